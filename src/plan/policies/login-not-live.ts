import { isEntryRow } from '../../model/entry-setting';
import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { closesAWayIn } from '../../model/risky-restriction';
import { withhold } from './withhold';

/**
 * A way in is closed only once the new one is open, or is opened by the same plan: that run leaves the restrictions out where the
 * login service does not appear after all.
 */
export function withholdRestrictionsWithoutLogin({ entry }: Observed): Policy {
    return (plan) => {
        const isOpened = plan.changes.some((change) => 'id' in change && isEntryRow(change.id, ''));
        if (entry.isLive === true || isOpened) return plan;
        return withhold((change) => (closesAWayIn(change) ? { code: 'login_not_live' } : undefined))(plan);
    };
}
