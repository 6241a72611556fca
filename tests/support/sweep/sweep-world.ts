import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { recordsBy } from '../../../src/app/app-records';
import type { Config } from '../../../src/config/config';
import { Failure, toFailure } from '../../../src/model/failure';
import type { Directory } from '../../../src/model/directory';
import type { JobData, JobId, Jobs } from '../../../src/ports/jobs';
import type { ExecutionParts } from '../../../src/run/execution-parts';
import { endAdoption } from '../../../src/run/end-adoption';
import { Execution } from '../../../src/run/lifecycle';
import { planAgain } from '../../../src/run/plan-again';
import { pickUpWhatIsLeft } from '../../../src/run/pick-up';
import { Runner } from '../../../src/run/plan-and-start';
import { afterFailedEnd, dueAt } from '../../../src/run/records/adoption';
import { afterFailedAttempt, isDue } from '../../../src/run/records/pending';
import type { RunRecord } from '../../../src/run/records/run-record';
import { takeBackUnconfirmed, undoRun } from '../../../src/run/undo';
import { Records, type StoredRecord } from '../../../src/store/records';
import { MemoryCredentials } from '../memory-runner';
import { MemoryDirectory } from '../memory-servers';
import { copyOf } from './copy-of';
import { DisturbedPersistence } from './disturbed-persistence';
import { Documents } from './documents';
import { Disturbance, Process, scheduledFault, ScheduledFault, type OperationKind } from './faults';
import { SweepWorkspace } from './sweep-workspace';

interface Job {
    job: JobId;
    at: number;
    data: JobData[JobId];
}

const MINUTE = 60_000;
/** how often the scheduler does the recurring job */
const LOOK_AFTER = 5 * MINUTE;
const ACTOR = { actor: { id: 'admin-id', username: 'admin' }, answer: { roomId: 'GENERAL' } };

const rocketChatReads =
    'siteUrl info readSettings readSecret findLoginService roomId roomRoles findRoom readTeams readRoles privilegedRoles hasOtherLogins administrators listAccounts lookUpAccounts findAccountsById present isActive'.split(
        ' ',
    );
const rocketChatWrites = 'writeSetting createEntry removeEntry createRoom createTeam setActive'.split(' ');
const authentikWrites = /^(create|change|delete|bind|unbind|write)/;
const authentikReads = /^(read|discover|lacking|find|applicationAsText|providerAsText)/;

/** Both servers, the app's records and jobs, time, and calls into the app of which each is a process of its own. */
export class SweepWorld {
    readonly workspace = new SweepWorkspace();
    readonly directory: MemoryDirectory;
    private readonly documents = new Documents();
    readonly jobs: Job[] = [];
    readonly runs: string[] = [];
    disturbance = new Disturbance([]);
    /** milliseconds since 1970 */
    now = Date.parse('2026-01-01T00:00:00Z');
    /** when the recurring job was done last */
    private lookedAfter = this.now;
    private readonly credentials: MemoryCredentials;

    constructor(
        public config: Config,
        directory: Directory,
    ) {
        this.directory = new MemoryDirectory(directory);
        this.credentials = new MemoryCredentials(config.login);
    }

    /** `/authentik-sync apply`, with all that is withheld approved or not. */
    async run(isApproved: boolean): Promise<RunRecord | Failure | 'killed'> {
        const origin = { id: this.newId('run'), trigger: 'command' as const, ...ACTOR };
        return this.call(async (parts) => {
            const runner = new Runner(this.config, parts);
            return runner.planThen(origin, async (planned) => {
                // an approval covers the rooms that the plan was made of, and none that has come since
                if (isApproved) for (const { id } of planned.observed.rooms) this.workspace.squatted.delete(id);
                return runner.start(planned, origin, isApproved);
            });
        });
    }

    async undo(runId: string): Promise<RunRecord | Failure | 'killed'> {
        const origin = { id: this.newId('undo'), trigger: 'command' as const, ...ACTOR };
        return this.call(async (parts) => undoRun(parts, runId, origin));
    }

    /** @returns texts of what a plan would change */
    async plannedChanges(): Promise<string[] | Failure | 'killed'> {
        return this.call(async (parts) =>
            (await new Runner(this.config, parts).plan('admin-id')).plan.changes.map((change) =>
                JSON.stringify(change),
            ),
        );
    }

    /** What happens around the process that is disturbed. */
    around(): NonNullable<Disturbance['around']> {
        return {
            'clock-back': async () => void (this.now -= 60 * MINUTE),
            overtaken: async () => {
                const { disturbance } = this;
                this.disturbance = new Disturbance([]);
                this.now += 2 * MINUTE;
                await this.run(true);
                this.disturbance = disturbance;
            },
        };
    }

    /** Does the jobs that come due in this time, in order. */
    async pass(minutes: number): Promise<void> {
        const until = this.now + minutes * MINUTE;
        for (let done = 0; done < 100; done++) {
            const [next] = this.jobs.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
            const at = next?.at ?? until;
            if (this.lookedAfter + LOOK_AFTER <= Math.min(at, until)) {
                this.lookedAfter += LOOK_AFTER;
                this.now = Math.max(this.now, this.lookedAfter);
                await this.call(pickUpWhatIsLeft);
                continue;
            }
            if (!next) break;
            this.jobs.splice(this.jobs.indexOf(next), 1);
            this.now = Math.max(this.now, next.at);
            await this.doJob(next);
        }
        this.now = Math.max(this.now, until);
    }

    /** The server is down for this time. */
    down(minutes: number): void {
        this.now += minutes * MINUTE;
        this.lookedAfter = this.now;
    }

