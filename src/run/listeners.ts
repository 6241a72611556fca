import type { FailureDetails } from '../model/failure';
import type { LookFailures } from '../model/keep-up';
import type { PlanInContext } from './plan-and-start';
import type { RunRecord } from './records/run-record';

/** Who hears of what happens by itself. */
export interface Listeners {
    /** @param left the plan without what is done: all of it waits for a person */
    waits(left: PlanInContext): Promise<void>;
    failed(failure: { code: string; details: FailureDetails }): Promise<void>;
    recovered(failures: LookFailures): Promise<void>;
    /** Something did not become as planned, for somebody to look at; the rest did. */
    problems(run: RunRecord): Promise<void>;
    /** All that had not become as planned is as it should be. */
    solved(): Promise<void>;
    well(run: RunRecord): Promise<void>;
    /** @param milliseconds from now, when to look again */
    lookAt(milliseconds: number): Promise<void>;
}
