import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { AppCall } from '../../src/app/app-call';
import { recordsBy, type AppRecords } from '../../src/app/app-records';
import { Records, type StoredRecord } from '../../src/store/records';
import { OwnRemovals } from '../../src/workspace/own-removals';
import { english } from './english';
import { MemoryClock } from './memory-servers';
import { MemoryPersistence } from './memory-runner';

/** Calls by events of the server, of which nothing is known but its users and rooms. */
export class EventCalls {
    readonly clock = new MemoryClock();
    readonly ownRemovals = new OwnRemovals();
    readonly settings = new Map<string, unknown>([
        ['sync_at_login', true],
        ['sync_interval', 15],
    ]);
    /** as the settings name them */
    administratorId = '';
    readonly users = new Map<string, object>();
    readonly rooms = new Map<string, object>();
    readonly records: AppRecords;
    /** names of the jobs that were asked for */
    readonly jobs: string[] = [];
    /** what was written, with whom it is for before it */
    readonly written: string[] = [];

    constructor() {
        const { reader, writer } = new MemoryPersistence();
        const records = <T extends StoredRecord>(kind: T['kind']): Records<T> =>
            new Records<T>(kind, reader as IPersistenceRead, writer as IPersistence);
        this.records = recordsBy(records, () => this.clock.now());
    }

    app(): AppCall {
        const { clock, ownRemovals, records } = this;
        const read = {
            getEnvironmentReader: () => ({
                getSettings: () => ({ getValueById: async (id: string) => this.settings.get(id) }),
            }),
            getUserReader: () => ({
                getById: async (id: string) => this.users.get(id),
                getByUsername: async (username: string) => this.users.get(`id-of-${username}`),
                getAppUser: async () => ({ id: 'app', username: 'app', appId: 'app' }),
            }),
            getRoomReader: () => ({
                getById: async (id: string) => this.rooms.get(id),
                getDirectByUsernames: async ([, username = '']: string[]) => ({ id: username }),
            }),
        };
        const modify = {
            getScheduler: () => ({ scheduleOnce: async ({ id }: { id: string }) => void this.jobs.push(id) }),
            getCreator: () => ({
                startMessage: message,
                finish: async ({ to, text }: Message) => void this.written.push(`${to}: ${text}`),
            }),
        };
        const call = {
            ...{ clock, ownRemovals, records, accessors: { read, modify } },
            textsFor: async () => english,
            administratorId: async () => this.administratorId,
            logFailure: (error: unknown) => error,
        };
        return call as unknown as AppCall;
    }
}

interface Message {
    to: string;
    text: string;
}

function message() {
    const builder = {
        ...{ to: '', text: '' },
        setSender: () => builder,
        setRoom: ({ id }: { id: string }) => ((builder.to = id), builder),
        setParseUrls: () => builder,
        setText: (text: string) => ((builder.text = text), builder),
    };
    return builder;
}
