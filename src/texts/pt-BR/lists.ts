/** Lists of names, and of lines with a title each. */
export const lists = {
    'list.title': '*{title}*:',
    'list.more': 'mais {count, number}',
    'list.and_more': '… e mais {count, number}',
} as const satisfies Readonly<Record<string, string>>;
