import type { Policy } from '../../model/plan';
import { quoted } from '../../model/quoted';
import { targetKey } from '../../model/target';
import type { ManagedTarget } from '../memberships/managed-target';
import { allowAll, withhold } from './withhold';

/** A rule without its group: renamed, deleted, or hidden from the token. Who belongs to its targets is for a person to say. */
export function withholdRemovalsByMissingGroup(targets: readonly ManagedTarget[]): Policy {
    const missing = new Map(
        targets.map(({ wanted }): [string, readonly string[]] => [targetKey(wanted.target), wanted.missing]),
    );
    if ([...missing.values()].every((patterns) => patterns.length === 0)) return allowAll;
    return withhold((change) => {
        if (change.kind !== 'remove-member') return undefined;
        const patterns = missing.get(targetKey(change.target)) ?? [];
        if (patterns.length === 0) return undefined;
        return { code: 'group_missing', rules: quoted(patterns) };
    });
}
