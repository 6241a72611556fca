import type { lists as source } from '../en/lists';

export const lists = {
    'list.title': '*{title}*:',
    'list.more': '{count, number} más',
    'list.and_more': '… y {count, number} más',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
