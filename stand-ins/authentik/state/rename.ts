import type { Renames } from '../directory-file';
import type { Installation } from './installation';

/**
 * Gives users and groups other names; their keys stay.
 * @throws Error for a name that nobody has, or that is taken
 */
export function rename(installation: Installation, { users = {}, groups = {} }: Renames): void {
    for (const [username, to] of Object.entries(users)) {
        const user = installation.userNamed(username);
        if (!user) throw new Error(`rename: the directory has no user ${username}`);
        if (installation.userNamed(to)) throw new Error(`rename: the directory has a user ${to} already`);
        user.username = to;
        user.lastUpdated = new Date().toISOString();
    }
    for (const [name, to] of Object.entries(groups)) {
        const group = installation.groupNamed(name);
        if (!group) throw new Error(`rename: the directory has no group ${name}`);
        if (installation.groupNamed(to)) throw new Error(`rename: the directory has a group ${to} already`);
        group.name = to;
    }
}
