import type { ChangeOf } from '../../model/change';
import { Failure } from '../../model/failure';
import type { RoomChange } from '../../model/kinds/rooms';
import type { Account, ObservedRoom } from '../../model/workspace';
import type { PerformedKindsOf } from './performed-kind';
import type { StepResult } from './performer';

export const performedRooms: PerformedKindsOf<RoomChange> = {
    'create-room': {
        async perform(change, performer) {
            const { room, type, creator, hidesJoined } = change;
            if ((await performer.workspace.roomId(room)) !== undefined) return madeMeanwhile(change);
            await performer.begin([{ change }]);
            const id = await performer.workspace.createRoom(room, type, creator, hidesJoined === true);
            if (id === undefined) return madeMeanwhile(change);
            await performer.memory.knowRoom(room, id);
            return { counts: { rooms: 1 }, items: [{ change }] };
        },
        async remember(change, { workspace, memory }) {
            const found = await workspace.findRoom(change.room);
            if (found && isAsMade(change, found)) await memory.knowRoom(change.room, found.room.id);
        },
        async readNow({ room }, item, { workspace }) {
            return (await workspace.roomId(room)) !== undefined;
        },
    },
    'create-team': {
        async perform(change, performer) {
            await performer.begin([{ change }]);
            const { team, type, hidesJoined } = change;
            const isNew = await performer.workspace.createTeam(team, type, hidesJoined === true);
            return isNew ? { counts: { rooms: 1 }, items: [{ change }] } : { items: [] };
        },
        async readNow({ team }, item, { workspace }) {
            return (await workspace.readTeams([team])).length > 0;
        },
    },
};

/** Somebody has made a room of this name since the plan. A private one is for the people of the rule: what is theirs is for a person to say. */
function madeMeanwhile({ room, type }: ChangeOf<'create-room'>): StepResult {
    if (type === 'private') throw new Failure('room_made_meanwhile', { room });
    return { items: [] };
}

/** Of a step that was cut off, whether the room is the one that it made: what somebody else made meanwhile has another owner. */
function isAsMade(
    { type, creator }: ChangeOf<'create-room'>,
    { room, accounts }: { room: ObservedRoom; accounts: readonly Account[] },
): boolean {
    const makers = accounts.filter(({ username }) => username === creator).map(({ id }) => id);
    return room.type === type && room.owners.every((id) => makers.includes(id));
}
