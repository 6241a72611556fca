import type { StepProblem } from '../../model/step-problem';

/** What did not become as planned, one message for each code of a step's problem. */
export const problems = {
    'problem.title': '*Not as it should be* — {count, number}',
    'problem.setting_blocked':
        '{subject} kept its value: the server blocks it (`SETTINGS_BLOCKED`) or ignores the write.',
    'problem.setting_blocked.action': 'Remove it from that variable, or set it there.',
    'problem.setting_overwritten': '{subject} holds another value than the one written: something else overwrites it.',
    'problem.setting_overwritten.action': 'Look for {variable}.',
    'problem.setting_gone': '{subject} does not exist any more.',
    'problem.setting_gone.action': 'Run this again.',
    'problem.service_not_live': 'The login service "{subject}" does not appear on the login page though it is enabled.',
    'problem.service_not_live.action':
        'Open Administration > Workspace > Settings > OAuth and click "Refresh OAuth Services"; from 9.0 on a licence is needed.',
    'problem.service_other_client': 'The login service "{subject}" is live with another client id than the one set.',
    'problem.service_other_client.action': 'Wait a minute and run this again.',
    'problem.account_of_last_owner': 'The account {subject} stays active: it alone owns {rooms}.',
    'problem.account_of_last_owner.action': 'Make somebody else an owner of each; the next run deactivates it then.',
    'problem.account_of_unnamed_rooms':
        'The account {subject} stays active: it alone owns rooms, which the server names only with a personal access token. It is not tried again without one.',
    'problem.account_of_unnamed_rooms.action':
        'Set "Personal access token" of an administrator, and the next run names the rooms; or deactivate the account at Administration > Workspace > Users.',
    'problem.account_unchanged': 'The account {subject} is as it was: the server refused, or did nothing.',
    'problem.account_unchanged.action': 'Look at Administration > Workspace > Users.',
    'problem.members_missing':
        '{hasReason, select, true {Not added to {place}: {people} ({reason}).} other {Not added to {place}: {people}.}}',
    'problem.members_missing.action': 'The room may be federated, or another app may refuse them.',
    'problem.members_left':
        '{hasReason, select, true {Still in {place}: {people} ({reason}).} other {Still in {place}: {people}.}}',
    'problem.members_left.action': 'Remove them by hand, or look at the log of the server.',
    'problem.not_written': 'authentik kept another value for {subject} than the one written.',
    'problem.not_written.action': 'Look at it in authentik.',
    'problem.skipped_without_login':
        '{subject} was left as it is, because the login service did not appear: closing a way in would leave people without one.',
    'problem.skipped_without_login.action': 'Get the login to work, then run this again.',
    'problem.steps_failed': '{count, number} steps failed, {places}. The first one: {reason}',
    'problem.step_failed': '{place} failed: {reason}',
} as const satisfies Readonly<Record<`problem.${StepProblem['code']}`, string>> & Readonly<Record<string, string>>;
