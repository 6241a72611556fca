/** Lists of names. */
export const lists = {
    'list.more': '{count, number} more',
    'list.and_more': '… and {count, number} more',
} as const satisfies Readonly<Record<string, string>>;
