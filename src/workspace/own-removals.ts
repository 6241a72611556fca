/**
 * Who the app is taking out of a room in this process just now. The server tells about each removal in the process whose app has asked
 * for it, before it answers, and names nobody who did it (`apps/meteor/app/apps/server/bridges/rooms.ts`): it looks like somebody who
 * left.
 */
export class OwnRemovals {
    private readonly inProgress = new Map<string, number>();

    public async during(roomId: string, userIds: readonly string[], remove: () => Promise<unknown>): Promise<void> {
        const keys = userIds.map((userId) => keyOf(roomId, userId));
        for (const key of keys) this.count(key, 1);
        try {
            await remove();
        } finally {
            for (const key of keys) this.count(key, -1);
        }
    }

    public has(roomId: string, userId: string): boolean {
        return this.inProgress.has(keyOf(roomId, userId));
    }

    private count(key: string, by: 1 | -1): void {
        const count = (this.inProgress.get(key) ?? 0) + by;
        if (count === 0) this.inProgress.delete(key);
        else this.inProgress.set(key, count);
    }
}

function keyOf(roomId: string, userId: string): string {
    return `${roomId} ${userId}`;
}
