/** Lists of names, and of lines with a title each. */
export const lists = {
    'list.title': '*{title}*:',
    'list.more': '{count, number} more',
    'list.and_more': '… and {count, number} more',
} as const satisfies Readonly<Record<string, string>>;
