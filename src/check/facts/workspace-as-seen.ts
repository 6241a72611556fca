import type { LoginAccount, LoginRules } from '../../model/login';
import type { KnownAccount } from '../../model/workspace';
import type { CheckFacts } from './check-facts';
import { isAtLeast } from '../../model/version';
import { ServerValues } from './server-values';

interface RulesFacts {
    workspace: Pick<CheckFacts['workspace'], 'settings' | 'server'>;
}

/** The rules of the workspace about who may have an account; a setting that an old server lacks counts as switched as later ones come. */
export function loginRules({ workspace }: RulesFacts): LoginRules {
    const settings = new ServerValues(workspace.settings);
    const { server } = workspace;
    return {
        approvesByHand: settings.flag('Accounts_ManuallyApproveNewUsers', false),
        approvalNeedsAddress: isAtLeast(server.version, 8) === false,
        // either of the two keeps the door open
        registersPeople:
            settings.flag('Accounts_Registration_AuthenticationServices_Enabled', true) ||
            settings.flag('LDAP_Enable', false),
        allowedDomains: settings.list('Accounts_AllowedDomainsList'),
        verifiesEmails: settings.flag('Accounts_Verify_Email_For_External_Accounts', true),
        twoFactor: {
            isEnabled: settings.flag('Accounts_TwoFactorAuthentication_Enabled', true),
            byApp: settings.flag('Accounts_TwoFactorAuthentication_By_TOTP_Enabled', true),
            byEmail: settings.flag('Accounts_TwoFactorAuthentication_By_Email_Enabled', true),
            byEmailForOAuth: settings.flag('Accounts_twoFactorAuthentication_email_available_for_OAuth_users', true),
            isOptedIn: settings.flag('Accounts_TwoFactorAuthentication_By_Email_Auto_Opt_In', true),
            rememberFor: settings.number('Accounts_TwoFactorAuthentication_RememberFor', 1800),
        },
    };
}

/** @param now milliseconds since 1970 */
export function loginAccount(account: KnownAccount, { twoFactor }: LoginRules, now: number): LoginAccount {
    const { id, username, name, emails, isActive, isApp, createdAt } = account;
    const isNew = twoFactor.rememberFor > 0 && (createdAt ?? 0) + twoFactor.rememberFor * 1000 > now;
    return { id, username, name, emails, isActive, isApp, isNew };
}
