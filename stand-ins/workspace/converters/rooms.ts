import type { Model, RoomRecord, RoomType } from '../model';
import { convertUser, type AppUser } from './users';

/** A room as apps see it (`apps/meteor/app/apps/server/converters/rooms.ts`). */
export interface AppRoom {
    id: string;
    displayName: string | undefined;
    /** direct messages have none */
    slugifiedName: string | undefined;
    type: string;
    creator: AppUser | undefined;
    isDefault: boolean;
    isReadOnly: boolean;
    displaySystemMessages: boolean | string[];
    messageCount: number;
    createdAt: Date;
    updatedAt: Date;
    lastModifiedAt: Date | undefined;
    [unmapped: string]: unknown;
}

/** What an app hands back: any part of it may be missing, and `undefined` has become `null` on the way. */
export type AppRoomInput = { [field in keyof AppRoom]?: AppRoom[field] | null };

export function convertRoom(model: Model, room: RoomRecord): AppRoom {
    const creator = model.users.get(room.u._id);
    return structuredClone({
        id: room._id,
        displayName: room.fname,
        slugifiedName: room.t === 'd' ? undefined : room.name,
        type: room.t,
        creator: creator && convertUser(creator),
        isDefault: room.default === true,
        isReadOnly: room.ro === true,
        displaySystemMessages: room.sysMes ?? true,
        messageCount: room.msgs,
        createdAt: room.ts,
        updatedAt: room._updatedAt,
        lastModifiedAt: room.lm,
        _unmappedProperties_: unmapped(room),
    });
}

/** What the converter has no name for goes to apps, and comes back, as it is. */
function unmapped(room: RoomRecord): Record<string, unknown> {
    const { archived, teamId, teamMain, federated, abacAttributes } = room;
    const fields = Object.entries({ archived, teamId, teamMain, federated, abacAttributes });
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** The raw form that `getAllRooms` gives: the creator as the room document has it. */
export function convertRoomRaw(model: Model, room: RoomRecord) {
    const { _id, username } = room.u;
    return { ...convertRoom(model, room), creator: { _id, username } };
}

/** The fields that an update by an app writes (`convertAppRoom` with `isPartial`): whatever the app handed over. */
export function roomFields(model: Model, room: AppRoomInput): Partial<RoomRecord> {
    const fields: Partial<RoomRecord> = {};
    const creator = room.creator && model.users.get(room.creator.id);
    if (creator) fields.u = { _id: creator._id, username: creator.username ?? '' };
    if (room.type) fields.t = room.type as RoomType;
    if (room.displayName) fields.fname = room.displayName;
    if (room.slugifiedName && room.type !== 'd') fields.name = room.slugifiedName;
    if (room.createdAt) fields.ts = room.createdAt;
    if (room.updatedAt) fields._updatedAt = room.updatedAt;
    if (room.lastModifiedAt) fields.lm = room.lastModifiedAt;
    if (isGiven(room.messageCount)) fields.msgs = room.messageCount || 0;
    if (isGiven(room.isDefault)) fields.default = room.isDefault;
    if (isGiven(room.isReadOnly)) fields.ro = room.isReadOnly;
    if (isGiven(room.displaySystemMessages)) fields.sysMes = room.displaySystemMessages;
    return fields;
}

function isGiven<T>(value: T | null | undefined): value is T {
    return value !== undefined && value !== null;
}
