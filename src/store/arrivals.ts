import type { Records, StoredRecord } from './records';

/** Somebody has just come, and is to be looked at; `id` is the user id. */
export interface ArrivalRecord extends StoredRecord {
    kind: 'arrival';
    /** ISO 8601 */
    at: string;
    /** the account was made just now */
    isNew?: boolean;
    /** nobody looks at this person alone: the next look at everything is a reason to look at all */
    isLeft?: boolean;
}

/** When somebody last came and was looked at, or is about to be; `id` is the user id. */
export interface WelcomeRecord extends StoredRecord {
    kind: 'welcome';
    /** ISO 8601 */
    at: string;
}

/** When those who have come are looked at next, so that many who come at the same time ask for one look. */
export interface ArrivalsLookRecord extends StoredRecord {
    kind: 'arrivals-look';
    id: 'next';
    /** ISO 8601 */
    at: string;
}

/** Each costs a call: what is left is forgotten the next time. */
const FORGOTTEN_AT_ONCE = 100;

/** Who has come and waits to be looked at, who was looked at when, and when the next look is. */
export class Arrivals {
    constructor(
        private readonly arrivals: Records<ArrivalRecord>,
        private readonly welcomes: Records<WelcomeRecord>,
        private readonly looks: Records<ArrivalsLookRecord>,
    ) {}

    /** When the person last came and was noted, ISO 8601. */
    public async lastOf(userId: string): Promise<string | undefined> {
        return (await this.welcomes.find(userId))?.at;
    }

    /** Written, and not looked at: somebody waits for their login. One that is lost is made up for by the next whole look. */
    public async note(userId: string, at: string, kind: Pick<ArrivalRecord, 'isNew' | 'isLeft'> = {}): Promise<void> {
        await Promise.all([
            this.arrivals.write({ kind: 'arrival', id: userId, at, ...kind }),
            this.welcomes.write({ kind: 'welcome', id: userId, at }),
        ]);
    }

    /** Those who are to be looked at by themselves. */
    public async waiting(): Promise<ArrivalRecord[]> {
        return (await this.arrivals.all()).filter(({ isLeft }) => isLeft !== true);
    }

    /** Those of whom nothing in authentik tells: with new accounts that nobody has looked at, or out of a room by hand. */
    public async left(): Promise<ArrivalRecord[]> {
        return (await this.arrivals.all()).filter(({ isLeft }) => isLeft === true);
    }

    /**
     * Forgets when people came last, as far as that is long ago.
     * @param time ISO 8601
     */
    public async forgetBefore(time: string): Promise<void> {
        const old = (await this.welcomes.all()).filter(({ at }) => at < time);
        for (const { id } of old.slice(0, FORGOTTEN_AT_ONCE)) await this.welcomes.remove(id);
    }

    /** They are not looked at by themselves any more. Whose account is new is left to a look at everything. */
    public async giveUp(arrivals: readonly ArrivalRecord[]): Promise<void> {
        for (const arrival of arrivals)
            if (arrival.isNew === true) await this.arrivals.save({ ...arrival, isLeft: true });
            else await this.arrivals.remove(arrival.id);
    }

    /** When those who wait are looked at next, or were last, ISO 8601. */
    public async lookAt(): Promise<string | undefined> {
        return (await this.looks.find('next'))?.at;
    }

    public async planLook(at: Date): Promise<void> {
        await this.looks.write({ kind: 'arrivals-look', id: 'next', at: at.toISOString() });
    }

    public async done(arrivals: readonly ArrivalRecord[]): Promise<void> {
        for (const { id } of arrivals) await this.arrivals.remove(id);
    }
}
