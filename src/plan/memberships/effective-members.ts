import { compareText } from '../../model/compare-text';
import type { DirectoryUser, Directory } from '../../model/directory';
import { childGroups, descendants } from '../../model/group-tree';

/** A member of a group, with the names of the child groups that make them one; none for a direct member. */
export interface GroupMember {
    user: DirectoryUser;
    through: readonly string[];
}

/**
 * The active members of each group, by group id. With `nested`, the members of a child group count in its parents,
 * as authentik's own access checks do; loops and parents that are not visible are tolerated.
 */
export function effectiveMembers(directory: Directory, nested: boolean): Map<string, DirectoryUser[]> {
    const members = [...groupMembers(directory, nested)];
    return new Map(members.map(([id, found]) => [id, found.map(({ user }) => user)]));
}

/** The same with the way in which each person is a member. */
export function groupMembers(directory: Directory, nested: boolean): Map<string, GroupMember[]> {
    const users = new Map(directory.users.map((user) => [user.uid, user]));
    const children = childGroups(directory.groups);
    const groups = new Map(directory.groups.map((group) => [group.id, group]));

    // the same value in each of their groups: thousands of people are in ten groups each
    const directMembers = new Map<string, GroupMember>();
    for (const [uid, user] of users) if (user.isActive) directMembers.set(uid, { user, through: none });

    const result = new Map<string, GroupMember[]>();
    for (const group of directory.groups) {
        const direct = new Set(group.members);
        const through = new Map<string, Set<string>>();
        for (const id of nested ? descendants(group.id, children) : []) {
            const child = groups.get(id);
            if (!child || id === group.id) continue;
            for (const uid of child.members)
                if (!direct.has(uid)) through.set(uid, (through.get(uid) ?? new Set()).add(child.name));
        }
        const members = [...direct].flatMap((uid) => directMembers.get(uid) ?? []);
        for (const [uid, names] of through) {
            const user = users.get(uid);
            if (user?.isActive === true) members.push({ user, through: [...names].sort(compareText) });
        }
        result.set(group.id, members);
    }
    return result;
}

const none: readonly string[] = [];
