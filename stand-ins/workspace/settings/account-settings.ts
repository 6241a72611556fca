import { randomId } from '../random-id';
import type { VersionedDefinition } from './settings';

const account = (
    _id: string,
    type: VersionedDefinition['type'],
    value: unknown,
    more: Partial<VersionedDefinition> = {},
): VersionedDefinition => ({ _id, type, value, group: 'Accounts', ...more });

const shown = { public: true };

/** The Accounts group, cut to what touches login, sign-up and self-service (`apps/meteor/server/settings/accounts.ts`). */
export const accountSettings: VersionedDefinition[] = [
    account('Accounts_AllowAnonymousRead', 'boolean', false, shown),
    account('Accounts_AllowDeleteOwnAccount', 'boolean', false, shown),
    account('Accounts_AllowUserProfileChange', 'boolean', true, shown),
    account('Accounts_AllowUserAvatarChange', 'boolean', true, shown),
    account('Accounts_AllowRealNameChange', 'boolean', true, shown),
    account('Accounts_AllowUserStatusMessageChange', 'boolean', true, shown),
    account('Accounts_AllowUsernameChange', 'boolean', true, shown),
    account('Accounts_AllowEmailChange', 'boolean', true, shown),
    account('Accounts_AllowPasswordChange', 'boolean', true, shown),
    account('Accounts_AllowPasswordChangeForOAuthUsers', 'boolean', true, shown),
    account('Accounts_LoginExpiration', 'int', 90, shown),
    account('Accounts_ShowFormLogin', 'boolean', true, shown),
    account('Accounts_EmailOrUsernamePlaceholder', 'string', '', shown),
    account('Accounts_TwoFactorAuthentication_Enabled', 'boolean', true, shown),
    account('Accounts_TwoFactorAuthentication_By_TOTP_Enabled', 'boolean', true, shown),
    account('Accounts_TwoFactorAuthentication_MaxDelta', 'int', 1),
    account('Accounts_TwoFactorAuthentication_By_Email_Enabled', 'boolean', true, shown),
    account('Accounts_twoFactorAuthentication_email_available_for_OAuth_users', 'boolean', true, {
        ...shown,
        firstVersion: '6.12',
    }),
    account('Accounts_TwoFactorAuthentication_By_Email_Auto_Opt_In', 'boolean', true),
    account('Accounts_TwoFactorAuthentication_By_Email_Code_Expiration', 'int', 3600),
    account('Accounts_TwoFactorAuthentication_RememberFor', 'int', 1800),
    account('Accounts_TwoFactorAuthentication_Enforce_Password_Fallback', 'boolean', true, shown),
    account('Accounts_RegistrationForm', 'select', 'Public', {
        ...shown,
        values: [
            { key: 'Public', i18nLabel: 'Accounts_RegistrationForm_Public' },
            { key: 'Disabled', i18nLabel: 'Accounts_RegistrationForm_Disabled' },
            { key: 'Secret URL', i18nLabel: 'Accounts_RegistrationForm_Secret_URL' },
        ],
    }),
    account('Accounts_RegistrationForm_SecretURL', 'string', randomId(), { secret: true }),
    account(
        'Accounts_RegistrationForm_LinkReplacementText',
        'string',
        'New user registration is currently disabled',
        shown,
    ),
    account('Accounts_Registration_InviteUrlType', 'select', 'proxy', {
        values: [
            { key: 'direct', i18nLabel: 'Accounts_Registration_InviteUrlType_Direct' },
            { key: 'proxy', i18nLabel: 'Accounts_Registration_InviteUrlType_Proxy' },
        ],
    }),
    account('Accounts_Registration_AuthenticationServices_Enabled', 'boolean', true, shown),
    account('Accounts_Registration_AuthenticationServices_Default_Roles', 'string', 'user'),
    account('Accounts_Registration_Users_Default_Roles', 'string', 'user', shown),
    account('Accounts_PasswordReset', 'boolean', true, shown),
    account('Accounts_CustomFields', 'code', '', { ...shown, code: 'application/json' }),
    account('Accounts_RequireNameForSignUp', 'boolean', true, shown),
    account('Accounts_RequirePasswordConfirmation', 'boolean', true, shown),
    account('Accounts_EmailVerification', 'boolean', false, shown),
    account('Accounts_Verify_Email_For_External_Accounts', 'boolean', true),
    account('Accounts_ManuallyApproveNewUsers', 'boolean', false, shown),
    account('Accounts_AllowedDomainsList', 'string', '', shown),
    account('Accounts_BlockedDomainsList', 'string', ''),
    account('Accounts_BlockedUsernameList', 'string', ''),
    account('Accounts_SystemBlockedUsernameList', 'string', 'admin,administrator,system,user', { hidden: true }),
    account('Accounts_UseDNSDomainCheck', 'boolean', false),
    account('Accounts_UseDefaultBlockedDomainsList', 'boolean', true),
    account('Accounts_Send_Email_When_Activating', 'boolean', true),
    account('Accounts_Send_Email_When_Deactivating', 'boolean', true),
    account('Accounts_SetDefaultAvatar', 'boolean', true),
    account('Accounts_Default_User_Preferences_language', 'string', '', shown),
    account('Block_Multiple_Failed_Logins_Enabled', 'boolean', true),
    account('Block_Multiple_Failed_Logins_By_User', 'boolean', true),
    account('Block_Multiple_Failed_Logins_Attempts_Until_Block_by_User', 'int', 10),
    account('Block_Multiple_Failed_Logins_Time_To_Unblock_By_User_In_Minutes', 'int', 5),
    account('Block_Multiple_Failed_Logins_By_Ip', 'boolean', true),
    account('Block_Multiple_Failed_Logins_Attempts_Until_Block_By_Ip', 'int', 50),
    account('Block_Multiple_Failed_Logins_Time_To_Unblock_By_Ip_In_Minutes', 'int', 5),
    account('Accounts_OAuth_Use_Modern_Flow', 'boolean', false, {
        ...shown,
        group: 'OAuth',
        firstVersion: '8.7',
        lastVersion: '9.0',
    }),
];
