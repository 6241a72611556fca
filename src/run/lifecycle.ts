import { Failure, toFailure } from '../model/failure';
import { given } from '../model/given';
import type { Plan } from '../model/plan';
import type { Lease } from '../store/lease';
import type { ExecutionParts } from './execution-parts';
import { holdUp } from './hold-up';
import { Expectations } from './records/expectations';
import { Journal } from './records/journal';
import { canGoOn, isHeldUp, isOpen } from './records/progress';
import type { RunOrigin } from './records/new-run';
import type { RunRecord } from './records/run-record';
import type { RunSteps } from './records/run-steps';
import type { Step } from './records/step';
import { countDropped, leftToDo } from './left-to-do';
import { settleBegun, settleStep } from './settle';
import { Settlement } from './settlement';
import { executeSlice } from './slice';
import { stepsOf } from './steps';

/** Longer than a slice and the wait for its job: a run that was cut off blocks the next one for no longer than this. */
const LEASE_MS = 90_000;
/** When a slice that was cut off by a restart is taken up again. */
const RESCUE_MS = LEASE_MS + 10_000;
/** How often a claim is tried again that somebody waits for. */
const ATTEMPT_MS = 500;
/** For how long a run that waits for its next call may go on without a fresh look. */
const FRESH_MS = 600_000;

/** What a run would do if it were begun now; undefined where that cannot be found out, such as with settings that do not work. */
export type PlanAgain = (run: RunRecord) => Promise<Plan | undefined>;

/** Who asks to be the only one at work; whoever takes something back knows only then for whom. */
type Claiming = Pick<RunOrigin, 'id' | 'trigger'> & Partial<Pick<RunOrigin, 'actor'>>;

/** A run, and what of its records a call works with. */
interface OpenRun {
    run: RunRecord;
    steps: RunSteps;
    journal: Journal;
}

/**
 * Makes the steps of runs, in slices. It needs no valid settings beside the addresses of the servers: a run that was begun can be
 * ended and taken back whatever was typed since. All it keeps is in its records, so that any call can go on where another ended.
 */
export class Execution {
    public readonly expectations: Expectations;
    private readonly settlement: Settlement;
    /** ids of the runs that there were when this call began to be the only one at work; undefined where it has not */
    private runsBefore: ReadonlySet<string> | undefined;

    constructor(private readonly parts: ExecutionParts) {
        this.expectations = new Expectations(parts.expected);
        this.settlement = new Settlement(parts, this.expectations);
    }

    /**
     * Looks and decides with nobody else at work: a plan that was made beside another run would be made of what that run is
     * about to change.
     * @param origin told to whoever else asks meanwhile
     * @param patience milliseconds for which somebody else who is at work is waited for
     * @param isUrgent whether it makes things safe, and so ends a run that only waits
     * @throws Failure `run_in_progress`
     */
    public async claimed<T>(origin: Claiming, work: () => Promise<T>, patience = 0, isUrgent = false): Promise<T> {
        const { id: runId } = origin;
        await this.claimWithin(origin, patience, isUrgent);
        try {
            const runs = await this.settlement.endOthers(runId);
            this.runsBefore = new Set(runs.map(({ id }) => id));
            return await work();
        } finally {
            this.runsBefore = undefined;
            await this.parts.lease.release();
        }
    }

    /**
     * @param prepare what must be stored before the first step, and only where no other run is at work
     * @throws Failure `run_in_progress`, also where another run has come and gone since this one began to look: a claim ends by itself,
     * and a look may take longer where a server asks for a moment. What was planned beside it is not done
     */
    public async begin(
        planned: RunRecord,
        steps: readonly Step[],
        prepare = async (): Promise<RunRecord> => planned,
    ): Promise<RunRecord> {
        const { runs, jobs } = this.parts;
        await this.claim(planned.id);
        const { runsBefore } = this;
        const runsNow = await this.settlement.endOthers(planned.id);
        if (runsBefore && runsNow.some(({ id }) => !runsBefore.has(id)))
            throw new Failure('run_in_progress', { seconds: 0 });
        await this.settlement.forget(planned.id);
        const run = { ...(await prepare()), isUnsettled: true };
        // first who looks after it: a run that nobody would go on with is not begun
        await jobs.later('continue-run', RESCUE_MS, { runId: run.id, isRescue: true });
        const open = this.open(run);
        return this.execute({ ...open, run: await runs.add(run, steps, open.steps) });
    }

