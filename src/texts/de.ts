import type { MessageKey } from './en';
import { failures } from './de/failures';
import { lists } from './de/lists';

/** Deutsch. */
export const de = { ...failures, ...lists } as const satisfies Readonly<Record<MessageKey, string>>;
