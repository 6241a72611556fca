import { contract } from '../schema/contract';
import type { ParameterObject, SchemaObject } from '../schema/document';
import { badRequest } from './errors';

function typed(schema: SchemaObject, value: string): unknown {
    switch (schema.type) {
        case 'integer':
        case 'number':
            return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
        case 'boolean':
            return { true: true, false: false }[value.toLowerCase()] ?? value;
        default:
            return value;
    }
}

function itemSchema({ schema }: ParameterObject): SchemaObject {
    return schema.type === 'array' ? (schema.items as SchemaObject) : schema;
}

/**
 * Checks the query of a request: unknown parameters are a finding and nothing more, as are values that the filters
 * pass over; numbers and uuids that are none are refused in django-filter's words.
 *
 * @throws ApiError 400
 */
export function checkQuery(key: string, query: URLSearchParams, finding: (text: string) => void): void {
    const parameters = contract().queryParameters(key);
    for (const [name, value] of query) {
        // as a filter it is none
        if (value === '') {
            continue;
        }
        const parameter = parameters.find((one) => one.name === name);
        if (!parameter) {
            finding(`${key}: unknown query parameter ${name}`);
            continue;
        }
        const schema = itemSchema(parameter);
        const errors = contract().checkParameter(key, { ...parameter, schema }, typed(schema, value));
        if (errors.length === 0) {
            continue;
        }
        finding(`${key}: ${name}=${value} ${errors[0]?.message ?? ''}`);
        // the pager passes over what it cannot read, and `for_user` is no filter: its operations read it themselves
        if (['page', 'page_size', 'for_user'].includes(name)) {
            continue;
        }
        if (schema.type === 'integer' || schema.type === 'number') {
            throw badRequest({ [name]: ['Enter a number.'] });
        }
        if (schema.format === 'uuid') {
            // one text for a column of its own, another for the key of another object
            const text = name.endsWith('uuid') ? 'Enter a valid UUID.' : `“${value}” is not a valid UUID.`;
            throw badRequest({ [name]: [text] });
        }
        // older versions do not know all of these: the filters read them
        if (schema.format === 'date-time') {
            continue;
        }
        // a reference to a list of choices has no type of its own
        if (schema.type === 'string' || schema.type === undefined) {
            throw badRequest({
                [name]: [`Select a valid choice. ${value} is not one of the available choices.`],
            });
        }
    }
}
