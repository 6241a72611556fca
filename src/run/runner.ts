import type { Config } from '../config/config';
import { Failure, toFailure } from '../failure';
import { fingerprint } from '../plan/fingerprint';
import { permissionsToProbe } from '../plan/sso-permissions';
import { approve, approvesRemovals } from '../plan/approve';
import { makePlan } from '../plan/make-plan';
import { nextMemory } from '../plan/next-memory';
import { isRisky } from '../plan/risk';
import type { Desired, Observed, Plan } from '../plan/types';
import type { Lease } from '../store/lease';
import type { Records } from '../store/records';
import { sliceBudget } from './budget';
import type { Clock } from './clock';
import type { CredentialStore } from './credentials';
import { executeSlice } from './execute';
import { Expectations, type ExpectedRecord } from './expectations';
import type { Jobs } from './jobs';
import { Journal, type JournalRecord } from './journal';
import { observe } from './observe';
import { riskyItems, type PendingRecord } from './pending';
import { noCounts, type RunRecord } from './run-record';
import type { SyncMemory } from '../store/sync-memory';
import type { DirectoryServer, WorkspaceServer } from './servers';
import { sha256 } from './sha256';
import { stepsOf } from './steps';

/** Longer than a slice and the wait for its job: a run that was cut off blocks the next one for no longer than this. */
const LEASE_MS = 90_000;
/** When a slice that was cut off by a restart is taken up again. */
const RESCUE_MS = LEASE_MS + 10_000;
const RUNS_KEPT = 20;

export interface PlannedRun {
    plan: Plan;
    fingerprint: string;
    desired: Desired;
    observed: Observed;
}

export interface RunnerParts {
    config: Config;
    authentik: DirectoryServer;
    workspace: WorkspaceServer;
    credentials: CredentialStore;
    runs: Records<RunRecord>;
    journal: Records<JournalRecord>;
    expected: Records<ExpectedRecord>;
    pending: Records<PendingRecord>;
    memory: SyncMemory;
    lease: Lease;
    clock: Clock;
    jobs: Jobs;
}

export type RunOrigin = Pick<RunRecord, 'id' | 'actor' | 'answer'>;

/** Plans and executes. All it keeps is in its records, so that any call into the app can go on where another ended. */
export class Runner {
    private readonly expectations: Expectations;

    constructor(private readonly parts: RunnerParts) {
        this.expectations = new Expectations(parts.expected);
    }

    /** Reads both servers and decides; writes nothing. */
    public async plan(actorId?: string): Promise<PlannedRun> {
        const { config, authentik, workspace } = this.parts;
        const [expected, memory] = await Promise.all([this.expectations.read(), this.parts.memory.read()]);
        const { desired, observed } = await observe(config, authentik, workspace, expected, memory, actorId);
        const checked = await this.withLackingPermissions(desired, observed);
        const plan = makePlan(desired, checked);
        return { plan, fingerprint: fingerprint(plan, sha256), desired, observed: checked };
    }

    /**
     * Begins a run and does its first slice. A plan without changes is a run without a trace: nothing is written.
     * @returns the record; its `outcome` is undefined where a job goes on with it
     * @throws Failure `run_in_progress`
     */
    public async start(planned: PlannedRun, origin: RunOrigin, isApproved = false): Promise<RunRecord> {
        const { desired, observed } = planned;
        const plan = isApproved ? approve(planned.plan) : planned.plan;
        const run: RunRecord = {
            ...this.newRun(origin, plan, planned.fingerprint),
            trigger: 'command',
            steps: stepsOf(plan, desired.entry?.service),
            wasLive: observed.entry.isLive === true,
            isLive: observed.entry.isLive,
            budget: sliceBudget(observed.server),
        };
        if (run.steps.length === 0) {
            await this.remember(planned, isApproved);
            await this.expectations.confirm(desired, observed);
            return { ...run, outcome: 'done', finishedAt: run.startedAt };
        }
        return this.begin(run, async () => {
            await this.remember(planned, isApproved);
            return this.untilConfirmed(run, plan);
        });
    }

    /** Begins a run whose plan was made to take another one back. */
    public async startUndo(
        plan: Plan,
        origin: RunOrigin & Pick<RunRecord, 'trigger' | 'undoes'>,
        budget: number,
    ): Promise<RunRecord> {
        const run: RunRecord = {
            ...this.newRun(origin, plan, fingerprint(plan, sha256)),
            trigger: origin.trigger,
            ...(origin.undoes ? { undoes: origin.undoes } : {}),
            steps: stepsOf(plan, undefined),
            budget,
        };
        return run.steps.length === 0 ? { ...run, outcome: 'done', finishedAt: run.startedAt } : this.begin(run);
    }

    /** Goes on with a run that ran out of its slice; undefined where there is nothing to go on with. */
    public async resume(runId: string): Promise<RunRecord | undefined> {
        const run = await this.parts.runs.find(runId);
        if (!run || run.outcome) return undefined;
        await this.claim(run.id);
        return this.execute(run);
    }

    /** Goes on with a run whose slice was cut off; where one is still at work, looks again later. */
    public async rescue(runId: string): Promise<RunRecord | undefined> {
        const { lease, clock, jobs, runs } = this.parts;
        const run = await runs.find(runId);
        if (!run || run.outcome) return undefined;
        if (!(await lease.isHeld(clock.now()))) return this.resume(runId);
        await jobs.later('continue-run', RESCUE_MS, { runId, isRescue: 'true' });
        return undefined;
    }

