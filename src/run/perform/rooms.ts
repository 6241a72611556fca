import type { RoomChange } from '../../model/kinds/rooms';
import type { PerformedKindsOf } from './performed-kind';

export const performedRooms: PerformedKindsOf<RoomChange> = {
    'create-room': {
        async perform(change, performer) {
            const { room, type, creator, hidesJoined } = change;
            if (await performer.workspace.hasRoom(room)) return { items: [] };
            await performer.begin([{ change }]);
            const id = await performer.workspace.createRoom(room, type, creator, hidesJoined === true);
            if (id === undefined) return { items: [] };
            await performer.memory.knowRoom(room, id);
            return { counts: { rooms: 1 }, items: [{ change }] };
        },
        async remember({ room }, { workspace, memory }) {
            const found = await workspace.findRoom(room);
            if (found) await memory.knowRoom(room, found.room.id);
        },
        async readNow({ room }, item, { workspace }) {
            return workspace.hasRoom(room);
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
