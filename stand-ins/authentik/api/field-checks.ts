import type { Json } from './operation';

/** What is wrong with a value; undefined where nothing is. */
export type ValueCheck = (value: unknown) => string | undefined;

/** The objections to those fields that were sent, as the framework lists them. */
export function objections(body: Json, checks: Record<string, ValueCheck>): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const [field, check] of Object.entries(checks)) {
        const problem = body[field] === undefined ? undefined : check(body[field]);
        if (problem !== undefined) {
            found[field] = [problem];
        }
    }
    return found;
}

/** Each key, of one or of a list, has to be that of an object; null is none. */
export function isKeyOf(known: ReadonlyMap<unknown, unknown>): ValueCheck {
    return (value) => {
        const keys = [value].flat() as (string | number | null)[];
        const unknown = keys.find((key) => key !== null && !known.has(key));
        return unknown == null ? undefined : `Invalid pk "${unknown}" - object does not exist.`;
    };
}

/** The first objection of several checks. */
export function allOf(...checks: ValueCheck[]): ValueCheck {
    return (value) => checks.map((check) => check(value)).find((problem) => problem !== undefined);
}
