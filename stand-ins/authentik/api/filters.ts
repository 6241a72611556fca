import type { Installation } from '../state/installation';
import { ApiError, badRequest } from './errors';
import type { Json } from './operation';
import { usualUuid } from './uuid';

export interface Filter<T> {
    matches: (item: T, values: string[], installation: Installation) => boolean;
    /** values that may be asked for; another one fails the whole call */
    choices?: (installation: Installation) => string[];
    /** keys of the objects that may be asked for, one at a time */
    objects?: (installation: Installation) => string[];
    /** refuses values that cannot be read; `field` is the name of the filter @throws ApiError 400 */
    check?: (value: string, field: string) => unknown;
    /** the version that brought it, such as `2025.10`: older ones pass over it as over any unknown name */
    since?: string;
}

/** A filter on one exact value, as `?name=` is. */
export function exactly<T>(value: (item: T) => unknown): Filter<T> {
    return { matches: (item, [wanted]) => String(value(item)) === wanted };
}

/** A filter on one object, which has to be there. */
export function isObject<T>(
    value: (item: T) => unknown,
    known: (installation: Installation) => ReadonlyMap<unknown, unknown>,
): Filter<T> {
    return {
        matches: (item, [wanted = '']) => String(value(item)) === usualUuid(wanted),
        objects: (installation) => [...known(installation).keys()].map(String),
    };
}

/** A filter that compares true and false; anything else filters nothing. */
export function whether<T>(value: (item: T, installation: Installation) => boolean): Filter<T> {
    return {
        matches: (item, [wanted = ''], installation) =>
            !['true', 'false'].includes(wanted.toLowerCase()) ||
            String(value(item, installation)) === wanted.toLowerCase(),
    };
}

/** A filter on attributes, which are asked for as JSON. */
export function withAttributes<T>(value: (item: T) => Json): Filter<T> {
    return {
        matches: (item, [text = '']) => {
            const own = value(item);
            return Object.entries(readJson(text)).every(([key, wanted]) => own[key] === wanted);
        },
        check: readJson,
    };
}

function readJson(text: string): Json {
    try {
        return JSON.parse(text) as Json;
    } catch {
        throw new ApiError(400, ['filter: failed to parse JSON']);
    }
}

const checkDate = (text: string, field: string): void => {
    if (Number.isNaN(Date.parse(text))) {
        throw badRequest({ [field]: ['Enter a valid date/time.'] });
    }
};

/** A filter on one instant. */
export function exactlyAt<T>(value: (item: T) => string | null): Filter<T> {
    return {
        matches: (item, [wanted = '']) => Date.parse(value(item) ?? '') === Date.parse(wanted),
        check: checkDate,
    };
}

/** `last_updated`, `last_updated__gt` and so on: filters of newer versions, passed over by older ones. */
export function datesOf<T>(name: string, since: string, value: (item: T) => string | null): Record<string, Filter<T>> {
    const compared = (matches: (own: number, wanted: number) => boolean): Filter<T> => ({
        matches: (item, [wanted = '']) => matches(Date.parse(value(item) ?? ''), Date.parse(wanted)),
        since,
        check: checkDate,
    });
    return {
        [name]: compared((own, wanted) => own === wanted),
        [`${name}__gt`]: compared((own, wanted) => own > wanted),
        [`${name}__gte`]: compared((own, wanted) => own >= wanted),
        [`${name}__lt`]: compared((own, wanted) => own < wanted),
        [`${name}__lte`]: compared((own, wanted) => own <= wanted),
    };
}
