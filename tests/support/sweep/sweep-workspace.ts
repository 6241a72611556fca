import type { Target } from '../../../src/model/target';
import { targetKey } from '../../../src/model/target';
import type { OwnedAlone, Person, RoomType } from '../../../src/model/workspace';
import { MemoryWorkspace } from '../memory-servers';

type Answer = Awaited<ReturnType<MemoryWorkspace['add']>>;

/** What the app did to the workspace, as it came to be: `was` says who had given what was taken. */
export interface Effect {
    kind: 'given' | 'taken' | 'activated' | 'deactivated';
    target: string;
    userId: string;
    was: 'app' | 'hand' | 'nobody';
}

/** A workspace that knows who gave which membership, and takes the roles in a room along with the membership, as servers do. */
export class SweepWorkspace extends MemoryWorkspace {
    readonly effects: Effect[] = [];
    /** is told of each effect as it happens */
    watch: (effect: Effect) => void = () => undefined;
    /** somebody makes a room of this name when the app is about to */
    squatter: { room: string; userId: string } | undefined;
    /** ids of rooms that somebody else has made, and of which nobody has approved that the app fills them */
    readonly squatted = new Set<string>();
    private readonly givenBy = new Map<string, 'app' | 'hand'>();

    override async add(target: Target, people: readonly Person[]): Promise<Answer> {
        return this.change(target, people, true, 'app');
    }

    override async remove(target: Target, people: readonly Person[]): Promise<Answer> {
        return this.change(target, people, false, 'app');
    }

    /** Somebody does it in the client. */
    async byHand(target: Target, userId: string, isIn: boolean): Promise<void> {
        await this.change(target, [{ userId, username: userId }], isIn, 'hand');
    }

    /** Everybody in the targets, by what is told of them. */
    async everybody(targets: readonly Target[]): Promise<string[]> {
        const ids = this.accounts.map(({ id }) => id);
        const lists = targets.map(async (target) =>
            [...(await this.present(target, ids))].map((id) => `${targetKey(target)} ${id}`),
        );
        return (await Promise.all(lists)).flat().sort();
    }

    giverOf(target: Target, userId: string): 'app' | 'hand' | 'nobody' {
        return this.givenBy.get(`${targetKey(target)} ${userId}`) ?? 'nobody';
    }

    /** Somebody makes a room in the client, before the app does. */
    squat(name: string, type: RoomType, userId: string): void {
        const id = `room-of-${userId}`;
        this.rooms.set(name, { id, name, type, members: [userId], owners: [userId], moderators: [] });
        this.squatted.add(id);
        for (const target of [`room ${name}`, `owner ${name}`]) this.givenBy.set(`${target} ${userId}`, 'hand');
    }

    /** Whether this is in a room that nobody has approved. */
    isSquatted(target: Target): boolean {
        const id = 'room' in target ? this.rooms.get(target.room)?.id : undefined;
        return id !== undefined && this.squatted.has(id);
    }

    /** Whoever makes a room is in it, and its owner. */
    override async createRoom(name: string, type: RoomType): Promise<string | undefined> {
        if (this.squatter?.room === name && !this.rooms.has(name)) this.squat(name, type, this.squatter.userId);
        const id = await super.createRoom(name, type);
        const made = this.rooms.get(name);
        if (id !== undefined && made) this.rooms.set(name, { ...made, members: ['admin-id'], owners: ['admin-id'] });
        return id;
    }

    override async setActive(userId: string, isActive: boolean): Promise<OwnedAlone> {
        const was = this.accounts.find(({ id }) => id === userId)?.isActive;
        const rooms = await super.setActive(userId, isActive);
        if (was !== isActive && rooms.length === 0)
            this.note({ kind: isActive ? 'activated' : 'deactivated', target: '', userId, was: 'nobody' });
        return rooms;
    }

    private note(effect: Effect): void {
        this.watch(effect);
        this.effects.push(effect);
    }

    private async change(
        target: Target,
        people: readonly Person[],
        isIn: boolean,
        by: 'app' | 'hand',
    ): Promise<Answer> {
        const ids = people.map(({ userId }) => userId);
        const before = await this.present(target, ids);
        const answer = await (isIn ? super.add(target, people) : super.remove(target, people));
        const after = await this.present(target, ids);
        for (const userId of ids.filter((id) => before.has(id) !== after.has(id))) {
            const key = `${targetKey(target)} ${userId}`;
            const was = this.givenBy.get(key) ?? 'nobody';
            if (by === 'app') this.note({ kind: isIn ? 'given' : 'taken', target: targetKey(target), userId, was });
            if (isIn) this.givenBy.set(key, by);
            else this.givenBy.delete(key);
        }
        if (!isIn && target.kind === 'room')
            for (const role of ['owner', 'moderator'] as const)
                await this.change({ kind: 'room-role', room: target.room, role }, people, false, by);
        return answer;
    }
}
