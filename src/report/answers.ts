import type { ConfigProblem } from '../config/config';
import type { Change } from '../model/change';
import type { FailureDetails } from '../model/failure';
import type { Plan, ShownPlan } from '../model/plan';
import { isApprovable } from '../plan/approve';
import { effectOf } from '../plan/effect';
import { isTriedAgain } from '../run/records/pending';
import type { RunRecord } from '../run/records/run-record';
import type { Answer } from './answer';
import { changeLine } from './change-line';
import { count } from '../texts/count';
import { cutText } from '../texts/cut-text';
import { english } from '../texts/english';
import { failureText } from './failure-text';
import { plainSentence } from '../texts/plain';
import { driftLines, noteLines, planLines, withheldLines } from './plan-lines';
import { problemLines } from './problem-lines';
import { countsText } from './run-counts';
import { shorten } from '../texts/shorten';

/** Characters, so that what to do next is not cut off with the rest. */
const LONGEST_PLAN = 29_000;

/** What `/authentik-sync plan` says. With `isWhole`, every line of it, up to what a client can show. */
export function planAnswer(plan: Plan, fingerprint: string, isWhole: boolean): Answer {
    const { changes, withheld } = plan;
    if (changes.length === 0 && withheld.length === 0) {
        return {
            text: [
                '✓ Nothing to do: everything is as the settings ask.',
                `fingerprint \`${fingerprint}\``,
                ...noteLines(plan.notes),
            ].join('\n'),
        };
    }
    const title = `*Plan*: ${count(changes.length, 'change')}, ${withheld.length === 0 ? 'nothing' : count(withheld.length, 'change')} withheld. Nothing was changed yet.`;
    const { lines, isShortened } = planLines(plan, isWhole);
    const approvable = withheld.filter(isApprovable).length;
    const next = [
        ...(changes.length === 0 ? [] : ['To do it: `/authentik-sync`']),
        ...(approvable === 0
            ? []
            : [`To do it with ${count(approvable, 'withheld change')}: \`/authentik-sync apply ${fingerprint}\``]),
    ];
    return {
        text: [
            title,
            `fingerprint \`${fingerprint}\``,
            cutText(lines.join('\n'), LONGEST_PLAN),
            ...(next.length > 0 ? ['', ...next] : []),
        ].join('\n'),
        buttons: [
            ...(changes.length + approvable === 0
                ? []
                : [{ label: 'Apply this plan', action: 'apply' as const, value: fingerprint, isPrimary: true }]),
            ...(isShortened ? [{ label: 'Show all', action: 'show-all' as const, value: fingerprint }] : []),
        ],
    };
}

/** What `/authentik-sync` says at its end. */
export function runAnswer(run: RunRecord): Answer {
    const text = [
        headline(run),
        ...againLines(run),
        ...confirmLines(run),
        ...(run.failure ? [failureText(english, run.failure.code, run.failure.details)] : []),
        ...problemLines(run.problems),
        ...driftLines(run.drift),
        ...withheldLines(run.withheld),
        ...noteLines(run.notes),
        ...approvalLines(run),
    ].join('\n');
    return {
        text,
        buttons: [
            ...(run.confirmUntil ? [{ label: 'Keep', action: 'keep' as const, value: run.id, isPrimary: true }] : []),
            ...(run.stepCount > 0 && run.runKind === 'sync'
                ? [{ label: 'Undo this run', action: 'undo' as const, value: run.id }]
                : []),
        ],
    };
}

/** What it says where steps are left when the time of a call is over. */
export function runContinues(run: RunRecord): Answer {
    return {
        text: `… ${run.cursor} of ${count(run.stepCount, 'step')} done. The rest follows in the background, and so does the answer.`,
    };
}

/** Why a plan cannot be applied: what it no longer is. */
export function differenceAnswer(wanted: string, shown: ShownPlan, plan: Plan, fingerprint: string): Answer {
    return {
        text: [
            `✗ Something has changed since the plan \`${wanted}\` was shown, so nothing was done. → Look at what is different; \`/authentik-sync apply ${fingerprint}\` does the new plan.`,
            `fingerprint \`${fingerprint}\``,
            '',
            ...differenceLines(shown, plan),
        ].join('\n'),
    };
}

function differenceLines({ changes, count: number }: ShownPlan, plan: Plan): string[] {
    const now = [...plan.changes, ...plan.withheld.map(({ change }) => change)];
    if (number > changes.length)
        return [
            `*Different* — ${number} changes and withheld ones before, ${now.length} now: too many to compare here`,
        ];
    const gone = linesOnlyIn(changes, now);
    const added = linesOnlyIn(now, changes);
    const lines = [...gone.map((line) => `• no longer: ${line}`), ...added.map((line) => `• new: ${line}`)];
    return [
        `*Different* — ${gone.length} gone, ${added.length} new`,
        ...shorten(lines, 40),
        ...(lines.length === 0 ? ['• the same changes, but not the same are withheld'] : []),
    ];
}

