import { randomUUID } from 'node:crypto';
import { isJson, type Json } from './api/operation';
import type { Fault } from './faults';
import type { RecordedRequest } from './recorder';

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const JSON_TYPE = { 'Content-Type': 'application/json' };

function page(title: string): string {
    return `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}

/** Changes the rows of a list, or the object that is answered. */
function eachObject(json: Json, change: (object: Json) => Json): Json {
    const { results } = json;
    return Array.isArray(results)
        ? { ...json, results: results.map((row: unknown) => (isJson(row) ? change(row) : row)) }
        : change(json);
}

function withPagination(json: Json, change: (pagination: Json) => Json): Json {
    const { pagination } = json;
    return isJson(pagination) ? { ...json, pagination: { ...pagination, ...change(pagination) } } : json;
}

function pageOf({ query }: RecordedRequest): number {
    return Number(query.get('page') ?? 1);
}

/** Puts another text in place of the beginning of every text that has it, however deep. */
function replaceBeginnings(value: unknown, from: string, to: string): unknown {
    if (typeof value === 'string') {
        return value.startsWith(from) ? to + value.slice(from.length) : value;
    }
    if (Array.isArray(value)) {
        return value.map((item) => replaceBeginnings(item, from, to));
    }
    return isJson(value)
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaceBeginnings(inner, from, to)]))
        : value;
}

function freshKeys(row: Json): Json {
    const key = typeof row.pk === 'number' ? Math.floor(Math.random() * 1e9) : randomUUID();
    const name = typeof row.name === 'string' ? { name: `${row.name} ${randomUUID()}` } : {};
    return { ...row, ...name, pk: key };
}

/** Faults by name, for `StandInAuthentik.fail`. More fields can be put beside: `{ ...faults.slow(50), times: 1 }`. */
export const faults = {
    /** a page in place of JSON: a captive portal, another program behind the URL, a proxy that asks to log in */
    html: (status = 200): Fault => ({ status, headers: HTML, body: page('Please log in') }),
    /** a proxy in front of an authentik that is down */
    badGateway: (): Fault => ({ status: 502, headers: HTML, body: page('502 Bad Gateway') }),
    /** authentik's own front server, while core is down */
    coreDown: (): Fault => ({
        status: 502,
        body: { error: 'failed to connect to authentik backend: dial tcp refused' },
    }),
    invalidJson: (): Fault => ({ status: 200, headers: JSON_TYPE, body: '{"pagination": {"next": 0,' }),
    /** 200 with no body at all */
    empty: (): Fault => ({ status: 200, headers: JSON_TYPE, body: '' }),
    /** JSON of another shape: a list, null, a text, a number, an object without anything expected */
    json: (body: unknown, status = 200): Fault => ({ status, headers: JSON_TYPE, body: JSON.stringify(body) }),
    /** the connection closes after half of the body */
    cutOff: (): Fault => ({ cutOff: true }),
    /** the connection closes before anything */
    hangUp: (): Fault => ({ hangUp: true }),
    /** the connection is reset (RST) before anything; for a refused connection stop the stand-in */
    reset: (): Fault => ({ reset: true }),
    /** the real answer, late */
    slow: (milliseconds: number): Fault => ({ delayMs: milliseconds }),
    /** the real answer, with a pause in the middle of the body */
    stalled: (milliseconds: number): Fault => ({ pauseMs: milliseconds }),
    /** the real answer with that much more in it: valid JSON, one more field */
    huge: (megabytes = 30): Fault => ({
        transform: (json) => ({ ...json, padding: 'x'.repeat(megabytes * 1_048_576) }),
    }),
    /** a list whose rows never end; about a kilobyte each */
    endless: (): Fault => ({
        status: 200,
        headers: JSON_TYPE,
        body: '{"pagination":{"next":0,"previous":0,"count":1,"current":1,"total_pages":1,"start_index":1,"end_index":1},"autocomplete":{},"results":[{}',
        endless: (piece) => `,${JSON.stringify({ pk: piece, name: `row ${piece}`, padding: 'x'.repeat(1024) })}`,
    }),
    /** to one given URL, whatever was asked for */
    redirectTo: (url: string, status: 301 | 302 | 303 | 307 | 308 = 302): Fault => ({
        status,
        headers: { Location: url },
        body: '',
    }),
    /** to another origin, with path and query kept */
    redirectToOrigin: (origin: string, status: 301 | 302 | 307 | 308 = 302): Fault => ({
        answer: ({ path, query }) => ({
            status,
            headers: { Location: `${origin}${path}${query.size > 0 ? `?${query.toString()}` : ''}` },
        }),
    }),
    /** to where the caller already is */
    redirectLoop: (): Fault => ({
        answer: ({ origin, path, query }) => ({
            status: 302,
            headers: { Location: `${origin}${path}${query.size > 0 ? `?${query.toString()}` : ''}` },
        }),
    }),
    unauthorized: (): Fault => ({ status: 401, body: { detail: 'Authentication credentials were not provided.' } }),
    /** a key that is wrong, has run out or was rotated */
    tokenInvalid: (): Fault => ({ status: 403, body: { detail: 'Token invalid/expired' } }),
    forbidden: (): Fault => ({
        status: 403,
        body: { detail: 'You do not have permission to perform this action.' },
    }),
    notFound: (): Fault => ({ status: 404, headers: HTML, body: page('Not Found') }),
    /** by a proxy: authentik itself throttles no token. @param retryAfter seconds, or an HTTP date */
    tooManyRequests: (retryAfter: number | string = 7): Fault => ({
        status: 429,
        headers: { 'Retry-After': String(retryAfter) },
        body: '',
    }),
    serverError: (): Fault => ({ status: 500, headers: HTML, body: page('Server Error (500)') }),
    /** a write that crashes inside authentik, as recorded; @param id as its log names the request */
    crashedWrite: (id = 'b'.repeat(32)): Fault => ({
        status: 405,
        headers: { ...HTML, Allow: 'GET, HEAD, OPTIONS', 'X-authentik-id': id },
        body: '',
    }),
    /** while core starts; `StandInAuthentik.starting` does the same for all routes, by `Accept` */
    starting: (): Fault => ({ status: 503, headers: { 'Retry-After': '5' }, body: { error: 'authentik starting' } }),
    transform: (transform: NonNullable<Fault['transform']>): Fault => ({ transform }),
    /** fields of the object answered, or of every row of a list, replaced; undefined takes one away */
    fields: (fields: Json): Fault => ({
        transform: (json) => eachObject(json, (object) => ({ ...object, ...fields })),
    }),
    /** every page says that the next one is itself */
    loopingPages: (): Fault => ({
        transform: (json) => withPagination(json, ({ current }) => ({ next: current })),
    }),
    /** there is always one more page, with rows that nobody has seen before */
    endlessPages: (): Fault => ({
        query: { page: '1' },
        transform: (json, request) => {
            const number = pageOf(request);
            return withPagination(number === 1 ? json : eachObject(json, freshKeys), () => ({
                ...{ current: number, next: number + 1, previous: number - 1 },
                ...{ total_pages: number + 1, count: (number + 1) * 100 },
            }));
        },
    }),
    /** the count says that there are more rows, or fewer, than come */
    countMismatch: (more = 1): Fault => ({
        transform: (json) => withPagination(json, ({ count }) => ({ count: Number(count) + more })),
    }),
    /** an empty list that says it is whole */
    emptyList: (): Fault => ({
        transform: (json) => ({
            ...withPagination(json, () => ({ next: 0, count: 0, total_pages: 1, start_index: 0, end_index: 0 })),
            results: [],
        }),
    }),
    /** discovery: another issuer than the address it was got at */
    issuer: (issuer: unknown): Fault => ({ transform: (json) => ({ ...json, issuer }) }),
    /** every URL in the answer on another scheme, host and port, as behind a proxy that is set up wrongly */
    origin: (origin: string): Fault => ({
        transform: (json, request) => replaceBeginnings(json, request.origin, origin),
    }),
} as const;

/** What a client must survive at any route, by name, for `test.each`; each answer ends by itself. */
export const HOSTILE_ANSWERS: readonly (readonly [string, () => Fault])[] = [
    ['a page in place of JSON', () => faults.html()],
    ['a page of a proxy with 502', () => faults.badGateway()],
    ['502 from its front server', () => faults.coreDown()],
    ['JSON that ends too early', () => faults.invalidJson()],
    ['nothing, with 200', () => faults.empty()],
    ['null', () => faults.json(null)],
    ['a list', () => faults.json([])],
    ['an object without anything expected', () => faults.json({})],
    ['a text', () => faults.json('authentik')],
    ['half of an answer', () => faults.cutOff()],
    ['a closed connection', () => faults.hangUp()],
    ['a reset connection', () => faults.reset()],
    ['a redirect to itself', () => faults.redirectLoop()],
    ['401', () => faults.unauthorized()],
    ['403 for the token', () => faults.tokenInvalid()],
    ['403 for a permission', () => faults.forbidden()],
    ['404', () => faults.notFound()],
    ['429', () => faults.tooManyRequests()],
    ['500', () => faults.serverError()],
    ['an empty 405', () => faults.crashedWrite()],
    ['503 while it starts', () => faults.starting()],
];
