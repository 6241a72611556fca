import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EngineHost, type AppInfo, type BackendName, type EngineVersion, type InstallResult } from '../engine';
import { AppEvents } from './app-events';
import { addFromMarketplace, readManifest } from './app-package';
import { applyFile } from './apply-file';
import { bridgeBehaviours } from './bridges/behaviours';
import type { BridgeContext } from './bridges/bridge-context';
import { Counters } from './counters';
import { dump } from './dump';
import { Licence } from './licence';
import { LoginServices } from './login-services';
import { indexLegacyService } from './login/index-legacy-service';
import { MeteorError, Model, type UserRecord } from './model';
import { gateCustomOAuthSettings } from './oauth/add-oauth-service';
import { Registrations } from './registrations';
import { createHttpApp, type HttpWorkspace } from './rest';
import { checkMayEnable, isEnabled } from './rest/app-gates';
import { toEngineUser } from './rest/engine-values';
import { Scheduler } from './scheduler/scheduler';
import { seed } from './seed';
import type { Mail } from './server';
import { ServerVersion } from './server-version';
import { findRoomByName } from './server/find-rooms';
import { findUserByUsername } from './server/find-users';
import { runSlashCommand } from './server/run-slash-command';
import { Settings } from './settings/settings';
import type { WorkspaceDump, WorkspaceFile, WorkspacePatch } from './workspace-file';

export interface WorkspaceOptions {
    /** what the workspace is like at first; missing parts get defaults */
    file?: WorkspaceFile;
    /** default: Node from 8.8 on, Deno before */
    backend?: BackendName;
    /** default: 1.46.0 below version 7.0, else 1.62.0 */
    engine?: EngineVersion;
    /** default: any free one */
    port?: number;
    /** value of `Site_Url`; default: where it listens */
    siteUrl?: string;
    /** SETTINGS_BLOCKED, SETTINGS_HIDDEN, OVERWRITE_SETTING_<id>, DISABLE_PRIVATE_APP_INSTALLATION … */
    environment?: Record<string, string>;
    /** PEM text trusted beside the public ones, as NODE_EXTRA_CA_CERTS does */
    caCertificate?: string;
}

const defaultVersion = '8.8.1';

/** A stand-in Rocket.Chat server: state, rules and HTTP are ours, the Apps-Engine in it is the real one. */
export class Workspace implements BridgeContext, HttpWorkspace {
    readonly model = new Model();
    readonly licence: Licence;
    readonly settings: Settings;
    readonly loginServices: LoginServices;
    readonly scheduler = new Scheduler();
    readonly events = new AppEvents(this.model);
    readonly counters = new Counters();
    readonly mails: Mail[] = [];
    readonly environment: Record<string, string>;
    readonly caCertificate: string | undefined;
    /** what the apps registered since the last start */
    registrations = new Registrations();

    settingChanged: BridgeContext['settingChanged'];

    private currentVersion: ServerVersion;
    private engineHost: EngineHost | undefined;
    private http: HttpServer | undefined;
    private port: number;

    constructor(private readonly options: WorkspaceOptions = {}) {
        const file = options.file ?? {};
        this.currentVersion = new ServerVersion(file.version ?? defaultVersion);
        this.licence = new Licence(file.licence ?? 'community');
        this.environment = environmentOf(options);
        this.caCertificate = options.caCertificate;
        this.port = options.port ?? 0;
        this.settings = new Settings({
            version: this.version,
            licence: this.licence,
            environment: this.environment,
        });
        this.loginServices = new LoginServices(this.settings, indexLegacyService(this));
        seed(this.model);
        applyFile(this, file);
        if (options.siteUrl !== undefined) this.settings.overwrite('Site_Url', options.siteUrl);
    }

    /** The release it imitates; `patch` may change it. */
    get version(): ServerVersion {
        return this.currentVersion;
    }

    /** Where it listens, without trailing slash. */
    get url(): string {
        if (!this.port) throw new Error('The workspace has not been started');
        return `http://127.0.0.1:${this.port}`;
    }

    /** The running engine; another one after each restart. */
    get host(): EngineHost {
        if (!this.engineHost) throw new Error('The workspace has not been started');
        return this.engineHost;
    }

    get isRunning(): boolean {
        return this.http !== undefined;
    }

    async start(): Promise<void> {
        this.settings.boot(this.version);
        gateCustomOAuthSettings(this.settings, this.version);
        this.registrations = new Registrations();
        await this.listen();
        if (this.settings.row('Site_Url')?.value === this.settings.row('Site_Url')?.packageValue) {
            this.settings.overwrite('Site_Url', this.url);
        }
        this.loginServices.updateNow();

        const host = this.newHost();
        this.engineHost = host;
        const emit: AppEvents['emit'] = (event, data) => host.emit(event, data);
        this.events.emit = emit;
        // who listens in the place of the engine hears all
        this.events.isHeard = (event) => this.events.emit !== emit || host.isHeard(event);
        await host.start();
        this.scheduler.start();
    }

    /** Jobs wait for the next start; what an app holds in memory is lost. */
    async stop(): Promise<void> {
        this.events.emit = undefined;
        this.scheduler.stop();
        this.loginServices.stop();
        const { http } = this;
        this.http = undefined;
        if (http) {
            http.closeAllConnections();
            http.close();
            await once(http, 'close');
        }
        await this.engineHost?.stop();
    }

    /** The same database and port, a new process: also what an update to another version needs. */
    async restart(): Promise<void> {
        await this.stop();
        await this.start();
    }

