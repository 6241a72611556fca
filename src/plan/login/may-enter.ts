import type { AccessBinding } from '../../model/sso';

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
