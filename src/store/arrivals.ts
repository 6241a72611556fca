import type { Records, StoredRecord } from './records';

/** Somebody has just come, and is to be looked at; `id` is the user id. */
export interface ArrivalRecord extends StoredRecord {
    kind: 'arrival';
    /** ISO 8601 */
    at: string;
    /** the account was made just now */
    isNew?: boolean;
}

/** When somebody last came and was looked at, or is about to be; `id` is the user id. */
export interface WelcomeRecord extends StoredRecord {
    kind: 'welcome';
    /** ISO 8601 */
    at: string;
}

/** Who has come and waits to be looked at, and who was looked at when. */
export class Arrivals {
    constructor(
        private readonly arrivals: Records<ArrivalRecord>,
        private readonly welcomes: Records<WelcomeRecord>,
    ) {}

    /** When the person last came and was noted, ISO 8601. */
    public async lastOf(userId: string): Promise<string | undefined> {
        return (await this.welcomes.find(userId))?.at;
    }

    /** Written, and not looked at: somebody waits for their login. One that is lost is made up for by the next whole look. */
    public async note(userId: string, at: string, isNew: boolean): Promise<void> {
        await Promise.all([
            this.arrivals.write({ kind: 'arrival', id: userId, at, ...(isNew && { isNew }) }),
            this.welcomes.write({ kind: 'welcome', id: userId, at }),
        ]);
    }

    public async waiting(): Promise<ArrivalRecord[]> {
        return this.arrivals.all();
    }

    public async done(arrivals: readonly ArrivalRecord[]): Promise<void> {
        for (const { id } of arrivals) await this.arrivals.remove(id);
    }
}
