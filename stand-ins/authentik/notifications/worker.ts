import { setMaxListeners } from 'node:events';

import { retryDelays } from './retry-delays';
import type { Clock } from '../clock';
import type { AuthentikVersion } from '../version';

/** A task is picked up a moment after the request that made it was answered. */
const PICKED_UP_AFTER = 200;

export interface Task {
    attempt: (signal: AbortSignal) => Promise<unknown>;
    /** after the last attempt */
    givenUp?: (error: unknown) => void;
}

/** authentik's background worker: tasks run outside of any request, and again later where they failed. */
export class Worker {
    private readonly waiting = new Set<() => void>();
    private readonly controller = new AbortController();
    private readonly whenIdle = new Set<() => void>();
    /** tasks that wait to be picked up */
    private queued = 0;
    /** attempts that have not ended */
    private underWay = 0;

    constructor(
        readonly clock: Clock,
        private readonly version: () => AuthentikVersion,
    ) {
        // every request under way listens to it
        setMaxListeners(0, this.controller.signal);
    }

    /** Runs a task soon, and after each failure once more, as long as the version goes on. */
    run(task: Task): void {
        this.queued += 1;
        this.later(PICKED_UP_AFTER, () => {
            this.queued -= 1;
            this.start(task, 0);
        });
    }

    /** Runs a task that another one has made, at once. */
    runNext(task: Task): void {
        this.start(task, 0);
    }

    /** Waits until no attempt is under way. */
    async attemptsDone(): Promise<void> {
        if (this.underWay > 0) {
            await new Promise<void>((resolve) => this.whenIdle.add(resolve));
        }
    }

    /** Waits until every task had its first attempt; the clock has to go on for that. */
    async firstAttemptsDone(): Promise<void> {
        while (this.queued > 0 || this.underWay > 0) {
            await new Promise<void>((resolve) => this.whenIdle.add(resolve));
        }
    }

    /** Forgets all tasks, and breaks off what is under way. */
    stop(): void {
        this.waiting.forEach((cancel) => cancel());
        this.waiting.clear();
        this.controller.abort();
        this.underWay = 0;
        this.queued = 0;
        this.tellIdle();
    }

    private start(task: Task, failures: number): void {
        this.underWay += 1;
        void this.attempt(task, failures);
    }

    private later(milliseconds: number, call: () => void): void {
        const cancel = this.clock.later(milliseconds, () => {
            this.waiting.delete(cancel);
            call();
        });
        this.waiting.add(cancel);
    }

    private async attempt(task: Task, failures: number): Promise<void> {
        const { signal } = this.controller;
        try {
            await task.attempt(signal);
        } catch (error) {
            if (!signal.aborted) {
                this.afterFailure(task, failures, error);
            }
        }
        if (!signal.aborted) {
            this.underWay -= 1;
            this.tellIdle();
        }
    }

    private afterFailure(task: Task, failures: number, error: unknown): void {
        const delay = retryDelays(this.version())[failures];
        if (delay === undefined) {
            task.givenUp?.(error);
            return;
        }
        this.later(delay, () => this.start(task, failures + 1));
    }

    private tellIdle(): void {
        if (this.underWay === 0) {
            this.whenIdle.forEach((resolve) => resolve());
            this.whenIdle.clear();
        }
    }
}
