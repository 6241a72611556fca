import type { SettingValue } from '../model/workspace';

interface Restriction {
    /** of the app */
    setting: string;
    /** of the server (`apps/meteor/server/settings/accounts.ts`) */
    id: string;
    /** the server's value for each choice other than `leave` */
    values: Readonly<Record<string, SettingValue>>;
}

const offOn = { off: false, on: true };

/** The Accounts settings of the guide's "optional" part. */
export const restrictionSettings: readonly Restriction[] = [
    { setting: 'allow_name_change', id: 'Accounts_AllowRealNameChange', values: offOn },
    { setting: 'allow_username_change', id: 'Accounts_AllowUsernameChange', values: offOn },
    { setting: 'allow_email_change', id: 'Accounts_AllowEmailChange', values: offOn },
    { setting: 'allow_oauth_password_change', id: 'Accounts_AllowPasswordChangeForOAuthUsers', values: offOn },
    { setting: 'two_factor', id: 'Accounts_TwoFactorAuthentication_Enabled', values: offOn },
    {
        setting: 'registration_form',
        id: 'Accounts_RegistrationForm',
        values: { Public: 'Public', Disabled: 'Disabled', 'Secret URL': 'Secret URL' },
    },
];
