import { isTriedAgain } from '../run/records/pending';
import type { Note } from '../model/plan';
import type { RunRecord } from '../run/records/run-record';
import type { MessageKey } from '../texts/en';
import type { Texts } from '../texts/texts';
import type { Answer, Button } from './answer';
import { driftLines } from './drift-lines';
import { failureText } from './failure-text';
import { alarmLines, isAlarm, noteLines } from './note-lines';
import { isMostlyOut, peopleLines } from './people-lines';
import { problemLines } from './problem-lines';
import { doneWords, isAnythingDone } from './run-counts';
import { blockedLines, decisionLines } from './withheld-lines';

/**
 * What `/authentik-sync` says at its end: what it did, what waits for a person, what went wrong, and what is good to know.
 * @param news notes that were not in the last answer
 */
export function runAnswer(texts: Texts, run: RunRecord, news: readonly Note[] = run.notes): Answer {
    // it was counted for the whole plan, of which something is still open
    const people = peopleLines(texts, run.people, run.outcome === 'done' ? 'now' : 'open');
    const { all, approvable } = run.withheldCounts;
    const text = [
        ...people.first,
        ...alarmLines(texts, run.notes),
        texts.withAction(headline(run), {
            done: doneWords(texts, run),
            isLive: run.login !== undefined && run.isLive === true,
            service: run.login?.service,
            run: run.runKind === 'undo' ? run.undoes : run.id,
            runs: run.takesBack?.runs,
        }),
        ...approvalLines(texts, run),
        ...people.below,
        ...(run.runKind === 'undo' && run.outcome === 'done' && isAnythingDone(run) ? [texts.say('undo.again')] : []),
        ...againLines(texts, run),
        ...(run.confirmUntil ? [texts.say('run.confirm', { time: run.confirmUntil })] : []),
        ...(run.failure ? [failureText(texts, run.failure.code, run.failure.details)] : []),
        ...(run.dropped === undefined ? [] : [texts.say('run.dropped', { count: run.dropped })]),
        ...problemLines(texts, run.problems),
        ...decisionLines(texts, run.withheld, undefined, approvable),
        ...blockedLines(texts, run.withheld, undefined, all - approvable),
        ...moreLines(texts, run),
        ...driftLines(texts, run.drift, isMended(run)),
        ...noteLines(texts, run.notes, undefined, news),
    ].join('\n');
    return { text, buttons: runButtons(texts, run) };
}

/** Whether all that somebody had changed is as it should be again. */
function isMended({ runKind, outcome, withheld }: RunRecord): boolean {
    return runKind === 'sync' && outcome === 'done' && withheld.length === 0;
}

/** Nothing is offered to be taken back where nothing was done. */
function runButtons(texts: Texts, run: RunRecord): Button[] {
    const { id: value, confirmUntil, runKind, withheldCounts } = run;
    return [
        ...(confirmUntil ? [{ label: texts.say('button.keep'), action: 'keep' as const, value, isPrimary: true }] : []),
        ...(runKind === 'sync' && isAnythingDone(run)
            ? [{ label: texts.say('button.undo'), action: 'undo' as const, value }]
            : []),
        ...(runKind === 'sync' && withheldCounts.approvable > 0
            ? [{ label: texts.say('button.show_plan'), action: 'show-plan' as const, value: '' }]
            : []),
    ];
}

/**
 * What it says where steps are left when the time of a call is over.
 * @param account whose direct messages show how far it is; undefined: none do
 */
export function runContinues(texts: Texts, { stepsDone, stepCount }: RunRecord, account?: string): Answer {
    const key = account === undefined ? 'run.continues' : 'progress.continues';
    return { text: texts.say(key, { done: stepsDone, steps: stepCount, account }) };
}

function headline(run: RunRecord): MessageKey {
    const isEmpty = !isAnythingDone(run);
    if (run.runKind !== 'sync') return undoHeadline(run, isEmpty);
    if (run.outcome === 'failed') return 'run.ended_early';
    if (run.outcome === 'partial') return isEmpty ? 'run.nothing_done' : 'run.partial';
    const isWhole = run.notes.every((note) => note.code !== 'client_id_differs' && !isAlarm(note));
    const isRight =
        isWhole &&
        !isMostlyOut(run.people) &&
        run.withheld.every(({ code }) => code === 'setting_not_known' || code === 'adoption_over');
    if (run.stepCount === 0 && isEmpty) return isRight ? 'run.nothing_to_do' : 'run.nothing_but_warning';
    return isRight ? 'run.done' : 'run.done_with_warning';
}

function undoHeadline(run: RunRecord, isEmpty: boolean): MessageKey {
    const topic = run.runKind === 'undo' ? 'undo' : 'take_back';
    if (run.outcome === 'failed') return `${topic}.ended_early`;
    if (run.stepCount === 0 && isEmpty && run.withheld.length === 0) return `${topic}.nothing_left`;
    if (isEmpty && (run.stepCount === 0 || run.outcome === 'partial')) return `${topic}.not_done`;
    return run.outcome === 'partial' || run.withheld.length > 0 ? `${topic}.partial` : `${topic}.done`;
}

/** Whether what a run could not take back is tried again. */
function againLines(texts: Texts, { outcome, takesBack }: RunRecord): string[] {
    if (!takesBack || outcome === 'done') return [];
    if (isTriedAgain(takesBack.attempts)) return [texts.say('take_back.again')];
    const commands = takesBack.runs.map((run) => texts.said('take_back.command', { run })).reverse();
    return [texts.withAction('take_back.given_up', { commands: texts.list(commands) })];
}

/** How much waits for a person, right behind what was done. */
function approvalLines(texts: Texts, { withheldCounts: { approvable } }: RunRecord): string[] {
    return approvable > 0 ? [texts.say('run.approvable', { count: approvable })] : [];
}

function moreLines(texts: Texts, { withheldCounts: { all }, withheld }: RunRecord): string[] {
    const cut = all - withheld.length;
    return cut > 0 ? ['', texts.say('run.more_withheld', { count: cut })] : [];
}
