import type { ILogger, IEnvironmentWrite, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { randomUUID } from 'crypto';
import type { ConfigResult, Connection, Config, ConfigProblem } from '../config/config';
import { parseConfig } from '../config/parse-config';
import { settings } from '../config/settings';
import { Authentik } from '../directory/authentik';
import { toFailure, type Failure } from '../model/failure';
import type { CallAccessors } from '../ports/call-accessors';
import type { ExecutionParts } from '../run/lifecycle';
import { Runner } from '../run/plan-and-start';
import type { ExpectedRecord } from '../run/records/expectations';
import type { JournalRecord } from '../run/records/journal';
import type { PendingRecord } from '../run/records/pending';
import type { RunRecord } from '../run/records/run-record';
import { RunStore, type StepsRecord } from '../run/records/run-store';
import { Lease, type LeaseRecord } from '../store/lease';
import { Records, type StoredRecord } from '../store/records';
import { ShownPlans, type ShownPlanRecord } from '../store/shown-plans';
import {
    SyncMemory,
    type LedgerRecord,
    type LinksRecord,
    type AbsenceRecord,
    type SyncStateRecord,
} from '../store/sync-memory';
import { RocketChat } from '../workspace/rocketchat';
import { AppCredentials } from './app-credentials';
import { scheduledJobs } from './scheduled-jobs';
import { systemClock } from './system-clock';

/** Puts the parts together for one call. Nothing is kept between calls: an update, a crash or a restart would lose it. */
export class AppContext {
    constructor(
        private readonly logger: ILogger,
        private readonly environmentWriter: () => IEnvironmentWrite,
    ) {}

    public async readConfig(read: IRead): Promise<ConfigResult> {
        const reader = read.getEnvironmentReader().getSettings();
        const values = await Promise.all(
            settings.map(async ({ id }) => [id, (await reader.getValueById(id)) as unknown] as const),
        );
        return parseConfig(Object.fromEntries(values));
    }

    /** The id of the administrator that the settings name; empty where they name none. */
    public async administratorId(read: IRead): Promise<string> {
        const id: unknown = await read.getEnvironmentReader().getSettings().getValueById('rocketchat_user_id');
        return typeof id === 'string' ? id.trim() : '';
    }

    /** Everything a run works with; also for what only reads, such as the doctor. */
    public async parts(accessors: CallAccessors, connection: Connection): Promise<ExecutionParts> {
        const startedAt = systemClock.now();
        const environmentWriter = this.environmentWriter();
        return {
            startedAt,
            protectedUsers: connection.protectedUsers,
            authentik: new Authentik(accessors.http, connection.authentik),
            workspace: await RocketChat.connect({ ...accessors, environmentWriter }, connection.rocketchat),
            credentials: new AppCredentials(accessors.read, environmentWriter),
            runs: this.runs(accessors),
            journal: this.records<JournalRecord>('journal', accessors),
            expected: this.records<ExpectedRecord>('expected', accessors),
            pending: this.pending(accessors),
            memory: this.memory(accessors),
            lease: new Lease(this.records<LeaseRecord>('lease', accessors)),
            clock: systemClock,
            jobs: scheduledJobs(accessors.modify.getScheduler()),
        };
    }

    public async runner(accessors: CallAccessors, config: Config): Promise<Runner> {
        const { protectedUsers } = config.groups.removals;
        return new Runner(config, await this.parts(accessors, { ...config, protectedUsers }));
    }

    private memory(accessors: CallAccessors): SyncMemory {
        return new SyncMemory(
            {
                ledger: this.records<LedgerRecord>('ledger', accessors),
                links: this.records<LinksRecord>('links', accessors),
                absences: this.records<AbsenceRecord>('absence', accessors),
                state: this.records<SyncStateRecord>('state', accessors),
            },
            () => systemClock.now(),
        );
    }

    public runs(accessors: CallAccessors): RunStore {
        return new RunStore(this.records<RunRecord>('run', accessors), this.records<StepsRecord>('steps', accessors));
    }

    public pending(accessors: CallAccessors): Records<PendingRecord> {
        return this.records<PendingRecord>('pending', accessors);
    }

    public shownPlans(accessors: CallAccessors): ShownPlans {
        return new ShownPlans(this.records<ShownPlanRecord>('plan', accessors), () => systemClock.now());
    }

    /** Short enough to be typed after `undo`. */
    public newRunId(): string {
        return randomUUID().slice(0, 8);
    }

    /** The log gets the origin of an error; what is told of it is made of what is returned. */
    public logFailure(error: unknown): Failure {
        const failure = toFailure(error);
        this.logger.error(failure.code, JSON.stringify(failure.details));
        return failure;
    }

    public logProblems(problems: readonly ConfigProblem[]): void {
        this.logger.warn('settings_invalid', JSON.stringify(problems.map(({ setting }) => setting)));
    }

    private records<T extends StoredRecord>(kind: T['kind'], { read, persistence }: CallAccessors): Records<T> {
        return new Records<T>(kind, read.getPersistenceReader(), persistence);
    }
}
