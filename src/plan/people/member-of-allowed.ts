import type { DirectoryUser } from '../../model/directory';
import { descendants } from '../../model/group-tree';
import type { Observed } from '../../model/observed';
import type { Plan } from '../../model/plan';

/**
 * Whether a person is in a group that may use the application once the changes are made. That somebody is in none says that they
 * are kept out only of an application that the plan creates: to another one people and policies may be bound, which are not read.
 */
export function memberOfAllowed(
    { changes }: Pick<Plan, 'changes'>,
    { directory, sso }: Pick<Observed, 'directory' | 'sso'>,
): (user: DirectoryUser) => boolean | undefined {
    const { membersOf } = directory;
    const unbound = new Set(changes.flatMap((change) => (change.kind === 'unbind-group' ? [change.groupId] : [])));
    const bound = [
        ...(sso?.bindings ?? []).map(({ groupId }) => groupId).filter((id) => !unbound.has(id)),
        ...changes.flatMap((change) => (change.kind === 'bind-group' ? [change.groupId] : [])),
    ];
    if (!membersOf || bound.length === 0) return () => undefined;
    const children = new Map<string, string[]>();
    for (const { id, parents } of directory.groups)
        for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), id]);
    const groups = new Set(bound.flatMap((id) => [id, ...descendants(id, children)]));
    const members = new Set([...groups].flatMap((id) => membersOf.get(id) ?? []));
    const isNew = sso !== undefined && sso.application === undefined;
    return ({ uid }) => members.has(uid) || (isNew ? false : undefined);
}
