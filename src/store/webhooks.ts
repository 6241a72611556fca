import type { Records, StoredRecord } from './records';

/** Times are ISO 8601. */
export interface WebhookRecord extends StoredRecord {
    kind: 'webhook';
    id: 'last';
    /** when one came that a look was planned for: the last one, to a minute */
    at: string;
    lookAt: string;
}

/** One that came with another secret: authentik may have that of before, and anybody may have sent it. */
export interface RefusedWebhookRecord extends StoredRecord {
    kind: 'webhook';
    id: 'refused';
    at: string;
}

/** When authentik's webhook came last, and when the look after it is, or was. */
export class Webhooks {
    constructor(private readonly records: Records<WebhookRecord | RefusedWebhookRecord>) {}

    public async read(): Promise<{ at?: Date; lookAt?: Date }> {
        const found = await this.records.find('last');
        return found?.id === 'last' ? { at: new Date(found.at), lookAt: new Date(found.lookAt) } : {};
    }

    /** When one came last with another secret; undefined where one with the right one has come since, or none has. */
    public async refusedAt(): Promise<Date | undefined> {
        const [refused, { at }] = await Promise.all([this.records.find('refused'), this.read()]);
        const last = refused && new Date(refused.at);
        return last && (!at || at < last) ? last : undefined;
    }

    public async noteRefused(at: Date): Promise<void> {
        await this.records.write({ kind: 'webhook', id: 'refused', at: at.toISOString() });
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
