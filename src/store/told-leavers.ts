import type { Records, StoredRecord } from './records';
import { readTexts } from './stored-map';

/** Who was told why they may come back to a room that they have left; `id` is the id of the room. */
export interface ToldLeaversRecord extends StoredRecord {
    kind: 'told-leavers';
    /** user ids */
    people: readonly string[];
}

/** Nobody is told twice of one room. */
export class ToldLeavers {
    constructor(private readonly records: Records<ToldLeaversRecord>) {}

    /** @returns whether it is the first time */
    public async note(roomId: string, userId: string): Promise<boolean> {
        const told = readTexts((await this.records.find(roomId))?.people);
        if (told.includes(userId)) return false;
        await this.records.save({ kind: 'told-leavers', id: roomId, people: [...told, userId] });
        return true;
    }
}
