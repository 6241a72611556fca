import type { DirectoryUser } from '../../model/directory';
import { childGroups, descendants } from '../../model/group-tree';
import type { Observed } from '../../model/observed';
import type { Plan } from '../../model/plan';
import type { AccessBinding } from '../../model/sso';
import { mayEnter } from '../login/may-enter';

/**
 * Whether a person may use the application once the changes are made, by all that is bound to it: groups, people and policies.
 * Undefined where that cannot be read, or a policy decides.
 */
export function mayUseApplication(
    { changes }: Pick<Plan, 'changes'>,
    { access, directory, sso }: Pick<Observed, 'access' | 'directory' | 'sso'>,
): (user: DirectoryUser) => boolean | undefined {
    const { membersOf, numbers, isPartial } = directory;
    const isNew = sso !== undefined && sso.application === undefined;
    if (!membersOf || (!access && !isNew)) return () => undefined;
    const unbound = new Set(changes.flatMap((change) => (change.kind === 'unbind-group' ? [change.groupId] : [])));
    const bindings = [
        ...(access?.bindings ?? []).filter(({ group }) => group === null || !unbound.has(group)),
        ...changes.flatMap((change) => (change.kind === 'bind-group' ? [ofGroup(change.groupId)] : [])),
    ];
    const boundOf = boundGroups(bindings, directory.groups, membersOf);
    return ({ uid }) => {
        const person = { number: numbers?.get(uid) ?? -1, groups: boundOf.get(uid) ?? none };
        const may = mayEnter(bindings, access?.policyMode ?? 'any', person);
        // a group between theirs and one that is bound may be hidden from the token
        return may === false && isPartial === true ? undefined : may;
    };
}

const none: ReadonlySet<string> = new Set();

function ofGroup(group: string): AccessBinding {
    return { group, user: null, policy: null, isEnabled: true, isNegated: false };
}

/** By uid: ids of the groups with a binding that the person is in, directly or through one below. */
function boundGroups(
    bindings: readonly AccessBinding[],
    groups: Parameters<typeof childGroups>[0],
    membersOf: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
    const children = childGroups(groups);
    const bound = new Map<string, Set<string>>();
    for (const { group } of bindings) {
        if (group === null) continue;
        for (const id of descendants(group, children))
            for (const uid of membersOf.get(id) ?? []) bound.set(uid, (bound.get(uid) ?? new Set()).add(group));
    }
    return bound;
}
