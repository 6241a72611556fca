import type { Records, StoredRecord } from './records';
import { readTexts } from './stored-map';

/** Who was greeted in a room or team; `id` is its key. */
export interface GreetedRecord extends StoredRecord {
    kind: 'greeted';
    /** user ids */
    people: readonly string[];
}

/** Of one room; of more than these the first ones might be greeted again. */
const PEOPLE_KEPT = 5_000;

/** Nobody is greeted twice in one room, also where they have left it and come back. */
export class Greeted {
    constructor(private readonly records: Records<GreetedRecord>) {}

    /** @returns whether it is the first time */
    public async note(target: string, userId: string): Promise<boolean> {
        const greeted = readTexts((await this.records.find(target))?.people);
        if (greeted.includes(userId)) return false;
        await this.records.save({ kind: 'greeted', id: target, people: [...greeted, userId].slice(-PEOPLE_KEPT) });
        return true;
    }
}
