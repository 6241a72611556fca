import type { Memory } from '../model/memory';
import type { Records, StoredRecord } from './records';

/** An account that was made while the app watched, without an address and by no other login service; `id` is the user id. */
export interface BirthRecord extends StoredRecord {
    kind: 'birth';
    /** as it was called then */
    username: string;
}

/** Accounts of which the app has seen how they came. One is forgotten once it is known whose it is. */
export class Births {
    constructor(private readonly records: Records<BirthRecord>) {}

    public async read(): Promise<NonNullable<Memory['births']>> {
        const births = await this.records.all();
        return new Map(births.flatMap(({ id, username }) => (typeof username === 'string' ? [[id, username]] : [])));
    }

    public async note(userId: string, username: string): Promise<void> {
        await this.records.save({ kind: 'birth', id: userId, username });
    }

    public async forget(userIds: readonly string[]): Promise<void> {
        if (userIds.length === 0) return;
        const known = await this.read();
        for (const userId of userIds) if (known.has(userId)) await this.records.remove(userId);
    }
}
