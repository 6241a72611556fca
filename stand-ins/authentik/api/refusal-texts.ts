import type { ErrorObject } from 'ajv';

export function kindOf(value: unknown): string {
    if (Array.isArray(value)) {
        return 'list';
    }
    const kinds: Record<string, string> = { string: 'str', boolean: 'bool', number: 'int', object: 'dict' };
    return kinds[typeof value] ?? 'NoneType';
}

/** What Django REST framework's fields accept although it is of another type; undefined for what they refuse. */
export function coerced(wanted: string, value: unknown): unknown {
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

/** Numbers that are keys of other objects. */
const KEYS = /\/(?:provider|user|users|backchannel_providers|jwt_federation_providers)(?:\/\d+)?$/;

function typeMessage(wanted: string, value: unknown, path: string): string {
    if (value === null) {
        return 'This field may not be null.';
    }
    if (wanted === 'integer' && KEYS.test(path)) {
        return `Incorrect type. Expected pk value, received ${kindOf(value)}.`;
    }
    if (wanted === 'object' && /\/\d+$/.test(path)) {
        return `Invalid data. Expected a dictionary, but got ${kindOf(value)}.`;
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

/** The words in which the framework refuses a value that does not fit the schema. */
export function refusal(error: ErrorObject, value: unknown): string {
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
            return typeMessage(
                [parameters.type].flat().find((type) => type !== 'null') as string,
                value,
                error.instancePath,
            );
        default:
            return 'Invalid value.';
    }
}
