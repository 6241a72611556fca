import type { Change, ChangeOf } from '../../model/change';
import type { MembershipChange } from '../../model/kinds/memberships';
import { isMembershipChange } from '../../model/kinds';
import type { Policy } from '../../model/plan';
import { targetKey } from '../../model/target';
import { isApprovable } from '../approve';
import type { ManagedTarget } from '../memberships/managed-target';
import { roomKey } from '../memberships/role-giver';
import { leaveOut } from './withhold';

/** Nobody joins a private room to give its roles where no role is left in the plan, nor in what a person may approve of it. */
export function keepIdleRoleGiverOut(targets: readonly ManagedTarget[]): Policy {
    const rooms = new Map(targets.map((managed) => [targetKey(managed.wanted.target), roomKey(managed)]));
    const roomOf = ({ target }: MembershipChange): string | undefined => rooms.get(targetKey(target));
    return (plan) => {
        const approvable = plan.withheld.filter(isApprovable).map(({ change }) => change);
        const roles = [...plan.changes, ...approvable].filter(isMembershipChange).filter(isOfRole);
        const busy = new Set(roles.map(roomOf));
        const isIdle = (change: Change): change is ChangeOf<'add-member'> =>
            change.kind === 'add-member' && change.reason.code === 'reason.gives_roles' && !busy.has(roomOf(change));
        return leaveOut(isIdle, () => [])(plan);
    };
}

function isOfRole({ target }: MembershipChange): boolean {
    return target.kind === 'room-role';
}
