import { failures } from './en/failures';
import { lists } from './en/lists';

/**
 * What the app says, in ICU MessageFormat; `en/` has one file a topic. This is the source that the other languages follow: whole
 * sentences, an action in a message of its own (`….action`), typographic apostrophes (’), since ICU takes straight ones for quotes.
 * How each value is made plain is in `plain-value.ts`.
 */
export const en = { ...failures, ...lists } as const;

export type MessageKey = keyof typeof en;
