import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'del';

export interface JsonRequest {
    method: Method;
    url: string;
    headers?: Readonly<Record<string, string>>;
    /** sent as JSON */
    body?: unknown;
    /** milliseconds; the engine gives the whole call into the app 30 s, and 10 s on the oldest one that is supported */
    timeout: number;
}

export interface JsonAnswer {
    status: number;
    headers: Readonly<Record<string, string>>;
    /** undefined where the answer is not JSON */
    json: unknown;
    isHtml: boolean;
}

/** `IHttp` as it really is: a missing permission, and network errors on 6.x, give nothing instead of an exception. */
type LenientHttp = Record<Method, (...request: Parameters<IHttp['get']>) => Promise<IHttpResponse | undefined>>;

/** A request that got no answer at all. */
export type TransportProblem = 'unreachable' | 'timeout' | 'certificate';

export class TransportError extends Error {
    constructor(
        public readonly problem: TransportProblem,
        /** such as `connect ECONNREFUSED`; never the URL, which may hold a query */
        public readonly reason: string,
    ) {
        super(`${problem}: ${reason}`);
    }
}

/**
 * One request through the server's HTTP bridge. Any status is an answer; only a request without an answer throws.
 * @throws TransportError
 */
export async function requestJson(http: IHttp, request: JsonRequest): Promise<JsonAnswer> {
    let response: IHttpResponse | undefined;
    try {
        response = await (http as LenientHttp)[request.method](request.url, {
            headers: {
                Accept: 'application/json',
                ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
                ...request.headers,
            },
            // `content` and not `data`: the bridge makes JSON of `data` for some methods only
            ...(request.body === undefined ? {} : { content: JSON.stringify(request.body) }),
            timeout: request.timeout,
        });
    } catch (error) {
        throw transportError(error);
    }
    if (!response) throw new TransportError('unreachable', 'the server gave no answer to the app');
    const headers = response.headers ?? {};
    const type = headers['content-type'] ?? '';
    return {
        status: response.statusCode,
        headers,
        json: parseOrUndefined(response.content),
        isHtml: /\bhtml\b/i.test(type) || /^\s*</.test(response.content ?? ''),
    };
}

function parseOrUndefined(content: string | undefined): unknown {
    if (content === undefined || content.trim() === '') return undefined;
    try {
        return JSON.parse(content) as unknown;
    } catch {
        return undefined;
    }
}

const certificateProblem = /certificate|self[- ]signed|CERT_|ERR_TLS|unable to verify|SSL routines|altname/i;
const timeoutProblem = /timeout|timed out|ETIMEDOUT|aborted/i;

function transportError(error: unknown): TransportError {
    const message =
        error instanceof Error ? error.message : String((error as { message?: unknown } | null)?.message ?? error);
    // node-fetch: "request to <url> failed, reason: <reason>"
    const reason = (/reason: ([^]*)$/.exec(message)?.[1] ?? message)
        .replace(/https?:\/\/\S+/g, 'the server')
        .slice(0, 200);
    if (certificateProblem.test(message)) return new TransportError('certificate', reason);
    if (timeoutProblem.test(message)) return new TransportError('timeout', reason);
    return new TransportError('unreachable', reason);
}
