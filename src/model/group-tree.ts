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
export function groupsAbove(
    groups: readonly { id: string; parents: readonly string[] }[],
    direct: readonly string[],
): Set<string> {
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
