import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { AppCall, WebhookLooks } from '../../src/app/app-call';
import { recordsBy } from '../../src/app/app-records';
import { Records, type StoredRecord } from '../../src/store/records';
import { MemoryClock } from './memory-servers';
import { MemoryPersistence } from './memory-runner';

export const webhookSecret = 'a-secret-of-many-letters';

/** Calls at the address of the webhook, into several processes that share their records and the scheduler. */
export class WebhookCalls {
    readonly clock = new MemoryClock();
    readonly settings = new Map<string, unknown>([
        ['webhook', true],
        ['webhook_secret', webhookSecret],
    ]);
    /** when looks are due, ISO 8601 */
    readonly looks: string[] = [];
    writes = 0;
    reads = 0;
    /** whether records can be written */
    isWritable = true;
    private readonly persistence = new MemoryPersistence();
    private readonly processes: WebhookLooks[] = [];

    /** @param number of the process that is called */
    call(number = 0): AppCall {
        this.processes[number] ??= { planned: undefined };
        const { reader, writer } = this.persistence;
        const counted: typeof writer = {
            ...writer,
            updateByAssociations: async (...update) => {
                if (!this.isWritable) throw new Error('no database');
                this.writes += 1;
                return writer.updateByAssociations(...update);
            },
        };
        const readCounted: typeof reader = {
            ...reader,
            readByAssociations: async (...keys) => {
                this.reads += 1;
                return reader.readByAssociations(...keys);
            },
        };
        const records = <T extends StoredRecord>(kind: T['kind']): Records<T> =>
            new Records<T>(kind, readCounted as IPersistenceRead, counted as IPersistence);
        const settings = { getValueById: async (id: string) => Promise.resolve(this.settings.get(id)) };
        const scheduler = {
            scheduleOnce: async ({ id, when }: { id: string; when: Date }) => {
                this.looks.push(`${id} ${when.toISOString()}`);
                return Promise.resolve();
            },
        };
        const call = {
            clock: this.clock,
            webhookLooks: this.processes[number],
            records: recordsBy(records, () => this.clock.now()),
            accessors: {
                read: { getEnvironmentReader: () => ({ getSettings: () => settings }) },
                modify: { getScheduler: () => scheduler },
            },
        };
        return call as unknown as AppCall;
    }
}
