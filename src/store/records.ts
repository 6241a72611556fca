import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { RocketChatAssociationModel, RocketChatAssociationRecord } from '@rocket.chat/apps-engine/definition/metadata';

/** The kinds of records the app keeps. Each record is found by its kind, by its kind and id, or by its kind and group. */
export type RecordKind =
    'run' | 'steps' | 'journal' | 'ledger' | 'links' | 'absence' | 'state' | 'lease' | 'expected' | 'pending' | 'plan';

export interface StoredRecord {
    kind: RecordKind;
    id: string;
    /** records that are read together, such as the journal of one run */
    group?: string;
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

    public async ofGroup(group: string): Promise<T[]> {
        return (await this.reader.readByAssociation(this.ofGroupAssociation(group))) as T[];
    }

    public async save(record: T): Promise<void> {
        const group = record.group === undefined ? [] : [this.ofGroupAssociation(record.group)];
        await this.writer.updateByAssociations([...this.associations(record.id), ...group], record, true);
    }

    public async remove(id: string): Promise<void> {
        await this.writer.removeByAssociations(this.associations(id));
    }

    public async removeGroup(group: string): Promise<void> {
        await this.writer.removeByAssociations([this.ofGroupAssociation(group)]);
    }

    private associations(id: string): RocketChatAssociationRecord[] {
        return [this.association(this.kind), this.association(`${this.kind}:${id}`)];
    }

    private ofGroupAssociation(group: string): RocketChatAssociationRecord {
        return this.association(`${this.kind}@${group}`);
    }

    private association(id: string): RocketChatAssociationRecord {
        return new RocketChatAssociationRecord(RocketChatAssociationModel.MISC, id);
    }
}
