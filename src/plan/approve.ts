import { isRemoval } from '../model/kinds';
import type { Ground, Plan, Withheld } from '../model/plan';
import { orderChanges } from './order-changes';

/** What a person may approve; everything else is withheld because something is missing that an approval does not give. */
const approvable: readonly Ground['code'][] = [
    'groups_unseen',
    'people_unseen',
    'group_missing',
    'groups_gone',
    'missing_once',
    'threshold_target',
    'threshold_run',
    'first_removal',
    'sso_opens_login',
];

export function isApprovable({ code }: Withheld): boolean {
    return approvable.includes(code);
}

/** The plan with everything in it that a person has approved by its fingerprint, in the order in which it is made. */
export function approve(plan: Plan): Plan {
    const approved = plan.withheld.filter(isApprovable).map(({ change }) => change);
    return {
        ...plan,
        changes: orderChanges([...plan.changes, ...approved]),
        withheld: plan.withheld.filter((item) => !isApprovable(item)),
    };
}

/** Whether approving the plan answers the question of the first removal, so that later runs do not ask it again. */
export function approvesRemovals(plan: Plan): boolean {
    return plan.withheld.some((item) => isApprovable(item) && isRemoval(item.change));
}
