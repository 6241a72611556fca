import type { Change, ChangeKind } from '../../model/change';
import type { Desired } from '../../model/desired';
import type { Observed } from '../../model/observed';
import { permissions } from '../../model/permissions';
import type { Plan, Policy } from '../../model/plan';
import type { ObservedSso } from '../../model/sso';
import { isEntryChange, isSsoChange } from '../../model/kinds';
import { resolveAllowedGroups } from '../sso/allowed-groups';
import { allowAll, withhold } from './withhold';

/**
 * An application to which nothing is bound is open to everybody in authentik. So where groups are listed, and none of them would be
 * bound, nothing of the login is set up or changed: a slip in a name must not let everybody in.
 */
export function withholdLoginWithoutItsGroups({ sso: wanted }: Desired, { sso, directory }: Observed): Policy {
    if (!wanted || !sso || wanted.allowedGroups.length === 0) return allowAll;
    const { known, unknown } = resolveAllowedGroups(wanted.allowedGroups, directory.groups);
    // those that are there and cannot be seen may be bound as well
    if (known.length > 0 && sso.lacking.includes(permissions.viewBinding)) return allowAll;
    return (plan) => {
        if (boundAfter(plan, sso) > 0) return plan;
        const ground =
            known.length > 0
                ? ({ code: 'sso_groups_unbound' } as const)
                : ({ code: 'sso_groups_unknown', groups: unknown } as const);
        return withhold((change) => (isOfLogin(change) ? ground : undefined))(plan);
    };
}

/** Taking the last group off the list lets everybody in: that may be meant, and a person says so. */
export function withholdOpeningTheLogin({ sso }: Observed): Policy {
    if (!sso) return allowAll;
    return (plan) => {
        if (boundAfter(plan, sso) > 0) return plan;
        return withhold(({ kind }) => (kind === 'unbind-group' ? { code: 'sso_opens_login' } : undefined))(plan);
    };
}

/** How many groups are bound to the application once the plan is done, by whomever. */
function boundAfter({ changes }: Plan, { bindings }: ObservedSso): number {
    const count = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
    return bindings.length + count('bind-group') - count('unbind-group');
}

function isOfLogin(change: Change): boolean {
    return isEntryChange(change) || isSsoChange(change);
}