    /**
     * Changes the state from outside, as if someone had done it meanwhile. A new version counts for the engine with the
     * next restart, for everything else at once.
     */
    patch(file: WorkspacePatch): void {
        if (file.version !== undefined) {
            this.currentVersion = new ServerVersion(file.version);
            this.settings.boot(this.version);
            gateCustomOAuthSettings(this.settings, this.version);
        }
        if (file.licence !== undefined) this.licence.change(file.licence);
        if (file.blockedSettings) this.environment.SETTINGS_BLOCKED = file.blockedSettings.join();
        if (file.hiddenSettings) this.environment.SETTINGS_HIDDEN = file.hiddenSettings.join();
        applyFile(this, file);
        this.settings.applyFlags();
    }

    dump(): WorkspaceDump {
        return dump(this);
    }

    /** Everything that apps stored. */
    records(): unknown[] {
        return this.model.persistence.map(({ data }) => structuredClone(data));
    }

    /** What stands in the log pages of the apps: what they logged, and what the engine logged about them. */
    async logs(): Promise<unknown[]> {
        const apps = await this.host.list();
        return Promise.all(apps.map(({ id }) => this.host.logs(id)));
    }

    /**
     * Uploads an app and enables it, granting what its `app.json` asks for, as the admin panel does. Where the licence
     * leaves no room the upload succeeds and the app stays off.
     */
    async installApp(zip: Buffer, actor: UserRecord): Promise<InstallResult> {
        const result = await this.host.install(zip, {
            user: toEngineUser(actor),
            enable: false,
            permissionsGranted: readManifest(zip).permissions,
        });
        try {
            await checkMayEnable(this, result.appId);
        } catch {
            return result;
        }
        await this.host.enable(result.appId);
        const app = (await this.host.list()).find(({ id }) => id === result.appId);
        return { ...result, status: app?.status ?? result.status };
    }

    /**
     * Installs an app with the mark of the Marketplace and enables it, which Community may do with five apps. An upload
     * of the same app goes first. The Marketplace itself (review, download, subscription) has no part in it.
     * @throws Error `license-prevented` when five are enabled already
     */
    async installFromMarketplace(zip: Buffer, actor?: UserRecord): Promise<AppInfo> {
        const user = actor ?? findUserByUsername(this.model, 'admin');
        if (!user) throw new Error('There is nobody to install it: the workspace has no user admin');
        const manifest = readManifest(zip);
        const installed = await this.host.list();
        if (installed.some(({ id }) => id === manifest.id)) await this.host.remove(manifest.id, toEngineUser(user));
        const others = installed.filter((app) => app.id !== manifest.id && !app.private && isEnabled(app));
        if (this.licence.plan === 'community' && others.length >= 5) throw new Error('license-prevented');
        await addFromMarketplace(this.host, zip, manifest, toEngineUser(user));
        const app = (await this.host.list()).find(({ id }) => id === manifest.id);
        if (!app) throw new Error(`${manifest.name} was not installed`);
        return app;
    }

    /**
     * What client and server do when someone types a slash command.
     * @param text such as `/authentik-sync plan`
     * @throws MeteorError for an unknown command; Error for an unknown user or room, or one the user is not in; the
     * engine's error when the app fails or takes too long
     */
    async runCommand(username: string, text: string, roomName = 'general'): Promise<void> {
        const user = findUserByUsername(this.model, username);
        if (!user) throw new Error(`There is no user ${username} in the workspace`);
        if (!user.active) throw new MeteorError('error-user-is-not-activated', 'User is not activated');
        const room = findRoomByName(this.model, roomName);
        if (!room) throw new Error(`There is no room ${roomName} in the workspace`);
        const [, command, params = ''] = /^\/(\S+)(?:\s+([\s\S]*))?$/.exec(text.trim()) ?? [];
        if (command === undefined) throw new Error(`Not a slash command: ${text}`);
        await runSlashCommand(this, user, { command, params, room });
    }

    /** The hidden settings that the app's `app.json` asks to read; undefined where it does not ask to read settings. */
    async hiddenSettingsFor(appId: string): Promise<string[] | undefined> {
        const app = (await this.host.list()).find(({ id }) => id === appId);
        const permission = app?.info.permissions?.find(({ name }) => name === 'server-setting.read');
        return permission && 'hiddenSettings' in permission ? (permission.hiddenSettings as string[]) : undefined;
    }

    private newHost(): EngineHost {
        const { version, engineHost: previous } = this;
        return new EngineHost({
            version: this.options.engine ?? (version.atLeast('7.0') ? '1.62.0' : '1.46.0'),
            backend: this.options.backend ?? (version.atLeast('8.8') ? 'node' : 'deno'),
            behaviours: bridgeBehaviours(this),
            onCall: ({ bridge, method }) => this.counters.bridge(`${bridge}.${method}`),
            ...(previous && { previous }),
        });
    }

    private async listen(): Promise<void> {
        this.http = createServer(createHttpApp(this));
        this.http.listen(this.port, '127.0.0.1');
        await once(this.http, 'listening');
        this.port = (this.http.address() as AddressInfo).port;
    }
}

function environmentOf({ environment, file }: WorkspaceOptions): Record<string, string> {
    return {
        ...environment,
        ...(file?.blockedSettings && { SETTINGS_BLOCKED: file.blockedSettings.join() }),
        ...(file?.hiddenSettings && { SETTINGS_HIDDEN: file.hiddenSettings.join() }),
    };
}
