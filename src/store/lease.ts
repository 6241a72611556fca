import { randomUUID } from 'crypto';

import { given } from '../model/given';
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
    /** the run waits for a server or for a person, and has nothing to do until then: what makes things safe comes first */
    isHeldUp?: boolean;
    /** who looks at both servers before there is a run; absent where a run goes on, and its record tells */
    by?: Claimant;
}

/** Who has claimed to be the only one at work, to be told to whoever else asks. */
export interface Claimant {
    /** what has begun it, as a run has it */
    trigger: string;
    /** whoever asked, or is responsible; absent where that is not known yet */
    username?: string;
    /** ISO 8601 */
    since: string;
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
     * @param isUrgent whether it comes before a run that is held up
     * @returns whether this call may work for `holder`
     */
    public async take(
        holder: string,
        now: Date,
        milliseconds: number,
        { isUrgent = false, by = this.mine?.by }: { isUrgent?: boolean; by?: Claimant | undefined } = {},
    ): Promise<boolean> {
        const until = new Date(now.getTime() + milliseconds).toISOString();
        this.mine = { kind: 'lease', id: this.mine?.id ?? randomUUID(), holder, until, ...given({ by }) };
        await this.records.write(this.mine);
        const others = (await this.records.all()).filter(({ id }) => id !== this.mine?.id);
        const isFree = (claim: LeaseRecord): boolean =>
            isOver(claim, now) ||
            (claim.isPaused === true && claim.holder === holder) ||
            (claim.isHeldUp === true && isUrgent);
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

    /** For what somebody is at work, and who; undefined where nobody is. */
    public async claim(now: Date): Promise<Pick<LeaseRecord, 'holder' | 'by'> | undefined> {
        const [first] = (await this.records.all())
            .filter((claim) => !isOver(claim, now))
            .sort((a, b) => (a.until < b.until ? -1 : 1));
        return first;
    }

    /** Leaves the run to another call. */
    public async pause(): Promise<void> {
        if (this.mine) await this.records.write({ ...this.mine, isPaused: true });
        this.mine = undefined;
    }

    /** The same for a run that waits: it is kept for that call for so many milliseconds from now. */
    public async holdUp(now: Date, milliseconds: number): Promise<void> {
        const until = new Date(now.getTime() + milliseconds).toISOString();
        if (this.mine) await this.records.write({ ...this.mine, until, isPaused: true, isHeldUp: true });
        this.mine = undefined;
    }

    /** For how many seconds a run that waits is kept; undefined where none is. */
    public async secondsHeldUp(now: Date): Promise<number | undefined> {
        const claims = (await this.records.all()).filter((claim) => claim.isHeldUp === true && !isOver(claim, now));
        const left = claims.map(({ until }) => Math.ceil((Date.parse(until) - now.getTime()) / 1000));
        return left.length === 0 ? undefined : Math.max(...left);
    }

    /** Does nothing where this call holds nothing, or has left its run to another one. */
    public async release(): Promise<void> {
        const claim = this.mine;
        this.mine = undefined;
        if (claim) await this.records.remove(claim.id);
    }
}
