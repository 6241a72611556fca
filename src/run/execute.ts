import { toFailure } from '../failure';
import type { Clock } from './clock';
import type { RunCounts, RunRecord, Step, StepProblem } from './run-record';
import type { WorkspaceServer } from './servers';

/** Rocket.Chat applies changes of the entry 2 s after the last one, and a second of margin. */
const SERVICE_DELAY_MS = 3_000;
/** How long a service that does not appear is waited for. */
const SERVICE_LIMIT_MS = 15_000;
/** What a step may need at the most: no step is begun with less left. */
const STEP_RESERVE_MS = 2_000;

export interface ExecuteContext {
    workspace: WorkspaceServer;
    clock: Clock;
    /** of the settings of the app, read at the moment it is written: it never enters a plan or a record */
    clientSecret: string;
    /** stores the record, so that another call, on any instance of the server, can go on with it */
    save(run: RunRecord): Promise<void>;
}

/**
 * Does steps until all are done or the budget of this slice is spent. Each step is safe to repeat: a slice that was cut off
 * begins again with the step it was at. A step that fails is reported and ends the run where later steps rely on it.
 * @returns the record as stored; `outcome` is undefined where steps are left
 */
export async function executeSlice(run: RunRecord, context: ExecuteContext): Promise<RunRecord> {
    const end = context.clock.now().getTime() + run.budget - STEP_RESERVE_MS;
    let current = run;
    while (current.outcome === undefined) {
        const step = current.steps[current.cursor];
        if (!step) {
            current = finish(current, context.clock);
        } else if (context.clock.now().getTime() >= end) {
            break;
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
        return await doStep(step, run, context);
    } catch (error) {
        const failure = toFailure(error);
        const problem: StepProblem = { code: 'step_failed', subject: describe(step), details: failure.code };
        const failed = {
            ...run,
            problems: [...run.problems, problem],
            failure: run.failure ?? { code: failure.code, details: failure.details },
        };
        const isCreation = step.kind === 'change' && step.change.kind === 'create-entry';
        return { ...failed, cursor: run.cursor + 1, steps: isCreation ? withoutEntry(run) : run.steps };
    }
}

async function doStep(
    step: Step,
    run: RunRecord,
    { workspace, clock, clientSecret }: ExecuteContext,
): Promise<RunRecord | 'wait'> {
    if (step.kind === 'add-members') {
        const { missing, reason } = await workspace.addMembers(
            step.room,
            step.users.map(({ id }) => id),
        );
        const names = step.users.filter(({ id }) => missing.includes(id)).map(({ username }) => username);
        const problem: StepProblem | undefined =
            names.length === 0
                ? undefined
                : {
                      code: 'members_missing',
                      subject: step.room,
                      details: `${names.join(', ')}${reason === undefined ? '' : ` (${reason})`}`,
                  };
        return advance(run, { members: step.users.length - names.length }, problem);
    }
    if (step.kind === 'confirm-service') {
        if (!run.waitingSince) return 'wait';
        const service = await workspace.findLoginService(step.service);
        if (service?.clientId === step.clientId) return { ...advance(run, {}), isLive: true, waitingSince: undefined };
        if (clock.now().getTime() - Date.parse(run.waitingSince) < SERVICE_LIMIT_MS) return 'wait';
        const problem: StepProblem = {
            code: service ? 'service_other_client' : 'service_not_live',
            subject: step.service,
        };
        return { ...advance(run, {}, problem), isLive: false, waitingSince: undefined };
    }
    const { change } = step;
    switch (change.kind) {
        case 'create-entry':
            await workspace.createEntry(change.name);
            return advance(run, {});
        case 'create-room':
            await workspace.createRoom(change.room, change.type, change.creator);
            return advance(run, { rooms: 1 });
        case 'set-secret': {
            const after = await workspace.writeSetting(change.id, clientSecret);
            return afterWrite(
                run,
                change.id,
                after === clientSecret,
                after === undefined,
                change.found === 'empty' && after === '',
            );
        }
        case 'set-setting': {
            const after = await workspace.writeSetting(change.id, change.to);
            return afterWrite(run, change.id, after === change.to, after === undefined, after === change.from);
        }
    }
}

/** What reading back has shown. */
function afterWrite(run: RunRecord, id: string, isWritten: boolean, isGone: boolean, isUnchanged: boolean): RunRecord {
    if (isWritten) return advance(run, { settings: 1 });
    return advance(
        run,
        {},
        { code: isGone ? 'setting_gone' : isUnchanged ? 'setting_blocked' : 'setting_overwritten', subject: id },
    );
}

function advance(run: RunRecord, counts: Partial<RunCounts>, problem?: StepProblem): RunRecord {
    return {
        ...run,
        cursor: run.cursor + 1,
        counts: {
            settings: run.counts.settings + (counts.settings ?? 0),
            rooms: run.counts.rooms + (counts.rooms ?? 0),
            members: run.counts.members + (counts.members ?? 0),
        },
        problems: problem ? [...run.problems, problem] : run.problems,
    };
}

function finish(run: RunRecord, clock: Clock): RunRecord {
    const outcome = run.problems.length === 0 && run.failure === undefined ? 'done' : 'partial';
    return { ...run, outcome, finishedAt: clock.now().toISOString() };
}

/** Without the entry none of its settings can be written; rooms and restrictions do not depend on it. */
function withoutEntry(run: RunRecord): Step[] {
    return run.steps.filter((step, index) => index <= run.cursor || !isOfEntry(step));
}

function isOfEntry(step: Step): boolean {
    if (step.kind !== 'change') return step.kind === 'confirm-service';
    return step.change.kind === 'set-secret' || (step.change.kind === 'set-setting' && step.change.area === 'entry');
}

function describe(step: Step): string {
    if (step.kind === 'add-members') return `members of #${step.room}`;
    if (step.kind === 'confirm-service') return `login service "${step.service}"`;
    const { change } = step;
    switch (change.kind) {
        case 'create-entry':
            return `custom OAuth entry "${change.name}"`;
        case 'create-room':
            return `room #${change.room}`;
        default:
            return change.id;
    }
}
