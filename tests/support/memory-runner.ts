import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { RocketChatAssociationRecord } from '@rocket.chat/apps-engine/definition/metadata';

import type { Config } from '../../src/config/config';
import { Lease, type LeaseRecord } from '../../src/store/lease';
import { Records } from '../../src/store/records';
import type { RunRecord } from '../../src/run/run-record';
import { Runner } from '../../src/run/runner';
import { MemoryClock, type MemoryDirectory, type MemoryWorkspace } from './memory-servers';

/** The engine's persistence as a list, as far as records use it. */
class MemoryPersistence {
    private readonly documents: { keys: string[]; data: object }[] = [];

    readonly reader: Pick<IPersistenceRead, 'readByAssociation' | 'readByAssociations'> = {
        readByAssociation: async (association) => this.find([association]).map(({ data }) => structuredClone(data)),
        readByAssociations: async (associations) => this.find(associations).map(({ data }) => structuredClone(data)),
    };

    readonly writer: Pick<IPersistence, 'updateByAssociations' | 'removeByAssociations'> = {
        updateByAssociations: async (associations, data) => {
            const [found] = this.find(associations);
            if (found) found.data = structuredClone(data);
            else this.documents.push({ keys: associations.map(keyOf), data: structuredClone(data) });
            return '';
        },
        removeByAssociations: async (associations) => {
            const found = this.find(associations);
            for (const document of found) this.documents.splice(this.documents.indexOf(document), 1);
            return found.map(({ data }) => data);
        },
    };

    private find(associations: RocketChatAssociationRecord[]): { keys: string[]; data: object }[] {
        return this.documents.filter(({ keys }) =>
            associations.every((association) => keys.includes(keyOf(association))),
        );
    }
}

function keyOf(association: RocketChatAssociationRecord): string {
    return `${association.getModel()} ${association.getID()}`;
}

export const origin = { id: 'run-1', actor: { id: 'admin-id', username: 'admin' }, answer: { roomId: 'GENERAL' } };

/** A runner over servers that are values, with records that live as long as it. */
export function memoryRunner(
    config: Config,
    authentik: MemoryDirectory,
    workspace: MemoryWorkspace,
): { runner: Runner; runs: Records<RunRecord>; lease: Lease; clock: MemoryClock } {
    const { reader, writer } = new MemoryPersistence();
    const runs = new Records<RunRecord>('run', reader as IPersistenceRead, writer as IPersistence);
    const lease = new Lease(new Records<LeaseRecord>('lease', reader as IPersistenceRead, writer as IPersistence));
    const clock = new MemoryClock();
    return { runner: new Runner({ config, authentik, workspace, runs, lease, clock }), runs, lease, clock };
}
