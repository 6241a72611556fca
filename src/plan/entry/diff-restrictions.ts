import type { Change } from '../../model/change';
import type { Desired } from '../../model/desired';
import type { Observed } from '../../model/observed';
import type { PlanPart, Withheld } from '../../model/plan';
import { settingChange } from './diff-entry';

/** What must change in the Accounts settings that the administrator asked the app to hold. */
export function diffRestrictions(desired: Desired, observed: Observed): PlanPart {
    const rows = new Map(observed.restrictions.map((setting) => [setting.id, setting]));
    const changes: Change[] = [];
    const withheld: Withheld[] = [];
    for (const { id, value } of desired.restrictions) {
        const reason = { code: 'reason.restriction_chosen' } as const;
        const row = rows.get(id);
        if (!row) {
            const change: Change = { kind: 'set-setting', area: 'restriction', id, from: null, to: value, reason };
            withheld.push({ change, code: 'setting_not_known' });
            continue;
        }
        const change = settingChange(row, value, 'restriction', reason);
        if (change) changes.push(change);
    }
    return { changes, withheld, notes: [] };
}
