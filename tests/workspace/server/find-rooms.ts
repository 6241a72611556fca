import type { Model, RoomRecord } from '../model';

/** Exact name, any type of room that has one. */
export function findRoomByName(model: Model, name: string): RoomRecord | undefined {
    for (const room of model.rooms.values()) if (room.name === name && room.t !== 'd') return room;
    return undefined;
}
