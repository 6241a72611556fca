import type { Records, StoredRecord } from './records';
import { readTexts } from './stored-map';

/** Who was told why they may come back to a room that they have left; `id` is the id of the room. */
export interface ToldLeaversRecord extends StoredRecord {
    kind: 'told-leavers';
    /** user ids */
    people: readonly string[];
    /** when somebody was told last, ISO 8601; absent in records of before 0.1 */
    at?: string;
}

/** Of one room; of more than these the first ones might be told again. */
const PEOPLE_KEPT = 2_000;

/** Nobody is told twice of one room. */
export class ToldLeavers {
    constructor(private readonly records: Records<ToldLeaversRecord>) {}

    /** @returns whether it is the first time */
    public async note(roomId: string, userId: string, at: string): Promise<boolean> {
        const told = readTexts((await this.records.find(roomId))?.people);
        if (told.includes(userId)) return false;
        const people = [...told, userId].slice(-PEOPLE_KEPT);
        await this.records.save({ kind: 'told-leavers', id: roomId, people, at });
        return true;
    }

    /** @param time ISO 8601; a room that somebody was told of since is kept */
    public async forgetBefore(time: string): Promise<void> {
        for (const { id, at } of await this.records.all())
            if (typeof at === 'string' && at < time) await this.records.remove(id);
    }
}
