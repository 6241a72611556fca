import type { ErrorObject } from 'ajv';
import { contract } from '../schema/contract';
import { ApiError, badRequest } from './errors';
import { isJson, type Json } from './operation';

function kindOf(value: unknown): string {
    if (Array.isArray(value)) {
        return 'list';
    }
    const kinds: Record<string, string> = { string: 'str', boolean: 'bool', number: 'int', object: 'dict' };
    return kinds[typeof value] ?? 'NoneType';
}

/** What Django REST framework's fields accept although it is of another type; undefined for what they refuse. */
function coerced(wanted: string, value: unknown): unknown {
    if (wanted === 'integer' && typeof value === 'string' && /^-?\d+$/.test(value)) {
        return Number(value);
    }
    if (wanted === 'string' && typeof value === 'number') {
        return String(value);
    }
    if (wanted === 'boolean' && ['true', 'false', 1, 0].includes(value as string)) {
        return value === 'true' || value === 1;
    }
    return undefined;
}

function typeMessage(wanted: string, value: unknown): string {
    if (value === null) {
        return 'This field may not be null.';
    }
    const messages: Record<string, string> = {
        string: 'Not a valid string.',
        integer: 'A valid integer is required.',
        boolean: 'Must be a valid boolean.',
        array: `Expected a list of items but got type "${kindOf(value)}".`,
        object: `Expected a dictionary of items but got type "${kindOf(value)}".`,
    };
    return messages[wanted] ?? 'Invalid value.';
}

function message(error: ErrorObject, value: unknown): string {
    const parameters = error.params as Record<string, unknown>;
    const [limit] = [parameters.limit as number];
    switch (error.keyword) {
        case 'required':
            return 'This field is required.';
        case 'enum':
            return `"${String(value)}" is not a valid choice.`;
        case 'minLength':
            return 'This field may not be blank.';
        case 'maxLength':
            return `Ensure this field has no more than ${limit} characters.`;
        case 'minimum':
            return `Ensure this value is greater than or equal to ${limit}.`;
        case 'maximum':
            return `Ensure this value is less than or equal to ${limit}.`;
        case 'pattern':
            return 'Enter a valid “slug” consisting of letters, numbers, underscores or hyphens.';
        case 'format': {
            const formats: Record<string, string> = {
                uuid: `“${String(value)}” is not a valid UUID.`,
                email: 'Enter a valid email address.',
                uri: 'Enter a valid URL.',
            };
            return formats[String(parameters.format)] ?? 'Invalid value.';
        }
        case 'type':
            return typeMessage([parameters.type].flat().find((type) => type !== 'null') as string, value);
        default:
            return 'Invalid value.';
    }
}

function at(body: unknown, path: string[]): unknown {
    return path.reduce<unknown>(
        (value, key) => (typeof value === 'object' && value !== null ? (value as Json)[key] : undefined),
        body,
    );
}

/** Puts one message where the framework puts it: lists of objects get a list of dictionaries as long as they are. */
function report(problems: Json, body: Json, path: string[], text: string): void {
    const [field = 'non_field_errors', index, ...deeper] = path;
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
    problems[field] = [...((problems[field] as string[] | undefined) ?? []), text];
}

/** Parses a JSON body. @throws ApiError 400, 415 */
export function parseJson(body: Buffer, contentType: string | undefined): Json {
    const type = contentType?.split(';')[0]?.trim().toLowerCase();
    if (body.length === 0) {
        return {};
    }
    if (type !== 'application/json') {
        throw new ApiError(415, { detail: `Unsupported media type "${contentType ?? ''}" in request.` });
    }
    let parsed: unknown;
    try {
        parsed = JSON.parse(body.toString('utf8'));
    } catch {
        throw badRequest({ detail: 'JSON parse error - Expecting value: line 1 column 1 (char 0)' });
    }
    if (!isJson(parsed)) {
        const kind = kindOf(parsed);
        throw badRequest({ non_field_errors: [`Invalid data. Expected a dictionary, but got ${kind}.`] });
    }
    return parsed;
}

export interface BodyCheck {
    ignoredKeys: string[];
    finding: (text: string) => void;
    /** what is wrong with values that have to be unique, by field */
    alreadyTaken?: Record<string, string>;
}

/**
 * Checks a body against the schema of its operation: what the framework would refuse is refused in its words; what it
 * would overlook (unknown keys, numbers as text) is reported as a finding and overlooked.
 *
 * @throws ApiError 400
 */
export function checkBody(key: string, body: Json, { ignoredKeys, finding, alreadyTaken = {} }: BodyCheck): Json {
    const checked = structuredClone(body);
    const errors = contract().checkBody(key, checked);
    const problems: Json = {};
    const refused = new Set<string>();
    for (const error of errors) {
        const parameters = error.params as Record<string, unknown>;
        const path = error.instancePath.split('/').slice(1);
        if (error.keyword === 'additionalProperties') {
            const name = String(parameters.additionalProperty);
            if (!ignoredKeys.includes(name)) {
                finding(`${key}: unknown key ${[...path, name].join('.')}`);
            }
            continue;
        }
        // the branch for null of a nullable field, and the verdict over branches that speak for themselves
        if (['anyOf', 'oneOf'].includes(error.keyword) || parameters.type === 'null') {
            continue;
        }
        const value = at(checked, path);
        if (error.keyword === 'type') {
            const [wanted] = [parameters.type].flat().filter((type) => type !== 'null') as string[];
            const accepted = coerced(wanted ?? '', value);
            if (accepted !== undefined) {
                (at(checked, path.slice(0, -1)) as Json)[path.at(-1) ?? ''] = accepted;
                finding(`${key}: ${path.join('.')} should be of type ${wanted ?? ''}`);
                continue;
            }
        }
        const missing = error.keyword === 'required' ? [String(parameters.missingProperty)] : [];
        const place = [...path, ...missing];
        // one message per field, as the framework stops at the first
        if (!refused.has(place.join('/'))) {
            refused.add(place.join('/'));
            report(problems, checked, place, message(error, value));
        }
    }
    // a field asks for what is unique last, where all else is right with it
    for (const [field, text] of Object.entries(alreadyTaken)) {
        if (!(field in problems)) {
            refused.add(field);
            problems[field] = [text];
        }
    }
    if (refused.size > 0) {
        finding(`${key}: ${JSON.stringify(problems)}`);
        throw badRequest(problems);
    }
    return checked;
}
