import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tokenSubject } from './api/token-subjects';
import { realClock } from './clock';
import type { DirectoryDump, DirectoryPatch } from './directory-file';
import { describeSubject } from './events/audit';
import { Faults, type Fault } from './faults';
import { contract } from './schema/contract';
import { createHttpApp } from './http-app';
import { dispatch } from './notifications/dispatch';
import { Worker } from './notifications/worker';
import { tellClient } from './oidc/back-channel';
import { FrontState } from './oidc/front-state';
import type { StandInAuthentikOptions, TokenOptions } from './options';
import { Recorder, type RecordedRequest } from './recorder';
import { refuseWhatIsNoHttp } from './refuse-no-http';
import { fitsRoute, type RoutePattern } from './routes';
import type { SetUpPatch } from './set-up-file';
import { addRocketChat, fillFresh } from './state/born';
import { dumpDirectory, patchDirectory } from './state/directory';
import { dumpSetUp } from './state/dump';
import { grantToken } from './state/grant-token';
import { generateKey, Installation } from './state/installation';
import type { EventRecord, ProviderRecord } from './state/records';
import { patchSetUp } from './state/set-up';
import { AuthentikVersion, NEWEST_VERSION } from './version';

/** authentik on loopback: API v3 and OIDC over HTTP. Any person's password is their username. */
export class StandInAuthentik {
    /** answers of this stand-in that do not fit the official schema, or that it has none for: its own defects */
    readonly violations: string[] = [];

    /** what clients sent that does not fit the official schema, unknown keys included */
    readonly requestViolations: string[] = [];

    /** While true everything is answered as authentik's front server does while core starts: 503, `Retry-After: 5`. */
    starting = false;

    /** a non-expiring API token of `akadmin`, a superuser */
    readonly token: string;

    private readonly installation: Installation;
    private readonly front: FrontState;
    private readonly faults = new Faults();
    private readonly recorder = new Recorder();
    private readonly bornPk: number | undefined;
    private server: Server | undefined;
    private worker: Worker | undefined;
    private endWorker: () => void = () => undefined;
    private port: number;

    constructor(readonly options: StandInAuthentikOptions = {}) {
        this.port = options.port ?? 0;
        this.installation = new Installation(new AuthentikVersion(options.file?.version ?? NEWEST_VERSION));
        this.installation.isFromSource = options.fromSource ?? false;
        this.front = new FrontState(this.installation);
        fillFresh(this.installation);
        this.token = this.createToken({ user: 'akadmin', identifier: 'authentik-bootstrap-token' });
        const born = options.bare
            ? undefined
            : addRocketChat(this.installation, options.workspaceUrl ?? 'http://127.0.0.1:3000');
        this.bornPk = born?.pk;
        patchSetUp(this.installation, { managedSecrets: options.managedSecrets });
        patchDirectory(this.installation, options.file ?? {});
        patchSetUp(this.installation, options.setUp ?? {});
    }

    /** `http://127.0.0.1:<port><pathPrefix>`, no trailing slash; after `start()` */
    get url(): string {
        if (!this.server) {
            throw new Error('the stand-in authentik is not started');
        }
        const scheme = this.options.tls ? 'https' : 'http';
        return `${scheme}://127.0.0.1:${this.port}${this.options.pathPrefix ?? ''}`;
    }

    /** the provider and application "Rocket.Chat" this authentik is born with, unless `bare` */
    get bornProvider(): { clientId: string; clientSecret: string; slug: 'rocketchat' } {
        const { born } = this;
        if (!born) {
            throw new Error('this authentik was born bare, or that provider is gone');
        }
        return { clientId: born.clientId, clientSecret: born.clientSecret, slug: 'rocketchat' };
    }

    /** requests so far by route, such as `GET /core/groups/` or `POST /application/o/token/` */
    get requests(): Readonly<Record<string, number>> {
        return this.recorder.counts;
    }

    /** what authentik's event log holds, oldest first */
    get events(): readonly EventRecord[] {
        return this.installation.events.all;
    }

    get isRunning(): boolean {
        return this.server !== undefined;
    }

