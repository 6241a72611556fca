import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { RocketChatAssociationModel, RocketChatAssociationRecord } from '@rocket.chat/apps-engine/definition/metadata';

/** The kinds of records the app keeps. Each record is found by its kind, or by its kind and id. */
export type RecordKind = 'run' | 'ledger' | 'lease';

export interface StoredRecord {
    kind: RecordKind;
    id: string;
}

/** Typed records over the engine's persistence, which knows neither transactions nor partial updates. */
export class Records<T extends StoredRecord> {
    constructor(
        private readonly kind: T['kind'],
        private readonly reader: IPersistenceRead,
        private readonly writer: IPersistence,
    ) {}

    public async find(id: string): Promise<T | undefined> {
        return (await this.reader.readByAssociations(this.associations(id)))[0] as T | undefined;
    }

    public async all(): Promise<T[]> {
        return (await this.reader.readByAssociation(this.association(this.kind))) as T[];
    }

    public async save(record: T): Promise<void> {
        await this.writer.updateByAssociations(this.associations(record.id), record, true);
    }

    public async remove(id: string): Promise<void> {
        await this.writer.removeByAssociations(this.associations(id));
    }

    private associations(id: string): RocketChatAssociationRecord[] {
        return [this.association(this.kind), this.association(`${this.kind}:${id}`)];
    }

    private association(id: string): RocketChatAssociationRecord {
        return new RocketChatAssociationRecord(RocketChatAssociationModel.MISC, id);
    }
}
