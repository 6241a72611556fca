import { plainAddress } from '../../texts/plain';

/** How a redirect URI differs from the registered one that is nearest to it, in words that name the cause. */
export function explainDifference(sent: string, registered: readonly string[]): string {
    const found = registered.map((uri) => ({ uri, reason: reasonOf(sent, uri) }));
    const near = found.find(({ reason }) => reason !== undefined);
    if (near) return `Registered is ${plainAddress(near.uri)}: ${near.reason ?? ''}`;
    return `Registered ${registered.length === 1 ? 'is' : 'are'} ${registered.map(plainAddress).join(', ')}`;
}

function reasonOf(sent: string, uri: string): string | undefined {
    if (withoutSlash(sent) === withoutSlash(uri)) return 'a slash at the end makes the difference';
    if (sent.toLowerCase() === uri.toLowerCase()) return 'upper and lower case make the difference';
    if (withoutScheme(sent) === withoutScheme(uri)) return 'http and https make the difference';
    const [ours, theirs] = [pathOf(sent), pathOf(uri)];
    if (ours === theirs) return 'the host makes the difference, so look at Site_Url';
    if (originOf(sent) !== originOf(uri)) return undefined;
    if (ours.endsWith(theirs) || theirs.endsWith(ours))
        return 'the path before /_oauth makes the difference, so look at Site_Url';
    return 'the last part makes the difference, which is the service name';
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
