import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppSettings } from '../../../scripts/playground/app-settings';
import { installApp } from '../../../scripts/playground/install-app';
import { startServersWith, type Servers } from '../../../scripts/playground/servers';
import type { PackagedApp } from '../../../scripts/package';
import type { BackendName } from '../../../stand-ins/engine';
import type { Organisation } from './organisation';
import type { SandboxWatch } from './sandbox-watch';

/** What one phase has cost. Processor time is that of all threads: of the app, and of everything around it. */
export interface Cost {
    wallMs: number;
    appProcessorMs: number;
    hostProcessorMs: number;
    authentikRequests: number;
    /** those of them for groups and people */
    directoryRequests: number;
    restCalls: number;
    bridgeCalls: number;
    userLookUps: number;
    /** calls of the workspace, of either kind, that are not records or jobs of the app */
    workspaceCalls: number;
    /** those of them about rooms and who is in them */
    roomCalls: number;
    bytesToApp: number;
    bytesFromApp: number;
    peakMbOfSandbox: number;
    longestCallMs: number;
    longestBlockMs?: number;
    firstAnswerMs?: number;
}

interface Runtime {
    sendRequest(...of: unknown[]): Promise<unknown>;
}

interface Counted {
    authentik: Readonly<Record<string, number>>;
    rest: Record<string, number>;
    bridge: Record<string, number>;
}

/** Bridges of what the app keeps and says, none of which concerns a room or a person. */
const ownBridges = /^(Persistence|Scheduler|Message|Http|Internal|AppDetailChanges|UiInteraction)\./;
const lookUps = ['User.getById', 'User.getByUsername'];

/** A packaged app in the real engine, between both stand-ins that hold an organisation. */
export class Stage {
    private longestCallMs = 0;
    private callsInProgress = 0;

    private constructor(
        readonly servers: Servers,
        readonly settings: AppSettings,
        private readonly appId: string,
        private readonly sandbox: SandboxWatch,
    ) {}

    static async start(
        { workspace, directory }: Organisation,
        app: Pick<PackagedApp, 'zip' | 'manifest'>,
        backend: BackendName,
        sandbox: () => SandboxWatch,
    ): Promise<Stage> {
        const servers = await startServersWith({ workspace, directory, backend }, { isBare: false });
        await installApp(servers, app as PackagedApp);
        const settings = new AppSettings(servers.rest, app.manifest.id);
        const stage = new Stage(servers, settings, app.manifest.id, sandbox());
        stage.timeCalls();
        return stage;
    }

    /** Types a command as the administrator, and waits until it is done and the app at rest again. */
    async command(text: string, isDone: () => boolean = () => true): Promise<Cost> {
        return this.measured(async () => {
            await this.servers.workspace.runCommand('admin', text);
            await this.rest(isDone);
        });
    }

    /** The scheduler of the server does a job of the app now. */
    async job(id: string): Promise<Cost> {
        const { scheduler } = this.servers.workspace;
        return this.measured(async () => {
            const job = scheduler.scheduleOnce(`${id}_${this.appId}`, 'now', { appId: this.appId });
            while (scheduler.jobs.has(job)) await sleep(5);
            await this.rest();
        });
    }

    /** The last thing that the administrator was told. */
    get answer(): string {
        const { msg = '', blocks } = this.servers.workspace.model.messages.at(-1) ?? {};
        return `${msg} ${blocks ? JSON.stringify(blocks) : ''}`;
    }

    /** How many people of the organisation are in the rooms of their groups. */
    membershipsOf({ groups }: Organisation): number {
        const { rooms, subscriptions } = this.servers.workspace.model;
        const managed = [...rooms.values()].filter(({ name }) => name.startsWith('team-'));
        if (managed.length !== groups) return NaN;
        const people = managed.flatMap(({ _id }) => subscriptions.ofRoom(_id));
        return people.filter(({ u }) => u.username.startsWith('person')).length;
    }

    async stop(): Promise<void> {
        await this.servers.stop();
    }

