import type { IApiRequest } from '@rocket.chat/apps-engine/definition/api';
import { asObject, type JsonObject } from '../http/shape';
import { Refusal } from './refusal';

/** No endpoint has parameters: one that is misspelt must not be passed over. */
export function refuseParameters({ query }: IApiRequest): void {
    const [name] = Object.keys(query);
    if (name !== undefined) throw new Refusal('unknown_parameter', { name }, { parameter: name });
}

/**
 * The fields of a body. The server reads JSON only where the request says that it is JSON, and hands on nothing else.
 * @param fields those that there may be
 */
export function readBody<Name extends string>(
    { content, headers }: IApiRequest,
    fields: readonly Name[],
): Partial<Record<Name, unknown>> {
    const type = headers['content-type'] ?? '';
    const isJson = /^application\/json\b/i.test(type);
    // of a body that is no JSON its length alone arrives
    const wasSent = !isEmpty(content) || (!isJson && Number(headers['content-length'] ?? 0) > 0);
    if (!wasSent && fields.length === 0) return {};
    if (!isJson) throw new Refusal('no_json', { type });
    const body = asObject(content);
    if (!body) throw new Refusal('no_object');
    const unknown = Object.keys(body).find((name) => !fields.some((field) => field === name));
    if (unknown !== undefined)
        throw new Refusal('unknown_field', { field: unknown, fields: [...fields] }, { field: unknown });
    return body as Partial<Record<Name, unknown>>;
}

/** @throws Refusal where it is missing, or is no text */
export function textField<Name extends string>(body: Partial<Record<Name, unknown>>, field: Name): string {
    const value = optionalTextField(body, field);
    if (value === undefined) throw new Refusal('field_missing', { field }, { field });
    return value;
}

export function optionalTextField<Name extends string>(
    body: Partial<Record<Name, unknown>>,
    field: Name,
): string | undefined {
    const value: unknown = body[field];
    if (value === undefined || typeof value === 'string') return value;
    throw new Refusal('field_no_text', { field }, { field });
}

/** @returns false where it is not there */
export function switchField<Name extends string>(body: Partial<Record<Name, unknown>>, field: Name): boolean {
    const value: unknown = body[field];
    if (value === undefined) return false;
    if (typeof value === 'boolean') return value;
    throw new Refusal('field_no_switch', { field }, { field });
}

function isEmpty(content: unknown): boolean {
    if (content === undefined || content === null || content === '') return true;
    const body: JsonObject | undefined = asObject(content);
    return body !== undefined && Object.keys(body).length === 0;
}
