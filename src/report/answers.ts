import type { ConfigProblem } from '../config/config';
import type { FailureDetails } from '../failure';
import type { Plan } from '../plan/types';
import type { RunRecord, StepProblem } from '../run/run-record';
import { failureText } from './failure-text';
import { count, noteLines, planLines, withheldLines } from './plan-lines';

/** What `/authentik-sync plan` says. */
export function planAnswer(plan: Plan, fingerprint: string): string {
    const { changes, withheld } = plan;
    if (changes.length === 0 && withheld.length === 0) {
        return [
            '✓ Nothing to do: everything is as the settings ask.',
            `fingerprint \`${fingerprint}\``,
            ...noteLines(plan.notes),
        ].join('\n');
    }
    const title = `*Plan:* ${count(changes.length, 'change')}, ${withheld.length === 0 ? 'nothing' : count(withheld.length, 'change')} withheld. Nothing was changed yet.`;
    const next = changes.length === 0 ? [] : ['', 'To do it: `/authentik-sync`'];
    return [title, `fingerprint \`${fingerprint}\``, ...planLines(plan), ...next].join('\n');
}

/** What `/authentik-sync` says at its end. */
export function runAnswer(run: RunRecord, service: string): string {
    return [
        headline(run, service),
        ...failureLines(run),
        ...problemLines(run.problems),
        ...withheldLines(run.withheld),
        ...noteLines(run.notes),
    ].join('\n');
}

/** What it says where steps are left when the time of a call is over. */
export function runContinues(run: RunRecord): string {
    return `… ${run.cursor} of ${count(run.steps.length, 'step')} done. The rest follows in the background, and so does the answer.`;
}

export function failureAnswer(code: string, details: FailureDetails): string {
    return `✗ ${failureText(code, details)}`;
}

export function settingsAnswer(problems: readonly ConfigProblem[]): string {
    const lines = problems.map(({ setting, message }) => `• \`${setting}\` ${message}`);
    return [
        `✗ ${count(problems.length, 'setting')} cannot work, so nothing was done. → Open Administration > Apps > Authentik SSO > Settings.`,
        ...lines,
    ].join('\n');
}

function headline(run: RunRecord, service: string): string {
    const { settings, rooms, members } = run.counts;
    const done = `${count(settings, 'setting')} written, ${count(rooms, 'room')} created, ${count(members, 'member')} added`;
    const live = run.isLive === true ? ` "Log in with ${service}" is live.` : '';
    if (run.outcome === 'failed') return `✗ The run ended early: ${done}.`;
    if (run.outcome === 'partial' && settings + rooms + members === 0) return '✗ Nothing could be done.';
    if (run.outcome === 'partial') return `⚠ Done in part: ${done}.${live}`;
    const mark = run.withheld.some(({ code }) => code !== 'setting_not_known') ? '⚠' : '✓';
    return run.steps.length === 0
        ? `${mark} Nothing to do${mark === '⚠' ? ' but what is withheld' : ': everything is as the settings ask'}.${live}`
        : `${mark} Done: ${done}.${live}`;
}

function failureLines(run: RunRecord): string[] {
    return run.failure ? [failureText(run.failure.code, run.failure.details)] : [];
}

const problemTexts: Readonly<Record<StepProblem['code'], string>> = {
    setting_blocked:
        '{subject} kept its value: the server blocks it (SETTINGS_BLOCKED) or ignores the write. → Remove it from that variable, or set it there.',
    setting_overwritten:
        '{subject} holds another value than the one written: something else overwrites it. → Look for OVERWRITE_SETTING_{subject}.',
    setting_gone: '{subject} does not exist any more. → Run this again.',
    service_not_live:
        'The login service "{subject}" does not appear on the login page though it is enabled. → Open Administration > Workspace > Settings > OAuth and click "Refresh OAuth Services"; from 9.0 on a licence is needed.',
    service_other_client:
        'The login service "{subject}" is live with another client id than the one set. → Wait a minute and run this again.',
    members_missing: 'Not added to #{subject}: {details}. → The room may be federated, or another app may refuse them.',
    step_failed: '{subject} failed ({details}).',
};

function problemLines(problems: readonly StepProblem[]): string[] {
    if (problems.length === 0) return [];
    const lines = problems.map(
        ({ code, subject, details }) =>
            `• ${problemTexts[code].replace(/\{subject\}/g, subject).replace('{details}', details ?? '')}`,
    );
    return ['', `*Not as it should be* — ${problems.length}`, ...lines];
}
