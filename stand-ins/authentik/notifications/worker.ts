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
    private underWay = 0;

    constructor(
        private readonly clock: Clock,
        private readonly version: () => AuthentikVersion,
    ) {}

    /** Runs a task soon, and after each failure once more, as long as the version goes on. */
    run(task: Task): void {
        this.later(PICKED_UP_AFTER, () => void this.attempt(task, 0), true);
    }

    /** Runs a task that another one has made, at once. */
    runNext(task: Task): void {
        this.underWay += 1;
        void this.attempt(task, 0);
    }

    /** Waits until every task had its first attempt; further ones are not waited for. */
    async idle(): Promise<void> {
        if (this.underWay > 0) {
            await new Promise<void>((resolve) => this.whenIdle.add(resolve));
        }
    }

    /** Forgets all tasks, and breaks off what is under way. */
    stop(): void {
        this.waiting.forEach((cancel) => cancel());
        this.waiting.clear();
        this.controller.abort();
        this.underWay = 0;
        this.tellIdle();
    }

    private later(milliseconds: number, call: () => void, isFirst: boolean): void {
        this.underWay += isFirst ? 1 : 0;
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
            const delay = retryDelays(this.version())[failures];
            if (signal.aborted) {
                return;
            }
            if (delay === undefined) {
                task.givenUp?.(error);
            } else {
                this.later(delay, () => void this.attempt(task, failures + 1), false);
            }
        }
        if (failures === 0 && !signal.aborted) {
            this.underWay -= 1;
            this.tellIdle();
        }
    }

    private tellIdle(): void {
        if (this.underWay === 0) {
            this.whenIdle.forEach((resolve) => resolve());
            this.whenIdle.clear();
        }
    }
}
