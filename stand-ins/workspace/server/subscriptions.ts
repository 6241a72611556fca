import type { Model, RoomRecord, RoomRole, SubscriptionRecord, UserRecord } from '../model';
import { randomId } from '../random-id';

/** Look-ups and writes of the subscriptions collection: who is in which room, and as what. */

export function findSubscription(model: Model, rid: string, userId: string): SubscriptionRecord | undefined {
    return model.subscriptions.find(rid, userId);
}

/** In the order in which people came. */
export function subscriptionsOfRoom(model: Model, rid: string): SubscriptionRecord[] {
    return model.subscriptions.ofRoom(rid);
}

export function subscriptionsOfUser(model: Model, userId: string): SubscriptionRecord[] {
    return model.subscriptions.ofUser(userId);
}

export function createSubscription(
    model: Model,
    room: RoomRecord,
    user: UserRecord,
    roles: RoomRole[] = [],
): SubscriptionRecord {
    const subscription: SubscriptionRecord = {
        _id: randomId(),
        rid: room._id,
        u: { _id: user._id, username: user.username ?? '' },
        roles: [...roles],
        ts: new Date(),
    };
    model.subscriptions.set(subscription._id, subscription);
    return subscription;
}

export function removeSubscription(model: Model, rid: string, userId: string): void {
    const subscription = findSubscription(model, rid, userId);
    if (subscription) model.subscriptions.delete(subscription._id);
}

/** Deletes a room with its subscriptions and messages. */
export function eraseRoom(model: Model, rid: string): void {
    for (const { _id } of subscriptionsOfRoom(model, rid)) model.subscriptions.delete(_id);
    for (let index = model.messages.length - 1; index >= 0; index--) {
        if (model.messages[index]?.rid === rid) model.messages.splice(index, 1);
    }
    model.rooms.delete(rid);
}
