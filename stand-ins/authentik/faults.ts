import type { RecordedRequest } from './recorder';
import { checkRoutePattern, fitsRoute, type RoutePattern } from './routes';

/** An answer in place of authentik's. */
export interface FaultAnswer {
    /** 200 unless given */
    status?: number;
    /** text as it is, anything else as JSON */
    body?: unknown;
    headers?: Record<string, string>;
}

/** What goes wrong with a request, for tests of clients: each field is optional, all given ones apply together. */
export interface Fault extends FaultAnswer {
    /** the answer, made for each request; with it, `status`, `body` or `headers` authentik is not asked at all */
    answer?: (request: RecordedRequest) => FaultAnswer;
    /** changes the JSON that authentik answers, errors included; `status` and `headers` are then put over its own */
    transform?: (json: Record<string, unknown>, request: RecordedRequest) => unknown;
    /** authentik is asked with these values in the query in place of the caller's */
    query?: Record<string, string>;
    /** hits only the requests that this says yes to */
    when?: (request: RecordedRequest) => boolean;
    /** how many requests it hits; all until `clear()` unless given */
    times?: number;
    /** requests to let through before it starts */
    after?: number;
    /** done once the request is there and before authentik looks at it: what changes between two pages of a list */
    meanwhile?: (request: RecordedRequest) => void;
    /** milliseconds before anything is answered */
    delayMs?: number;
    /** milliseconds between the first half of the body and the second */
    pauseMs?: number;
    /** the answer ends in the middle of its body, with the connection closed */
    cutOff?: boolean;
    /** follows the body piece by piece, without any end, until the caller closes the connection */
    endless?: (piece: number) => string;
    /** the connection closes without any answer */
    hangUp?: boolean;
    /** the connection is reset without any answer */
    reset?: boolean;
}

interface Entry {
    pattern: RoutePattern;
    fault: Fault;
    seen: number;
}

/** The faults of one stand-in. */
export class Faults {
    private readonly entries: Entry[] = [];

    /** @throws Error for a route that authentik does not have */
    add(pattern: RoutePattern, fault: Fault): { clear(): void } {
        checkRoutePattern(pattern);
        const entry = { pattern, fault, seen: 0 };
        this.entries.unshift(entry);
        return {
            clear: () => {
                const index = this.entries.indexOf(entry);
                if (index >= 0) {
                    this.entries.splice(index, 1);
                }
            },
        };
    }

    clear(): void {
        this.entries.length = 0;
    }

    /** The fault that hits this request, counted as used. */
    take(request: RecordedRequest): Fault | undefined {
        const entry = this.entries.find(({ pattern, fault, seen }) => {
            const end = (fault.after ?? 0) + (fault.times ?? Infinity);
            return fitsRoute(pattern, request.route) && seen < end && (fault.when?.(request) ?? true);
        });
        if (!entry) {
            return undefined;
        }
        entry.seen++;
        return entry.seen > (entry.fault.after ?? 0) ? entry.fault : undefined;
    }
}
