import type { StepProblem } from '../run/records/run-record';
import { fill } from './fill';
import { plainly, plainPlace } from '../texts/plain';

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
    account_unchanged:
        'The account {subject} is as it was: the server refused, or did nothing. → Look at Administration > Workspace > Users.',
    members_missing: 'Not added to {subject}: {details}. → The room may be federated, or another app may refuse them.',
    members_left: 'Still in {subject}: {details}. → Take them out by hand, or look at the log of the server.',
    not_written: 'authentik kept another value for {subject} than the one written. → Look at it in authentik.',
    skipped_without_login:
        '{subject} was left as it is, because the login service did not appear: closing a way in would leave people without one. → Get the login to work, then run this again.',
    step_failed: '{subject} failed ({details}).',
};

export const problemCodes = Object.keys(problemTexts) as StepProblem['code'][];

/** What did not become as planned, one line each. */
export function problemLines(problems: readonly StepProblem[]): string[] {
    if (problems.length === 0) return [];
    const lines = problems.map((problem) => {
        const { code, subject, details = '' } = plainly(problem);
        return `• ${fill(problemTexts[code], { subject: isPlace(code) ? plainPlace(problem.subject) : subject, details })}`;
    });
    return ['', `*Not as it should be* — ${problems.length}`, ...lines];
}

function isPlace(code: StepProblem['code']): boolean {
    return code === 'members_missing' || code === 'members_left';
}
