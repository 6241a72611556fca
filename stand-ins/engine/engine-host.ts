import fs from 'node:fs';
import path from 'node:path';
import type { IPermission } from '@rocket.chat/apps-engine/definition/permissions/IPermission';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type { IUIKitResponse } from '@rocket.chat/apps-engine/definition/uikit';
import type { AppManager } from '@rocket.chat/apps-engine/server/AppManager';
import type { AppFabricationFulfillment } from '@rocket.chat/apps-engine/server/compiler';
import type { ILoggerStorageEntry } from '@rocket.chat/apps-engine/server/logging';
import type { ProxiedApp } from '@rocket.chat/apps-engine/server/ProxiedApp';

import { toAppInfo, toInstallResult } from './app-info';
import { AppProcesses } from './app-processes';
import { DenoBackend } from './backends/deno-backend';
import { NodeBackend } from './backends/node-backend';
import { createBridges } from './bridges';
import { EnginePackage } from './engine-package';
import { EngineStore } from './engine-store';
import type {
    AppInfo,
    BackendName,
    BridgeBehaviours,
    BridgeCall,
    CommandContext,
    EndpointRequest,
    EndpointResponse,
    EngineUser,
    EngineVersion,
    InstallOptions,
    InstallResult,
    UpdateOptions,
} from './host-types';
import { letProcessEnd } from './let-process-end';
import { createStorages } from './storages';

/** Where the engine's types are narrower than what a server passes: requests, events, and an update that grants nothing. */
interface UntypedSeams {
    manager: {
        update(
            zip: Buffer,
            granted: IPermission[] | undefined,
            options: Parameters<AppManager['update']>[2],
        ): Promise<AppFabricationFulfillment>;
    };
    listeners: {
        executeListener(event: string, data: unknown): Promise<unknown>;
        getListeners(event: string): unknown[];
        isEventBlocked(event: string): boolean;
    };
    apis: {
        executeApi(
            appId: string,
            path: string,
            request: object,
        ): Promise<Partial<EndpointResponse> & { status: number }>;
    };
}

interface Definitions {
    AppStatus: typeof import('@rocket.chat/apps-engine/definition/AppStatus');
    metadata: typeof import('@rocket.chat/apps-engine/definition/metadata');
    slashcommands: typeof import('@rocket.chat/apps-engine/definition/slashcommands');
}

export interface EngineHostOptions {
    version?: EngineVersion;
    /** Deno unless said otherwise; the oldest engine has no other */
    backend?: BackendName;
    behaviours: BridgeBehaviours;
    /** sees every call that reaches a bridge, thus after the check of its permission and before its behaviour */
    onCall?: (call: BridgeCall) => void;
    /** A stopped host whose apps, settings and keys this one takes over, as a restarted server does; its engine may be another. */
    previous?: EngineHost;
}

/**
 * A server's part of the Apps-Engine: the real `AppManager` with its parser, permissions, managers and sandbox processes, on
 * bridges made of `behaviours` and on storages in memory. Several hosts may run at once.
 */
export class EngineHost {
    readonly version: EngineVersion;
    readonly backend: BackendName;
    /** what outlives this host */
    readonly store: EngineStore;
    readonly #engine: EnginePackage;
    readonly #backend: DenoBackend | NodeBackend;
    readonly #options: EngineHostOptions;
    #running?: { manager: AppManager; processes: AppProcesses };

    constructor(options: EngineHostOptions) {
        this.version = options.version ?? '1.62.0';
        this.backend = options.backend ?? 'deno';
        this.store = options.previous?.store ?? new EngineStore();
        this.#engine = new EnginePackage(this.version);
        this.#backend = this.backend === 'node' ? new NodeBackend(this.#engine) : new DenoBackend(this.#engine);
        this.#options = options;
    }

    /** The engine's own manager, typed as in 1.62.0. For what this class has no method for. */
    get manager(): AppManager {
        return this.#whatRuns.manager;
    }

    /** Writes to app processes that had just died; each of them would have ended a real server. */
    get brokenPipes(): readonly Error[] {
        return this.#whatRuns.processes.brokenPipes;
    }

