/** What goes wrong with a request, for tests of clients: each field is optional, all given ones apply together. */
export interface Fault {
    /** 200 unless given; with neither status, body nor headers the real answer is sent (late, or cut off) */
    status?: number;
    /** text as it is, anything else as JSON */
    body?: unknown;
    headers?: Record<string, string>;
    /** how many requests it hits; all until `clear()` unless given */
    times?: number;
    /** requests to let through before it starts */
    after?: number;
    delayMs?: number;
    /** the answer ends in the middle of its body, with the connection closed */
    cutOff?: boolean;
    /** the connection closes without any answer */
    hangUp?: boolean;
}

interface Entry {
    route: string;
    fault: Fault;
    seen: number;
}

/** The faults of one stand-in. */
export class Faults {
    private readonly entries: Entry[] = [];

    add(route: string, fault: Fault): { clear(): void } {
        const entry = { route, fault, seen: 0 };
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

    /** The fault that hits this request, counted as used. */
    take(key: string): Fault | undefined {
        const entry = this.entries.find(({ route, fault, seen }) => {
            const end = (fault.after ?? 0) + (fault.times ?? Infinity);
            return (route === key || route === '*') && seen < end;
        });
        if (!entry) {
            return undefined;
        }
        entry.seen++;
        return entry.seen > (entry.fault.after ?? 0) ? entry.fault : undefined;
    }
}

/** Whether a fault has an answer of its own. */
export function replacesAnswer({ status, body, headers }: Fault): boolean {
    return status !== undefined || body !== undefined || headers !== undefined;
}
