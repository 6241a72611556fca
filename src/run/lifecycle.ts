import { Failure, toFailure } from '../model/failure';
import type { Plan } from '../model/plan';
import type { ExecutionParts } from './execution-parts';
import { Expectations } from './records/expectations';
import { Journal } from './records/journal';
import { afterTakeBack, riskyItems } from './records/pending';
import { canGoOn, isOpen } from './records/progress';
import type { RunRecord } from './records/run-record';
import { countDropped, leftToDo } from './left-to-do';
import { settleBegun } from './settle';
import { executeSlice } from './slice';
import { stepsOf } from './steps';

/** Longer than a slice and the wait for its job: a run that was cut off blocks the next one for no longer than this. */
const LEASE_MS = 90_000;
/** When a slice that was cut off by a restart is taken up again. */
const RESCUE_MS = LEASE_MS + 10_000;
/** For how long a run that waits for its next call may go on without a fresh look. */
const FRESH_MS = 600_000;
const RUNS_KEPT = 20;

/** Whether a server has refused or not answered; anything else is a fault of the records, or our own. */
function isOfServer({ code }: Failure): boolean {
    return code.startsWith('authentik_') || code.startsWith('rocketchat_');
}

/** What a run would do if it were begun now; undefined where that cannot be found out, such as with settings that do not work. */
export type PlanAgain = (run: RunRecord) => Promise<Plan | undefined>;

/**
 * Makes the steps of runs, in slices. It needs no valid settings beside the addresses of the servers: a run that was begun can be
 * ended and taken back whatever was typed since. All it keeps is in its records, so that any call can go on where another ended.
 */
export class Execution {
    public readonly expectations: Expectations;

    constructor(private readonly parts: ExecutionParts) {
        this.expectations = new Expectations(parts.expected);
    }

    /**
     * Looks and decides with nobody else at work: a plan that was made beside another run would be made of what that run is
     * about to change.
     * @throws Failure `run_in_progress`
     */
    public async claimed<T>(runId: string, work: () => Promise<T>): Promise<T> {
        await this.claim(runId);
        try {
            await this.endOthers(runId);
            return await work();
        } finally {
            await this.parts.lease.release();
        }
    }

    /** @param prepare what must be stored before the first step, and only where no other run is at work */
    public async begin(planned: RunRecord, prepare = async (): Promise<RunRecord> => planned): Promise<RunRecord> {
        const { runs, jobs } = this.parts;
        await this.claim(planned.id);
        await this.tidy(planned.id);
        const run = { ...(await prepare()), isUnsettled: true };
        // first who looks after it: a run that nobody would go on with is not begun
        await jobs.later('continue-run', RESCUE_MS, { runId: run.id, isRescue: true });
        await runs.add(run);
        return this.execute(run, await this.journalOf(run.id));
    }

