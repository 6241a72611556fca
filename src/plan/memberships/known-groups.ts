import { compareText } from '../../model/compare-text';
import type { Desired } from '../../model/desired';
import type { Directory } from '../../model/directory';
import { descendants } from '../../model/group-tree';
import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import { anyMatch } from './match-rule';

type KnownGroups = NonNullable<Memory['knownGroups']>;

/** Names of groups that were seen before and are not any more, where nothing tells a deleted group from a hidden one. */
export function unseenGroups({ directory, memory }: Pick<Observed, 'directory' | 'memory'>): string[] {
    if (directory.mayBePartial !== true) return [];
    const seen = new Set(directory.groups.map(({ id }) => id));
    return [...(memory.knownGroups ?? [])]
        .filter(([id]) => !seen.has(id))
        .map(([, name]) => name)
        .sort(compareText);
}

/**
 * The groups to miss at the next look. Those that were seen before stay among them until a person has said that they are gone.
 * @param isApproved whether a person has approved what depends on those that are gone
 */
export function nextKnownGroups(
    desired: Desired,
    { directory, memory }: Observed,
    isApproved: boolean,
): KnownGroups | undefined {
    if (directory.isPartial === true) return memory.knownGroups;
    if (directory.mayBePartial !== true) return undefined;
    const before = isApproved ? [] : (memory.knownGroups ?? []);
    return new Map([...before, ...neededGroups(desired, directory)]);
}

/** Those that a rule fits, and those below them. */
function neededGroups({ rules, nestedGroups }: Desired, { groups }: Directory): KnownGroups {
    const children = new Map<string, string[]>();
    for (const { id, parents } of groups)
        for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), id]);
    const isMatched = anyMatch(rules);
    const needed = new Set<string>();
    for (const { id, name } of groups) {
        if (!isMatched(name)) continue;
        for (const below of nestedGroups ? descendants(id, children) : [id]) needed.add(below);
    }
    return new Map(groups.filter(({ id }) => needed.has(id)).map(({ id, name }) => [id, name]));
}
