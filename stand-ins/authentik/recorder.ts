import type { Exchange } from './exchange';
import type { Route, Verb } from './routes';

/** A request as it came in, for tests of clients: what was asked, and what was given away in asking. */
export interface RecordedRequest {
    /** what it is counted under, such as `GET /core/groups/{group_uuid}/` */
    readonly route: Route;
    readonly verb: Verb;
    /** without web path and query, such as `/api/v3/core/groups/` */
    readonly path: string;
    readonly query: URLSearchParams;
    /** all of them, names in lower case */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** the body, where it is JSON; else undefined */
    readonly json: unknown;
    /** scheme, host and web path as the caller wrote them, without a trailing slash */
    readonly origin: string;
    /** what was answered; undefined before, and where the connection was closed instead */
    status: number | undefined;
}

const KEPT = 2000;

function parse(body: string): unknown {
    // most requests have none, and a parser's error is dear
    if (body === '') return undefined;
    try {
        return JSON.parse(body) as unknown;
    } catch {
        return undefined;
    }
}

/** What one stand-in was asked: a count of everything, and the last requests in full. */
export class Recorder {
    readonly counts: Record<string, number> = {};
    private readonly kept: RecordedRequest[] = [];

    record(route: Route, { verb, path, query, headers, body, origin }: Exchange): RecordedRequest {
        const text = body.toString('utf8');
        const request: RecordedRequest = {
            ...{ route, verb: verb as Verb, path, query, origin, body: text, json: parse(text), status: undefined },
            headers: Object.fromEntries(
                Object.entries(headers).map(([name, value]) => [
                    name,
                    Array.isArray(value) ? value.join(', ') : String(value),
                ]),
            ),
        };
        this.counts[route] = (this.counts[route] ?? 0) + 1;
        this.kept.push(request);
        if (this.kept.length > KEPT) {
            this.kept.shift();
        }
        return request;
    }

    /** The requests among the last 2000 that `fits` says yes to, oldest first. */
    last(fits: (request: RecordedRequest) => boolean): RecordedRequest[] {
        return this.kept.filter(fits);
    }
}
