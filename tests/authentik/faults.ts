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
