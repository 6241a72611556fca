import type { Model, RoomRecord } from '../model';

/** Exact name, any type of room that has one. */
export function findRoomByName(model: Model, name: string): RoomRecord | undefined {
    for (const room of model.rooms.values()) if (room.name === name && room.t !== 'd') return room;
    return undefined;
}

/** By the name it is shown with (`findOneByDisplayName`). */
export function findRoomByTitle(model: Model, title: string): RoomRecord | undefined {
    for (const room of model.rooms.values()) if (room.fname === title && room.t !== 'd') return room;
    return undefined;
}

/** By exact name or by the name it is shown with, whichever room comes first (`findOneByNonValidatedName`). */
export function findRoomByNameOrTitle(model: Model, name: string): RoomRecord | undefined {
    for (const room of model.rooms.values()) {
        if (room.t !== 'd' && (room.name === name || room.fname === name)) return room;
    }
    return undefined;
}
