import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { isSameRecord } from '../model/same-record';
import { Failure } from '../model/failure';
import { RocketChatAssociationModel, RocketChatAssociationRecord } from '@rocket.chat/apps-engine/definition/metadata';

/** The kinds of records the app keeps. Each record is found by its kind, by its kind and id, or by its kind and group. */
export type RecordKind =
    | 'run'
    | 'steps'
    | 'journal'
    | 'journal-entry'
    | 'ledger'
    | 'ledger-piece'
    | 'known-room'
    | 'links'
    | 'absence'
    | 'birth'
    | 'email-form'
    | 'state'
    | 'lease'
    | 'expected'
    | 'pending'
    | 'adoption'
    | 'leaving'
    | 'told-leavers'
    | 'told-notes'
    | 'greeted'
    | 'plan'
    | 'keep-up'
    | 'stop'
    | 'arrival'
    | 'arrivals-look'
    | 'webhook'
    | 'welcome'
    | 'unseen'
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
     * Written, and known to be kept: what the app does next relies on it. Of a record that is new the database has said so, by the id
     * that it has given it; any other one is looked at.
     * @throws Failure `record_not_kept`
     */
    public async save(record: T): Promise<void> {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if ((await this.write(record)) === 'made') return;
            if (isSameRecord(await this.find(record.id), record)) return;
        }
        throw new Failure('record_not_kept', { kind: this.kind });
    }

    /**
     * The same, for what is looked at by other means.
     * @returns `made` where the database has answered that it has made a new record (`upsertedId`, `bridges/persistence.ts` of the server)
     */
    public async write(record: T): Promise<'made' | 'written'> {
        const group = record.group === undefined ? [] : [this.ofGroupAssociation(record.group)];
        const associations = [...this.associations(record.id), ...group];
        const id: unknown = await this.writer.updateByAssociations(associations, withoutUndefined(record), true);
        return typeof id === 'string' && id !== '' ? 'made' : 'written';
    }

    /** @throws Failure `record_not_kept` where it is still there */
    public async remove(id: string): Promise<void> {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
            await this.writer.removeByAssociations(this.associations(id));
            if ((await this.find(id)) === undefined) return;
        }
        throw new Failure('record_not_kept', { kind: this.kind });
    }

    /** All of a group. @throws Failure `record_not_kept` where some are still there */
    public async clear(group: string): Promise<void> {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
            await this.removeGroup(group);
            if ((await this.ofGroup(group)).length === 0) return;
        }
        throw new Failure('record_not_kept', { kind: this.kind });
    }

    /** The same, where it does not matter. */
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

/** The engine's bridge hands on what is undefined as null, which whoever reads the record would take for a value. */
function withoutUndefined<T extends object>(record: T): T {
    return JSON.parse(JSON.stringify(record)) as T;
}
