import type { Model } from './model';
import { findRoomByName } from './server/find-rooms';
import { findUserByUsername } from './server/find-users';
import { renameUser } from './server/rename-user';
import { teamOfMainRoom } from './server/teams';
import type { Renames } from './workspace-file';

/**
 * Gives accounts and rooms other names; who they are, and everything that hangs on them, stays.
 * @throws Error for a name that nobody has, or that is taken
 */
export function applyRenames(model: Model, { users = {}, rooms = {} }: Renames): void {
    for (const [username, to] of Object.entries(users)) {
        const user = findUserByUsername(model, username);
        if (!user) throw new Error(`rename: the workspace has no user ${username}`);
        if (findUserByUsername(model, to)) throw new Error(`rename: the workspace has a user ${to} already`);
        renameUser(model, user, to);
    }
    for (const [name, to] of Object.entries(rooms)) {
        const room = findRoomByName(model, name);
        if (!room) throw new Error(`rename: the workspace has no room ${name}`);
        if (findRoomByName(model, to)) throw new Error(`rename: the workspace has a room ${to} already`);
        const team = teamOfMainRoom(model, room._id);
        room.name = to;
        room.fname = to;
        // a team and its main room are called the same
        if (team) team.name = to;
    }
}
