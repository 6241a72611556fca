import { failureWords } from '../../model/words';
import type { CheckFacts } from '../facts/check-facts';
import { failureOf, valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { say } from './check-words';
import { tooLate } from './prerequisites';

export interface WorkspaceTokenMessages {
    'workspace_token.none': undefined;
    'workspace_token.accepted': { username: string };
    'workspace_token.no_administrator': { username: string };
    'workspace_token_two_factor.ignored': undefined;
    'workspace_token_two_factor.asked': undefined;
    'workspace_token_two_factor.of_a_login': undefined;
    'do.create_personal_token': undefined;
    'because.no_personal_token': undefined;
    'because.personal_token_refused': undefined;
}

const create = say('do.create_personal_token');

/** The personal access token of an administrator: for the entry, for roles, and to see more than one exact username. */
export function checkWorkspaceToken({ wanted, workspace }: CheckFacts): CheckLine[] {
    const { owner, ignoresTwoFactor } = workspace;
    if (!wanted.hasWorkspaceToken) {
        return [
            warning('workspace_token', say('workspace_token.none'), create),
            skipped('workspace_token_two_factor', say('because.no_personal_token')),
        ];
    }
    const info = failureOf(owner);
    if (info) {
        const because = say('because.personal_token_refused');
        return [failure('workspace_token', failureWords(info)), skipped('workspace_token_two_factor', because)];
    }
    const found = valueOf(owner);
    if (!found) return [skipped('workspace_token', tooLate), skipped('workspace_token_two_factor', tooLate)];
    const { username, isAdministrator } = found;
    const whose = isAdministrator
        ? ok('workspace_token', say('workspace_token.accepted', { username }))
        : failure('workspace_token', say('workspace_token.no_administrator', { username }), create);
    return [whose, secondFactor(ignoresTwoFactor)];
}

function secondFactor(ignores: CheckFacts['workspace']['ignoresTwoFactor']): CheckLine {
    const info = failureOf(ignores);
    if (info) return warning('workspace_token_two_factor', failureWords(info));
    if (ignores.state === 'not-asked') return skipped('workspace_token_two_factor', tooLate);
    const value = valueOf(ignores);
    if (value === true) return ok('workspace_token_two_factor', say('workspace_token_two_factor.ignored'));
    const found = value === false ? 'workspace_token_two_factor.asked' : 'workspace_token_two_factor.of_a_login';
    return warning('workspace_token_two_factor', say(found), create);
}
