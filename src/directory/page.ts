import { asArray, asNumber, asObject, type JsonObject } from '../http/shape';

/** One page of a list (docs/servers/authentik.md#lists). */
export interface Page {
    /** each has a `pk` */
    objects: readonly JsonObject[];
    /** number of the next page; 0 where this is the last one */
    next: number;
    /** of all objects on all pages */
    count: number;
    /** as far as it is said: at least up to the next one */
    pages: number;
}

/** @returns undefined where the answer is no page of objects */
export function readPage(answer: unknown): Page | undefined {
    const page = asObject(answer);
    const pagination = asObject(page?.pagination);
    const objects = asArray(page?.results);
    const next = asNumber(pagination?.next);
    const count = asNumber(pagination?.count);
    if (!objects?.every(isObjectWithKey) || next === undefined || count === undefined) return undefined;
    return { objects, next, count, pages: asNumber(pagination?.total_pages) ?? next };
}

/** Objects have a uuid or a number. */
export function isObjectWithKey(value: unknown): value is JsonObject {
    const key = asObject(value)?.pk;
    return typeof key === 'string' || typeof key === 'number';
}
