import type { lists as source } from '../en/lists';

export const lists = {
    'list.title': '*{title}*:',
    'list.more': '{count, number} weitere',
    'list.and_more': '… und {count, number} weitere',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
