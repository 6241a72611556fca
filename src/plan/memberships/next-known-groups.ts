import type { Desired } from '../../model/desired';
import type { Directory } from '../../model/directory';
import { neededGroups } from '../../model/group-tree';
import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import { givenThroughGone } from './given-through-gone';
import type { ManagedTarget } from './managed-target';
import { anyMatch } from './match-rule';

type KnownGroups = NonNullable<Memory['knownGroups']>;

/**
 * The groups to miss at the next look. Those that were seen before stay among them until a person has said that they are gone, or,
 * where the token sees all groups, until nobody is anywhere because of them.
 * @param isApproved whether a person has approved what depends on those that are gone
 */
export function nextKnownGroups(
    desired: Desired,
    observed: Observed,
    targets: readonly ManagedTarget[],
    isApproved: boolean,
): KnownGroups | undefined {
    const { directory, memory } = observed;
    if (directory.isPartial === true) return memory.knownGroups;
    const needed = groupsOfRules(desired, directory);
    const isOver =
        isApproved || (directory.mayBePartial !== true && givenThroughGone(desired, observed, targets).size === 0);
    return isOver ? needed : new Map([...(memory.knownGroups ?? []), ...needed]);
}

/** Those that a rule fits, and those below them, by name. */
function groupsOfRules({ rules, nestedGroups }: Desired, { groups }: Directory): KnownGroups {
    const isMatched = anyMatch(rules);
    const needed = neededGroups(groups, ({ name }) => isMatched(name), nestedGroups);
    return new Map(groups.filter(({ id }) => needed.has(id)).map(({ id, name }) => [id, name]));
}
