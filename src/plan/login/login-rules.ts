import type { LoginFlow, LoginRules } from '../../model/login';
import { isAtLeast } from '../../model/version';
import type { ObservedSetting, ServerInfo } from '../../model/workspace';
import { ServerValues } from './server-values';

/** The rules of a workspace about who may have an account; a setting that an old server lacks counts as switched as later ones come. */
export function rulesOf(observed: readonly ObservedSetting[], version: ServerInfo['version']): LoginRules {
    const settings = new ServerValues(observed);
    return {
        approvesByHand: settings.flag('Accounts_ManuallyApproveNewUsers', false),
        approvalNeedsAddress: isAtLeast(version, 8) === false,
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

/** 9.0 has no other flow than the modern one; 8.7 to 8.9 have a switch (RocketChat/Rocket.Chat#40876). */
export function flowOf(observed: readonly ObservedSetting[], version: ServerInfo['version']): LoginFlow {
    if (isAtLeast(version, 9)) return 'modern';
    return new ServerValues(observed).flag('Accounts_OAuth_Use_Modern_Flow', false) ? 'modern' : 'legacy';
}
