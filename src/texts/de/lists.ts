import type { lists as source } from '../en/lists';

export const lists = {
    'list.more': '{count, number} weitere',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
