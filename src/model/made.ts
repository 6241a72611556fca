import type { FieldValue } from './sso';

/** What the run itself makes: it has no id before. */
export interface Made<What extends 'provider' | 'key' = 'provider' | 'key'> {
    made: What;
}

/** An object of authentik, by its id, or as what the run makes. */
export type Reference<Id extends string | number, What extends 'provider' | 'key'> = { id: Id } | Made<What>;

export function isMade(value: unknown): value is Made {
    return typeof value === 'object' && value !== null && 'made' in value;
}

/** A value of a field; what the run itself makes is none before. In a journal each is known. */
export function fieldValueOf(value: FieldValue | Made): FieldValue {
    return isMade(value) ? null : value;
}
