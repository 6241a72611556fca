import { RoomType as EngineRoomType, type IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import { given } from '../model/given';
import type { ObservedRoom } from '../model/workspace';

/** A room as the engine hands it over, without who is in it. @param name by which the rules mean it */
export function observedRoom(room: IRoom, name: string): Omit<ObservedRoom, 'members' | 'owners' | 'moderators'> {
    return {
        id: room.id,
        name,
        ...(room.slugifiedName === name ? {} : { renamedTo: room.slugifiedName }),
        ...(room.slugifiedName !== name && room.displayName === name ? { isShownAsNamed: true } : {}),
        type: observedType(room),
        isReadOnly: room.isReadOnly === true,
        ...(hides(room, 'uj') ? { hidesJoined: true } : {}),
        ...given({ closed: closedBy(room) }),
    };
}

function observedType(room: IRoom): ObservedRoom['type'] {
    if (room.type === EngineRoomType.CHANNEL) return 'channel';
    return room.type === EngineRoomType.PRIVATE_GROUP ? 'private' : 'other';
}

/** A list names the types of messages that a room does not show; anything else hides nothing (`getHiddenSystemMessages`). */
export function hides({ displaySystemMessages: hidden }: IRoom, type: string): boolean {
    return Array.isArray(hidden) && (hidden as unknown[]).includes(type);
}

/**
 * The engine's types have no field for any of them: the server hands them over all the same, unmapped or as `isFederated`. Attributes
 * rule private rooms only (`addUserToRoom.ts`).
 */
function closedBy(room: IRoom): ObservedRoom['closed'] {
    const { isFederated, _unmappedProperties_: unmapped } = room as {
        isFederated?: unknown;
        _unmappedProperties_?: { archived?: unknown; federated?: unknown; abacAttributes?: unknown };
    };
    if (unmapped?.archived === true) return 'archived';
    if (isFederated === true || unmapped?.federated === true) return 'federated';
    const attributes = unmapped?.abacAttributes;
    const isRuled = Array.isArray(attributes) && attributes.length > 0;
    return isRuled && room.type === EngineRoomType.PRIVATE_GROUP ? 'attributes' : undefined;
}
