import type { SettingId } from '../../config/settings';
import type { SettingProblemWords } from '../../model/setting-problem';
import type { CheckFacts } from '../facts/check-facts';
import { ok, warning, type CheckLine } from './check-line';
import { say } from './check-words';

export interface SettingsMessages {
    'settings.wrong': { problem: SettingProblemWords<SettingId> };
    'settings.nothing_to_set_up_with': undefined;
    'settings.no_token': undefined;
    'settings.complete': undefined;
    'settings.complete_without_client': undefined;
    'do.correct_settings': undefined;
}

/** Values that cannot work never come this far; what is left out may be meant so. */
export function checkSettings({ wanted, workspace }: CheckFacts): CheckLine[] {
    const hasCredentials = wanted.clientId !== '' && wanted.hasClientSecret;
    if (!wanted.hasToken && !hasCredentials) return [warning('settings', say('settings.nothing_to_set_up_with'))];
    if (!wanted.hasToken) return [warning('settings', say('settings.no_token'))];
    if (!hasCredentials && workspace.rows.length === 0) {
        return [ok('settings', say('settings.complete_without_client'))];
    }
    return [ok('settings', say('settings.complete'))];
}
