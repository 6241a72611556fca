import type { Records, StoredRecord } from './records';

/** Times are ISO 8601. */
export interface WebhookRecord extends StoredRecord {
    kind: 'webhook';
    id: 'last';
    /** when one came that a look was planned for: the last one, to a minute */
    at: string;
    lookAt: string;
}

/** When authentik's webhook came last, and when the look after it is, or was. */
export class Webhooks {
    constructor(private readonly records: Records<WebhookRecord>) {}

    public async read(): Promise<{ at?: Date; lookAt?: Date }> {
        const found = await this.records.find('last');
        return found ? { at: new Date(found.at), lookAt: new Date(found.lookAt) } : {};
    }

    /** Written, and not looked at: authentik waits for its answer, and a look that is lost is made up for by the schedule. */
    public async note(at: Date, lookAt: Date): Promise<void> {
        await this.records.write({
            kind: 'webhook',
            id: 'last',
            at: at.toISOString(),
            lookAt: lookAt.toISOString(),
        });
    }
}
