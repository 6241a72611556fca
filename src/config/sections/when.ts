import type { SettingProblem } from '../../model/setting-problem';
import { choice, names, number, secret, text, timeOfDay, toggle } from '../field';
import { section } from '../section';

/** A week: who wants it less often than that does not want it. */
const LONGEST_INTERVAL = 7 * 24 * 60;

export const whenSection = section('section_when', {
    sync_interval: number(15, 0, LONGEST_INTERVAL),
    full_sync_at: timeOfDay(),
    sync_at_login: toggle(true),
    webhook: toggle(false),
    webhook_secret: secret(webhookSecretProblem),
    drift: choice(['report', 'repair']),
    notify: names('administrators'),
    daily_line: toggle(false),
    greeting: text(),
});

/** It travels in a header, and nothing but it keeps others from asking for looks. */
function webhookSecretProblem(typed: string): SettingProblem | undefined {
    return typed === '' || /^[\x21-\x7e]{20,200}$/.test(typed) ? undefined : { code: 'setting.weak_secret' };
}
