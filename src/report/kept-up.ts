import type { FailureDetails } from '../model/failure';
import type { LookFailures } from '../model/keep-up';
import type { Plan } from '../model/plan';
import type { RunRecord } from '../run/records/run-record';
import type { Texts } from '../texts/texts';
import type { Answer } from './answer';
import { driftLines } from './drift-lines';
import { failureSaid } from './failure-text';
import { planAnswer } from './plan-answer';
import { problemLines } from './problem-lines';
import { doneWords } from './run-counts';

interface Shown {
    plan: Plan;
    fingerprint: string;
}

/** What waits for a person, with the buttons that approve it or show all of it. */
export function waitsAnswer(texts: Texts, { plan, fingerprint }: Shown, links: Shown): Answer {
    const { text, buttons = [] } = planAnswer(texts, plan, fingerprint, false, { links });
    const drift = driftLines(
        texts,
        plan.drift.filter(({ kind }) => kind !== 'membership'),
    );
    return { text: [texts.say('keep_up.waits'), ...drift, text].join('\n'), buttons };
}

/** A run that nobody asked for, in which something did not become as planned. */
export function problemsAnswer(texts: Texts, run: RunRecord): Answer {
    return { text: [texts.say('keep_up.problems', { run: run.id }), ...problemLines(texts, run.problems)].join('\n') };
}

export function solvedText(texts: Texts): string {
    return texts.say('keep_up.solved');
}

export function lookFailedText(texts: Texts, { code, details }: { code: string; details: FailureDetails }): string {
    return texts.say('keep_up.failed', { failure: failureSaid(texts, code, details) });
}

export function lookRecoveredText(texts: Texts, { since, count }: LookFailures): string {
    return texts.say('keep_up.recovered', { time: since, count });
}

/** The line of a day on which nobody has to do anything. */
export function allWellText(texts: Texts, run: RunRecord): string {
    return texts.say('keep_up.well', { done: doneWords(texts, run) });
}
