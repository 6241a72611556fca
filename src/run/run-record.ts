import type { Change, Note, Withheld } from '../plan/types';

/** One change as an idempotent action; changes of one room are one step, so that a room is read and written once. */
export type Step =
    | { kind: 'change'; change: Exclude<Change, { kind: 'add-member' }> }
    | { kind: 'add-members'; room: string; users: readonly { id: string; username: string }[] }
    /** waits until the login service is as the entry says, and confirms it */
    | { kind: 'confirm-service'; service: string; clientId: string };

/** What became of a step; `code` is the key of its message. */
export interface StepProblem {
    code:
        | 'setting_blocked'
        | 'setting_overwritten'
        | 'setting_gone'
        | 'service_not_live'
        | 'service_other_client'
        | 'members_missing'
        | 'step_failed';
    subject: string;
    details?: string;
}

export interface RunCounts {
    settings: number;
    rooms: number;
    members: number;
}

/** One execution of a plan, stored after every slice so that any instance of the server can go on with it. */
export interface RunRecord {
    kind: 'run';
    id: string;
    trigger: 'command';
    actor: { id: string; username: string };
    /** where the answer goes */
    answer: { roomId: string; threadId?: string };
    /** ISO 8601 */
    startedAt: string;
    finishedAt?: string;
    fingerprint: string;
    steps: readonly Step[];
    /** index of the next step */
    cursor: number;
    counts: RunCounts;
    problems: readonly StepProblem[];
    withheld: readonly Withheld[];
    notes: readonly Note[];
    /** whether `settings.oauth` showed the service in the end */
    isLive?: boolean;
    /** milliseconds a slice may take, by what the server's engine allows */
    budget: number;
    /** since when a step waits for something, ISO 8601 */
    waitingSince?: string;
    /** undefined while steps are left */
    outcome?: 'done' | 'partial' | 'failed';
    failure?: { code: string; details: Readonly<Record<string, string | number>> };
}
