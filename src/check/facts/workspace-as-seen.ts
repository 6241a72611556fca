import type { LoginAccount, LoginRules } from '../../model/login';
import type { KnownAccount } from '../../model/workspace';
import type { CheckFacts } from './check-facts';
import { rulesOf } from '../../plan/login/login-rules';
import { seenEmailForm } from '../../plan/login/seen-email-form';

interface RulesFacts {
    workspace: Pick<CheckFacts['workspace'], 'settings' | 'server'>;
}

/** The rules of the workspace about who may have an account. */
export function loginRules({ workspace }: RulesFacts): LoginRules {
    return rulesOf(workspace.settings, workspace.server.version);
}

/** Whether this release drops e-mail addresses, where an account has told it. */
export function emailFormAsSeen({
    authentik,
    workspace,
}: RulesFacts & { authentik: Pick<CheckFacts['authentik'], 'links'> }): { dropsEmail?: boolean } {
    return seenEmailForm(authentik.links ?? {}, workspace.server.version);
}

/** @param now milliseconds since 1970 */
export function loginAccount(account: KnownAccount, { twoFactor }: LoginRules, now: number): LoginAccount {
    const { id, username, name, emails, isActive, isApp, createdAt } = account;
    const isNew = twoFactor.rememberFor > 0 && (createdAt ?? 0) + twoFactor.rememberFor * 1000 > now;
    return { id, username, name, emails, isActive, isApp, isNew };
}
