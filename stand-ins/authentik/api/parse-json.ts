import { isUtf8 } from 'node:buffer';
import { ServerError } from '../server-error';
import type { AuthentikVersion } from '../version';
import { ApiError, badRequest } from './errors';
import { jsonProblem } from './json-errors';
import { isJson, type Json } from './operation';
import { kindOf } from './refusal-texts';

/** Where the bytes are no UTF-8, in the words of Python. */
function encodingProblem(body: Buffer): string {
    const text = body.toString('utf8');
    const position = Buffer.byteLength(text.slice(0, text.indexOf('\uFFFD')));
    const byte = (body[position] ?? 0).toString(16).padStart(2, '0');
    return `'utf-8' codec can't decode byte 0x${byte} in position ${position}: invalid start byte`;
}

function textOf(body: Buffer, version: AuthentikVersion): string {
    if (isUtf8(body)) {
        return body.toString('utf8');
    }
    const problem = encodingProblem(body);
    // nobody caught it there
    throw version.isAtLeast('2025.2')
        ? badRequest({ detail: `JSON parse error - ${problem}` })
        : new ServerError(problem, 'UnicodeDecodeError');
}

/** Parses a JSON body. @throws ApiError 400, 415; ServerError for what older versions crash of */
export function parseJson(body: Buffer, contentType: string | undefined, version: AuthentikVersion): Json {
    const type = contentType?.split(';')[0]?.trim().toLowerCase();
    if (body.length === 0) {
        return {};
    }
    if (type !== 'application/json') {
        throw new ApiError(415, { detail: `Unsupported media type "${contentType ?? ''}" in request.` });
    }
    const text = textOf(body, version);
    const problem = jsonProblem(text, version);
    if (problem !== undefined) {
        throw badRequest({ detail: `JSON parse error - ${problem}` });
    }
    const parsed: unknown = JSON.parse(text);
    if (!isJson(parsed)) {
        const kind = kindOf(parsed);
        const words = parsed === null ? 'No data provided' : `Invalid data. Expected a dictionary, but got ${kind}.`;
        throw badRequest({ non_field_errors: [words] });
    }
    return parsed;
}
