import type { Clock } from '../ports/clock';
import { makeStep, type StepContext } from './make-step';
import { additionsOf, millisecondsToWait, paceBehind } from './pace';
import { isHeldUp } from './records/progress';
import type { RunRecord } from './records/run-record';
import type { Step } from './records/step';

/** Rocket.Chat applies changes of the entry 2 s after the last one, and a second of margin. */
const SERVICE_DELAY_MS = 3_000;
/** A slice may take longer than its time where a single step does: nobody else may take it for cut off. */
const RENEW_MS = 30_000;
/** What a step may need at most: no step is begun with less left. */
const STEP_RESERVE_MS = 2_000;
/** How often it is looked whether somebody wants a run to end that waits. */
const PAUSE_MS = 1_000;

export interface SliceContext extends StepContext {
    /** milliseconds since 1970 at which the engine's patience with this call is over */
    end: number;
    /** whether somebody wants the run to end at its next step */
    isStopped(): Promise<boolean>;
    /** whether the app is being disabled, updated or uninstalled */
    isHalted(): boolean;
    /**
     * makes sure that this call still is the only one at work, and is for as long again
     * @throws Failure `run_in_progress`
     */
    claim(): Promise<void>;
    /** shows how far the run is, to whoever wants to know; never throws */
    follow(run: RunRecord, step: Step): Promise<void>;
    /** stores the record, so that another call, on any instance of the server, can go on with it */
    save(run: RunRecord): Promise<void>;
}

/**
 * Does steps until all are done, one is held up, or the budget of this slice is spent. Each step is safe to repeat: a slice that was cut off
 * begins again with the step it was at. A step that fails is reported, and what relies on it is left out.
 * @returns the record as stored; `outcome` is undefined where steps are left
 * @throws Failure `run_in_progress` where a step took so long that somebody else is at work by now
 */
export async function executeSlice(run: RunRecord, context: SliceContext): Promise<RunRecord> {
    const end = context.end - STEP_RESERVE_MS;
    let current = run;
    let renewed = context.clock.now().getTime();
    while (current.outcome === undefined) {
        const now = context.clock.now().getTime();
        if (now - renewed >= RENEW_MS) {
            await context.claim();
            renewed = now;
        }
        const step = await context.steps.next(current);
        if (!step) {
            current = finish(current, context.clock);
        } else if (now >= end || context.isHalted()) {
            break;
        } else if (await context.isStopped()) {
            current = finish({ ...current, failure: { code: 'run_stopped', details: {} } }, context.clock);
        } else {
            await context.follow(current, step);
            const paced = inPace(step, current, context.clock);
            if (typeof paced === 'number') {
                await context.clock.wait(Math.min(paced, PAUSE_MS));
                continue;
            }
            const next = await makeStep(step, paced, context);
            if (next === 'wait') {
                current = { ...current, waitingSince: current.waitingSince ?? context.clock.now().toISOString() };
                await context.clock.wait(SERVICE_DELAY_MS);
                continue;
            }
            current = next;
            if (isHeldUp(current)) {
                await context.follow(current, step);
                break;
            }
        }
    }
    await context.save(current);
    return current;
}

/** @returns the run that may make the step now, or for how many milliseconds it has to wait */
function inPace(step: Step, run: RunRecord, clock: Clock): RunRecord | number {
    const { pace, additionsPerSecond: perSecond = 0 } = run;
    const additions = additionsOf(step);
    if (additions === 0 || perSecond === 0) return run;
    const now = clock.now();
    const wait = millisecondsToWait(pace, perSecond, now);
    return wait > 0 ? wait : { ...run, pace: paceBehind(pace, additions, perSecond, now) };
}

function finish(run: RunRecord, clock: Clock): RunRecord {
    const outcome = run.problems.length === 0 && run.failure === undefined ? 'done' : 'partial';
    return { ...run, outcome, finishedAt: clock.now().toISOString() };
}
