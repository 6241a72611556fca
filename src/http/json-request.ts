import { URLSearchParams } from 'url';

import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import { JsonLimitError, readJson, type JsonLimit } from './read-json';
import { asObject } from './shape';
import { basicOf } from './with-user-info';
import { hiddenIn, hiding } from './without-secrets';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'del';

/** A method as HTTP writes it. */
export function verbOf(method: Method): string {
    return method === 'del' ? 'DELETE' : method.toUpperCase();
}

export interface JsonRequest {
    method: Method;
    url: string;
    headers?: Readonly<Record<string, string>>;
    /** sent as JSON */
    body?: unknown;
    /** sent as a form, in place of `body` */
    form?: Readonly<Record<string, string>>;
    /** what is sent and must not be told, where the answer refuses and says it back */
    secrets?: readonly string[];
    /** milliseconds; the engine gives the whole call into the app 30 s, and 10 s on the oldest one that is supported */
    timeout: number;
}

export interface JsonAnswer {
    status: number;
    headers: Readonly<Record<string, string>>;
    /** undefined where the answer is not JSON */
    json: unknown;
    isHtml: boolean;
    /** the answer as it came */
    text: string;
}

/** `IHttp` as it really is: a missing permission, and network errors on 6.x, give nothing instead of an exception. */
type LenientHttp = Record<Method, (...request: Parameters<IHttp['get']>) => Promise<IHttpResponse | undefined>>;

/** A request that got no answer at all. */
export type TransportProblem = 'unreachable' | 'timeout' | 'certificate' | 'too_large';

/** Characters. A group of 10,000 people is about 3 MB; what is much larger blocks the app while it is read. */
const LARGEST_ANSWER = 8_000_000;

/** What an answer has too much of. */
type AnswerLimit = JsonLimit | { code: 'cause.megabytes'; count: number; most: number };

export class TransportError extends Error {
    constructor(
        public readonly problem: TransportProblem,
        /** such as `connect ECONNREFUSED`; never the URL, which may hold a query */
        public readonly reason: string | { code: 'cause.no_answer' } | AnswerLimit,
    ) {
        super(`${problem}: ${JSON.stringify(reason)}`);
    }
}

/**
 * One request through the server's HTTP bridge. Any status is an answer; only a request without an answer throws.
 * @throws TransportError
 */
export async function requestJson(http: IHttp, request: JsonRequest): Promise<JsonAnswer> {
    const content = contentOf(request);
    const secrets = [...(request.secrets ?? []), basicOf(request.url)];
    let response: IHttpResponse | undefined;
    try {
        response = await (http as LenientHttp)[request.method](request.url, {
            headers: {
                Accept: 'application/json',
                ...(content === undefined ? {} : { 'Content-Type': content.type }),
                ...request.headers,
            },
            // `content` and not `data`: the bridge makes JSON of `data` for some methods only
            ...(content === undefined ? {} : { content: content.text }),
            timeout: request.timeout,
        });
    } catch (error) {
        throw transportError(error, secrets);
    }
    if (!response) throw new TransportError('unreachable', { code: 'cause.no_answer' });
    const length = response.content?.length ?? 0;
    if (length > LARGEST_ANSWER)
        throw new TransportError('too_large', {
            code: 'cause.megabytes',
            count: Math.ceil(length / 1_000_000),
            most: LARGEST_ANSWER / 1_000_000,
        });
    return answerOf(response, secrets);
}

/** What is read of a success may be the secret itself; what is read of a refusal is told to people. */
function answerOf(
    { statusCode: status, headers: all = {}, content }: IHttpResponse,
    secrets: readonly string[],
): JsonAnswer {
    const said = content ?? '';
    const read = jsonOf(said);
    const isRefusal = status < 200 || status >= 300 || asObject(read)?.success === false;
    const hide = hiding(isRefusal ? secrets : []);
    const text = hide(said);
    // JSON may write each sign as a number, behind a backslash
    const json = isRefusal && said.includes('\\') ? hiddenIn(read, hide) : text === said ? read : jsonOf(text);
    const headers = hiddenIn(all, hide) as typeof all;
    const type = headers['content-type'] ?? '';
    return { status, headers, json, isHtml: /\bhtml\b/i.test(type) || /^\s*</.test(text), text };
}

function contentOf({ body, form }: JsonRequest): { type: string; text: string } | undefined {
    if (form) return { type: 'application/x-www-form-urlencoded', text: new URLSearchParams({ ...form }).toString() };
    return body === undefined ? undefined : { type: 'application/json', text: JSON.stringify(body) };
}

function jsonOf(text: string): unknown {
    try {
        return readJson(text);
    } catch (error) {
        throw error instanceof JsonLimitError ? new TransportError('too_large', error.limit) : error;
    }
}

const certificateProblem = /certificate|self[- ]signed|CERT_|ERR_TLS|unable to verify|SSL routines|altname/i;
const timeoutProblem = /timeout|timed out|ETIMEDOUT|aborted/i;

function transportError(error: unknown, secrets: readonly string[]): TransportError {
    const message =
        error instanceof Error ? error.message : String((error as { message?: unknown } | null)?.message ?? error);
    // node-fetch: "request to <url> failed, reason: <reason>"
    const told = (/reason: ([^]*)$/.exec(message)?.[1] ?? message).replace(/https?:\/\/\S+/g, 'the server');
    const reason = hiding(secrets)(told).slice(0, 200);
    if (certificateProblem.test(message)) return new TransportError('certificate', reason);
    if (timeoutProblem.test(message)) return new TransportError('timeout', reason);
    return new TransportError('unreachable', reason);
}
