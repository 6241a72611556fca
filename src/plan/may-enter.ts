/** One binding of an application: exactly one of group, user and policy is set. */
export interface AccessBinding {
    group: string | null;
    /** authentik's number of the user */
    user: number | null;
    policy: string | null;
    isEnabled: boolean;
    isNegated: boolean;
}

/**
 * Whether a person may use the application, by its bindings: without any, everybody may. What a policy says is known to authentik
 * alone.
 * @param groups ids of the person's groups and of all groups above them
 * @returns undefined where a policy decides
 */
export function mayEnter(
    bindings: readonly AccessBinding[],
    mode: string,
    person: { number: number; groups: ReadonlySet<string> },
): boolean | undefined {
    const enabled = bindings.filter(({ isEnabled }) => isEnabled);
    if (enabled.length === 0) return true;
    const votes = enabled.map(({ group, user, policy, isNegated }) => {
        if (policy !== null) return undefined;
        const passes = group === null ? user === person.number : person.groups.has(group);
        return passes !== isNegated;
    });
    const decisive = mode !== 'all';
    if (votes.includes(decisive)) return decisive;
    return votes.includes(undefined) ? undefined : !decisive;
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