    async start(): Promise<void> {
        // reading it takes a second, which no request waits for
        contract();
        const app = createHttpApp({
            installation: this.installation,
            prefix: this.options.pathPrefix ?? '',
            front: this.front,
            faults: this.faults,
            recorder: this.recorder,
            isStarting: () => this.starting,
            requestFinding: (text) => this.requestViolations.push(text),
            violation: (text) => this.violations.push(text),
        });
        const { tls } = this.options;
        const server = tls ? createHttpsServer(tls, app) : createHttpServer(app);
        refuseWhatIsNoHttp(server);
        await new Promise<void>((resolve, reject) => {
            server.once('error', reject);
            server.listen(this.port, '127.0.0.1', resolve);
        });
        this.server = server;
        this.startWorker();
        this.port = (server.address() as AddressInfo).port;
    }

    /** State is kept: `start()` afterwards is a restart, on the same port. */
    async stop(): Promise<void> {
        const { server } = this;
        if (!server) {
            return;
        }
        this.server = undefined;
        this.endWorker();
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        await closed;
    }

    /** Waits until what has to be sent was sent, or could not be; further attempts are not waited for. */
    async deliveriesDone(): Promise<void> {
        await this.worker?.firstAttemptsDone();
    }

    /** Waits for what is being sent right now: with a clock of its own a test moves that on in between. */
    async attemptsDone(): Promise<void> {
        await this.worker?.attemptsDone();
    }

    /** A new token (its key), by default an API token of a new service account with just these permissions. */
    createToken(options: TokenOptions = {}): string {
        return grantToken(this.installation, options);
    }

    /** Gives the token with this key a new key, as authentik does once an expiring API token has run out; returns it. */
    rotateToken(key: string): string {
        const token = [...this.installation.tokens.values()].find((one) => one.key === key);
        if (!token) {
            throw new Error('no token with this key');
        }
        token.key = generateKey(60);
        this.installation.events.add({
            action: 'secret_rotate',
            app: 'authentik.core.models',
            context: {
                token: describeSubject(tokenSubject(token)),
                message: `Token ${token.identifier}'s secret was rotated.`,
            },
        });
        return token.key;
    }

    /** Lets the token with this key run out now. */
    expireToken(key: string): void {
        const token = [...this.installation.tokens.values()].find((one) => one.key === key);
        if (!token) {
            throw new Error('no token with this key');
        }
        token.expiring = true;
        token.expires = new Date(Date.now() - 1000).toISOString();
    }

    /** Sets redirect URI and launch URL of the provider and application this authentik was born with. */
    setWorkspaceUrl(url: string): void {
        const { born } = this;
        if (!born) {
            return;
        }
        const root = url.replace(/\/+$/, '');
        born.redirectUris = [
            { matching_mode: 'strict', url: `${root}/_oauth/authentik`, redirect_uri_type: 'authorization' },
        ];
        const application = this.installation.applicationOf(born);
        if (application) {
            application.metaLaunchUrl = `${root}/`;
        }
    }

    /** Changes users and groups. */
    patch(file: DirectoryPatch): void {
        patchDirectory(this.installation, file);
    }

    dump(): DirectoryDump {
        return { ...dumpSetUp(this.installation), ...dumpDirectory(this.installation) };
    }

    /** Changes flows, keys, mappings, providers, applications and bindings, as an administrator does by hand. */
    patchSetUp(patch: SetUpPatch): void {
        patchSetUp(this.installation, patch);
    }

    /**
     * Makes requests fail; the latest fault given wins.
     *
     * @param pattern a key of `requests`, `*` for all, or a beginning and `*`, such as `GET /core/*`
     * @throws Error for a route that authentik does not have
     */
    fail(pattern: RoutePattern, fault: Fault): { clear(): void } {
        return this.faults.add(pattern, fault);
    }

    /** Clears all faults. */
    heal(): void {
        this.faults.clear();
    }

    /** What was asked, oldest first, among the last 2000 requests; headers as they came, `authorization` included. */
    lastRequests(pattern: RoutePattern = '*'): readonly RecordedRequest[] {
        return this.recorder.last(({ route }) => fitsRoute(pattern, route));
    }

    private startWorker(): void {
        const { installation } = this;
        const worker = new Worker(this.options.clock ?? realClock, () => installation.version);
        const end = installation.events.onAdded((event) => dispatch(installation, worker, event));
        const endTelling = this.front.onLogout((token) => tellClient(installation, worker, token));
        installation.background = (task) => worker.run({ attempt: () => Promise.resolve().then(task) });
        this.worker = worker;
        this.endWorker = () => {
            end();
            endTelling();
            worker.stop();
        };
    }

    private get born(): ProviderRecord | undefined {
        return this.installation.providers.get(this.bornPk ?? -1);
    }
}
