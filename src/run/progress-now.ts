import { given } from '../model/given';
import { isHeldUp } from './records/progress';
import type { Measured, Progress, StepWords } from './records/shown-progress';
import type { RunRecord } from './records/run-record';

/** How far a run is, and how long it takes at the pace that it has had so far. */
export function progressNow(run: RunRecord, doing: StepWords, before: Progress | undefined, now: Date): Progress {
    const measured = measuredNow(run, before, now);
    const remaining = Math.max(0, run.stepCount - run.stepsDone - new Set(run.leftOut).size);
    const done = measured.before + run.stepsDone;
    return {
        ...{ done, all: done + remaining, counts: run.counts, doing, measured },
        ...given({
            left: timeLeft(run.stepsDone - measured.doneThen, remaining, now, measured.since),
            heldUp: isHeldUp(run) ? run.heldUp : undefined,
        }),
    };
}

function measuredNow({ stepList, stepsDone, startedAt }: RunRecord, before: Progress | undefined, now: Date): Measured {
    const list = stepList?.number ?? 0;
    if (before?.measured.list === list) return before.measured;
    if (list === 0) return { list, before: 0, since: startedAt, doneThen: 0 };
    return { list, before: before?.done ?? 0, since: now.toISOString(), doneThen: stepsDone };
}

/** Undefined where nothing was done that it could be told by, and where the clock was set back. */
function timeLeft(done: number, remaining: number, now: Date, since: string): number | undefined {
    const passed = now.getTime() - Date.parse(since);
    return done > 0 && passed > 0 ? Math.round((passed / done) * remaining) : undefined;
}