    private newRun(origin: RunOrigin, plan: Plan, hash: string): RunRecord {
        return {
            id: origin.id,
            actor: origin.actor,
            answer: origin.answer,
            kind: 'run',
            trigger: 'command',
            startedAt: this.parts.clock.now().toISOString(),
            fingerprint: hash,
            steps: [],
            cursor: 0,
            counts: noCounts,
            problems: [],
            withheld: plan.withheld,
            notes: plan.notes,
            drift: plan.drift,
            wasLive: false,
            budget: 0,
        };
    }

    /** @param prepare what must be stored before the first step, and only where no other run is at work */
    private async begin(planned: RunRecord, prepare = async (): Promise<RunRecord> => planned): Promise<RunRecord> {
        const { runs, jobs } = this.parts;
        await this.claim(planned.id);
        await this.tidy(planned.id);
        const run = await prepare();
        await runs.save(run);
        await jobs.later('continue-run', RESCUE_MS, { runId: run.id, isRescue: 'true' });
        return this.execute(run);
    }

    /** The reversal is recorded and scheduled before the first risky change is made: no restart can lose it. */
    private async untilConfirmed(run: RunRecord, plan: Plan): Promise<RunRecord> {
        const { confirmMinutes } = this.parts.config;
        if (confirmMinutes === 0 || !plan.changes.some((change) => isRisky(change, run.wasLive))) return run;
        const milliseconds = confirmMinutes * 60_000;
        const confirmUntil = new Date(this.parts.clock.now().getTime() + milliseconds).toISOString();
        await this.parts.pending.save({ kind: 'pending', id: run.id, until: confirmUntil, wasLive: run.wasLive });
        await this.parts.jobs.later('take-back', milliseconds, { runId: run.id });
        return { ...run, confirmUntil };
    }

    private async execute(run: RunRecord): Promise<RunRecord> {
        const { workspace, authentik, credentials, memory, runs, lease, clock } = this.parts;
        workspace.followRooms((await memory.read()).roomIds);
        const journal = await Journal.open(run.id, this.parts.journal, clock);
        let current = run;
        try {
            current = await executeSlice(run, {
                workspace,
                authentik,
                credentials,
                memory,
                clock,
                journal,
                save: async (record) => runs.save((current = record)),
            });
        } catch (error) {
            const { code, details } = toFailure(error);
            current = {
                ...current,
                outcome: 'failed',
                failure: { code, details },
                finishedAt: clock.now().toISOString(),
            };
            await runs.save(current);
        }
        if (current.outcome === undefined) {
            await this.parts.jobs.later('continue-run', 1_000, { runId: run.id });
            return current;
        }
        current = await this.settle(current, journal);
        await lease.release(run.id);
        return current;
    }

    /** What was learned by looking: links, ids of rooms, what somebody has taken away; and that removals were approved. */
    private async remember({ desired, observed, plan }: PlannedRun, isApproved: boolean): Promise<void> {
        const { memory } = this.parts;
        await memory.save(nextMemory(desired, observed), observed.memory);
        if (isApproved && approvesRemovals(plan)) await memory.approveRemovals();
    }

    /** What a run that is over leaves for the next one. */
    private async settle(run: RunRecord, journal: Journal): Promise<RunRecord> {
        const { runs, pending, config } = this.parts;
        const items = journal.items();
        const names =
            run.trigger === 'command' && run.isLive === true
                ? { entryName: config.login.entryName, slug: config.authentik.slug }
                : undefined;
        await this.expectations.add(items, names);
        if (run.undoes) {
            const undone = await runs.find(run.undoes);
            if (undone) await runs.save({ ...undone, undoneBy: run.id });
        }
        if (!run.confirmUntil || riskyItems(items, run.wasLive).length > 0) return run;
        await pending.remove(run.id);
        const settled = { ...run };
        delete settled.confirmUntil;
        await runs.save(settled);
        return settled;
    }

    /** Which permissions the planned changes need and the token lacks: all of them are told at once, before the first write. */
    private async withLackingPermissions(desired: Desired, observed: Observed): Promise<Observed> {
        const { sso } = observed;
        if (!sso) return observed;
        const needed = permissionsToProbe(makePlan(desired, observed));
        if (needed.length === 0) return observed;
        const lacking = await this.parts.authentik.lackingPermissions(needed, sso);
        return { ...observed, sso: { ...sso, lacking: [...new Set([...sso.lacking, ...lacking])].sort() } };
    }

    private async claim(runId: string): Promise<void> {
        const isMine = await this.parts.lease.take(runId, this.parts.clock.now(), LEASE_MS);
        if (!isMine) throw new Failure('run_in_progress', { seconds: LEASE_MS / 1000 });
    }

    /** Ends the runs that were cut off for good, and forgets the oldest ones with their journals. */
    private async tidy(runId: string): Promise<void> {
        const { runs, clock, journal, pending } = this.parts;
        const waiting = new Set((await pending.all()).map(({ id }) => id));
        const all = (await runs.all())
            .filter(({ id }) => id !== runId)
            .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
        for (const run of all.slice(RUNS_KEPT).filter(({ id }) => !waiting.has(id))) {
            await journal.removeGroup(run.id);
            await runs.remove(run.id);
        }
        for (const run of all.filter(({ outcome }) => !outcome)) {
            await runs.save({
                ...run,
                outcome: 'failed',
                finishedAt: clock.now().toISOString(),
                failure: { code: 'run_interrupted', details: {} },
            });
        }
    }
}
