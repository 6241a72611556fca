import type { SettingProblem } from '../model/setting-problem';
import type { ConfigProblem } from './config';
import type { SettingId, SettingValues } from './settings';

/** What is wrong with several settings together, each of which is right alone. */
export function contradictions(values: SettingValues): ConfigProblem[] {
    return [...userIdAlone(values), ...withoutAddress(values)];
}

/** A token alone is that of whoever asks first, see `AppCall.actFor`. */
function userIdAlone({ connect, advanced }: SettingValues): ConfigProblem[] {
    if (advanced.rocketchat_user_id === '' || connect.rocketchat_token !== '') return [];
    return problem('rocketchat_token', { code: 'setting.user_id_alone' });
}

/** Whom an address is to let in needs one. */
function withoutAddress({ adoption, advanced }: SettingValues): ConfigProblem[] {
    const isByAddress = advanced.key_field === 'email' || adoption.existing_accounts === 'address';
    if (!isByAddress || advanced.email_field !== '') return [];
    return problem('email_field', { code: 'setting.no_email_field' });
}

function problem(setting: SettingId, found: SettingProblem): ConfigProblem[] {
    return [{ setting, problem: found }];
}
