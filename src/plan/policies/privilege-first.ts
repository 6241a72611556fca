import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { targetKey } from '../../model/target';
import type { ManagedTarget } from '../memberships/managed-target';
import { privilegeKey } from '../../model/memory';
import { withhold } from './withhold';

/**
 * A role by which somebody could give themselves all others waits for a person, the first time for each who gets it. Who has it from
 * the app, or had it, was approved before.
 */
export function withholdPrivilegeAtFirst(
    { memory, privilegedRoles }: Observed,
    targets: readonly ManagedTarget[],
): Policy {
    const roles = new Map(
        targets.flatMap((target) => {
            const { wanted, id = '' } = target;
            const isPrivileged = wanted.target.kind === 'role' && privilegedRoles.includes(id);
            return isPrivileged ? [[targetKey(wanted.target), target] as const] : [];
        }),
    );
    const approved = new Set(memory.privileges);
    return withhold((change) => {
        const role = change.kind === 'add-member' ? roles.get(targetKey(change.target)) : undefined;
        if (change.kind !== 'add-member' || !role) return undefined;
        const { id = '' } = role;
        const isKnown =
            approved.has(privilegeKey(id, change.userId)) ||
            role.owned.has(change.userId) ||
            role.lost.has(change.userId);
        return isKnown ? undefined : { code: 'privilege_first', role: id };
    });
}
