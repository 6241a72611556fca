import type { Model, SubscriptionRecord } from '../model';
import { eraseRoom, findSubscription, subscriptionsOfRoom, subscriptionsOfUser } from './subscriptions';
import { eraseTeam, teamOfMainRoom } from './teams';

/** What becomes of one room of a person who goes (`getRoomsWithSingleOwner.ts`). */
interface RoomFate {
    rid: string;
    /** who would own it */
    newOwner?: string;
    shouldBeRemoved: boolean;
}

/** Rooms, by name, that block someone's going unless giving them up is confirmed. */
export interface SingleOwnedRooms {
    shouldChangeOwner: string[];
    shouldBeRemoved: string[];
}

/** The fate of each channel and private room that the user is in. */
function roomFates(model: Model, userId: string): RoomFate[] {
    return subscriptionsOfUser(model, userId).flatMap((subscription) => {
        const room = model.rooms.get(subscription.rid);
        if (!room || room.t === 'd') return [];
        const members = subscriptionsOfRoom(model, room._id);
        if (!isOnlyOwner(subscription, members)) {
            const isAlone = room.t !== 'c' && !subscription.roles.includes('owner') && members.length === 1;
            return [{ rid: room._id, shouldBeRemoved: isAlone }];
        }
        const newOwner = members.find(({ u }) => u._id !== userId && model.users.get(u._id)?.active)?.u._id;
        return [{ rid: room._id, newOwner, shouldBeRemoved: newOwner === undefined && room.t !== 'c' }];
    });
}

function isOnlyOwner(subscription: SubscriptionRecord, members: SubscriptionRecord[]): boolean {
    return subscription.roles.includes('owner') && members.filter(({ roles }) => roles.includes('owner')).length === 1;
}

/** Undefined when nothing stands in the way. */
export function singleOwnedRooms(model: Model, userId: string): SingleOwnedRooms | undefined {
    const fates = roomFates(model, userId);
    const names = (wanted: (fate: RoomFate) => boolean): string[] =>
        fates.filter(wanted).map(({ rid }) => model.rooms.get(rid)?.fname ?? model.rooms.get(rid)?.name ?? rid);
    const rooms = {
        shouldChangeOwner: names(({ newOwner }) => newOwner !== undefined),
        shouldBeRemoved: names(({ shouldBeRemoved }) => shouldBeRemoved),
    };
    return rooms.shouldChangeOwner.length + rooms.shouldBeRemoved.length > 0 ? rooms : undefined;
}

/**
 * Gives each room to its longest active member beside the owner it had; private rooms with nobody else are deleted, with
 * the team if it is a team's main room. Roles in the team stay as they are.
 */
export function relinquishRoomOwnerships(model: Model, userId: string): void {
    for (const { rid, newOwner, shouldBeRemoved } of roomFates(model, userId)) {
        if (newOwner !== undefined) findSubscription(model, rid, newOwner)?.roles.push('owner');
        if (!shouldBeRemoved) continue;
        const team = teamOfMainRoom(model, rid);
        if (team) eraseTeam(model, team);
        else eraseRoom(model, rid);
    }
}
