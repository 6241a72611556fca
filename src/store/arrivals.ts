import type { Records, StoredRecord } from './records';

/** Somebody has just come, and is to be looked at by themselves; `id` is the user id. */
export interface ArrivalRecord extends StoredRecord {
    kind: 'arrival';
    /** ISO 8601 */
    at: string;
}

/**
 * Somebody of whom nothing in authentik tells: their account is new, or they are out of a room by hand; `id` is the user id. A record of
 * its own: whoever comes, or is given up, meanwhile is no less unseen, until a look has seen them.
 */
export interface UnseenRecord extends StoredRecord {
    kind: 'unseen';
    /** ISO 8601 */
    at: string;
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

/** Who has come and waits to be looked at, who was looked at when, when the next look is, and who has to be looked at all the same. */
export class Arrivals {
    constructor(
        private readonly arrivals: Records<ArrivalRecord>,
        private readonly welcomes: Records<WelcomeRecord>,
        private readonly looks: Records<ArrivalsLookRecord>,
        private readonly unseenPeople: Records<UnseenRecord>,
    ) {}

    /** When the person last came and was noted, ISO 8601. */
    public async lastOf(userId: string): Promise<string | undefined> {
        return (await this.welcomes.find(userId))?.at;
    }

    /** Written, and not looked at: somebody waits for their login. One that is lost is made up for by the next whole look. */
    public async note(userId: string, at: string): Promise<void> {
        await Promise.all([
            this.arrivals.write({ kind: 'arrival', id: userId, at }),
            this.welcomes.write({ kind: 'welcome', id: userId, at }),
        ]);
    }

    /** Likewise. The next look at this person, or at everybody, is not to go by what authentik tells alone. */
    public async noteUnseen(userId: string, at: string): Promise<void> {
        await this.unseenPeople.write({ kind: 'unseen', id: userId, at });
    }

    /** Those who are to be looked at by themselves. */
    public async waiting(): Promise<ArrivalRecord[]> {
        return this.arrivals.all();
    }

    /** Those of whom nothing in authentik tells, and whom no look has seen yet. */
    public async unseen(): Promise<UnseenRecord[]> {
        return this.unseenPeople.all();
    }

    /**
     * Forgets when people came last, as far as that is long ago.
     * @param time ISO 8601
     */
    public async forgetBefore(time: string): Promise<void> {
        const old = (await this.welcomes.all()).filter(({ at }) => at < time);
        for (const { id } of old.slice(0, FORGOTTEN_AT_ONCE)) await this.welcomes.remove(id);
    }

    /** When those who wait are looked at next, or were last, ISO 8601. */
    public async lookAt(): Promise<string | undefined> {
        return (await this.looks.find('next'))?.at;
    }

    public async planLook(at: Date): Promise<void> {
        await this.looks.write({ kind: 'arrivals-look', id: 'next', at: at.toISOString() });
    }

    /** They are not looked at by themselves any more. */
    public async done(arrivals: readonly ArrivalRecord[]): Promise<void> {
        for (const { id } of arrivals) await this.arrivals.remove(id);
    }

    /** A look has seen them as they were then; who was noted once more since is not. */
    public async seen(people: readonly UnseenRecord[]): Promise<void> {
        if (people.length === 0) return;
        const now = new Map((await this.unseen()).map(({ id, at }) => [id, at]));
        for (const { id, at } of people) if (now.get(id) === at) await this.unseenPeople.remove(id);
    }
}
