import type { RunRecord } from './run-record';
import type { Step } from './step';

/** The step at which a run goes on; undefined where none is left. */
export function nextStepOf({ steps, nextStep }: RunRecord): Step | undefined {
    return steps.find(({ id }) => id === nextStep);
}

/** The run behind a step: at the next one that is not left out. */
export function behind(run: RunRecord, step: Step): RunRecord {
    const leftOut = new Set(run.leftOut);
    const rest = run.steps.slice(run.steps.findIndex(({ id }) => id === step.id) + 1);
    return { ...run, nextStep: rest.find(({ id }) => !leftOut.has(id))?.id, stepsDone: run.stepsDone + 1 };
}

/**
 * Whether all steps of a run are known, and the one at which it goes on: not where a record is lost, nor of a version that
 * knew its steps by their places in a list. Such a run is not gone on with.
 */
export function canGoOn(run: RunRecord): boolean {
    return run.steps.length === run.stepCount && (run.stepCount === 0 || nextStepOf(run) !== undefined);
}

/** Whether something of it is still to be done: steps, or the settling of what was begun. */
export function isOpen({ outcome, isUnsettled }: RunRecord): boolean {
    return outcome === undefined || isUnsettled === true;
}
