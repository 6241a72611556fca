import type { DirectoryDump, DirectoryPatch } from '../directory-file';
import { AuthentikVersion } from '../version';
import { refreshMappings } from './born-mappings';
import type { Installation } from './installation';
import type { GroupRecord, UserRecord } from './records';
import { rename } from './rename';

function groupNamed(installation: Installation, name: string): GroupRecord {
    return installation.groupNamed(name) ?? installation.addGroup({ name });
}

function setSuperuser(installation: Installation, pk: number, superuser: boolean): void {
    const admins = groupNamed(installation, 'authentik Admins');
    if (superuser) {
        admins.users.add(pk);
    } else {
        admins.users.delete(pk);
    }
}

function ownFields({ name, email, isActive, type, path, attributes }: UserRecord): string {
    return JSON.stringify([name, email, isActive, type, path, attributes]);
}

/** Merges users and groups in, by username and name; what the patch leaves out stays as it is. */
export function patchDirectory(installation: Installation, patch: DirectoryPatch): void {
    if (patch.version !== undefined) {
        installation.version = new AuthentikVersion(patch.version);
        refreshMappings(installation);
    }
    if (patch.rename) rename(installation, patch.rename);
    for (const { name, parents, attributes, superuser } of patch.groups ?? []) {
        const group = groupNamed(installation, name);
        group.attributes = attributes ?? group.attributes;
        group.isSuperuser = superuser ?? group.isSuperuser;
        if (parents) {
            group.parents = new Set(parents.map((parent) => groupNamed(installation, parent).pk));
        }
    }
    const named = new Map([...installation.users.values()].map((user) => [user.username, user]));
    for (const { username, name, email, active, type, groups, attributes, superuser, path } of patch.users ?? []) {
        const user = named.get(username) ?? installation.addUser({ username });
        named.set(username, user);
        const before = ownFields(user);
        user.name = name ?? user.name;
        user.email = email ?? user.email;
        user.isActive = active ?? user.isActive;
        user.type = type ?? user.type;
        user.path = path ?? user.path;
        user.attributes = attributes ?? user.attributes;
        // by a save of the user, and not by one of a group (01c of the recordings)
        if (ownFields(user) !== before) user.lastUpdated = new Date().toISOString();
        if (groups) {
            const wanted = new Set(groups.map((group) => groupNamed(installation, group).pk));
            for (const group of installation.groups.values()) {
                if (wanted.has(group.pk)) {
                    group.users.add(user.pk);
                } else {
                    group.users.delete(user.pk);
                }
            }
        }
        if (superuser !== undefined) {
            setSuperuser(installation, user.pk, superuser);
        }
    }
    for (const username of patch.remove?.users ?? []) {
        const user = installation.userNamed(username);
        if (!user) {
            throw new Error(`no user to remove: ${username}`);
        }
        installation.removeUser(user);
    }
    for (const name of patch.remove?.groups ?? []) {
        const group = installation.groupNamed(name);
        if (!group) {
            throw new Error(`no group to remove: ${name}`);
        }
        installation.removeGroup(group);
    }
}

const by =
    <T>(key: (item: T) => string) =>
    (a: T, b: T): number =>
        key(a) < key(b) ? -1 : Number(key(a) > key(b));

/** Users and groups by name, as the dump shows them; the anonymous user is hidden, as the API hides it. */
export function dumpDirectory(installation: Installation): Pick<DirectoryDump, 'users' | 'groups'> {
    const nameOf = (pk: string): string => installation.groups.get(pk)?.name ?? pk;
    return {
        groups: [...installation.groups.values()]
            .map((group) => ({
                name: group.name,
                parents: [...group.parents].map(nameOf).sort(),
                members: [...group.users].map((pk) => installation.users.get(pk)?.username ?? String(pk)).sort(),
            }))
            .sort(by((group) => group.name)),
        users: [...installation.users.values()]
            .filter((user) => user.username !== 'AnonymousUser')
            .map((user) => ({
                username: user.username,
                name: user.name,
                email: user.email,
                active: user.isActive,
                type: user.type,
                groups: installation
                    .directGroups(user)
                    .map((group) => group.name)
                    .sort(),
            }))
            .sort(by((user) => user.username)),
    };
}
