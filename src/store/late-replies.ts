import type { Records, StoredRecord } from './records';

/** What became of a request to the endpoint that took longer than a call may. */
export interface LateReplyRecord extends StoredRecord {
    kind: 'late-reply';
    /** which request */
    id: 'plan' | 'apply';
    /** ISO 8601 */
    askedAt: string;
    /** absent while it is at work */
    answeredAt?: string;
    status?: number;
    /** what it would have been answered, as JSON */
    content?: string;
}

/** The last late one of each request. */
export class LateReplies {
    constructor(private readonly records: Records<LateReplyRecord>) {}

    public async find(id: LateReplyRecord['id']): Promise<LateReplyRecord | undefined> {
        return this.records.find(id);
    }

    public async save(reply: Omit<LateReplyRecord, 'kind'>): Promise<void> {
        await this.records.save({ kind: 'late-reply', ...reply });
    }
}
