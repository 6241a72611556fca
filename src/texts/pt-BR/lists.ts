import type { lists as source } from '../en/lists';

export const lists = {
    'list.title': '*{title}*:',
    'list.more': 'mais {count, number}',
    'list.and_more': '… e mais {count, number}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
