import type { Change } from '../../model/change';
import type { Desired } from '../../model/desired';
import type { Observed } from '../../model/observed';
import { atOnce } from '../../model/pieces';
import type { Plan } from '../../model/plan';
import { diffMemberships } from '../memberships/diff-memberships';
import { withRoleGiver } from '../memberships/role-giver';
import { orderChanges } from '../order-changes';
import { keepIdleRoleGiverOut } from '../policies/idle-role-giver';
import { keepWhatIsNotOwned } from '../policies/owned-only';
import { protectPeople } from '../policies/protected-people';
import { keepMembersWhoKeepTheirRole } from '../policies/roles-before-room';
import { withholdWithoutToken } from '../policies/without-token';
import type { Survey } from '../survey';

/**
 * The plan that takes back what no rule names any more, of what the app gave and nothing else. Nothing of it is done before a person
 * has approved it by its fingerprint; protected people keep what they have.
 */
export function planLeftovers(desired: Desired, observed: Observed, found: Survey): Plan {
    const ofApp: Desired = { ...desired, removals: { ...desired.removals, policy: 'owned' } };
    const there = found.leftovers.filter(({ state }) => state === 'there');
    const targets = withRoleGiver(there, ofApp, observed);
    const plan: Plan = {
        changes: orderChanges(atOnce(diffMemberships(ofApp, observed, targets)).changes.map(withOwnReason)),
        ...{ withheld: [], notes: [], drift: [] },
    };
    const policies = [
        keepWhatIsNotOwned(ofApp, targets),
        withholdWithoutToken(observed),
        protectPeople(ofApp, observed, { ...found, targets: [...found.targets, ...targets] }),
        keepMembersWhoKeepTheirRole,
        keepIdleRoleGiverOut(targets),
    ];
    // that others are there as well is no news of this plan
    return { ...policies.reduce((current, policy) => policy(current), plan), notes: [] };
}

function withOwnReason(change: Change): Change {
    return change.kind === 'remove-member' ? { ...change, reason: { code: 'reason.named_by_no_rule' } } : change;
}
