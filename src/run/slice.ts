import type { Change } from '../model/change';
import { Failure, toFailure } from '../model/failure';
import { subjectWords } from '../model/subject-words';
import { failureWords } from '../model/words';
import { isRiskyRestriction } from '../plan/entry/risk';
import { isEntryChange, isSsoChange } from '../plan/kinds';
import type { Clock } from '../ports/clock';
import type { CredentialStore } from '../ports/credentials';
import type { DirectoryServer } from '../ports/directory-server';
import type { WorkspaceServer } from '../ports/workspace-server';
import type { SyncMemory } from '../store/sync-memory';
import { isExpected } from './confirm-discovery';
import { perform } from './perform/perform';
import type { StepResult } from './perform/performer';
import type { Journal } from './records/journal';
import type { StepProblem } from '../model/step-problem';
import type { RunCounts, RunRecord, Step } from './records/run-record';

/** Rocket.Chat applies changes of the entry 2 s after the last one, and a second of margin. */
const SERVICE_DELAY_MS = 3_000;
/** How long a service that does not appear is waited for. */
const SERVICE_LIMIT_MS = 15_000;
/** A slice may take longer than its time where a single step does: nobody else may take it for cut off. */
const RENEW_MS = 30_000;
/** What a step may need at the most: no step is begun with less left. */
const STEP_RESERVE_MS = 2_000;

export interface ExecuteContext {
    workspace: WorkspaceServer;
    authentik: DirectoryServer;
    credentials: CredentialStore;
    clock: Clock;
    journal: Journal;
    memory: SyncMemory;
    /** milliseconds since 1970 at which the engine's patience with this call is over */
    end: number;
    /** whether this call still is the only one at work, and for as long again */
    stillMine(): Promise<boolean>;
    /** stores the record, so that another call, on any instance of the server, can go on with it */
    save(run: RunRecord): Promise<void>;
}

/**
 * Does steps until all are done or the budget of this slice is spent. Each step is safe to repeat: a slice that was cut off
 * begins again with the step it was at. A step that fails is reported, and what relies on it is left out.
 * @returns the record as stored; `outcome` is undefined where steps are left
 */
export async function executeSlice(run: RunRecord, context: ExecuteContext): Promise<RunRecord> {
    const end = context.end - STEP_RESERVE_MS;
    let current = run;
    let renewed = context.clock.now().getTime();
    while (current.outcome === undefined) {
        const step = current.steps[current.cursor];
        const now = context.clock.now().getTime();
        if (!step) {
            current = finish(current, context.clock);
        } else if (now >= end) {
            break;
        } else if (now - renewed >= RENEW_MS) {
            if (!(await context.stillMine())) throw new Failure('run_interrupted');
            renewed = now;
        } else {
            const next = await executeStep(step, current, context);
            if (next === 'wait') {
                current = { ...current, waitingSince: current.waitingSince ?? context.clock.now().toISOString() };
                await context.clock.wait(SERVICE_DELAY_MS);
                continue;
            }
            current = next;
        }
    }
    await context.save(current);
    return current;
}

async function executeStep(step: Step, run: RunRecord, context: ExecuteContext): Promise<RunRecord | 'wait'> {
    try {
        if (step.kind === 'confirm-service') return await confirmService(step.service, run, context);
        if (step.kind === 'confirm-discovery') return await confirmDiscovery(run, context);
        return await makeChanges(step.changes, run, context);
    } catch (error) {
        const failure = toFailure(error);
        const problem: StepProblem = { code: 'step_failed', subject: describe(step), reason: failureWords(failure) };
        const failed = {
            ...run,
            problems: [...run.problems, problem],
            failure: run.failure ?? { code: failure.code, details: failure.details },
        };
        return { ...failed, cursor: run.cursor + 1, steps: withoutDependents(run, step) };
    }
}

async function makeChanges(changes: readonly Change[], run: RunRecord, context: ExecuteContext): Promise<RunRecord> {
    const [first] = changes;
    if (first && isRiskyRestriction(first) && run.problems.some(({ code }) => code === 'service_not_live'))
        return advance(run, {
            items: [],
            problem: { code: 'skipped_without_login', subject: 'id' in first ? first.id : '' },
        });
    const result = await perform(changes, {
        workspace: context.workspace,
        authentik: context.authentik,
        credentials: context.credentials,
        memory: context.memory,
        begin: async (items) => context.journal.begin(run.cursor, items),
        made: (kind) => context.journal.made(kind),
    });
    await context.journal.complete(run.cursor, result.items);
    return advance(run, result);
}

async function confirmService(
    service: string,
    run: RunRecord,
    { workspace, clock, credentials }: ExecuteContext,
): Promise<RunRecord | 'wait'> {
    if (!run.waitingSince) return 'wait';
    const { clientId } = await credentials.read();
    const found = await workspace.findLoginService(service);
    if (found?.clientId === clientId) {
        return { ...advance(run, { items: [] }), isLive: true, waitingSince: undefined };
    }
    if (clock.now().getTime() - Date.parse(run.waitingSince) < SERVICE_LIMIT_MS) return 'wait';
    const problem: StepProblem = { code: found ? 'service_other_client' : 'service_not_live', subject: service };
    return { ...advance(run, { items: [], problem }), isLive: false, waitingSince: undefined };
}

/** The plan was made with the addresses that authentik should announce: an entry with others would never let anybody in. */
async function confirmDiscovery(run: RunRecord, { authentik }: ExecuteContext): Promise<RunRecord> {
    isExpected(await authentik.discover(), run.steps);
    return advance(run, { items: [] });
}

function advance(run: RunRecord, { counts = {}, problem }: StepResult): RunRecord {
    const sum = { ...run.counts };
    for (const key of Object.keys(counts) as (keyof RunCounts)[]) sum[key] += counts[key] ?? 0;
    return {
        ...run,
        cursor: run.cursor + 1,
        counts: sum,
        problems: problem ? [...run.problems, problem] : run.problems,
    };
}

function finish(run: RunRecord, clock: Clock): RunRecord {
    const outcome = run.problems.length === 0 && run.failure === undefined ? 'done' : 'partial';
    return { ...run, outcome, finishedAt: clock.now().toISOString() };
}

/**
 * Without the provider there is no entry to write, and without the entry none of its settings; rooms and restrictions depend on
 * neither.
 */
function withoutDependents(run: RunRecord, failed: Step): readonly Step[] {
    const isOfSso = failed.kind === 'confirm-discovery' || firstOf(failed, isSsoChange);
    const isCreation = failed.kind === 'changes' && failed.changes[0]?.kind === 'create-entry';
    if (!isOfSso && !isCreation) return run.steps;
    return run.steps.filter(
        (step, index) =>
            index <= run.cursor ||
            !(step.kind !== 'changes' || firstOf(step, isEntryChange) || (isOfSso && firstOf(step, isSsoChange))),
    );
}

function firstOf(step: Step, isMeant: (change: Change) => boolean): boolean {
    return step.kind === 'changes' && step.changes[0] !== undefined && isMeant(step.changes[0]);
}

function describe(step: Step): StepProblem['subject'] {
    if (step.kind === 'confirm-service') return { code: 'subject.service', name: step.service };
    const [change] = step.kind === 'changes' ? step.changes : [];
    return change ? subjectWords(change) : { code: 'subject.discovery' };
}
