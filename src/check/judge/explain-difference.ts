import { say, type CheckWords } from './check-words';

/** What makes the difference to the registered redirect URI that is nearest. */
export interface DifferenceMessages {
    'redirect_uri.other_slash': { registered: string };
    'redirect_uri.other_case': { registered: string };
    'redirect_uri.other_scheme': { registered: string };
    'redirect_uri.other_host': { registered: string };
    'redirect_uri.other_path': { registered: string };
    'redirect_uri.other_service': { registered: string };
    'redirect_uri.others': { count: number; uris: readonly string[] };
}

type Cause = Exclude<keyof DifferenceMessages, 'redirect_uri.others'>;

/** How a redirect URI differs from the registered one that is nearest to it. */
export function explainDifference(sent: string, registered: readonly string[]): CheckWords {
    for (const uri of registered) {
        const cause = causeOf(sent, uri);
        if (cause) return say(cause, { registered: uri });
    }
    return say('redirect_uri.others', { count: registered.length, uris: registered });
}

function causeOf(sent: string, uri: string): Cause | undefined {
    if (withoutSlash(sent) === withoutSlash(uri)) return 'redirect_uri.other_slash';
    if (sent.toLowerCase() === uri.toLowerCase()) return 'redirect_uri.other_case';
    if (withoutScheme(sent) === withoutScheme(uri)) return 'redirect_uri.other_scheme';
    const [ours, theirs] = [pathOf(sent), pathOf(uri)];
    if (ours === theirs) return 'redirect_uri.other_host';
    if (originOf(sent) !== originOf(uri)) return undefined;
    return ours.endsWith(theirs) || theirs.endsWith(ours) ? 'redirect_uri.other_path' : 'redirect_uri.other_service';
}

function withoutSlash(uri: string): string {
    return uri.replace(/\/+$/, '');
}

function withoutScheme(uri: string): string {
    return uri.replace(/^https?:/, '');
}

function originOf(uri: string): string {
    return /^https?:\/\/[^/]+/.exec(uri)?.[0] ?? '';
}

function pathOf(uri: string): string {
    return uri.slice(originOf(uri).length);
}
