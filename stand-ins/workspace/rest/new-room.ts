import type { RoomRecord } from '../model';
import { createRoom } from '../server/create-room';
import type { UserCall } from './api';
import type { Fields } from './body';

/**
 * Creates a room as `channels.create` and `groups.create` are asked to.
 * @throws MeteorError as `createRoom`
 */
export function createRoomFromBody({ workspace, user, body }: UserCall, type: 'c' | 'p'): Promise<RoomRecord> {
    const { name, members, readOnly, excludeSelf } = body;
    const teamId = teamIdOf(body);
    return createRoom(workspace, {
        type,
        name: String(name),
        owner: user,
        members: Array.isArray(members) ? (members as string[]) : [],
        readOnly: readOnly === true,
        excludeSelf: excludeSelf === true,
        ...(teamId !== undefined && { teamId }),
    });
}

/** The team that the new room is to belong to. */
export function teamIdOf({ extraData }: Fields): string | undefined {
    if (typeof extraData !== 'object' || extraData === null || !('teamId' in extraData)) return undefined;
    return typeof extraData.teamId === 'string' && extraData.teamId !== '' ? extraData.teamId : undefined;
}
