import type { ManagedTarget } from '../managed-targets';
import { targetKey } from '../target';
import type { Policy } from '../types';
import { withhold } from './withhold';

/** A rule without its group: renamed, deleted, or hidden from the token. Who belongs to its targets is for a person to say. */
export function withholdRemovalsByMissingGroup(targets: readonly ManagedTarget[]): Policy {
    const missing = new Map(
        targets.map(({ wanted }): [string, readonly string[]] => [targetKey(wanted.target), wanted.missing]),
    );
    return withhold((change) => {
        if (change.kind !== 'remove-member') return undefined;
        const patterns = missing.get(targetKey(change.target)) ?? [];
        if (patterns.length === 0) return undefined;
        return { code: 'group_missing', details: patterns.map((pattern) => `"${pattern}"`).join(', ') };
    });
}
