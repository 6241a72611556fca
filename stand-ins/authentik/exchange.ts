import type { IncomingHttpHeaders } from 'node:http';
import { notFoundPage, serverErrorPage } from './pages';

/** A request as authentik's core sees it: web path cut off, origin as the caller knows it. */
export interface Exchange {
    /** HEAD is GET here: the body stays behind on its own */
    verb: string;
    /** the verb as it was sent */
    method: string;
    /** decoded by nobody, without the web path */
    path: string;
    query: URLSearchParams;
    /** the query as it was sent, with its question mark, or nothing */
    search: string;
    headers: IncomingHttpHeaders;
    body: Buffer;
    /** scheme, host and web path as seen by the caller, without a trailing slash */
    origin: string;
    /** web path, such as `/auth`, or nothing */
    prefix: string;
    requestId: string;
    clientIp: string;
}

export interface Answer {
    status: number;
    headers?: Record<string, string | string[]>;
    /** text as it is, anything else as JSON */
    body?: unknown;
}

/** The fields of a form body; nothing where the body is no form. */
export function formOf({ headers, body }: Exchange): URLSearchParams {
    const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
    return new URLSearchParams(isForm ? body.toString('utf8') : '');
}

export function html(status: number, body: string): Answer {
    return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

/** Its 404 and its 500 know only GET: whatever else reaches them, a write that crashes too, is this. Recorded in 2024.12 and 2026.5. */
function methodUnknown(verb: string): Answer {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', Allow: 'GET, HEAD, OPTIONS' };
    return { status: verb === 'OPTIONS' ? 200 : 405, headers };
}

/** Of a path that authentik does not have. */
export function unknownPath({ verb }: Exchange): Answer {
    return verb === 'GET' ? html(404, notFoundPage()) : methodUnknown(verb);
}

/** Of a request that crashed inside authentik. */
export function crashed({ verb }: Exchange): Answer {
    return verb === 'GET' ? html(500, serverErrorPage()) : methodUnknown(verb);
}

export function redirect(location: string, cookies: string[] = []): Answer {
    return {
        status: 302,
        headers: {
            'Content-Type': 'text/html; charset=utf-8',
            Location: location,
            ...(cookies.length > 0 && { 'Set-Cookie': cookies }),
        },
    };
}
