import { plain } from '../../texts/plain';
import type { CheckFacts } from '../facts/check-facts';
import { failureOf, valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { failureLine } from './failure-line';
import { TOO_LATE } from './prerequisites';

const CREATE =
    'Create one as an administrator (Profile > Personal Access Tokens, "Ignore Two Factor Authentication" ticked) and save it with the user id shown beside it in the settings of the app.';

/** The personal access token of an administrator: for the entry, for roles, and to see more than one exact username. */
export function checkWorkspaceToken({ wanted, workspace }: CheckFacts): CheckLine[] {
    const { owner, ignoresTwoFactor } = workspace;
    if (!wanted.hasWorkspaceToken) {
        const text =
            'There is no personal access token of an administrator: the app cannot create the entry, give roles or list accounts.';
        const none = 'no personal access token is set';
        return [warning('workspace_token', text, CREATE), skipped('workspace_token_two_factor', none)];
    }
    const info = failureOf(owner);
    if (info) {
        const because = 'the personal access token is not accepted';
        return [failureLine('workspace_token', info), skipped('workspace_token_two_factor', because)];
    }
    const found = valueOf(owner);
    if (!found) return [skipped('workspace_token', TOO_LATE), skipped('workspace_token_two_factor', TOO_LATE)];
    const whose = found.isAdministrator
        ? ok(
              'workspace_token',
              `The personal access token is accepted; it is one of ${plain(found.username)}, an administrator.`,
          )
        : failure(
              'workspace_token',
              `The personal access token is one of ${plain(found.username)}, who is no administrator.`,
              CREATE,
          );
    return [whose, secondFactor(ignoresTwoFactor)];
}

function secondFactor(ignores: CheckFacts['workspace']['ignoresTwoFactor']): CheckLine {
    const info = failureOf(ignores);
    if (info) return failureLine('workspace_token_two_factor', info, 'warning');
    if (ignores.state === 'not-asked') return skipped('workspace_token_two_factor', TOO_LATE);
    const value = valueOf(ignores);
    if (value === true) return ok('workspace_token_two_factor', 'It ignores the second factor.');
    const text =
        value === false
            ? 'It was made without "Ignore Two Factor Authentication": Rocket.Chat will ask for a code when the app writes, and nobody can give it.'
            : 'It is not among the personal access tokens of its user, as a token of a login is not: it ends with that login.';
    return warning('workspace_token_two_factor', text, CREATE);
}
