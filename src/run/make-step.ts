import type { JournalItem } from '../model/journal-item';
import { toFailure } from '../model/failure';
import type { StepProblem } from '../model/step-problem';
import { failureWords } from '../model/words';
import { isRiskyRestriction } from '../model/risky-restriction';
import type { Clock } from '../ports/clock';
import type { CredentialStore } from '../ports/credentials';
import type { DirectoryServer } from '../ports/directory-server';
import type { WorkspaceServer } from '../ports/workspace-server';
import type { SyncMemory } from '../store/sync-memory';
import { isExpected } from './confirm-discovery';
import { holdUp } from './hold-up';
import { dependentsOf } from './left-out';
import { perform } from './perform/perform';
import type { StepResult } from './perform/performer';
import type { Journal } from './records/journal';
import { noCounts, type RunCounts, type RunRecord } from './records/run-record';
import type { RunSteps } from './records/run-steps';
import type { Step } from './records/step';
import { stepWords } from './step-words';

/** How long a service that does not appear is waited for. */
const SERVICE_LIMIT_MS = 15_000;

/** What a step is made with. */
export interface StepContext {
    workspace: WorkspaceServer;
    authentik: DirectoryServer;
    credentials: CredentialStore;
    clock: Clock;
    journal: Journal;
    steps: RunSteps;
    memory: SyncMemory;
    /** settles what a step that was held up may have made; whether it has made anything */
    settleStep(step: string): Promise<boolean>;
    /** greets whom a step has added, where the run does that; never throws */
    greet(run: RunRecord, step: Step, made: readonly JournalItem[]): Promise<void>;
}

/**
 * Makes one step. One that fails is reported, and what relies on it is left out; one that is held up is left as it is.
 * @returns the run behind the step, or at it where it is held up, or `wait` where it has to be looked at again
 */
export async function makeStep(step: Step, run: RunRecord, context: StepContext): Promise<RunRecord | 'wait'> {
    try {
        if (step.kind === 'confirm-service') return await confirmService(step, run, context);
        if (step.kind === 'confirm-discovery') return await confirmDiscovery(step, run, context);
        return await makeChanges(step, run, context);
    } catch (error) {
        const failure = toFailure(error);
        const heldUp = holdUp(failure, run, step.id, context.clock.now());
        if (heldUp) return { ...run, heldUp };
        const problem: StepProblem = { code: 'step_failed', subject: stepWords(step), reason: failureWords(failure) };
        const failed = {
            ...run,
            problems: [...run.problems, problem],
            failure: run.failure ?? { code: failure.code, details: failure.details },
        };
        return context.steps.behind(await withoutDependents(failed, step, context));
    }
}

async function makeChanges(
    step: Extract<Step, { kind: 'change' | 'members' | 'links' }>,
    run: RunRecord,
    context: StepContext,
): Promise<RunRecord> {
    const { workspace, authentik, credentials, memory, journal } = context;
    const setting = step.kind === 'change' && step.change.kind === 'set-setting' ? step.change : undefined;
    if (setting && isRiskyRestriction(setting) && run.problems.some(({ code }) => code === 'service_not_live')) {
        const problem: StepProblem = { code: 'skipped_without_login', subject: setting.id };
        return advance(run, step, { items: [], problem }, context);
    }
    const wasHeldUp = run.heldUp?.step === step.id;
    // more than one change is told apart by who is in already
    if (wasHeldUp && (await context.settleStep(step.id)) && step.kind === 'change')
        return advance(run, step, { items: [] }, context);
    const result = await perform(step, {
        ...{ workspace, authentik, credentials, memory },
        begin: async (items) => journal.begin(step.id, items),
        made: async (what) => journal.made(what),
    });
    await journal.complete(step.id, result.items);
    await context.greet(run, step, result.items);
    return advance(run, step, result, context);
}

async function confirmService(
    step: Extract<Step, { kind: 'confirm-service' }>,
    run: RunRecord,
    context: StepContext,
): Promise<RunRecord | 'wait'> {
    const { workspace, clock, credentials } = context;
    const { service } = step;
    if (!run.waitingSince) return 'wait';
    const { clientId } = await credentials.read();
    const found = await workspace.findLoginService(service);
    if (found?.clientId === clientId) {
        return { ...(await advance(run, step, { items: [] }, context)), isLive: true, waitingSince: undefined };
    }
    if (clock.now().getTime() - Date.parse(run.waitingSince) < SERVICE_LIMIT_MS) return 'wait';
    const problem: StepProblem = { code: found ? 'service_other_client' : 'service_not_live', subject: service };
    return { ...(await advance(run, step, { items: [], problem }, context)), isLive: false, waitingSince: undefined };
}

/** The plan was made with the addresses that authentik should announce: an entry with others would never let anybody in. */
async function confirmDiscovery(step: Step, run: RunRecord, context: StepContext): Promise<RunRecord> {
    isExpected(await context.authentik.discover(), await context.steps.rest(run));
    return advance(run, step, { items: [] }, context);
}

async function advance(
    run: RunRecord,
    step: Step,
    { counts = {}, problem }: StepResult,
    context: StepContext,
): Promise<RunRecord> {
    // a record of a version before may lack one
    const sum = { ...noCounts, ...run.counts };
    for (const key of Object.keys(counts) as (keyof RunCounts)[]) sum[key] += counts[key] ?? 0;
    const made = { ...run, counts: sum, heldUp: undefined };
    if (!problem) return context.steps.behind(made);
    const told = { ...made, problems: [...run.problems, problem] };
    return context.steps.behind(step.kind === 'members' ? await withoutDependents(told, step, context) : told);
}

/** What relies on a step that failed is left out. */
async function withoutDependents(run: RunRecord, step: Step, { steps }: StepContext): Promise<RunRecord> {
    const dependents = dependentsOf(step, await steps.rest(run));
    return { ...run, leftOut: [...run.leftOut, ...dependents.map(({ id }) => id)] };
}
