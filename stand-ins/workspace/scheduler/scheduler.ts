import { objectId } from '../random-id';
import { durationMs } from './duration';
import { momentOf } from './moment';

/** A document of `rocketchat_apps_scheduler`. */
export interface Job {
    _id: string;
    /** processor id with `_<app id>` behind */
    name: string;
    /** `normal` runs once and is removed when it succeeded; `single` is the one recurring job of its name */
    type: 'normal' | 'single';
    data: Record<string, unknown>;
    nextRunAt: Date | null;
    repeatInterval?: string | number;
    lastRunAt?: Date;
    /** while it runs; a job that was cut off by the end of the server stays locked */
    lockedAt: Date | null;
    failReason?: string;
    failCount: number;
}

export type Processor = (context: Record<string, unknown>) => Promise<void>;

const LOCK_LIFETIME_MS = 10 * 60 * 1000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The name of an instance of the server where there is one only. */
const ONLY = 'only';

/**
 * The apps' job queue: Agenda as `apps/meteor/app/apps/server/bridges/scheduler.ts` uses it, with one worker per job
 * name on each instance of the server. Jobs stay when the server stops; processors do not.
 */
export class Scheduler {
    readonly jobs = new Map<string, Job>();
    /** errors of processors, which a server only logs */
    readonly failures: { name: string; error: unknown }[] = [];
    /** by the name of the job, and by the instance that does it */
    private readonly processors = new Map<string, Map<string, Processor>>();
    private readonly timers = new Map<string, NodeJS.Timeout>();
    private readonly busy = new Set<Processor>();
    /** one instance after the other gets a job */
    private turn = 0;
    /** grows with every stop, so that what still ran then is not taken for something of now */
    private generation = 0;
    private isRunning = false;

    start(): void {
        this.isRunning = true;
        for (const job of this.jobs.values()) this.arm(job);
    }

    stop(): void {
        this.isRunning = false;
        this.generation += 1;
        for (const timer of this.timers.values()) clearTimeout(timer);
        this.timers.clear();
        this.processors.clear();
        this.busy.clear();
    }

    define(name: string, processor: Processor, instance = ONLY): void {
        const ofName = this.processors.get(name) ?? new Map<string, Processor>();
        this.processors.set(name, ofName.set(instance, processor));
        for (const job of this.jobs.values()) if (job.name === name) this.arm(job);
    }

    /** An instance has ended: the jobs that it was doing stay locked, as long as Agenda lets them. */
    leave(instance: string): void {
        for (const ofName of this.processors.values()) ofName.delete(instance);
        for (const job of this.jobs.values()) if (job.lockedAt) this.arm(job);
    }

    /** @returns the id of the new job: each call makes one more */
    scheduleOnce(name: string, when: string | Date, data: Record<string, unknown>): string {
        const job: Job = {
            _id: objectId(),
            name,
            type: 'normal',
            data,
            nextRunAt: momentOf(when),
            lockedAt: null,
            failCount: 0,
        };
        this.jobs.set(job._id, job);
        this.arm(job);
        return job._id;
    }

    /**
     * There is one recurring job per name: scheduling it again changes its interval and data. It first runs at once,
     * unless it exists already or `skipImmediate` says to wait for one interval.
     * @throws Error for an interval that is not understood
     */
    scheduleRecurring(
        name: string,
        interval: string | number,
        data: Record<string, unknown>,
        skipImmediate = false,
    ): string {
        const ms = intervalMs(interval);
        const existing = [...this.jobs.values()].find((job) => job.name === name && job.type === 'single');
        const job: Job = existing ?? {
            _id: objectId(),
            name,
            type: 'single',
            data,
            nextRunAt: new Date(),
            lockedAt: null,
            failCount: 0,
        };
        Object.assign(job, { data, repeatInterval: interval });
        if (skipImmediate) job.nextRunAt = new Date(Date.now() + ms);
        this.jobs.set(job._id, job);
        this.arm(job);
        return job._id;
    }

    /** @returns how many were taken from the queue; one that runs already goes on */
    cancel(matches: (job: Job) => boolean): number {
        const cancelled = [...this.jobs.values()].filter(matches);
        for (const { _id } of cancelled) {
            this.jobs.delete(_id);
            clearTimeout(this.timers.get(_id));
            this.timers.delete(_id);
        }
        return cancelled.length;
    }

    private arm(job: Job): void {
        clearTimeout(this.timers.get(job._id));
        this.timers.delete(job._id);
        const due = job.lockedAt ? new Date(job.lockedAt.getTime() + LOCK_LIFETIME_MS) : job.nextRunAt;
        if (!this.isRunning || !due || !this.processors.get(job.name)?.size) return;
        const delay = Math.min(Math.max(due.getTime() - Date.now(), 0), LONGEST_TIMER_MS);
        this.timers.set(
            job._id,
            setTimeout(() => {
                if (due.getTime() > Date.now()) this.arm(job);
                else void this.run(job);
            }, delay),
        );
    }

    private async run(job: Job): Promise<void> {
        this.timers.delete(job._id);
        const ofName = this.processors.get(job.name);
        const free = [...(ofName?.values() ?? [])].filter((one) => !this.busy.has(one));
        const processor = free[this.turn++ % Math.max(1, free.length)];
        if (!processor) return; // the one that runs looks for the next when it ends
        const { generation } = this;
        this.busy.add(processor);
        job.lockedAt = job.lastRunAt = new Date();
        job.nextRunAt =
            job.repeatInterval === undefined
                ? null
                : new Date(job.lastRunAt.getTime() + intervalMs(job.repeatInterval));
        delete job.data.appId;
        job.data.jobId = job._id;
        let failure: unknown;
        try {
            await processor(structuredClone(job.data));
        } catch (error) {
            failure = error ?? new Error('unknown');
        }
        // the server, or the instance, went down meanwhile: the job stays locked
        const isThere = [...(ofName?.values() ?? [])].includes(processor);
        if (generation !== this.generation || !isThere) return;
        if (failure !== undefined) this.fail(job, failure);
        else if (job.type === 'normal') this.jobs.delete(job._id);
        job.lockedAt = null;
        this.busy.delete(processor);
        for (const other of this.jobs.values()) if (other.name === job.name) this.arm(other);
    }

    /** Not tried again: a job that runs once stays in the database as failed, a recurring one has its next turn. */
    private fail(job: Job, error: unknown): void {
        job.failReason = error instanceof Error ? error.message : String(error);
        job.failCount += 1;
        this.failures.push({ name: job.name, error });
    }
}

function intervalMs(interval: string | number): number {
    const ms = typeof interval === 'number' ? interval : durationMs(interval);
    if (ms === undefined) throw new Error(`The stand-in scheduler does not understand the interval "${interval}"`);
    return ms;
}
