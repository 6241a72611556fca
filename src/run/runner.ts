import type { Config } from '../config/config';
import { Failure, toFailure } from '../failure';
import { fingerprint } from '../plan/fingerprint';
import { makePlan } from '../plan/make-plan';
import type { Desired, Observed, Plan } from '../plan/types';
import type { Lease } from '../store/lease';
import type { Records } from '../store/records';
import { sliceBudget } from './budget';
import type { Clock } from './clock';
import { executeSlice } from './execute';
import { observe } from './observe';
import type { RunRecord } from './run-record';
import type { DirectoryServer, WorkspaceServer } from './servers';
import { sha256 } from './sha256';
import { stepsOf } from './steps';

/** Longer than a slice and the wait for its job: a run that was cut off blocks the next one for no longer than this. */
const LEASE_MS = 90_000;
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
    runs: Records<RunRecord>;
    lease: Lease;
    clock: Clock;
}

/** Plans and executes. All it keeps is in its records, so that any call into the app can go on where another ended. */
export class Runner {
    constructor(private readonly parts: RunnerParts) {}

    /** Reads both servers and decides; writes nothing. */
    public async plan(): Promise<PlannedRun> {
        const { config, authentik, workspace } = this.parts;
        const { desired, observed } = await observe(config, authentik, workspace);
        const plan = makePlan(desired, observed);
        return { plan, fingerprint: fingerprint(plan, sha256), desired, observed };
    }

    /**
     * Begins a run and does its first slice. A plan without changes is a run without a trace: nothing is written.
     * @returns the record; its `outcome` is undefined where `resume` has to go on
     * @throws Failure `run_in_progress`
     */
    public async start(planned: PlannedRun, origin: Pick<RunRecord, 'id' | 'actor' | 'answer'>): Promise<RunRecord> {
        const { clock, runs } = this.parts;
        const run: RunRecord = {
            ...origin,
            kind: 'run',
            trigger: 'command',
            startedAt: clock.now().toISOString(),
            fingerprint: planned.fingerprint,
            steps: stepsOf(planned.plan, planned.desired),
            cursor: 0,
            counts: { settings: 0, rooms: 0, members: 0 },
            problems: [],
            withheld: planned.plan.withheld,
            notes: planned.plan.notes,
            isLive: planned.observed.entry.isLive,
            budget: sliceBudget(planned.observed.server),
        };
        if (run.steps.length === 0) return { ...run, outcome: 'done', finishedAt: run.startedAt };
        await this.claim(run.id);
        await this.tidy(run.id);
        await runs.save(run);
        return this.execute(run);
    }

    /** Goes on with a run that ran out of its slice; undefined where there is nothing to go on with. */
    public async resume(runId: string): Promise<RunRecord | undefined> {
        const run = await this.parts.runs.find(runId);
        if (!run || run.outcome !== undefined) return undefined;
        await this.claim(run.id);
        return this.execute(run);
    }

    private async execute(run: RunRecord): Promise<RunRecord> {
        const { workspace, runs, lease, clock, config } = this.parts;
        let current = run;
        try {
            const { clientSecret } = config.login;
            current = await executeSlice(run, {
                workspace,
                clock,
                clientSecret,
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
        if (current.outcome !== undefined) await lease.release(run.id);
        return current;
    }

    private async claim(runId: string): Promise<void> {
        const isMine = await this.parts.lease.take(runId, this.parts.clock.now(), LEASE_MS);
        if (!isMine) throw new Failure('run_in_progress', { seconds: LEASE_MS / 1000 });
    }

    /** Ends the runs that were cut off for good, and forgets the oldest ones. */
    private async tidy(runId: string): Promise<void> {
        const { runs, clock } = this.parts;
        const all = (await runs.all())
            .filter(({ id }) => id !== runId)
            .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
        for (const run of all.slice(RUNS_KEPT)) await runs.remove(run.id);
        for (const run of all.filter(({ outcome }) => outcome === undefined)) {
            await runs.save({
                ...run,
                outcome: 'failed',
                finishedAt: clock.now().toISOString(),
                failure: { code: 'run_interrupted', details: {} },
            });
        }
    }
}
