import { failureText } from '../../report/failure-text';
import { problemLines } from '../../report/problem-lines';
import { isHeldUp } from '../../run/records/progress';
import type { RunRecord } from '../../run/records/run-record';
import type { Texts } from '../../texts/texts';
import { linesOf, said } from './said';

/** A run as `docs/automation.schema.json` has it. */
export function runJson(texts: Texts, run: RunRecord): object {
    const { failure } = run;
    return {
        id: run.id,
        kind: run.runKind,
        trigger: run.trigger,
        by: run.actor.username,
        startedAt: run.startedAt,
        finishedAt: run.finishedAt ?? null,
        outcome: run.outcome ?? 'at_work',
        waits: waitsJson(texts, run),
        steps: { done: run.stepsDone, all: run.stepCount },
        counts: run.counts,
        withheld: run.withheldCounts,
        problems: run.problems.map((problem) => ({
            code: problem.code,
            text: linesOf(problemLines(texts, [problem])).join(' '),
        })),
        failure: failure ? { code: failure.code, text: said(failureText(texts, failure.code, failure.details)) } : null,
        confirmUntil: run.confirmUntil ?? null,
        undoes: run.undoes ?? null,
        undoneBy: run.undoneBy ?? null,
    };
}

/** Why it cannot make its next step for the moment, and when it tries again. */
function waitsJson(texts: Texts, run: RunRecord): object | null {
    const { heldUp } = run;
    if (!heldUp || !isHeldUp(run)) return null;
    const { code, details, since, until } = heldUp;
    return { code, text: said(failureText(texts, code, details)), since, until };
}