    private async measured(act: () => Promise<void>): Promise<Cost> {
        const { model } = this.servers.workspace;
        this.sandbox.reset();
        this.longestCallMs = 0;
        const before = this.counted();
        const { toApp, fromApp } = this.sandbox.bytes;
        const appBefore = this.sandbox.processorMs;
        const hostBefore = process.cpuUsage();
        const started = performance.now();
        let firstAnswerMs: number | undefined;
        const { length } = model.messages;
        const look = setInterval(() => {
            const isAnswered = model.messages.slice(length).some(({ privateTo }) => privateTo !== undefined);
            if (isAnswered) firstAnswerMs ??= Math.round(performance.now() - started);
        }, 10);
        await act();
        clearInterval(look);
        const { user, system } = process.cpuUsage(hostBefore);
        const now = this.counted();
        const { longestBlockMs } = this.sandbox;
        return {
            wallMs: Math.round(performance.now() - started),
            appProcessorMs: Math.round(this.sandbox.processorMs - appBefore),
            hostProcessorMs: Math.round((user + system) / 1000),
            authentikRequests: sum(now.authentik, isAny) - sum(before.authentik, isAny),
            directoryRequests: sum(now.authentik, isOfDirectory) - sum(before.authentik, isOfDirectory),
            restCalls: sum(now.rest, isAny) - sum(before.rest, isAny),
            bridgeCalls: sum(now.bridge, isAny) - sum(before.bridge, isAny),
            userLookUps: sum(now.bridge, isLookUp) - sum(before.bridge, isLookUp),
            workspaceCalls: workspaceCalls(now) - workspaceCalls(before),
            roomCalls: roomCalls(now) - roomCalls(before),
            bytesToApp: this.sandbox.bytes.toApp - toApp,
            bytesFromApp: this.sandbox.bytes.fromApp - fromApp,
            peakMbOfSandbox: this.sandbox.peakMb,
            longestCallMs: Math.round(this.longestCallMs),
            ...(longestBlockMs !== undefined && { longestBlockMs }),
            ...(firstAnswerMs !== undefined && { firstAnswerMs }),
        };
    }

    private counted(): Counted {
        const { rest, bridge } = this.servers.workspace.counters.snapshot();
        const { requests = {} } = this.servers.embedded ?? {};
        return { authentik: { ...requests }, rest, bridge };
    }

    /** No run has steps left, and the last thing that was said is not that an answer follows. */
    private async rest(isDone: () => boolean = () => true): Promise<void> {
        const { model } = this.servers.workspace;
        const isBusy = (): boolean =>
            !isDone() ||
            this.callsInProgress > 0 ||
            model.persistence.some(({ data }) => isOpenRun(data)) ||
            model.messages.at(-1)?.msg.startsWith('… ') === true;
        for (let messages = -1; ; messages = isBusy() ? -1 : model.messages.length) {
            if (!isBusy() && model.messages.length === messages) return;
            await sleep(50);
        }
    }

    private timeCalls(): void {
        const { manager } = this.servers.workspace.host;
        // the oldest engine has another name for it
        const app: unknown = manager.getOneById(this.appId);
        const { getRuntimeController, getDenoRuntime } = app as Partial<Record<string, () => Runtime>>;
        const runtime = (getRuntimeController ?? getDenoRuntime)?.call(app);
        if (!runtime) throw new Error('The engine shows no process of the app');
        const send = runtime.sendRequest.bind(runtime);
        runtime.sendRequest = async (...request) => {
            const started = performance.now();
            this.callsInProgress += 1;
            return send(...request).finally(() => {
                this.callsInProgress -= 1;
                this.longestCallMs = Math.max(this.longestCallMs, performance.now() - started);
            });
        };
    }
}

function workspaceCalls({ rest, bridge }: Counted): number {
    return sum(rest, isAny) + sum(bridge, (name) => !ownBridges.test(name));
}

function roomCalls({ rest, bridge }: Counted): number {
    const isOfRooms = (name: string): boolean => /(^Room\.|\/(rooms|channels|groups)\.)/.test(name);
    return sum(rest, isOfRooms) + sum(bridge, isOfRooms);
}

function isAny(): boolean {
    return true;
}

function isOfDirectory(name: string): boolean {
    return name.startsWith('GET /core/groups/') || name.startsWith('GET /core/users/');
}

function isLookUp(name: string): boolean {
    return lookUps.includes(name);
}

function sum(counts: Readonly<Record<string, number>>, isMeant: (name: string) => boolean): number {
    return Object.entries(counts).reduce((all, [name, count]) => (isMeant(name) ? all + count : all), 0);
}

function isOpenRun(data: unknown): boolean {
    const { kind, outcome } = data as { kind?: unknown; outcome?: unknown };
    return kind === 'run' && (outcome === undefined || outcome === null);
}
