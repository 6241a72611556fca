import type { Records, StoredRecord } from './records';

/** Somebody has left, by nobody of the app, what it had given them; `group` is the `targetKey`, and the user is in the id as well. */
export interface LeavingRecord extends StoredRecord {
    kind: 'leaving';
    group: string;
    userId: string;
}

/**
 * Who has left since the ledger was written. An event tells of it while a run may be at work, and a ledger has one record a target, which
 * is read and written as a whole: so that neither loses what the other has learned, each leaving is a record of its own until the next
 * run that changes the ledger takes it over.
 */
export class Leavings {
    constructor(private readonly records: Records<LeavingRecord>) {}

    /** User ids by key of the ledger. */
    public async read(): Promise<Map<string, string[]>> {
        const left = new Map<string, string[]>();
        for (const { group, userId } of await this.records.all()) left.set(group, [...(left.get(group) ?? []), userId]);
        return left;
    }

    public async of(key: string): Promise<string[]> {
        return (await this.records.ofGroup(key)).map(({ userId }) => userId);
    }

    public async note(key: string, userId: string): Promise<void> {
        await this.records.save({ kind: 'leaving', id: idOf(key, userId), group: key, userId });
    }

    public async forget(key: string, userIds: readonly string[]): Promise<void> {
        for (const userId of userIds) await this.records.remove(idOf(key, userId));
    }
}

function idOf(key: string, userId: string): string {
    return `${key} ${userId}`;
}