    /** Loads the stored apps, and enables those that were enabled. */
    async start(): Promise<void> {
        if (this.#running)
            throw new Error('This host has been started already; a restart is another host with `previous`');
        if (process.env.NODE_ENV === 'test') {
            throw new Error(
                'NODE_ENV is "test", at which the engine grants every permission: set it to something else',
            );
        }
        await this.#backend.prepare();
        const tempFilePath = path.join(this.#engine.buildFolder, 'temporary');
        fs.mkdirSync(tempFilePath, { recursive: true });

        const { AppManager } = this.#engine.load(
            'server/AppManager',
        ) as typeof import('@rocket.chat/apps-engine/server/AppManager');
        const { behaviours, onCall = () => undefined } = this.#options;
        const manager = new AppManager({
            ...createStorages(this.#engine, this.store),
            bridges: createBridges(this.#engine, this.store, behaviours, onCall),
            tempFilePath,
        });
        letProcessEnd(this.#engine);
        this.#running = { manager, processes: new AppProcesses(this.#engine, this.#backend) };
        await manager.load();
        await manager.enableAll();
    }

    /** The server goes down: the processes end and no app is disabled. */
    async stop(): Promise<void> {
        await this.#running?.processes.close();
    }

    /**
     * Installs a packaged app.
     * @throws what the engine throws when it refuses: no valid zip, another `requiredApiVersion`, already installed …
     */
    async install(zip: Buffer, options: InstallOptions): Promise<InstallResult> {
        return toInstallResult(await this.manager.add(zip, options));
    }

    /** Replaces an installed app; it is enabled afterwards if it was before. */
    async update(zip: Buffer, { user, permissionsGranted }: UpdateOptions): Promise<InstallResult> {
        const manager: UntypedSeams['manager'] = this.manager;
        return toInstallResult(await manager.update(zip, permissionsGranted, { loadApp: true, user }));
    }

    async remove(appId: string, user: EngineUser): Promise<void> {
        this.#app(appId);
        await this.manager.remove(appId, { user });
    }

    /**
     * An administrator enables the app, which is also the second step of an upload.
     * @returns whether the app is enabled now; false if, say, a required setting has no value
     * @throws if it is enabled already
     */
    async enable(appId: string): Promise<boolean> {
        const { AppStatus, AppStatusUtils } = this.#definition('AppStatus');
        const app = await this.manager.changeStatus(appId, AppStatus.MANUALLY_ENABLED);
        return AppStatusUtils.isEnabled(await app.getStatus());
    }

    /**
     * An administrator disables the app; it stays so after a restart.
     * @throws if it is not enabled
     */
    async disable(appId: string): Promise<void> {
        await this.manager.changeStatus(appId, this.#definition('AppStatus').AppStatus.MANUALLY_DISABLED);
    }

    /** The engine remembers an app's answer for 5 minutes. */
    async status(appId: string): Promise<string> {
        return this.#app(appId).getStatus();
    }

    async list(): Promise<AppInfo[]> {
        return Promise.all((await this.manager.get()).map(toAppInfo));
    }

    /** Setting id → setting, with the value that the administrator saved, if any. */
    appSettings(appId: string): Record<string, ISetting> {
        return this.manager.getSettingsManager().getAppSettings(appId);
    }

    /** An administrator saves a setting. Resolves after `onSettingUpdated`, even if that threw. */
    async saveSetting(appId: string, id: string, value: unknown): Promise<void> {
        const settings = this.manager.getSettingsManager();
        await settings.updateAppSetting(appId, { ...settings.getAppSetting(appId, id), value });
    }

    /** Runs a slash command of an app, as the callback does that a server registers for it. Unknown names do nothing. */
    async executeCommand(name: string, { sender, room, args, threadId, triggerId }: CommandContext): Promise<void> {
        const { SlashCommandContext } = this.#definition('slashcommands');
        const frozen = [Object.freeze(sender), Object.freeze(room), Object.freeze([...args]) as string[]] as const;
        const context = new SlashCommandContext(...frozen, threadId, triggerId);
        await this.manager.getCommandManager().executeCommand(name, context);
    }

    /**
     * Something happened on the server.
     * @param event name of the interface, such as `IPostUserLoggedIn`
     * @param data as the engine documents it for this event
     */
    async emit(event: string, data: unknown): Promise<unknown> {
        const { AppInterface } = this.#definition('metadata');
        if (!(event in AppInterface)) throw new Error(`Engine ${this.version} has no event ${event}`);
        const listeners: UntypedSeams['listeners'] = this.manager.getListenerManager();
        return listeners.executeListener(event, data);
    }

    /** Whether it makes a difference to any app that this happens. */
    isHeard(event: string): boolean {
        const { AppInterface } = this.#definition('metadata');
        if (!(event in AppInterface)) return true;
        const listeners: UntypedSeams['listeners'] = this.manager.getListenerManager();
        return listeners.isEventBlocked(event) || listeners.getListeners(event).length > 0;
    }

    /** A request reached an endpoint of the app. */
    async callEndpoint(appId: string, endpointPath: string, request: EndpointRequest): Promise<EndpointResponse> {
        const apis: UntypedSeams['apis'] = this.manager.getApiManager();
        const complete = { headers: {}, query: {}, params: {}, ...request };
        const { status, headers = {}, content } = await apis.executeApi(appId, endpointPath, complete);
        return { status, headers, content };
    }

    /**
     * A block action, a submitted or closed view, or an action button.
     * @param action `UIKitIncomingInteraction` of the engine: type, appId, actionId, user, room, triggerId, payload …
     */
    async uiInteraction(action: unknown): Promise<IUIKitResponse | undefined> {
        return (await this.emit('IUIKitInteractionHandler', action)) as IUIKitResponse | undefined;
    }

    /** Kills the app's process; resolves when the engine has started another and initialized the app. */
    async killAppProcess(appId: string): Promise<void> {
        await this.#whatRuns.processes.kill(appId);
    }

    /** What the app logged, and what the engine logged about it. */
    async logs(appId: string): Promise<ILoggerStorageEntry[]> {
        return this.store.logs.filter((entry) => entry.appId === appId);
    }

    /** A module of the engine under test, such as `definition/metadata`. */
    definition(module: string): unknown {
        return this.#engine.load(module);
    }

    #definition<Module extends keyof Definitions>(module: Module): Definitions[Module] {
        return this.#engine.load(`definition/${module}`) as Definitions[Module];
    }

    get #whatRuns(): { manager: AppManager; processes: AppProcesses } {
        if (!this.#running) throw new Error('This host has not been started');
        return this.#running;
    }

    #app(appId: string): ProxiedApp {
        const app = this.manager.getOneById(appId) as ProxiedApp | undefined;
        if (!app) throw new Error(`No app with id ${appId} is installed`);
        return app;
    }
}
