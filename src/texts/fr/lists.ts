import type { lists as source } from '../en/lists';

export const lists = {
    'list.title': '*{title}* :',
    'list.more': '{count, plural, one {# autre} other {# autres}}',
    'list.and_more': '… et {count, plural, one {# autre} other {# autres}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
