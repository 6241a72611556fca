/**
 * Splits what follows a slash command at white space; quoted parts stay together and lose their quotes
 * (`apps/meteor/lib/utils/parseParameters.ts`).
 */
export function parseParameters(text: string): string[] {
    const parts = text.matchAll(/(["'])((?:\\.|(?!\1).)*)\1|[^\s"']+(?:'[^\s"']*)*|["']/gs);
    return Array.from(parts, ([whole, quote, inside]) =>
        quote === undefined ? whole : (inside ?? '').replaceAll('\\"', '"'),
    );
}