export function failureAnswer({ code, details }: { code: string; details: FailureDetails }): Answer {
    return { text: `✗ ${failureText(english, code, details)}` };
}

/** What whoever began a run is told where its changes could not be taken back, and are not tried again. */
export function givenUpAnswer({ id }: RunRecord, { code, details }: { code: string; details: FailureDetails }): Answer {
    return {
        text: [
            `✗ What nobody has confirmed of run \`${id}\` could not be taken back: ${failureText(english, code, details)}`,
            `It is not tried again by itself, so it stays. → \`/authentik-sync undo ${id}\` takes the run back.`,
        ].join('\n'),
    };
}

export function settingsAnswer(problems: readonly ConfigProblem[]): string {
    const lines = problems.map(({ setting, message }) => `• \`${setting}\` ${plainSentence(message)}`);
    return [
        `✗ ${count(problems.length, 'setting')} cannot work, so nothing was done. → Open Administration > Marketplace > Private Apps > Authentik SSO > Settings.`,
        ...lines,
    ].join('\n');
}

function headline(run: RunRecord): string {
    const done = countsText(run.counts);
    const isEmpty = Object.values(run.counts).every((number) => number === 0);
    const live = run.login && run.isLive === true ? ` "Log in with ${run.login.service}" is live.` : '';
    if (run.runKind !== 'sync') return undoHeadline(run, done, isEmpty);
    if (run.outcome === 'failed') return `✗ The run ended early: ${done}.`;
    if (run.outcome === 'partial' && isEmpty) return '✗ Nothing could be done.';
    if (run.outcome === 'partial') return `⚠ Done in part: ${done}.${live}`;
    const isWhole = run.notes.every(({ code }) => code !== 'client_id_differs');
    const mark = isWhole && run.withheld.every(({ code }) => code === 'setting_not_known') ? '✓' : '⚠';
    return run.stepCount === 0
        ? `${mark} Nothing to do${mark === '⚠' ? ' but what is said below' : ': everything is as the settings ask'}.${live}`
        : `${mark} Done: ${done}.${live} Run \`${run.id}\`.`;
}

function undoHeadline(run: RunRecord, done: string, isEmpty: boolean): string {
    const what = run.runKind === 'undo' ? `Run \`${run.undoes ?? ''}\`` : 'What nobody has confirmed in time';
    if (run.outcome === 'failed') return `✗ ${what} was taken back in part only: ${done}.`;
    if (run.stepCount === 0 && run.withheld.length === 0) return `✓ ${what}: nothing is left to take back.`;
    if (run.stepCount === 0 || (run.outcome === 'partial' && isEmpty)) return `⚠ ${what} was not taken back.`;
    const mark = run.outcome === 'partial' || run.withheld.length > 0 ? '⚠' : '✓';
    return `${mark} ${what} was taken back${mark === '⚠' ? ' in part' : ''}: ${done}.`;
}

/** Whether what a run could not take back is tried again. */
function againLines({ outcome, takesBack }: RunRecord): string[] {
    if (!takesBack || outcome === 'done') return [];
    if (isTriedAgain(takesBack.attempts)) return ['It is tried again by itself, and you are told.'];
    const undo = takesBack.runs.map((id) => `\`/authentik-sync undo ${id}\``).reverse();
    return [`It is not tried again by itself, so what is left stays. → ${undo.join(', then ')}`];
}

function confirmLines(run: RunRecord): string[] {
    if (!run.confirmUntil) return [];
    return [
        `⏳ Changes that can lock people out are taken back at ${run.confirmUntil.slice(11, 16)} UTC, unless an administrator presses Keep or types \`/authentik-sync keep\`. Log in once in another browser before you do.`,
    ];
}

function approvalLines(run: RunRecord): string[] {
    const { all, approvable } = run.withheldCounts;
    const cut = all - run.withheld.length;
    const lines = [
        ...(cut > 0 ? [`… and ${count(cut, 'more withheld change')}: \`/authentik-sync plan\` shows all.`] : []),
        ...(approvable > 0
            ? [
                  `To do ${count(approvable, 'withheld change')}: \`/authentik-sync plan\`, then apply the fingerprint it shows.`,
              ]
            : []),
    ];
    return lines.length === 0 ? [] : ['', ...lines];
}

/** Told apart by what they do: two with long names may look the same, and one may be worded anew. */
function linesOnlyIn(some: readonly Change[], others: readonly Change[]): string[] {
    const known = new Set(others.map(effectOf));
    return some.filter((change) => !known.has(effectOf(change))).map(changeLine);
}
