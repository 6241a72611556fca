import { changeNow } from '../../model/change-of-before';
import type { Drift, Withheld } from '../../model/plan';
import type { StepProblem } from '../../model/step-problem';
import type { RunRecord } from './run-record';

/** What a record may hold that a version before 0.2 has written: sentences in place of codes and values. */
type Before<T> = T & Readonly<Record<'subject' | 'details' | 'measured' | 'limit', unknown>>;

/** A run's record with every sentence of before as a value that is said as it was told. */
export function withoutSentences(run: RunRecord): RunRecord {
    return {
        ...run,
        withheld: run.withheld.map(withheldNow),
        problems: run.problems.map(problemNow),
        drift: run.drift.map(driftNow),
    };
}

/** What was counted, the limit and the details were parts of a sentence that is worded anew since. */
function withheldNow(held: Withheld): Withheld {
    const change = changeNow(held.change);
    const { measured, limit, details } = held as Before<Withheld>;
    const told = [measured, limit, details].filter((part) => typeof part === 'string').join('; ');
    return told === '' ? { ...held, change } : { code: 'told', told, change };
}

function problemNow(problem: StepProblem): StepProblem {
    const { details } = problem as Before<StepProblem>;
    if (typeof details !== 'string') return problem;
    const { code, subject } = problem;
    return code === 'step_failed' ? { code, subject, reason: details } : { code, subject, people: [details] };
}

function driftNow(drift: Drift): Drift {
    const { subject } = drift as Before<Drift>;
    return drift.kind === 'membership' && typeof subject === 'string' ? { kind: 'told', told: subject } : drift;
}
