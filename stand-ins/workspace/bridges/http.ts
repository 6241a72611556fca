import { Agent } from 'node:https';
import { rootCertificates } from 'node:tls';
import type { RequestInit } from 'node-fetch';
import { followRedirects } from '../follow-redirects';
import type { BridgeContext } from './bridge-context';

interface HttpRequest {
    content?: string | null;
    data?: unknown;
    params?: Record<string, string> | null;
    auth?: string | null;
    headers?: Record<string, string> | null;
    timeout?: number | null;
    encoding?: string | null;
    strictSSL?: boolean | null;
    rejectUnauthorized?: boolean | null;
}

interface HttpBridgeRequest {
    method: string;
    url: string;
    request: HttpRequest;
}

interface HttpAnswer {
    url: string;
    method: string;
    statusCode: number;
    headers: Record<string, string>;
    content?: string | Buffer;
    data?: unknown;
}

const DEFAULT_TIMEOUT_MS = 3 * 60 * 1000;
const jsonTypes = ['application/json', 'text/javascript', 'application/javascript', 'application/x-javascript'];

/** `apps/meteor/app/apps/server/bridges/http.ts` over `packages/server-fetch`. */
export function httpBridge(context: BridgeContext) {
    return {
        async call({ method, url, request }: HttpBridgeRequest): Promise<HttpAnswer> {
            const { caCertificate, version } = context;
            const { target, init } = prepare(method, url, request);
            // older servers switch certificate checks off when asked; `rejectUnauthorized: true` asks for it, too
            const mayBeLax = !version.atLeast('8.0');
            const isLax = mayBeLax && (request.strictSSL === false || request.rejectUnauthorized === true);
            const agent = target.protocol === 'https:' ? tlsAgent(caCertificate, isLax) : undefined;
            const timer = new AbortController();
            const timeout = setTimeout(() => timer.abort(), timeoutOf(request));
            try {
                const response = await followRedirects(version, target.href, {
                    ...init,
                    ...(agent && { agent }),
                    signal: timer.signal,
                });
                const answer: HttpAnswer = {
                    url,
                    method,
                    statusCode: response.status,
                    headers: Object.fromEntries(response.headers),
                };
                const body = Buffer.from(await response.arrayBuffer());
                if (request.encoding === null) return { ...answer, content: body };
                const content = body.toString((request.encoding ?? undefined) as BufferEncoding | undefined);
                const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
                return { ...answer, content, data: jsonTypes.includes(type) ? parseOrNull(content) : null };
            } finally {
                clearTimeout(timeout);
            }
        },
    };
}

/** `content` wins over `data`; `params` go to the query where there is a body or none is allowed, else become a form. */
function prepare(method: string, url: string, request: HttpRequest): { target: URL; init: RequestInit } {
    const target = new URL(url);
    const headers: Record<string, string> = { ...request.headers };
    const hasNoBody = ['GET', 'HEAD'].includes(method.toUpperCase());
    let body: unknown = request.content === '' ? undefined : request.content;

    if ((body === undefined || body === null) && typeof request.data === 'object') body = request.data;

    if (request.auth) {
        if (!request.auth.includes(':')) throw new Error('auth option should be of the form "username:password"');
        headers.Authorization = `Basic ${Buffer.from(request.auth, 'ascii').toString('base64')}`;
    }
    if (body || hasNoBody) {
        for (const [name, value] of Object.entries(request.params ?? {})) {
            if (value) target.searchParams.append(name, value);
        }
    } else if (request.params) {
        body = new URLSearchParams(request.params).toString();
        headers['Content-Type'] = 'application/x-www-form-urlencoded';
    }
    return { target, init: { method, ...(hasNoBody ? { headers } : serialise(method, headers, body)) } };
}

/** An object becomes JSON for POST, PUT and DELETE; with other methods node-fetch sends `[object Object]`. */
function serialise(method: string, headers: Record<string, string>, body: unknown): RequestInit {
    if (body === null || body === undefined) return { headers };
    if (typeof body !== 'object') return { headers, body: body as string };
    if (!['POST', 'PUT', 'DELETE'].includes(method.toUpperCase())) return { headers, body: '[object Object]' };
    return { headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Milliseconds; 0 counts as not given. */
function timeoutOf({ timeout }: HttpRequest): number {
    return timeout === 0 ? DEFAULT_TIMEOUT_MS : (timeout ?? DEFAULT_TIMEOUT_MS);
}

function tlsAgent(caCertificate: string | undefined, isLax: boolean): Agent | undefined {
    if (isLax) return new Agent({ rejectUnauthorized: false });
    return caCertificate === undefined ? undefined : new Agent({ ca: [...rootCertificates, caCertificate] });
}

function parseOrNull(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}
