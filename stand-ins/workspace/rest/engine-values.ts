import type { EngineRoom, EngineUser } from '../../engine';
import { convertRoom } from '../converters/rooms';
import { convertUser } from '../converters/users';
import type { Model, RoomRecord, UserRecord } from '../model';

/** The converters' values are what the engine's definitions describe, enumerations written as their texts. */
export function toEngineUser(user: UserRecord): EngineUser {
    return convertUser(user) as unknown as EngineUser;
}

export function toEngineRoom(model: Model, room: RoomRecord): EngineRoom {
    return convertRoom(model, room) as unknown as EngineRoom;
}
