import type { IncomingHttpHeaders } from 'node:http';
import { notFoundPage, serverErrorPage } from './pages';
import { ServerError } from './server-error';

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

/** Django's `DATA_UPLOAD_MAX_MEMORY_SIZE` and `DATA_UPLOAD_MAX_NUMBER_FIELDS`. */
const LARGEST_FORM = 2.5 * 1024 * 1024;
const MOST_FIELDS = 1000;

/**
 * The fields of a form body; nothing where the body is no form.
 *
 * @throws ServerError for a form that is too large, or has too many fields: the page about it knows only GET
 */
export function formOf({ headers, body }: Exchange): URLSearchParams {
    const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
    if (!isForm) {
        return new URLSearchParams();
    }
    if (body.length > LARGEST_FORM) {
        throw new ServerError('Request body exceeded settings.DATA_UPLOAD_MAX_MEMORY_SIZE.', 'RequestDataTooBig');
    }
    const form = new URLSearchParams(body.toString('utf8'));
    if (form.size > MOST_FIELDS) {
        const text = 'The number of GET/POST parameters exceeded settings.DATA_UPLOAD_MAX_NUMBER_FIELDS.';
        throw new ServerError(text, 'TooManyFieldsSent');
    }
    return form;
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
