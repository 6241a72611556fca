interface Placed {
    id: string;
    /** ids of the groups above it */
    parents: readonly string[];
}

/** By id of a group: ids of those directly below it. */
export function childGroups(groups: readonly Placed[]): Map<string, string[]> {
    const children = new Map<string, string[]>();
    for (const { id, parents } of groups)
        for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), id]);
    return children;
}

/** Ids of the groups that are meant, and with `nested` of all those below them. */
export function neededGroups<G extends Placed>(
    groups: readonly G[],
    isMeant: (group: G) => boolean,
    nested: boolean,
): Set<string> {
    const children = childGroups(groups);
    const needed = new Set<string>();
    for (const group of groups.filter(isMeant))
        for (const id of nested ? descendants(group.id, children) : [group.id]) needed.add(id);
    return needed;
}

/** A group and everything below it. */
export function descendants(id: string, children: ReadonlyMap<string, readonly string[]>): Set<string> {
    const seen = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(...(children.get(next) ?? []));
    }
    return seen;
}

/** A group and all those above it, for each group by id; loops and groups that are not visible are tolerated. */
export function groupsAbove(groups: readonly Placed[], direct: readonly string[]): Set<string> {
    const parents = new Map(groups.map((group) => [group.id, group.parents]));
    const seen = new Set<string>();
    const open = [...direct];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(...(parents.get(next) ?? []));
    }
    return seen;
}
