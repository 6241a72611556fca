import type { IEnvironmentWrite, ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { randomUUID } from 'crypto';
import { URL } from 'url';
import type { Config, ConfigProblem, ConfigResult, Connection } from '../config/config';
import { parseConfig } from '../config/parse-config';
import { settings, type SettingId } from '../config/settings';
import { Authentik } from '../directory/authentik';
import { patientHttp, type Patience } from '../http/patient-http';
import { toFailure, type Failure } from '../model/failure';
import type { SettingValue } from '../model/workspace';
import type { CallAccessors } from '../ports/call-accessors';
import type { Jobs } from '../ports/jobs';
import type { ExecutionParts } from '../run/execution-parts';
import { FollowedRuns } from '../run/follow-progress';
import { Greetings } from '../run/greetings';
import type { Halt } from '../run/halt';
import type { Messenger } from '../run/messenger';
import { Runner } from '../run/plan-and-start';
import { OwnRemovals } from '../workspace/own-removals';
import { RocketChat } from '../workspace/rocketchat';
import { escapeHidden } from '../texts/hidden-signs';
import { Texts } from '../texts/texts';
import { AppCredentials } from './app-credentials';
import { appRecords, type AppRecords } from './app-records';
import { findUser, readerOf } from './reader-of';
import { scheduledJobs } from './scheduled-jobs';
import { systemClock } from './system-clock';

/**
 * How far into a call servers that ask for a moment are waited for. The oldest engine gives a call 10 s
 * (docs/servers/apps-engine.md#time-limits), and the last request has its own time. What takes longer is told, or left to the next look.
 */
const PATIENCE_MS = 6_000;
/** The same of a look whose answer may follow when the call is over: others are kept away for as long (`LEASE_MS` of a run). */
const LONG_PATIENCE_MS = 70_000;

/** What a run works with, with both servers as they are. */
type Connected = ExecutionParts & { authentik: Authentik; workspace: RocketChat };

/** When this process knows that a look by a webhook is planned, or was; what has to last is in a record. */
export interface WebhookLooks {
    planned: Date | undefined;
    /** when this process has noted last that one came with another secret */
    refused?: Date;
}

/** One call into the app, by a command, a button, a job or an event: its records and servers, put together. */
export class AppCall {
    public readonly clock = systemClock;
    public readonly records: AppRecords;
    public readonly jobs: Jobs;
    /** who is taken to be the owner of the personal access token where the settings name none */
    private assumedOwner = '';
    private isOwnerAssumed = false;
    private patienceMs = PATIENCE_MS;
    private readonly patience: Patience = { end: new Date(0) };

    constructor(
        public readonly accessors: CallAccessors,
        private readonly logger: ILogger,
        private readonly environmentWriter: () => IEnvironmentWrite,
        private readonly webhookPath: () => string,
        public readonly ownRemovals = new OwnRemovals(),
        public readonly webhookLooks: WebhookLooks = { planned: undefined },
        private readonly halt?: Halt,
        private readonly messenger?: (app: AppCall) => Messenger,
    ) {
        this.records = appRecords(accessors, () => this.clock.now());
        this.jobs = scheduledJobs(accessors.modify.getScheduler());
    }

    /** @param instead what is taken in place of what the server has */
    public async readConfig(instead: Readonly<Partial<Record<SettingId, SettingValue>>> = {}): Promise<ConfigResult> {
        return parseConfig({ ...(await this.storedSettings()), ...instead });
    }

    /** The settings of the app by id, as the server has them. */
    public async storedSettings(): Promise<Readonly<Record<string, unknown>>> {
        const reader = this.accessors.read.getEnvironmentReader().getSettings();
        const values = await Promise.all(
            settings.map(async ({ id }) => [id, (await reader.getValueById(id)) as unknown] as const),
        );
        const stored: Record<string, unknown> = Object.fromEntries(values);
        const isOwnerMissing = isBlank(stored.rocketchat_user_id) && !isBlank(stored.rocketchat_token);
        this.isOwnerAssumed = isOwnerMissing && this.assumedOwner !== '';
        return this.isOwnerAssumed ? { ...stored, rocketchat_user_id: this.assumedOwner } : stored;
    }

    /**
     * A personal access token whose owner the settings do not name is nearly always that of whoever asks. It is tried as theirs, and
     * once it has proved to be, the settings name them, for what begins without anybody.
     */
    public actFor(userId: string): void {
        this.assumedOwner = userId;
    }

    /** What the call is asked for may take until after its end: a server that asks for a moment is given more of them. */
    public answersLater(): void {
        this.patienceMs = LONG_PATIENCE_MS;
    }

    /** The server that is waited for, and until when it is asked again; undefined where none has asked for a moment. */
    public get serverWaitedFor(): { server: string; time: string } | undefined {
        const { waitedFor, end } = this.patience;
        return waitedFor === undefined || end <= this.clock.now()
            ? undefined
            : { server: new URL(waitedFor).host, time: end.toISOString() };
    }

    /** The engine does not wait for a value to be saved: who reads it in this call may find the one before. */
    public async saveSettings(values: readonly { id: SettingId; value: SettingValue }[]): Promise<void> {
        const writer = this.environmentWriter().getSettings();
        for (const { id, value } of values) await writer.updateValue(id, value);
    }

    /** The id of the administrator that the settings name; empty where they name none. */
    public async administratorId(): Promise<string> {
        const settingReader = this.accessors.read.getEnvironmentReader().getSettings();
        const id: unknown = await settingReader.getValueById('rocketchat_user_id' satisfies SettingId);
        return typeof id === 'string' ? id.trim() : '';
    }

    /** What the app says to somebody, in their language and by their clock; to nobody in particular where they are not known. */
    public async textsFor(reader: IUser | undefined): Promise<Texts> {
        return new Texts(await readerOf(reader, this.accessors.read));
    }

    /** The same for somebody of whom the id is known. */
    public async textsForId(userId: string): Promise<Texts> {
        return this.textsFor(await findUser(userId, this.accessors.read));
    }

    /**
     * Everything a run works with; also for what only reads, such as the doctor.
     * @param isPatient whether a server that asks for a moment is given it
     */
    public async connect(connection: Connection, isPatient = true): Promise<Connected> {
        const startedAt = this.clock.now();
        const { clock, jobs, records } = this;
        const { patience } = this;
        patience.end = new Date(startedAt.getTime() + this.patienceMs);
        const http = isPatient ? patientHttp(this.accessors.http, clock, patience) : this.accessors.http;
        const accessors = { ...this.accessors, http };
        const environmentWriter = this.environmentWriter();
        const workspace = await RocketChat.connect(
            {
                ...accessors,
                httpAtOnce: this.accessors.http,
                environmentWriter,
                webhookPath: this.webhookPath(),
                ownRemovals: this.ownRemovals,
            },
            connection.rocketchat,
            await records.memory.roomIds(),
        );
        await this.nameTokenOwner(workspace);
        return {
            ...records,
            startedAt,
            hurry: () => (patience.end = new Date(startedAt.getTime() + PATIENCE_MS)),
            protectedUsers: connection.protectedUsers,
            authentik: new Authentik(accessors.http, connection.authentik),
            workspace,
            credentials: new AppCredentials(accessors.read, environmentWriter),
            clock,
            jobs,
            halt: this.halt,
            ...this.messages(),
        };
    }

    private messages(): Pick<ExecutionParts, 'followed' | 'greetings'> {
        if (!this.messenger) return {};
        const { records, clock } = this;
        const { progress: screen, greeter } = this.messenger(this);
        const logFailure = (error: unknown): Failure => this.logFailure(error);
        return {
            followed: new FollowedRuns({ progress: records.progress, clock, screen, logFailure }),
            greetings: new Greetings({ greeted: records.greeted, greeter, logFailure }),
        };
    }

    private async nameTokenOwner(workspace: RocketChat): Promise<void> {
        if (!this.isOwnerAssumed || !(await workspace.token()).isUsable) return;
        await this.saveSettings([{ id: 'rocketchat_user_id', value: this.assumedOwner }]);
        this.isOwnerAssumed = false;
    }

    public async runner(config: Config): Promise<Runner> {
        return new Runner(config, await this.connectFor(config));
    }

    /** Everything a run by these settings works with. */
    public async connectFor(config: Config): Promise<Connected> {
        const { protectedUsers } = config.groups.removals;
        return this.connect({ ...config, protectedUsers });
    }

    /** Short enough to be typed after `undo`. */
    public newRunId(): string {
        return randomUUID().slice(0, 8);
    }

    /**
     * The log gets a code and its details, free of secrets and of signs that cannot be seen; what is told is made of what is returned.
     */
    public logFailure(error: unknown): Failure {
        const failure = toFailure(error);
        const details = escapeHidden(JSON.stringify(failure.details), (code) => `\\u{${code.toString(16)}}`);
        this.logger.error(failure.code, details);
        return failure;
    }

    public logProblems(problems: readonly ConfigProblem[]): void {
        this.logger.warn('settings_invalid', JSON.stringify(problems.map(({ setting }) => setting)));
    }
}

function isBlank(value: unknown): boolean {
    return typeof value !== 'string' || value.trim() === '';
}
