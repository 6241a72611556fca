/** To a process of the test runner: what it is started with, then one file after the other. */
export interface ToProcess {
    configuration?: { globalConfig: unknown; projectConfig: unknown };
    file?: string;
}

/** From a process of the test runner. */
export interface FromProcess {
    kind: 'ready' | 'result' | 'begins';
    /** of a file: a `TestResult` of jest, or why there is none */
    result?: unknown;
    failure?: string;
    /** of a test or hook that begins: its name, and the milliseconds that it may take */
    name?: string;
    limit?: number;
}
