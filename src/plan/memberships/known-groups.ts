import { compareText } from '../../model/compare-text';
import type { Observed } from '../../model/observed';

/** Names of groups that were seen before and are not any more, where nothing tells a deleted group from a hidden one. */
export function unseenGroups(observed: Pick<Observed, 'directory' | 'memory'>): string[] {
    return observed.directory.mayBePartial === true ? goneGroups(observed) : [];
}

/** Names of groups that were seen before and are not any more, in every version. */
export function goneGroups({ directory, memory }: Pick<Observed, 'directory' | 'memory'>): string[] {
    const seen = new Set(directory.groups.map(({ id }) => id));
    return [...(memory.knownGroups ?? [])]
        .filter(([id]) => !seen.has(id))
        .map(([, name]) => name)
        .sort(compareText);
}
