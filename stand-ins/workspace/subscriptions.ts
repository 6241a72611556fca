import type { SubscriptionRecord } from './model';

/** The subscriptions collection with the two indexes of a server, by room and by user: neither ever changes in a subscription. */
export class Subscriptions extends Map<string, SubscriptionRecord> {
    private readonly byRoom = new Map<string, Map<string, SubscriptionRecord>>();
    private readonly byUser = new Map<string, Map<string, SubscriptionRecord>>();

    override set(id: string, subscription: SubscriptionRecord): this {
        this.delete(id);
        indexed(this.byRoom, subscription.rid).set(id, subscription);
        indexed(this.byUser, subscription.u._id).set(id, subscription);
        return super.set(id, subscription);
    }

    override delete(id: string): boolean {
        const subscription = this.get(id);
        if (!subscription) return false;
        this.byRoom.get(subscription.rid)?.delete(id);
        this.byUser.get(subscription.u._id)?.delete(id);
        return super.delete(id);
    }

    override clear(): void {
        for (const id of [...this.keys()]) this.delete(id);
    }

    /** In the order in which people came. */
    ofRoom(rid: string): SubscriptionRecord[] {
        return [...(this.byRoom.get(rid)?.values() ?? [])];
    }

    countOfRoom(rid: string): number {
        return this.byRoom.get(rid)?.size ?? 0;
    }

    ofUser(userId: string): SubscriptionRecord[] {
        return [...(this.byUser.get(userId)?.values() ?? [])];
    }

    /** What one user has in one room. A user is in fewer rooms than a room has users. */
    find(rid: string, userId: string): SubscriptionRecord | undefined {
        for (const subscription of this.byUser.get(userId)?.values() ?? [])
            if (subscription.rid === rid) return subscription;
        return undefined;
    }
}

function indexed(index: Map<string, Map<string, SubscriptionRecord>>, key: string): Map<string, SubscriptionRecord> {
    const known = index.get(key) ?? new Map<string, SubscriptionRecord>();
    index.set(key, known);
    return known;
}
