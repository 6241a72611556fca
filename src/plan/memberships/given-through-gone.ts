import type { Desired } from '../../model/desired';
import type { Observed } from '../../model/observed';
import { targetKey, type Target } from '../../model/target';
import { desiredTargets } from './desired-targets';
import { goneGroups } from './known-groups';
import type { ManagedTarget } from './managed-target';

/** By `targetKey`: who is there by the app, and by no group that is seen, while a group is gone that may have put them there. */
export type GivenThroughGone = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Where groups count in those above them, a group that is gone does not tell any more which ones that were, for its own members
 * and for those below it: it can be any.
 */
export function givenThroughGone(
    desired: Desired,
    observed: Pick<Observed, 'directory' | 'memory'>,
    targets: readonly ManagedTarget[],
): GivenThroughGone {
    const gone = goneGroups(observed);
    const given = new Map<string, ReadonlySet<string>>();
    if (gone.length === 0) return given;
    const places = gone.map((name) => placesOf(desired, name));
    const known = new Set(targets.map(({ wanted }) => targetKey(wanted.target)));
    // a role can be named by its id and by its name
    const isAnywhere =
        desired.nestedGroups ||
        places.some(
            (some) => some.length === 0 || some.some((one) => one.kind === 'role' && !known.has(targetKey(one))),
        );
    const meant = new Set(places.flat().map(targetKey));
    for (const { wanted, owned, people } of targets) {
        const key = targetKey(wanted.target);
        if (!isAnywhere && !meant.has(key)) continue;
        const leaving = [...owned].filter((id) => !people.has(id));
        if (leaving.length > 0) given.set(key, new Set(leaving));
    }
    return given;
}

/** The targets that a group of this name would have. */
function placesOf(desired: Desired, name: string): Target[] {
    const alone = { users: [], groups: [{ id: '', name, parents: [], members: [] }] };
    const { targets } = desiredTargets(desired, alone);
    return targets.filter(({ isMatched }) => isMatched).map(({ target }) => target);
}
