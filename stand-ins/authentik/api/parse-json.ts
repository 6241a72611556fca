import { ApiError, badRequest } from './errors';
import { isJson, type Json } from './operation';
import { kindOf } from './refusal-texts';

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
