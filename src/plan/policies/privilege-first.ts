import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { targetKey } from '../../model/target';
import { identityOf } from '../memberships/find-place';
import type { ManagedTarget } from '../memberships/managed-target';
import { privilegeKey } from '../../model/memory';
import { allowAll, withhold } from './withhold';

/**
 * A role by which somebody could give themselves all others waits for a person, the first time for each who gets it. Who has it from
 * the app, or had it, was approved before.
 */
export function withholdPrivilegeAtFirst(
    { memory, privilegedRoles }: Observed,
    targets: readonly ManagedTarget[],
): Policy {
    const byIdentity = new Map(privilegedRoles.map((role) => [identityOf('role', role), role]));
    const privileged = new Map(
        targets.flatMap(({ identity, wanted, owned, lost }) => {
            const role = byIdentity.get(identity);
            return role === undefined ? [] : [[targetKey(wanted.target), { role, owned, lost }] as const];
        }),
    );
    if (privileged.size === 0) return allowAll;
    const approved = new Set(memory.privileges);
    return withhold((change) => {
        if (change.kind !== 'add-member') return undefined;
        const target = privileged.get(targetKey(change.target));
        if (!target) return undefined;
        const { role, owned, lost } = target;
        const { userId } = change;
        const isKnown = approved.has(privilegeKey(role, userId)) || owned.has(userId) || lost.has(userId);
        return isKnown ? undefined : { code: 'privilege_first', role };
    });
}