    /**
     * Goes on with a run that has left itself to another call, or that was cut off; undefined where it is over. What was cut off, or has
     * waited for long, is looked at afresh: what nothing asks for any more is dropped, and what is new waits for the next plan.
     */
    public async resume(runId: string, planAgain: PlanAgain): Promise<RunRecord | undefined> {
        const run = await this.parts.runs.find(runId);
        if (!run || !isOpen(run)) return undefined;
        await this.claim(run.id);
        const open = this.open(run);
        if (run.outcome) return this.release(open);
        try {
            // whoever wants it to end does not wait for a look, which a server may refuse for an hour
            if (canGoOn(run) && (this.isFresh(run) || (await this.isStopped(run))))
                return await this.execute(await this.awake(open));
            const afresh = await this.lookAgain(open, planAgain);
            if (!(afresh instanceof Failure)) return await this.execute(afresh);
            const heldUp = holdUp(afresh, run, undefined, this.parts.clock.now());
            if (heldUp) {
                const waiting = { ...run, heldUp, pausedAt: undefined };
                await this.parts.followed?.waits(waiting);
                return await this.leave(waiting);
            }
            return await this.release({ ...open, run: await this.settlement.end(run, afresh) });
        } finally {
            // does nothing where it was left to the next call, or let go already
            await this.parts.lease.release();
        }
    }

    /** The same for a run whose slice was cut off; one that is at work is left to itself. */
    public async rescue(runId: string, planAgain: PlanAgain): Promise<RunRecord | undefined> {
        const { lease, clock } = this.parts;
        return (await lease.isHeld(clock.now())) ? undefined : this.resume(runId, planAgain);
    }

    public journalOf(runId: string): Journal {
        return new Journal(runId, this.parts.journal, this.parts.clock);
    }

    private open(run: RunRecord): OpenRun {
        const { runs, journal, clock } = this.parts;
        return { run, steps: runs.stepsOf(run), journal: new Journal(run.id, journal, clock, run.journalled) };
    }

    /** @returns the run with what is left to do; where that cannot be found out, why: then it is not gone on with */
    private async lookAgain({ run, steps, journal }: OpenRun, planAgain: PlanAgain): Promise<OpenRun | Failure> {
        const begunFor = canGoOn(run) ? await steps.all(run) : undefined;
        if (!begunFor) return new Failure('run_interrupted');
        const again = await settleBegun(journal, this.parts)
            .then(async () => planAgain(run))
            .catch((error: unknown) => toFailure(error));
        if (again === undefined) return new Failure('run_interrupted');
        if (again instanceof Failure) return again;
        const made = await journal.items();
        const plan = leftToDo(again, begunFor, made);
        const left = stepsOf(plan, run.login?.service, await journal.steps());
        const dropped = (run.dropped ?? 0) + countDropped(plan, begunFor, made);
        const afresh = { ...atWork(run), waitingSince: undefined, ...(dropped > 0 && { dropped }) };
        return { run: await this.parts.runs.replaceSteps(afresh, left, steps), steps, journal };
    }

    /** Leaves a run that is over, and what it has left to remember, to nobody. */
    private async release({ run, journal }: OpenRun): Promise<RunRecord> {
        try {
            return await this.settlement.settle(run, journal);
        } catch (error) {
            // it stays unsettled, and whoever is at work next settles it before anything else
            const { code, details } = toFailure(error);
            const outcome = run.outcome === 'done' ? 'partial' : run.outcome;
            return { ...run, outcome, failure: run.failure ?? { code, details } };
        } finally {
            await this.parts.lease.release();
        }
    }

    private async isStopped({ id, runKind }: RunRecord): Promise<boolean> {
        return runKind !== 'take-back' && (await this.parts.stops.isAsked(id));
    }

