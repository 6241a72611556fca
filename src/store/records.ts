import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { isSameRecord } from '../model/same-record';
import { Failure } from '../model/failure';
import { RocketChatAssociationModel, RocketChatAssociationRecord } from '@rocket.chat/apps-engine/definition/metadata';

/** The kinds of records the app keeps. Each record is found by its kind, by its kind and id, or by its kind and group. */
export type RecordKind =
    | 'run'
    | 'steps'
    | 'journal'
    | 'ledger'
    | 'links'
    | 'absence'
    | 'birth'
    | 'state'
    | 'lease'
    | 'expected'
    | 'pending'
    | 'adoption'
    | 'leaving'
    | 'told-leavers'
    | 'told-notes'
    | 'plan'
    | 'keep-up'
    | 'stop'
    | 'arrival'
    | 'arrivals-look'
    | 'webhook'
    | 'welcome'
    | 'pause'
    | 'late-reply'
    | 'progress'
    | 'console-answer'
    | 'rules-draft';

export interface StoredRecord {
    kind: RecordKind;
    id: string;
    /** records that are read together, such as the journal of one run */
    group?: string;
}

/** How often a write that left no trace is made. */
const ATTEMPTS = 2;

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

    /**
     * Written, and looked at: the engine answers before anybody knows whether the database has kept it, and what the app does next
     * relies on it.
     * @throws Failure `record_not_kept`
     */
    public async save(record: T): Promise<void> {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
            await this.write(record);
            if (isSameRecord(await this.find(record.id), record)) return;
        }
        throw new Failure('record_not_kept', { kind: this.kind });
    }

    /** The same, for what is looked at by other means. */
    public async write(record: T): Promise<void> {
        const group = record.group === undefined ? [] : [this.ofGroupAssociation(record.group)];
        await this.writer.updateByAssociations([...this.associations(record.id), ...group], record, true);
    }

    /** @throws Failure `record_not_kept` where it is still there */
    public async remove(id: string): Promise<void> {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
            await this.writer.removeByAssociations(this.associations(id));
            if ((await this.find(id)) === undefined) return;
        }
        throw new Failure('record_not_kept', { kind: this.kind });
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
