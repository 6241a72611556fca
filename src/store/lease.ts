import type { Records, StoredRecord } from './records';

/** Who works at the moment. */
export interface LeaseRecord extends StoredRecord {
    kind: 'lease';
    holder: string;
    /** ISO 8601; after it the lease counts for nothing: whoever held it was cut off */
    until: string;
}

/** Keeps two runs, also of two server instances, from writing at the same time. */
export class Lease {
    constructor(private readonly records: Records<LeaseRecord>) {}

    /**
     * @returns whether `holder` has the lease now. There are no transactions: after writing, the record is read again, so that
     * of two that come at the same moment at the most one goes on.
     */
    public async take(holder: string, now: Date, milliseconds: number): Promise<boolean> {
        const current = await this.records.find('run');
        if (current && current.holder !== holder && Date.parse(current.until) > now.getTime()) return false;
        await this.records.save({
            kind: 'lease',
            id: 'run',
            holder,
            until: new Date(now.getTime() + milliseconds).toISOString(),
        });
        return (await this.records.find('run'))?.holder === holder;
    }

    /** Whether anybody works at the moment. */
    public async isHeld(now: Date): Promise<boolean> {
        const current = await this.records.find('run');
        return current !== undefined && Date.parse(current.until) > now.getTime();
    }

    public async release(holder: string): Promise<void> {
        if ((await this.records.find('run'))?.holder === holder) await this.records.remove('run');
    }
}
