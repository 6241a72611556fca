import { MeteorError, type RoomRecord, type UserRecord } from '../../../stand-ins/workspace/model';
import { findRoomByName } from '../../../stand-ins/workspace/server/find-rooms';
import { findUserByUsername } from '../../../stand-ins/workspace/server/find-users';
import { subscriptionsOfRoom } from '../../../stand-ins/workspace/server/subscriptions';
import type { Workspace } from '../../../stand-ins/workspace/workspace';

/** @throws Error when there is no such user */
export function userNamed(workspace: Workspace, username: string): UserRecord {
    const user = findUserByUsername(workspace.model, username);
    if (!user) throw new Error(`No user ${username}`);
    return user;
}

/** @throws Error when there is no such room */
export function roomNamed(workspace: Workspace, name: string): RoomRecord {
    const room = findRoomByName(workspace.model, name);
    if (!room) throw new Error(`No room ${name}`);
    return room;
}

export function memberNames(workspace: Workspace, room: string): string[] {
    return subscriptionsOfRoom(workspace.model, roomNamed(workspace, room)._id).map(({ u }) => u.username);
}

/** The code of the Meteor error that the action rejects with; anything else is a failure of the test. */
export async function errorCode(action: () => unknown): Promise<string> {
    try {
        await action();
    } catch (error) {
        if (error instanceof MeteorError) return error.error;
        throw error;
    }
    throw new Error('The action succeeded');
}
