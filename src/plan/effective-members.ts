import type { Directory, DirectoryUser } from './types';

/**
 * The active members of each group, by group id. With `nested`, the members of a child group count in its parents,
 * as authentik's own access checks do; loops and parents that are not visible are tolerated.
 */
export function effectiveMembers(directory: Directory, nested: boolean): Map<string, DirectoryUser[]> {
    const users = new Map(directory.users.map((user) => [user.uid, user]));
    const children = new Map<string, string[]>();
    for (const group of directory.groups) {
        for (const parent of group.parents) children.set(parent, [...(children.get(parent) ?? []), group.id]);
    }
    const direct = new Map(directory.groups.map((group) => [group.id, group.members]));

    const result = new Map<string, DirectoryUser[]>();
    for (const group of directory.groups) {
        const uids = new Set<string>();
        for (const id of nested ? descendants(group.id, children) : [group.id]) {
            for (const uid of direct.get(id) ?? []) uids.add(uid);
        }
        const members = [...uids].map((uid) => users.get(uid));
        result.set(
            group.id,
            members.filter((user): user is DirectoryUser => user?.isActive === true),
        );
    }
    return result;
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