    /** A world that goes on from here by itself. */
    copy(): SweepWorld {
        const { workspace, directory, credentials, documents } = this;
        return Object.assign(copyOf<SweepWorld>(this), {
            ...{ workspace: copyOf(workspace), directory: copyOf(directory), credentials: copyOf(credentials) },
            documents: documents.copy(),
        });
    }

    recordsOf<T extends StoredRecord>(kind: T['kind']): T[] {
        return this.documents.find([kind]) as T[];
    }

    private newId(kind: string): string {
        const id = `${kind}-${this.runs.length + 1}`;
        this.runs.push(id);
        return id;
    }

    private async doJob({ job, data }: Job): Promise<void> {
        await this.call(async (parts) => {
            if ('id' in data) return this.endAdoption(parts, data);
            // nothing here opens the console
            if ('tab' in data) return undefined;
            const { runId } = data;
            if (job === 'continue-run') {
                const execution = new Execution(parts);
                const again = planAgain(parts, this.config);
                return 'isRescue' in data && data.isRescue === true
                    ? execution.rescue(runId, again)
                    : execution.resume(runId, again);
            }
            const due = await parts.pending.find(runId);
            if (!isDue(due, 'until' in data ? data.until : undefined)) return undefined;
            try {
                return await takeBackUnconfirmed(parts, runId, this.newId('take-back'));
            } catch (error) {
                return afterFailedAttempt(due, toFailure(error).code === 'run_in_progress', parts);
            }
        });
    }

    /** As the job of that name does it, but for what it tells. */
    private async endAdoption(parts: ExecutionParts, { id, until }: JobData['end-adoption']): Promise<void> {
        const due = await parts.adoptions.find(id);
        if (!due || dueAt(due) !== until || due.isOver === true) return;
        try {
            const isOff = await endAdoption(parts, due, this.newId('end'));
            if (isOff === false) await afterFailedEnd(due, false, parts);
        } catch (error) {
            await afterFailedEnd(due, toFailure(error).code === 'run_in_progress', parts);
        }
    }

    private async call<T>(work: (parts: ExecutionParts) => Promise<T>): Promise<T | Failure | 'killed'> {
        const process = new Process();
        try {
            return await Promise.race([work(this.parts(process)), process.death]);
        } catch (error) {
            const failure = toFailure(error);
            // a fault of the app's own, and none of the schedule
            if (failure.code === 'internal' && !(error instanceof ScheduledFault)) throw error;
            return failure;
        } finally {
            process.isAlive = false;
        }
    }

    private parts(process: Process): ExecutionParts {
        const persistence = new DisturbedPersistence(this.documents, process, () => this.disturbance);
        const clock = {
            now: () => new Date(this.now),
            wait: async (milliseconds: number) => void (this.now += milliseconds),
        };
        const jobs: Jobs = {
            later: async (job, when, data) =>
                this.disturbance.operation(process, {
                    kind: 'job',
                    words: ['job', job],
                    act: async () => void this.jobs.push({ job, at: this.now + when, data }),
                    failure: scheduledFault,
                }),
        };
        return {
            startedAt: clock.now(),
            protectedUsers: this.config.groups.removals.protectedUsers,
            authentik: this.disturbed(this.directory, process, 'authentik'),
            workspace: this.disturbed(this.workspace, process, 'workspace'),
            credentials: this.credentials,
            ...recordsBy(
                (kind) =>
                    new Records(
                        kind,
                        persistence as unknown as IPersistenceRead,
                        persistence as unknown as IPersistence,
                    ),
                () => clock.now(),
            ),
            clock,
            jobs,
        };
    }

    /** The server, with each call an operation that may be disturbed. */
    private disturbed<T extends object>(server: T, process: Process, side: 'authentik' | 'workspace'): T {
        return new Proxy(server, {
            get: (target, name: string) => {
                const value: unknown = Reflect.get(target, name);
                if (typeof value !== 'function') return value;
                const method = value as (...args: unknown[]) => Promise<unknown>;
                const kind = kindOf(side, name);
                if (!kind) return method.bind(target);
                return async (...args: unknown[]): Promise<unknown> =>
                    this.disturbance.operation(process, {
                        kind,
                        words: kind === 'read' ? [side, name] : [side, name, args],
                        act: async (isInPart) => method.apply(target, isInPart === true ? forSome(args) : args),
                        failure: failureOf(side, this.disturbance.operations.length),
                    });
            },
        });
    }
}

/** Arguments about a place and people, for half of the people. */
function forSome([place, people]: unknown[]): unknown[] {
    const all = people as unknown[];
    return [place, all.slice(0, Math.ceil(all.length / 2))];
}

/** Every third one is of a server that has no time for now, by which a run is held up and not ended. */
function failureOf(side: 'authentik' | 'workspace', number: number): () => Failure {
    const isForNow = number % 3 === 0;
    if (side === 'authentik') {
        const url = 'https://authentik.company';
        return () =>
            isForNow
                ? new Failure('authentik_starting', { url, status: 503 })
                : new Failure('authentik_timeout', { url, reason: 'a fault' });
    }
    return () =>
        isForNow
            ? new Failure('rocketchat_throttled', { endpoint: 'any', seconds: '60' })
            : new Failure('rocketchat_timeout', { url: 'https://rocket.company', reason: 'a fault' });
}

function kindOf(side: 'authentik' | 'workspace', name: string): OperationKind | undefined {
    if (side === 'authentik')
        return authentikWrites.test(name) ? 'write' : authentikReads.test(name) ? 'read' : undefined;
    if (name === 'add' || name === 'remove') return 'members';
    return rocketChatWrites.includes(name) ? 'write' : rocketChatReads.includes(name) ? 'read' : undefined;
}
