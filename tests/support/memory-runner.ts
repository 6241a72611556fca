import type { RunOrigin } from '../../src/run/records/new-run';
import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { RocketChatAssociationRecord } from '@rocket.chat/apps-engine/definition/metadata';
import { recordsBy } from '../../src/app/app-records';
import type { Config } from '../../src/config/config';
import type { Credentials } from '../../src/model/sso';
import type { CredentialStore } from '../../src/ports/credentials';
import type { JobData, JobId, Jobs } from '../../src/ports/jobs';
import type { ExecutionParts } from '../../src/run/execution-parts';
import { Execution, type PlanAgain } from '../../src/run/lifecycle';
import { planAgain } from '../../src/run/plan-again';
import { Runner } from '../../src/run/plan-and-start';
import { Lease, type LeaseRecord } from '../../src/store/lease';
import { Records, type StoredRecord } from '../../src/store/records';
import { MemoryClock, type MemoryDirectory, type MemoryWorkspace } from './memory-servers';

/** The engine's persistence as a list, as far as records use it. */
export class MemoryPersistence {
    private readonly documents: { keys: string[]; data: object }[] = [];

    /** the keys of what was read */
    readonly reads: string[] = [];

    readonly reader: Pick<IPersistenceRead, 'readByAssociation' | 'readByAssociations'> = {
        readByAssociation: async (association) => this.read([association]),
        readByAssociations: async (associations) => this.read(associations),
    };

    readonly writer: Pick<IPersistence, 'updateByAssociations' | 'removeByAssociations'> = {
        updateByAssociations: async (associations, data, upsert) => {
            // the engine's codec refuses it, and the call is never answered
            if (JSON.stringify(data).includes('"__proto__":')) throw new Error('a record has the key __proto__');
            const [found] = this.find(associations);
            if (found) found.data = kept(data);
            if (found || upsert !== true) return '';
            return String(this.documents.push({ keys: associations.map(keyOf), data: kept(data) }));
        },
        removeByAssociations: async (associations) => {
            const found = this.find(associations);
            for (const document of found) this.documents.splice(this.documents.indexOf(document), 1);
            return found.map(({ data }) => data);
        },
    };

    private read(associations: RocketChatAssociationRecord[]): object[] {
        this.reads.push(associations.at(-1)?.getID() ?? '');
        return this.find(associations).map(({ data }) => structuredClone(data));
    }

    private find(associations: RocketChatAssociationRecord[]): { keys: string[]; data: object }[] {
        return this.documents.filter(({ keys }) =>
            associations.every((association) => keys.includes(keyOf(association))),
        );
    }
}

/** What the engine's bridge makes of a record: what is undefined comes back as null. */
function kept(data: object): object {
    return JSON.parse(JSON.stringify(data, (_, value: unknown) => (value === undefined ? null : value))) as object;
}

function keyOf(association: RocketChatAssociationRecord): string {
    return `${association.getModel()} ${association.getID()}`;
}

export const origin: RunOrigin = {
    id: 'run-1',
    trigger: 'command',
    actor: { id: 'admin-id', username: 'admin' },
    answer: { roomId: 'GENERAL' },
};

/** The settings that hold client id and secret, as a value. */
export class MemoryCredentials implements CredentialStore {
    private readonly replaced: string[] = [];

    constructor(private current: Credentials) {}

    async read(): Promise<Credentials> {
        return this.current;
    }

    async save(credentials: Credentials): Promise<void> {
        this.current = credentials;
    }

    webhookSecret = '';

    async readWebhookSecret(): Promise<string> {
        return this.webhookSecret;
    }

    async keepWebhookSecret(): Promise<string> {
        if (this.webhookSecret === '') this.webhookSecret = 'made-for-the-webhook';
        return this.webhookSecret;
    }

    async readReplacedSecret(key: string): Promise<string> {
        return this.replaced[Number(key)] ?? '';
    }

    async keepReplacedSecret(secret: string): Promise<string> {
        return String(this.replaced.push(secret) - 1);
    }
}

/** Jobs that wait until a test does them. */
export class MemoryJobs implements Jobs {
    readonly waiting: {
        job: JobId;
        when: number;
        data: Partial<JobData['continue-run'] & JobData['take-back'] & JobData['console-work']>;
    }[] = [];

    async later<Id extends JobId>(job: Id, when: number, data: JobData[Id]): Promise<void> {
        this.waiting.push({ job, when, data });
    }
}

export interface MemoryRun extends ExecutionParts {
    config: Config;
    authentik: MemoryDirectory;
    workspace: MemoryWorkspace;
    runner: Runner;
    execution: Execution;
    /** what goes on with a run that was cut off asks this */
    planAgain: PlanAgain;
    parts: ExecutionParts;
    clock: MemoryClock;
    jobs: MemoryJobs;
    /** of another call into the app, on the same records */
    anotherLease: () => Lease;
    /** those of a kind, to be read or written as another version has written them */
    records: <T extends StoredRecord>(kind: T['kind']) => Records<T>;
    /** the same records, with other settings of the app, as an administrator saves them */
    with(config: Config): MemoryRun;
}

/** A runner over servers that are values, with records that live as long as it. */
export function memoryRunner(
    config: Config,
    authentik: MemoryDirectory,
    workspace: MemoryWorkspace,
    persistence = new MemoryPersistence(),
    clock = new MemoryClock(),
): MemoryRun {
    const { reader, writer } = persistence;
    const records = <T extends StoredRecord>(kind: T['kind']): Records<T> =>
        new Records<T>(kind, reader as IPersistenceRead, writer as IPersistence);
    const jobs = new MemoryJobs();
    const parts = {
        // each look at it is another call
        get startedAt() {
            return clock.now();
        },
        protectedUsers: config.groups.removals.protectedUsers,
        authentik,
        workspace,
        credentials: new MemoryCredentials(config.login),
        ...recordsBy(records, () => clock.now()),
        clock,
        jobs,
    };
    const again = (other: Config): MemoryRun => memoryRunner(other, authentik, workspace, persistence, clock);
    const runner = new Runner(config, parts);
    const anotherLease = (): Lease => new Lease(records<LeaseRecord>('lease'));
    return {
        ...{ ...parts, config, parts, runner, anotherLease, records },
        execution: new Execution(parts),
        planAgain: planAgain(parts, config),
        with: again,
    };
}