    private isFresh({ pausedAt }: RunRecord): boolean {
        if (pausedAt === undefined) return false;
        const waited = this.parts.clock.now().getTime() - Date.parse(pausedAt);
        return waited >= 0 && waited < FRESH_MS;
    }

    /** A call that goes on with it is at work: should it be cut off, that is known. */
    private async awake({ run, ...open }: OpenRun): Promise<OpenRun> {
        const awake = atWork(run);
        await this.parts.runs.save(awake);
        return { ...open, run: awake };
    }

    private async execute(open: OpenRun): Promise<RunRecord> {
        const work = async (): Promise<RunRecord> => this.slice(open);
        return this.parts.halt ? this.parts.halt.during(work) : work();
    }

    private async slice({ run, steps, journal }: OpenRun): Promise<RunRecord> {
        const { runs, lease, startedAt, halt, followed, greetings } = this.parts;
        this.parts.hurry?.();
        let current = run;
        try {
            current = await executeSlice(run, {
                ...this.parts,
                end: startedAt.getTime() + run.budget,
                isStopped: async () => this.isStopped(run),
                isHalted: () => halt?.isHalted === true,
                steps,
                journal,
                settleStep: async (step) => settleStep(step, journal, this.parts),
                save: async (record) => runs.save((current = await this.paused(record, journal))),
                greet: async (record, step, made) => greetings?.greet(record, step, made),
                follow: async (record, step) => followed?.follow(record, step),
                claim: async () => this.claim(run.id),
            });
        } catch (error) {
            const failure = toFailure(error);
            // whoever is at work by now goes on with it, or has ended it
            if (failure.code === 'run_in_progress') throw failure;
            current = await this.settlement.end(current, failure);
        }
        if (current.outcome !== undefined) return this.release({ run: current, steps, journal });
        if (isHeldUp(current) && halt?.isHalted !== true) return this.leave(current);
        // its job comes to nothing while the app is disabled, and nobody is to wait for it then
        await (halt?.isHalted === true ? lease.release() : lease.pause());
        await this.parts.jobs.later('continue-run', 1_000, { runId: run.id });
        return current;
    }

    /** Leaves a run that is held up to the call that tries again; nobody else is at work until then. */
    private async leave(run: RunRecord): Promise<RunRecord> {
        const { runs, lease, jobs, clock } = this.parts;
        await runs.save(run);
        const milliseconds = Math.max(1_000, Date.parse(run.heldUp?.until ?? '') - clock.now().getTime());
        await lease.holdUp(clock.now(), milliseconds + LEASE_MS);
        await jobs.later('continue-run', milliseconds, { runId: run.id });
        return run;
    }

    private async paused(run: RunRecord, journal: Journal): Promise<RunRecord> {
        if (run.outcome) return run;
        return { ...run, pausedAt: this.parts.clock.now().toISOString(), journalled: await journal.length() };
    }

    private async claimWithin(origin: Claiming, patience: number, isUrgent: boolean): Promise<void> {
        const { clock } = this.parts;
        const since = clock.now();
        const end = since.getTime() + patience;
        const { id, trigger, actor } = origin;
        const by = { trigger, since: since.toISOString(), ...given({ username: actor?.username }) };
        for (;;) {
            try {
                await this.claim(id, { isUrgent, by });
                return;
            } catch (error) {
                if (clock.now().getTime() + ATTEMPT_MS > end) throw error;
                await clock.wait(ATTEMPT_MS);
            }
        }
    }

    private async claim(runId: string, as: Parameters<Lease['take']>[3] = {}): Promise<void> {
        const { lease, clock } = this.parts;
        if (await lease.take(runId, clock.now(), LEASE_MS, as)) return;
        const seconds = (await lease.secondsHeldUp(clock.now())) ?? LEASE_MS / 1000;
        throw new Failure('run_in_progress', { seconds });
    }
}

function atWork(run: RunRecord): RunRecord {
    const { heldUp } = run;
    const tried = heldUp && { ...heldUp, until: undefined };
    return { ...run, pausedAt: undefined, journalled: undefined, heldUp: tried };
}
