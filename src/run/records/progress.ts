import type { RunRecord } from './run-record';

/**
 * Whether the step at which a run goes on is told: not where it was cut off before its steps were stored, nor in a record of a version
 * that knew steps by their places in a list. Such a run is not gone on with.
 */
export function canGoOn({ stepCount, nextStep, stepList }: RunRecord): boolean {
    return stepCount === 0 || (nextStep !== undefined && stepList !== undefined);
}

/** Whether a person began it, and waits for an answer. */
export function isAskedFor({ trigger }: Pick<RunRecord, 'trigger'>): boolean {
    return trigger !== 'schedule' && trigger !== 'login' && trigger !== 'webhook';
}

/** Whether it cannot make its next step for the moment, and waits. */
export function isHeldUp({ heldUp, outcome }: Pick<RunRecord, 'heldUp' | 'outcome'>): boolean {
    return outcome === undefined && heldUp?.until !== undefined;
}

/** Whether something of it is still to be done: steps, or the settling of what was begun. */
export function isOpen({ outcome, isUnsettled }: RunRecord): boolean {
    return outcome === undefined || isUnsettled === true;
}
