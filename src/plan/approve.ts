import { isRemoval } from '../model/kinds';
import { privilegeKey } from '../model/memory';
import type { Ground, Plan, Withheld } from '../model/plan';
import { orderChanges } from './order-changes';

/** What a person may approve; everything else is withheld because something is missing that an approval does not give. */
const approvable: readonly Ground['code'][] = [
    'groups_unseen',
    'people_unseen',
    'group_missing',
    'groups_gone',
    'missing_once',
    'room_public',
    'room_of_others',
    'threshold_target',
    'threshold_run',
    'first_removal',
    'names_fall_together',
    'sso_opens_login',
    'link_weak',
    'link_first',
    'privilege_first',
    'entry_in_use',
    'adoption_of_before',
];

/** Of these, what is remembered once it is approved, beside rooms. */
const remembered: readonly Ground['code'][] = ['names_fall_together', 'privilege_first'];

export function isApprovable({ code }: Withheld): boolean {
    return approvable.includes(code);
}

/** The plan with everything in it that a person has approved by its fingerprint, in the order in which it is made. */
export function approve(plan: Plan): Plan {
    return including(plan, isApprovable);
}

/**
 * The same for a run that is taken up again, of whose changes any may have been approved. Not so for rooms and privileged roles: one
 * that was approved is remembered, and does not wait any more; one that waits now was not there then, or was another, or has become
 * that of more groups, or privileged.
 */
export function approveAgain(plan: Plan): Plan {
    return including(plan, (item) => isApprovable(item) && !('roomId' in item) && !remembered.includes(item.code));
}

function including(plan: Plan, isApproved: (item: Withheld) => boolean): Plan {
    const approved = plan.withheld.filter(isApproved).map(({ change }) => change);
    return {
        ...plan,
        changes: orderChanges([...plan.changes, ...approved]),
        withheld: plan.withheld.filter((item) => !isApproved(item)),
    };
}

/** Ids of the rooms that approving the plan makes the app's to fill. */
export function approvedRooms(plan: Plan): string[] {
    return [...new Set(plan.withheld.flatMap((held) => ('roomId' in held ? [held.roomId] : [])))];
}

/** The privileged roles that are approved with a plan, each for one person, by their keys in the memory. */
export function approvedPrivileges(plan: Plan): string[] {
    return plan.withheld.flatMap((held) =>
        held.code === 'privilege_first' && held.change.kind === 'add-member'
            ? [privilegeKey(held.role, held.change.userId)]
            : [],
    );
}

/** Whether approving the plan answers the question of the first removal, so that later runs do not ask it again. */
export function approvesRemovals(plan: Plan): boolean {
    return plan.withheld.some((item) => isApprovable(item) && isRemoval(item.change));
}
