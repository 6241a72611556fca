import type { Records, StoredRecord } from './records';

/** An account that was made while the app watched, without an address and by no other login service; `id` is the user id. */
export interface BirthRecord extends StoredRecord {
    kind: 'birth';
    /** as it was called then, or when the link to it ended */
    username: string;
    /** uid in authentik, where it is known whose login that was */
    of?: string;
}

/**
 * Accounts of which the app has seen how they came. One is forgotten once it is known whose it is, which the link says from then on, and
 * noted again with that once the link is no more: it opens to the logins of nobody else.
 */
export class Births {
    constructor(private readonly records: Records<BirthRecord>) {}

    public async read(): Promise<{ births: Map<string, string>; ties?: Map<string, string> }> {
        const all = await this.records.all();
        const ties = new Map(all.flatMap(({ id, of }) => (typeof of === 'string' ? [[id, of]] : [])));
        const births = new Map(
            all.flatMap(({ id, username }) => (typeof username === 'string' && !ties.has(id) ? [[id, username]] : [])),
        );
        return { births, ...(ties.size > 0 && { ties }) };
    }

    public async note(userId: string, username: string): Promise<void> {
        await this.records.save({ kind: 'birth', id: userId, username });
    }

    public async noteOf(uid: string, userId: string, username: string): Promise<void> {
        await this.records.save({ kind: 'birth', id: userId, username, of: uid });
    }

    public async forget(userIds: readonly string[]): Promise<void> {
        if (userIds.length === 0) return;
        const { births } = await this.read();
        for (const userId of userIds) if (births.has(userId)) await this.records.remove(userId);
    }

    public async forgetTies(userIds: readonly string[]): Promise<void> {
        for (const userId of userIds) await this.records.remove(userId);
    }
}
