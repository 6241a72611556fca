import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type { BackendName } from '../../../stand-ins/engine';
import type { CommandContext } from '../../../stand-ins/engine/host-types';
import type { Workspace } from '../../../stand-ins/workspace';
import { bridgeBehaviours } from '../../../stand-ins/workspace/bridges/behaviours';
import type { Start } from './instance';
import { Wire } from './wire';

const program = fileURLToPath(new URL('instance.ts', import.meta.url));
/** Its name in the scheduler. */
const NAME = 'second';

/** Sees each call of a bridge, with what it was given. */
type Seen = (bridge: string, method: string, given: readonly unknown[]) => void;

/**
 * Another instance of the same server: an engine host in a process of its own, with a process of the app of its own, on the database
 * and the scheduler of a workspace. Killed, both end at once, as on a machine that goes off.
 */
export class SecondInstance {
    private readonly wire: Wire;
    private readonly behaviours: ReturnType<typeof bridgeBehaviours>;
    /** a setting that the other instance has just saved is not told back */
    private isHearing = false;

    private constructor(
        private readonly workspace: Workspace,
        private readonly process: ChildProcess,
        private readonly seen: Seen,
    ) {
        this.behaviours = bridgeBehaviours(workspace);
        const channel = {
            send: (message: unknown) => {
                // one that was killed may still look connected: what is sent to it is lost, as its end tells whoever waits
                if (process.connected) process.send(message as object, () => undefined);
            },
            onMessage: (listen: (message: unknown) => void) => {
                process.on('message', listen);
            },
        };
        this.wire = new Wire(channel, async (what, given) => this.answer(what, given));
        process.once('exit', () => this.wire.end());
        workspace.settingChanged = async (appId, setting) => this.tell(appId, setting);
    }

    static async start(workspace: Workspace, backend: BackendName, seen: Seen): Promise<SecondInstance> {
        const instance = new SecondInstance(
            workspace,
            fork(program, { serialization: 'advanced', detached: true }),
            seen,
        );
        const { apps, zips, signingKeys } = workspace.host.store;
        const bridges = Object.fromEntries(
            Object.entries(instance.behaviours).map(([bridge, methods]) => [bridge, Object.keys(methods)]),
        );
        await instance.wire.ask('start', { backend, apps, zips, signingKeys, bridges } satisfies Start);
        return instance;
    }

    async command(name: string, context: CommandContext): Promise<void> {
        await this.wire.ask('command', name, context);
    }

    async kill(): Promise<void> {
        const { pid, exitCode, signalCode } = this.process;
        this.workspace.scheduler.leave(NAME);
        if (pid === undefined || exitCode !== null || signalCode !== null) return;
        const gone = once(this.process, 'exit');
        // the whole group: the process of the app is on the same machine
        process.kill(-pid, 'SIGKILL');
        this.process.kill('SIGKILL');
        await gone;
    }

    private async answer(what: string, given: unknown[]): Promise<unknown> {
        // of a process that was killed nothing arrives any more, also not what is on its way
        if (this.process.killed) return undefined;
        switch (what) {
            case 'processors':
                this.takeJobs(given[0] as string[]);
                return undefined;
            case 'setting':
                return this.hear(...(given as [string, ISetting]));
            default:
                return this.call(...(given as [string, string, never[]]));
        }
    }

    private takeJobs(names: readonly string[]): void {
        for (const name of names) {
            const processor = async (data: Record<string, unknown>): Promise<void> => {
                await this.wire.ask('job', name, data);
            };
            this.workspace.scheduler.define(name, processor, NAME);
        }
    }

    private async call(bridge: string, method: string, args: never[]): Promise<unknown> {
        this.workspace.counters.bridge(`${bridge}.${method}`);
        this.seen(bridge, method, args);
        return this.behaviours[bridge]?.[method]?.(...args);
    }

    private async hear(appId: string, setting: ISetting): Promise<void> {
        this.isHearing = true;
        try {
            await this.workspace.host.manager.getSettingsManager().updateAppSetting(appId, setting);
        } finally {
            this.isHearing = false;
        }
    }

    private async tell(appId: string, setting: ISetting): Promise<void> {
        if (this.isHearing || this.process.killed) return;
        // whoever saves a setting does not hear of an instance that has just ended
        await this.wire.ask('setting', appId, setting).catch(() => undefined);
    }
}
