import type {
    IEnvironmentWrite,
    IHttp,
    ILogger,
    IModify,
    IPersistence,
    IRead,
} from '@rocket.chat/apps-engine/definition/accessors';
import { randomUUID } from 'crypto';

import type { Config, ConfigProblem, ConfigResult } from './config/config';
import { parseConfig } from './config/parse-config';
import { settings } from './config/settings';
import { Authentik } from './directory/authentik';
import { toFailure } from './failure';
import { failureAnswer } from './report/answers';
import { Lease, type LeaseRecord } from './store/lease';
import { Records } from './store/records';
import { RocketChat } from './workspace/rocketchat';
import { systemClock } from './run/clock';
import type { RunRecord } from './run/run-record';
import { Runner } from './run/runner';

/** What the engine hands to each call into the app. */
export interface CallAccessors {
    read: IRead;
    modify: IModify;
    http: IHttp;
    persistence: IPersistence;
}

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

    public async runner(accessors: CallAccessors, config: Config): Promise<Runner> {
        const workspace = await RocketChat.connect(
            { ...accessors, environmentWriter: this.environmentWriter() },
            config.rocketchat,
        );
        return new Runner({
            config,
            authentik: new Authentik(accessors.http, config.authentik),
            workspace,
            runs: this.runs(accessors),
            lease: new Lease(this.records<LeaseRecord>('lease', accessors)),
            clock: systemClock,
        });
    }

    public runs(accessors: CallAccessors): Records<RunRecord> {
        return this.records<RunRecord>('run', accessors);
    }

    public newRunId(): string {
        return randomUUID();
    }

    /** What to tell the administrator about an error; the log gets its origin. */
    public failureAnswer(error: unknown): string {
        const failure = toFailure(error);
        this.logger.error(failure.code, JSON.stringify(failure.details));
        return failureAnswer(failure.code, failure.details);
    }

    public logProblems(problems: readonly ConfigProblem[]): void {
        this.logger.warn('settings_invalid', JSON.stringify(problems.map(({ setting }) => setting)));
    }

    private records<T extends RunRecord | LeaseRecord>(
        kind: T['kind'],
        { read, persistence }: CallAccessors,
    ): Records<T> {
        return new Records<T>(kind, read.getPersistenceReader(), persistence);
    }
}
