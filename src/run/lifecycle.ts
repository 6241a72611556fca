import { Failure, toFailure } from '../model/failure';
import type { Clock } from '../ports/clock';
import type { CredentialStore } from '../ports/credentials';
import type { DirectoryServer } from '../ports/directory-server';
import type { Jobs } from '../ports/jobs';
import type { WorkspaceServer } from '../ports/workspace-server';
import type { Lease } from '../store/lease';
import type { Records } from '../store/records';
import type { SyncMemory } from '../store/sync-memory';
import { Expectations, type ExpectedRecord } from './records/expectations';
import { Journal, type JournalRecord } from './records/journal';
import { afterTakeBack, riskyItems, type PendingRecord } from './records/pending';
import { canGoOn } from './records/progress';
import type { RunRecord } from './records/run-record';
import type { RunStore } from './records/run-store';
import { executeSlice } from './slice';

/** Longer than a slice and the wait for its job: a run that was cut off blocks the next one for no longer than this. */
const LEASE_MS = 90_000;
/** When a slice that was cut off by a restart is taken up again. */
const RESCUE_MS = LEASE_MS + 10_000;
const RUNS_KEPT = 20;

/** Both servers, the app's records, and the time of the call at hand. */
export interface ExecutionParts {
    authentik: DirectoryServer;
    workspace: WorkspaceServer;
    credentials: CredentialStore;
    runs: RunStore;
    journal: Records<JournalRecord>;
    expected: Records<ExpectedRecord>;
    pending: Records<PendingRecord>;
    memory: SyncMemory;
    lease: Lease;
    clock: Clock;
    jobs: Jobs;
    /** usernames in lower case that nothing is taken from */
    protectedUsers: readonly string[];
    /** when the call began: a slice has what is left of the time that the engine gives to a call */
    startedAt: Date;
}

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
        const run = await prepare();
        await runs.add(run);
        await jobs.later('continue-run', RESCUE_MS, { runId: run.id, isRescue: true });
        return this.execute(run);
    }

    /** Goes on with a run that ran out of its slice, or ends it where its steps are lost; undefined where it is over. */
    public async resume(runId: string): Promise<RunRecord | undefined> {
        const run = await this.parts.runs.find(runId);
        if (!run || run.outcome) return undefined;
        await this.claim(run.id);
        return canGoOn(run) ? this.execute(run) : this.giveUp(run);
    }

    /** Goes on with a run whose slice was cut off; where one is still at work, looks again later. */
    public async rescue(runId: string): Promise<RunRecord | undefined> {
        const { lease, clock, jobs, runs } = this.parts;
        const run = await runs.find(runId);
        if (!run || run.outcome) return undefined;
        if (!(await lease.isHeld(clock.now()))) return this.resume(runId);
        await jobs.later('continue-run', RESCUE_MS, { runId, isRescue: true });
        return undefined;
    }

    /** Ends a run that was cut off and that nobody goes on with. What it has changed is known, and can be taken back. */
    public async close(run: RunRecord): Promise<RunRecord> {
        const closed: RunRecord = {
            ...run,
            outcome: 'failed',
            finishedAt: this.parts.clock.now().toISOString(),
            failure: { code: 'run_interrupted', details: {} },
        };
        await this.parts.runs.save(closed);
        await this.expectations.add((await this.journalOf(run.id)).items());
        return closed;
    }

    public async journalOf(runId: string): Promise<Journal> {
        return Journal.open(runId, this.parts.journal, this.parts.clock);
    }

    private async giveUp(run: RunRecord): Promise<RunRecord> {
        const closed = await this.settle(await this.close(run), await this.journalOf(run.id));
        await this.parts.lease.release();
        return closed;
    }

    private async execute(run: RunRecord): Promise<RunRecord> {
        const { workspace, memory, runs, lease, clock, startedAt } = this.parts;
        workspace.followRooms((await memory.read()).roomIds);
        const journal = await this.journalOf(run.id);
        let current = run;
        try {
            current = await executeSlice(run, {
                ...this.parts,
                end: startedAt.getTime() + run.budget,
                journal,
                save: async (record) => runs.save((current = record)),
                stillMine: async () => lease.take(run.id, clock.now(), LEASE_MS),
            });
        } catch (error) {
            const { code, details } = toFailure(error);
            const finishedAt = clock.now().toISOString();
            current = { ...current, outcome: 'failed', failure: { code, details }, finishedAt };
            await runs.save(current);
        }
        if (current.outcome === undefined) {
            await lease.pause();
            await this.parts.jobs.later('continue-run', 1_000, { runId: run.id });
            return current;
        }
        current = await this.settle(current, journal);
        await lease.release();
        return current;
    }

    /** What a run that is over leaves for the next one. */
    private async settle(run: RunRecord, journal: Journal): Promise<RunRecord> {
        const { runs, pending, credentials } = this.parts;
        const items = journal.items();
        await this.expectations.add(items);
        if (run.runKind === 'sync') await this.expectations.settled(run, (await credentials.read()).clientId);
        else await this.expectations.takenBack(items);
        if (run.runKind === 'undo' && run.outcome === 'done') await this.markUndone(run);
        if (run.runKind === 'take-back') await afterTakeBack(run, this.parts);
        if (!run.confirmUntil || riskyItems(items, run.wasLive).length > 0) return run;
        await pending.remove(run.id);
        const settled = { ...run };
        delete settled.confirmUntil;
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

    /** Ends the runs that were cut off for good, and forgets the oldest ones with their journals. */
    private async tidy(runId: string): Promise<void> {
        const { runs, journal, pending } = this.parts;
        const waiting = new Set((await pending.all()).map(({ id }) => id));
        const all = (await runs.all())
            .filter(({ id }) => id !== runId)
            .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
        for (const run of all.slice(RUNS_KEPT).filter(({ id }) => !waiting.has(id))) {
            await journal.removeGroup(run.id);
            await runs.remove(run.id);
        }
        for (const run of all.filter(({ outcome }) => !outcome)) await this.close(run);
    }
}
