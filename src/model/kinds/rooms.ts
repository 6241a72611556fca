import type { Reason } from '../reason';
import type { RoomType } from '../workspace';
import { inWorkspace } from './in-workspace';
import { comes, type KindsOf } from './kind';

export type RoomChange =
    | { kind: 'create-room'; room: string; type: RoomType; creator: string; hidesJoined?: true; reason: Reason }
    | { kind: 'create-team'; team: string; type: RoomType; hidesJoined?: true; reason: Reason };

export const roomKinds: KindsOf<RoomChange> = {
    'create-room': {
        ...inWorkspace,
        ...comes,
        subject: ({ room }) => `room ${room}`,
        about: ({ room }) => ({ code: 'target.room', room }),
        phase: 'rooms',
        area: () => 'rooms',
        takes: 'nothing',
        needsToken: () => undefined,
        back: () => 'room_stays',
    },
    'create-team': {
        ...inWorkspace,
        ...comes,
        subject: ({ team }) => `team ${team}`,
        about: ({ team }) => ({ code: 'target.team', team }),
        phase: 'teams',
        area: () => 'teams',
        takes: 'nothing',
        needsToken: () => 'act',
        back: () => 'team_stays',
    },
};
