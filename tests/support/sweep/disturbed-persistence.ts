import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { RocketChatAssociationRecord } from '@rocket.chat/apps-engine/definition/metadata';
import type { StoredRecord } from '../../../src/store/records';
import type { Documents } from './documents';
import { scheduledFault, type Disturbance, type Process } from './faults';

type Persistence = Pick<IPersistenceRead, 'readByAssociation' | 'readByAssociations'> &
    Pick<IPersistence, 'updateByAssociations' | 'removeByAssociations'>;

/** The engine's persistence as one process sees it, as far as records use it: each call is an operation that may be disturbed. */
export class DisturbedPersistence implements Persistence {
    constructor(
        private readonly documents: Documents,
        private readonly process: Process,
        /** the one of the moment */
        private readonly disturbance: () => Disturbance,
    ) {}

    async readByAssociation(association: RocketChatAssociationRecord): Promise<object[]> {
        return this.read([association]);
    }

    async readByAssociations(associations: RocketChatAssociationRecord[]): Promise<object[]> {
        return this.read(associations);
    }

    async updateByAssociations(associations: RocketChatAssociationRecord[], data: object): Promise<string> {
        const keys = associations.map(keyOf);
        return this.write(['save', keys.at(-1)], '', () => this.documents.save(keys, data as StoredRecord));
    }

    async removeByAssociations(associations: RocketChatAssociationRecord[]): Promise<object[]> {
        const keys = associations.map(keyOf);
        return this.write<object[]>(['remove', ...keys], [], () => this.documents.remove(keys));
    }

    private async read(associations: RocketChatAssociationRecord[]): Promise<object[]> {
        const keys = associations.map(keyOf);
        return this.disturbance().operation(this.process, {
            kind: 'record-read',
            words: ['read', ...keys],
            act: async () => this.documents.find(keys),
            failure: scheduledFault,
        });
    }

    private async write<R>(words: readonly unknown[], nothing: R, act: () => R): Promise<R> {
        return this.disturbance().operation(this.process, {
            kind: 'record-write',
            words,
            act: async () => act(),
            failure: scheduledFault,
            nothing,
        });
    }
}

function keyOf(association: RocketChatAssociationRecord): string {
    return association.getID();
}
