import type { ErrorObject } from 'ajv';
import { contract } from '../schema/contract';
import { ServerError } from '../server-error';
import { badRequest } from './errors';
import { isJson, type FieldCheck, type Json } from './operation';
import { coerced, refusal } from './refusal-texts';
import { without } from './without';

export interface BodyOptions {
    /** keys that the schema does not have, and this server does */
    ignored?: string[];
    /** what a client sent that does not fit the schema */
    finding: (text: string) => void;
    /** objections to fields that fit the schema */
    check?: FieldCheck | undefined;
}

const WHOLE = 'non_field_errors';

function at(body: unknown, path: string[]): unknown {
    return path.reduce<unknown>(
        (value, key) => (typeof value === 'object' && value !== null ? (value as Json)[key] : undefined),
        body,
    );
}

/** Puts one message where the framework puts it: lists of objects get a list of dictionaries as long as they are. */
function report(problems: Json, body: Json, path: string[], text: string): void {
    const [field = WHOLE, index, ...deeper] = path;
    const value = body[field];
    if (index !== undefined && deeper.length > 0 && Array.isArray(value)) {
        const list = (problems[field] as Json[] | undefined) ?? value.map((): Json => ({}));
        problems[field] = list;
        const item: Json | undefined = list[Number(index)];
        const [inner = ''] = deeper;
        if (item) {
            item[inner] = [...((item[inner] as string[] | undefined) ?? []), text];
        }
        return;
    }
    problems[field] =
        index === WHOLE ? { [WHOLE]: [text] } : [...((problems[field] as string[] | undefined) ?? []), text];
}

function isListOfObjects({ parentSchema }: ErrorObject): boolean {
    return isJson(parentSchema) && isJson(parentSchema.items) && contract().isObject(parentSchema.items);
}

/** Where an error belongs; a list of objects, and an object in one, are spoken of as a whole where they are none. */
function placeOf(error: ErrorObject, value: unknown): string[] {
    const path = error.instancePath.split('/').slice(1);
    const { missingProperty, type } = error.params as Record<string, unknown>;
    if (error.keyword === 'required') {
        return [...path, String(missingProperty)];
    }
    const isItem = path.length === 2 && type === 'object';
    return error.keyword === 'type' && value !== null && (isItem || isListOfObjects(error)) ? [...path, WHOLE] : path;
}

/** Whether a server has nothing to say to it: a field that is not its own, a part of a verdict, a part of a change. */
function isNoRefusal({ keyword, params, instancePath }: ErrorObject, isPartial: boolean): boolean {
    return (
        keyword === 'additionalProperties' ||
        // the branch for null of a nullable field, and the verdict over branches that speak for themselves
        ['anyOf', 'oneOf'].includes(keyword) ||
        (params as Record<string, unknown>).type === 'null' ||
        // what is inside of a partial change is partial too
        (keyword === 'required' && isPartial && instancePath !== '')
    );
}

function unknownKey({ keyword, params, instancePath }: ErrorObject): string | undefined {
    const { additionalProperty } = params as Record<string, unknown>;
    return keyword === 'additionalProperties'
        ? [...instancePath.split('/').slice(1), String(additionalProperty)].join('.')
        : undefined;
}

/** Changes a value into one of the right type, as the framework reads it. */
function coerce(body: Json, { keyword, params, instancePath }: ErrorObject): string | undefined {
    const path = instancePath.split('/').slice(1);
    const [wanted = ''] = [(params as Record<string, string | string[]>).type]
        .flat()
        .filter((type) => type !== undefined && type !== 'null');
    const accepted = keyword === 'type' ? coerced(wanted, at(body, path)) : undefined;
    if (accepted === undefined) {
        return undefined;
    }
    (at(body, path.slice(0, -1)) as Json)[path.at(-1) ?? ''] = accepted;
    return `${path.join('.')} should be of type ${wanted}`;
}

function inOrder(problems: Json, fields: string[]): Json {
    const names = [...fields, ...Object.keys(problems)].filter((name) => name in problems);
    return Object.fromEntries(names.map((name) => [name, problems[name]]));
}

function holdsNull(value: unknown): boolean {
    return JSON.stringify(value).includes('\\u0000');
}

/**
 * Fields that are texts, also those of objects in a list, are refused for a NUL in them.
 *
 * @returns whether there is one where nobody looks: in attributes the database is the first to mind
 */
function findNulls(body: Json, problems: Json): boolean {
    const text = 'Null characters are not allowed.';
    const suspects = Object.entries(body).filter(([field, value]) => !(field in problems) && holdsNull(value));
    for (const [field, value] of suspects) {
        const items = Array.isArray(value) ? value : [];
        if (typeof value === 'string') {
            report(problems, body, [field], text);
        }
        for (const [n, item] of items.entries()) {
            const names = isJson(item) ? Object.keys(item).filter((name) => holdsNull(item[name])) : [];
            names.forEach((name) => report(problems, body, [field, String(n), name], text));
        }
    }
    return suspects.some(([field]) => !(field in problems));
}

/**
 * Checks a body against the schema of its operation: what the framework would refuse is refused in its words, all fields
 * together; what it would overlook (unknown keys, numbers as text) is reported as a finding and overlooked.
 *
 * @throws ApiError 400; ServerError for a NUL in attributes
 */
export function checkBody(key: string, body: Json, { ignored = [], finding, check }: BodyOptions): Json {
    const checked = structuredClone(body);
    const problems: Json = {};
    const refused = new Set<string>();
    for (const error of contract().checkBody(key, checked)) {
        const unknown = unknownKey(error);
        if (unknown !== undefined && !ignored.includes(unknown)) {
            finding(`${key}: unknown key ${unknown}`);
        }
        if (isNoRefusal(error, key.startsWith('PATCH '))) {
            continue;
        }
        const coercion = coerce(checked, error);
        if (coercion !== undefined) {
            finding(`${key}: ${coercion}`);
            continue;
        }
        const value = at(checked, error.instancePath.split('/').slice(1));
        const place = placeOf(error, value);
        // one message per field, as the framework stops at the first
        if (!refused.has(place.join('/'))) {
            refused.add(place.join('/'));
            report(problems, checked, place, refusal(error, value));
        }
    }
    if (refused.size > 0) {
        finding(`${key}: ${JSON.stringify(problems)}`);
    }
    const crashes = findNulls(checked, problems);
    const fitting = without(checked, ...Object.keys(problems));
    const all = { ...check?.(fitting), ...problems };
    if (Object.keys(all).length > 0) {
        throw badRequest(inOrder(all, contract().bodyFields(key)));
    }
    if (crashes) {
        throw new ServerError('unsupported Unicode escape sequence', 'DataError');
    }
    return checked;
}
