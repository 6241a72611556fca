/** A node of what the parser makes of a message, with what stands before it in its paragraph. */
export interface MessageNode {
    type: string;
    /** as it is read: the plain text in it */
    text: string;
    before: string;
    /** the address of a link */
    source?: string;
    /** of a picture that is written as `:name:` or as an emoticon */
    shortCode?: string;
    inCode?: true;
}

/** All nodes, however deep. */
export function nodesOf(parsed: unknown, before = '', inCode = false): MessageNode[] {
    if (Array.isArray(parsed)) {
        let soFar = before;
        return parsed.flatMap((item) => {
            const nodes = nodesOf(item, soFar, inCode);
            soFar += textOf(item);
            return nodes;
        });
    }
    if (!isNode(parsed)) return isLink(parsed) ? nodesOf(parsed.label, before, inCode) : [];
    const { type, value } = parsed;
    const source = isLink(value) ? asText(value.src) : undefined;
    const node: MessageNode = { type, text: textOf(parsed), before, ...(inCode && { inCode }) };
    if (source !== undefined) node.source = source;
    const shortCode = asText((parsed as { shortCode?: unknown }).shortCode);
    if (shortCode !== undefined) node.shortCode = shortCode;
    const isOfCode = inCode || type === 'INLINE_CODE' || type === 'CODE';
    return [node, ...nodesOf(value, isBlock(type) ? '' : before, isOfCode)];
}

function textOf(parsed: unknown): string {
    if (typeof parsed === 'string') return parsed;
    if (Array.isArray(parsed)) return parsed.map(textOf).join('');
    if (typeof parsed !== 'object' || parsed === null) return '';
    const { value, label, unicode } = parsed as { value?: unknown; label?: unknown; unicode?: unknown };
    return textOf(unicode ?? label ?? value);
}

function isNode(value: unknown): value is { type: string; value: unknown } {
    return typeof value === 'object' && value !== null && 'type' in value;
}

function isLink(value: unknown): value is { src: unknown; label: unknown } {
    return typeof value === 'object' && value !== null && 'src' in value;
}

function isBlock(type: string): boolean {
    return ['PARAGRAPH', 'LIST_ITEM', 'CODE', 'HEADING', 'QUOTE', 'TASK'].includes(type);
}

function asText(value: unknown): string | undefined {
    if (typeof value === 'string') return value;
    return typeof value === 'object' && value !== null ? asText((value as { value?: unknown }).value) : undefined;
}
