const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
    return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

export function unescapeHtml(text: string): string {
    return text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll(/&#(?:39|x27);/g, "'")
        .replaceAll('&amp;', '&');
}

/** Attributes of every element of this name, in order; enough for the small pages of both stand-ins. */
export function elements(html: string, name: string): { attributes: Record<string, string>; text: string }[] {
    const found: { attributes: Record<string, string>; text: string }[] = [];
    const pattern = new RegExp(`<${name}\\b((?:[^>"']|"[^"]*"|'[^']*')*)>(?:([^<]*)</${name}>)?`, 'gi');
    for (const [, tag = '', text = ''] of html.matchAll(pattern)) {
        const attributes: Record<string, string> = {};
        for (const match of tag.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
            const [, key = '', double, single, bare] = match;
            attributes[key.toLowerCase()] = unescapeHtml(double ?? single ?? bare ?? '');
        }
        found.push({ attributes, text: unescapeHtml(text).trim() });
    }
    return found;
}
