import { randomUUID } from 'crypto';

import type { Records, StoredRecord } from './records';

/** The claim of one call into the app to be the only one at work. */
export interface LeaseRecord extends StoredRecord {
    kind: 'lease';
    /** the run it is for */
    holder: string;
    /** ISO 8601; after it the claim counts for nothing: whoever made it was cut off */
    until: string;
    /** the call is over and the run is not: another call may go on with it, and no other run */
    isPaused?: boolean;
}

/** Longer than any claim is made for: one that lasts longer was made by a clock that has been set back since. */
const LONGEST_MS = 600_000;

function isOver({ until }: LeaseRecord, now: Date): boolean {
    const left = Date.parse(until) - now.getTime();
    return left <= 0 || left > LONGEST_MS;
}

/** Keeps two runs, also of two server instances, from working at the same time. One object belongs to one call. */
export class Lease {
    private mine: LeaseRecord | undefined;

    constructor(private readonly records: Records<LeaseRecord>) {}

    /**
     * There are no transactions: each call writes a claim of its own and then reads all of them. Of two that come at the same
     * moment both may see the other and give up; never do both go on.
     * @returns whether this call may work for `holder`
     */
    public async take(holder: string, now: Date, milliseconds: number): Promise<boolean> {
        const until = new Date(now.getTime() + milliseconds).toISOString();
        this.mine = { kind: 'lease', id: this.mine?.id ?? randomUUID(), holder, until };
        await this.records.write(this.mine);
        const others = (await this.records.all()).filter(({ id }) => id !== this.mine?.id);
        const isFree = (claim: LeaseRecord): boolean =>
            isOver(claim, now) || (claim.isPaused === true && claim.holder === holder);
        if (!others.every(isFree)) {
            await this.release();
            return false;
        }
        for (const { id } of others) await this.records.remove(id);
        return true;
    }

    /** Whether anybody works at the moment, or is to go on with a run. */
    public async isHeld(now: Date): Promise<boolean> {
        return (await this.records.all()).some((claim) => !isOver(claim, now));
    }

    /**
     * Leaves the run to another call.
     * @param milliseconds from now, for how long it is to be kept for that; absent: as long as it was claimed for
     */
    public async pause(now?: Date, milliseconds = 0): Promise<void> {
        const { mine } = this;
        const until = now && new Date(now.getTime() + milliseconds).toISOString();
        if (mine) await this.records.write({ ...mine, isPaused: true, until: until ?? mine.until });
        this.mine = undefined;
    }

    /** Does nothing where this call holds nothing, or has left its run to another one. */
    public async release(): Promise<void> {
        const claim = this.mine;
        this.mine = undefined;
        if (claim) await this.records.remove(claim.id);
    }
}
