/** What the settings say about what happens by itself. */
export interface KeepUpWishes {
    /** minutes from one look to the next; 0: none */
    intervalMinutes: number;
    /** minute of the day, by the clock of the administrator, after which the whole look of the day is due; absent: any */
    wholeAt?: number;
    /** whether who logs in is looked at */
    atLogin: boolean;
    /** whether a webhook of authentik makes it look */
    atWebhook: boolean;
    /** what becomes of what somebody else has changed in the set-up */
    drift: 'report' | 'repair';
    /** who is told: `administrators`, usernames, or rooms with `#` */
    notify: readonly string[];
    /** whether they are told once a day that all is well */
    isDailyLine: boolean;
}

/** Looks that have failed, one after the other. */
export interface LookFailures {
    /** what went wrong first */
    code: string;
    count: number;
    /** ISO 8601 */
    since: string;
    /** when the next look is due, ISO 8601 */
    retryAt: string;
}

/** What is known of the looks that nobody asked for. Times are ISO 8601. */
export interface KeepUpState {
    /** the last look of either kind that came to an end */
    lookedAt?: string;
    /** the last whole one */
    wholeAt?: string;
    /** by what the next one tells whether anything has changed since the last whole one */
    seen?: string;
    failures?: LookFailures;
    /** what waits for a person and was told, as a fingerprint; absent where nothing waits */
    told?: string;
    /** what did not become as planned and was told, as a fingerprint; absent where all did */
    problems?: string;
    /** when it was last said that all is well */
    lineAt?: string;
    /** a run that is not known to be over, and what was seen before it */
    running?: { runId: string; seen: string };
}

/** Nothing happens by itself. Times are ISO 8601. */
export interface Pause {
    since: string;
    /** absent: until somebody resumes */
    until?: string;
    /** username of who said so */
    by: string;
}
