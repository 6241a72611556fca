import childProcess, { type ChildProcess, type SpawnOptions } from 'node:child_process';
import type { Backend } from './backends/backend';
import type { EnginePackage } from './engine-package';

/** The engine's controller of an app's process, as far as it is used here. The two engines agree in this. */
interface RuntimeController {
    /** the process, whatever it runs on */
    deno?: ChildProcess;
    spawnProcess: () => void;
    restartApp: () => Promise<void>;
    stopApp: () => Promise<void>;
    getAppId: () => string;
}

/** `spawn` of the module that the engine calls it on */
const processModule = childProcess as { spawn: unknown };

/**
 * The processes of one host's apps. How they talk, how their life is checked and when they are started again stays the
 * engine's; what exactly is started, the back end says.
 */
export class AppProcesses {
    /**
     * Writes to a process that had just died. On a real server nothing handles these, so each ends the whole server; they are
     * kept here for a test to look at.
     */
    readonly brokenPipes: Error[] = [];
    readonly #controllers = new Set<RuntimeController>();
    readonly #restarts = new Map<RuntimeController, Promise<void>>();
    readonly #restartWatchers = new Set<(controller: RuntimeController, restart: Promise<void>) => void>();
    readonly #killAll = () => {
        for (const controller of this.#controllers) controller.deno?.kill('SIGKILL');
    };
    #isClosed = false;

    constructor(engine: EnginePackage, backend: Backend) {
        const { DenoRuntimeSubprocessController } = engine.load('server/runtime/deno/AppsEngineDenoRuntime') as {
            DenoRuntimeSubprocessController: { prototype: RuntimeController };
        };
        this.#takeOver(DenoRuntimeSubprocessController.prototype, backend);
        process.once('exit', this.#killAll);
    }

    /** Kills the app's process. Resolves when the engine has noticed and the next one is initialized; rejects if that fails. */
    async kill(appId: string): Promise<void> {
        const victim = [...this.#controllers].find((one) => one.getAppId() === appId && one.deno?.exitCode === null);
        const pid = victim?.deno?.pid;
        if (pid === undefined) throw new Error(`App ${appId} has no process`);
        const restarted = new Promise<void>((resolve, reject) => {
            const watch = (controller: RuntimeController, restart: Promise<void>) => {
                if (controller !== victim) return;
                this.#restartWatchers.delete(watch);
                restart.then(resolve, reject);
            };
            this.#restartWatchers.add(watch);
        });
        process.kill(pid, 'SIGKILL'); // by its id, as the operating system does: the engine must not know
        await restarted;
    }

    /** Ends all processes without telling the apps, as a server that goes down does. */
    async close(): Promise<void> {
        this.#isClosed = true;
        await Promise.allSettled(this.#restarts.values());
        for (const controller of this.#controllers) if (controller.deno) await controller.stopApp();
        process.off('exit', this.#killAll);
    }

    #takeOver(prototype: RuntimeController, backend: Backend): void {
        const { spawnProcess, restartApp } = prototype;
        const processes = this.#controllers;
        const start = this.#start.bind(this);
        const restart = this.#restart.bind(this);

        prototype.spawnProcess = function (this: RuntimeController) {
            processes.add(this);
            start(backend, () => spawnProcess.call(this));
        };
        prototype.restartApp = function (this: RuntimeController) {
            return restart(this, () => restartApp.call(this));
        };
    }

    /** The engine's method runs to its end before anything else can call `spawn`. */
    #start(backend: Backend, spawnProcess: () => void): void {
        const { spawn } = childProcess;
        processModule.spawn = (_command: string, engineArgs: readonly string[], options: SpawnOptions) => {
            const { command, args, env } = backend.launch(engineArgs);
            const child = spawn(command, args, { ...options, env });
            child.stdin?.on('error', (error) => this.brokenPipes.push(error));
            return child;
        };
        try {
            spawnProcess();
        } finally {
            processModule.spawn = spawn;
        }
    }

    async #restart(controller: RuntimeController, restartApp: () => Promise<void>): Promise<void> {
        if (this.#isClosed) return;
        const restart = restartApp();
        this.#restarts.set(controller, restart);
        for (const watch of this.#restartWatchers) watch(controller, restart);
        await restart;
    }
}
