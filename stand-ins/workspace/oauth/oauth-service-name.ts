/**
 * The name of an entry as Rocket.Chat makes it of what someone typed: lower-case, only `[a-z0-9_]`, first letter raised.
 * Empty when nothing is left.
 */
export function oauthServiceName(typed: string): string {
    const kept = typed.toLowerCase().replace(/[^a-z0-9_]/g, '');
    return kept.charAt(0).toUpperCase() + kept.slice(1);
}