    /**
     * Goes on with a run that has left itself to another call, or that was cut off; undefined where it is over. What was cut off, or has
     * waited for long, is looked at afresh: what nothing asks for any more is dropped, and what is new waits for the next plan.
     */
    public async resume(runId: string, planAgain: PlanAgain): Promise<RunRecord | undefined> {
        const run = await this.parts.runs.find(runId);
        if (!run || !isOpen(run)) return undefined;
        await this.claim(run.id);
        const journal = await this.journalOf(run.id);
        if (run.outcome) return this.release(run, journal);
        try {
            if (this.isFresh(run) && canGoOn(run)) return await this.execute(await this.awake(run), journal);
            const afresh = await this.lookAgain(run, journal, planAgain);
            return afresh instanceof Failure
                ? await this.release(await this.close(run, afresh), journal)
                : await this.execute(afresh, journal);
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

    /** @returns the run with what is left to do; where that cannot be found out, why: then it is not gone on with */
    private async lookAgain(run: RunRecord, journal: Journal, planAgain: PlanAgain): Promise<RunRecord | Failure> {
        if (!canGoOn(run)) return new Failure('run_interrupted');
        const again = await this.settleBegun(journal)
            .then(async () => planAgain(run))
            .catch((error: unknown) => toFailure(error));
        if (again === undefined) return new Failure('run_interrupted');
        if (again instanceof Failure) return again;
        const plan = leftToDo(again, run.steps, journal);
        const steps = stepsOf(plan, run.login?.service, journal.steps());
        const dropped = (run.dropped ?? 0) + countDropped(plan, run.steps, journal);
        const afresh = {
            ...run,
            ...{ steps, stepCount: steps.length, nextStep: steps[0]?.id, stepsDone: 0, leftOut: [] },
            ...{ pausedAt: undefined, waitingSince: undefined },
            ...(dropped > 0 && { dropped }),
        };
        await this.parts.runs.replaceSteps(afresh);
        return afresh;
    }

    /** Ends a run that was cut off and that nobody goes on with. */
    private async close(run: RunRecord, { code, details } = new Failure('run_interrupted')): Promise<RunRecord> {
        const closed: RunRecord = {
            ...run,
            outcome: 'failed',
            finishedAt: this.parts.clock.now().toISOString(),
            failure: { code, details },
        };
        await this.parts.runs.save(closed);
        return closed;
    }

    public async journalOf(runId: string): Promise<Journal> {
        return Journal.open(runId, this.parts.journal, this.parts.clock);
    }

    /** Leaves a run that is over, and what it has left to remember, to nobody. */
    private async release(run: RunRecord, journal: Journal): Promise<RunRecord> {
        try {
            return await this.settle(run, journal);
        } catch (error) {
            // it stays unsettled, and whoever is at work next settles it before anything else
            const { code, details } = toFailure(error);
            const outcome = run.outcome === 'done' ? 'partial' : run.outcome;
            return { ...run, outcome, failure: run.failure ?? { code, details } };
        } finally {
            await this.parts.lease.release();
        }
    }

    private isFresh({ pausedAt }: RunRecord): boolean {
        if (pausedAt === undefined) return false;
        const waited = this.parts.clock.now().getTime() - Date.parse(pausedAt);
        return waited >= 0 && waited < FRESH_MS;
    }

    /** A call that goes on with it is at work: should it be cut off, that is known. */
    private async awake(run: RunRecord): Promise<RunRecord> {
        const awake = { ...run, pausedAt: undefined };
        await this.parts.runs.save(awake);
        return awake;
    }

    private async settleBegun(journal: Journal): Promise<void> {
        if (journal.begun().length === 0) return;
        await settleBegun(journal, this.parts);
    }

    private async execute(run: RunRecord, journal: Journal): Promise<RunRecord> {
        const work = async (): Promise<RunRecord> => this.slice(run, journal);
        return this.parts.halt ? this.parts.halt.during(work) : work();
    }

    private async slice(run: RunRecord, journal: Journal): Promise<RunRecord> {
        const { runs, lease, clock, startedAt, halt } = this.parts;
        let current = run;
        try {
            current = await executeSlice(run, {
                ...this.parts,
                end: startedAt.getTime() + run.budget,
                isHalted: () => halt?.isHalted === true,
                journal,
                save: async (record) => runs.save((current = this.paused(record))),
                stillMine: async () => lease.take(run.id, clock.now(), LEASE_MS),
            });
        } catch (error) {
            const { code, details } = toFailure(error);
            const finishedAt = clock.now().toISOString();
            current = { ...current, outcome: 'failed', failure: { code, details }, finishedAt };
            await runs.save(current);
        }
        if (current.outcome !== undefined) return this.release(current, journal);
        // its job comes to nothing while the app is disabled, and nobody is to wait for it then
        await (halt?.isHalted === true ? lease.release() : lease.pause());
        await this.parts.jobs.later('continue-run', 1_000, { runId: run.id });
        return current;
    }

    private paused(run: RunRecord): RunRecord {
        return run.outcome ? run : { ...run, pausedAt: this.parts.clock.now().toISOString() };
    }

    /** What a run that is over leaves for the next one. */
    private async settle(run: RunRecord, journal: Journal): Promise<RunRecord> {
        const { runs, pending, credentials } = this.parts;
        await this.settleBegun(journal);
        const items = journal.items();
        await this.expectations.add(items);
        if (run.runKind === 'sync') await this.expectations.settled(run, (await credentials.read()).clientId);
        else await this.expectations.takenBack(items);
        if (run.runKind === 'undo' && run.outcome === 'done') await this.markUndone(run);
        if (run.runKind === 'take-back') await afterTakeBack(run, this.parts);
        const settled: RunRecord = { ...run };
        delete settled.isUnsettled;
        if (run.confirmUntil && riskyItems(items, run.wasLive).length === 0) {
            await pending.remove(run.id);
            delete settled.confirmUntil;
        }
        await runs.save(settled);
        return settled;
    }

    /** Nothing of the run is left to be confirmed either. */
    private async markUndone({ id, undoes = '' }: RunRecord): Promise<void> {
        const undone = await this.parts.runs.find(undoes);
        if (undone) await this.parts.runs.save({ ...undone, undoneBy: id });
        await this.parts.pending.remove(undoes);
    }

    private async claim(runId: string): Promise<void> {
        const isMine = await this.parts.lease.take(runId, this.parts.clock.now(), LEASE_MS);
        if (!isMine) throw new Failure('run_in_progress', { seconds: LEASE_MS / 1000 });
    }

    /**
     * With the lease in hand, what is still open was cut off: it is settled and ended before anything is built upon it. What a server
     * does not let us look at, such as without a token, stays unsettled and holds nobody up: until then nothing of it counts as ours.
     */
    private async endOthers(runId: string): Promise<void> {
        const open = (await this.parts.runs.all()).filter((run) => run.id !== runId && isOpen(run));
        for (const run of open) {
            const ended = run.outcome ? run : await this.close(run);
            await this.settle(ended, await this.journalOf(run.id)).catch((error: unknown) => {
                if (!isOfServer(toFailure(error))) throw error;
            });
        }
    }

    /** Ends what is open, and forgets the oldest runs with their journals. */
    private async tidy(runId: string): Promise<void> {
        const { runs, journal, pending } = this.parts;
        await this.endOthers(runId);
        const waiting = new Set((await pending.all()).map(({ id }) => id));
        const all = (await runs.all())
            .filter(({ id }) => id !== runId)
            .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
        for (const run of all.slice(RUNS_KEPT).filter((run) => !waiting.has(run.id) && !isOpen(run))) {
            await journal.removeGroup(run.id);
            await runs.remove(run.id);
        }
    }
}
