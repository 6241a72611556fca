import type { Desired } from '../../model/desired';
import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { quoted } from '../../model/quoted';
import { targetKey } from '../../model/target';
import { givenThroughGone } from '../memberships/given-through-gone';
import { goneGroups } from '../memberships/known-groups';
import type { ManagedTarget } from '../memberships/managed-target';
import { isMissing } from '../people/is-gone';
import { allowAll, withhold } from './withhold';

/** What the app gave through a group that was there before and is not any more: whether it is meant to be gone, a person says. */
export function withholdRemovalsByGoneGroups(
    desired: Desired,
    observed: Observed,
    targets: readonly ManagedTarget[],
): Policy {
    const given = givenThroughGone(desired, observed, targets);
    const groups = quoted(goneGroups(observed));
    return withhold((change) =>
        change.kind === 'remove-member' && given.get(targetKey(change.target))?.has(change.userId) === true
            ? { code: 'groups_gone', groups }
            : undefined,
    );
}

/**
 * Nobody counts as gone by one look: who is not in the list has to be missing at the run before as well. Of several people of one
 * account one who is missing is enough to wait: that one may be who keeps it active.
 */
export function withholdDeactivationAtFirstLook({ directory, memory }: Observed, links: Memory['links']): Policy {
    const missing = new Set([...links].flatMap(([uid, userId]) => (directory.everyone?.has(uid) ? [] : [userId])));
    return withhold((change) =>
        change.kind === 'deactivate' && missing.has(change.userId) && !memory.absentHours.has(change.userId)
            ? { code: 'missing_once' }
            : undefined,
    );
}

/**
 * The same for what the app gave: a list that shows somebody less by mistake shows them in no group either. Who is in the list, and in
 * no group any more, has left it.
 */
export function withholdRemovalsAtFirstLook({ directory, memory }: Observed, links: Memory['links']): Policy {
    const before = new Set(memory.missedOnce);
    const missing = [...links].flatMap(([uid, userId]) =>
        isMissing(uid, directory) && !before.has(uid) ? [userId] : [],
    );
    if (missing.length === 0) return allowAll;
    const waiting = new Set(missing);
    return withhold((change) =>
        change.kind === 'remove-member' && waiting.has(change.userId) ? { code: 'missing_once' } : undefined,
    );
}
