import type { Desired } from '../../model/desired';
import type { SettingValue } from '../../model/workspace';
import { choice, type Field } from '../field';
import { section } from '../section';

/** A setting of the server and the value it is to have; undefined: it is left as it is. */
type Restriction = Desired['restrictions'][number] | undefined;

/** The Accounts settings of the guide's "optional" part, and those by which its people are asked for a second factor
 * (`apps/meteor/server/settings/accounts.ts`). */
export const restrictionsSection = section('section_restrictions', {
    allow_name_change: offOn('Accounts_AllowRealNameChange'),
    allow_username_change: offOn('Accounts_AllowUsernameChange'),
    allow_email_change: offOn('Accounts_AllowEmailChange'),
    allow_oauth_password_change: offOn('Accounts_AllowPasswordChangeForOAuthUsers'),
    two_factor: offOn('Accounts_TwoFactorAuthentication_Enabled'),
    two_factor_oauth_email: offOn('Accounts_twoFactorAuthentication_email_available_for_OAuth_users'),
    two_factor_email_opt_in: offOn('Accounts_TwoFactorAuthentication_By_Email_Auto_Opt_In'),
    registration_form: restriction('Accounts_RegistrationForm', {
        Public: 'Public',
        Disabled: 'Disabled',
        'Secret URL': 'Secret URL',
    }),
});

function offOn(id: string): Field<Restriction> {
    return restriction(id, { off: false, on: true });
}

/**
 * @param id of the server's setting
 * @param values the server's value for each choice other than `leave`
 */
function restriction(id: string, values: Readonly<Record<string, SettingValue>>): Field<Restriction> {
    const field = choice(['leave', ...Object.keys(values)]);
    return {
        ...field,
        read(typed) {
            const { value: chosen, problems = [] } = field.read(typed.trim() === '' ? 'leave' : typed);
            const value = values[chosen];
            return { value: value === undefined ? undefined : { id, value }, problems };
        },
    };
}
