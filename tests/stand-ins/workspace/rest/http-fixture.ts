import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EngineHost } from '../../../../stand-ins/engine';
import { AppEvents } from '../../../../stand-ins/workspace/app-events';
import { Counters } from '../../../../stand-ins/workspace/counters';
import { Licence, type Plan } from '../../../../stand-ins/workspace/licence';
import { LoginServices } from '../../../../stand-ins/workspace/login-services';
import { indexLegacyService } from '../../../../stand-ins/workspace/login/index-legacy-service';
import { Model, type RoomRecord, type RoomRole, type UserRecord } from '../../../../stand-ins/workspace/model';
import { Registrations } from '../../../../stand-ins/workspace/registrations';
import { createHttpApp, createPersonalAccessToken } from '../../../../stand-ins/workspace/rest';
import type { HttpWorkspace } from '../../../../stand-ins/workspace/rest/http-workspace';
import { seedRoles } from '../../../../stand-ins/workspace/seed';
import type { Mail } from '../../../../stand-ins/workspace/server';
import { ServerVersion } from '../../../../stand-ins/workspace/server-version';
import { createUser, type NewUser } from '../../../../stand-ins/workspace/server/create-user';
import { createSubscription } from '../../../../stand-ins/workspace/server/subscriptions';
import { Settings } from '../../../../stand-ins/workspace/settings/settings';

export interface FixtureOptions {
    version?: string;
    licence?: Plan;
    environment?: Record<string, string>;
    caCertificate?: string;
}

export interface Reply {
    status: number;
    headers: Headers;
    body: Record<string, unknown>;
}

/** A workspace over HTTP without any engine: for what REST and logins do by themselves. */
export class HttpFixture implements HttpWorkspace {
    readonly model = new Model();
    readonly counters = new Counters();
    readonly registrations = new Registrations();
    readonly mails: Mail[] = [];
    readonly version: ServerVersion;
    readonly licence: Licence;
    readonly settings: Settings;
    readonly loginServices: LoginServices;
    readonly events: AppEvents;
    readonly caCertificate?: string;
    readonly admin: UserRecord;
    private http: HttpServer | undefined;

    constructor(options: FixtureOptions = {}) {
        this.version = new ServerVersion(options.version ?? '8.8.1');
        this.licence = new Licence(options.licence ?? 'community');
        const { version, licence } = this;
        this.settings = new Settings({ version, licence, environment: options.environment ?? {} });
        this.loginServices = new LoginServices(this.settings, indexLegacyService(this));
        this.events = new AppEvents(this.model);
        this.caCertificate = options.caCertificate;
        seedRoles(this.model);
        this.admin = this.addUser({
            username: 'admin',
            password: 'admin',
            roles: ['admin'],
            email: 'admin@example.com',
        });
    }

    get host(): EngineHost {
        throw new Error('There is no engine here');
    }

    /** An account that is an hour old, so that nothing is forgiven for being new. */
    addUser(fields: NewUser): UserRecord {
        const user = createUser(this, fields);
        user.createdAt = new Date(Date.now() - 3600_000);
        return user;
    }

    addRoom(name: string, type: 'c' | 'p', members: Record<string, RoomRole[]> = {}): RoomRecord {
        const now = new Date();
        const u = { _id: this.admin._id, username: 'admin' };
        const room: RoomRecord = { _id: `room-${name}`, name, t: type, u, msgs: 0, ts: now, _updatedAt: now };
        this.model.rooms.set(room._id, room);
        for (const user of this.model.users.values()) {
            const roles = user.username === undefined ? undefined : members[user.username];
            if (roles) createSubscription(this.model, room, user, roles);
        }
        return room;
    }

    async start(): Promise<void> {
        const app = createHttpApp(this);
        const http = await new Promise<HttpServer>((resolve) => {
            const server = app.listen(0, '127.0.0.1', () => resolve(server));
        });
        this.http = http;
        this.settings.set('Site_Url', this.url, 'fixture');
    }

    get url(): string {
        return `http://127.0.0.1:${(this.http?.address() as AddressInfo).port}`;
    }

    async stop(): Promise<void> {
        this.loginServices.stop();
        this.http?.closeAllConnections();
        await new Promise<void>((resolve) => {
            if (this.http) this.http.close(() => resolve());
            else resolve();
        });
    }

    /** Headers of a token that ignores the second factor, unless told otherwise. */
    tokenOf(
        user: UserRecord,
        options: { bypassTwoFactor?: boolean } = { bypassTwoFactor: true },
    ): Record<string, string> {
        const name = `token ${user.services.resume?.loginTokens.length ?? 0}`;
        const token = createPersonalAccessToken(this, user, { name, ...options });
        return { 'X-User-Id': user._id, 'X-Auth-Token': token };
    }

    async call(method: string, path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Reply> {
        const json: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
        const init = {
            method,
            headers: { ...json, ...headers },
            body: body === undefined ? undefined : JSON.stringify(body),
        };
        const response = await fetch(`${this.url}/api/${path}`, init);
        const text = await response.text();
        return {
            status: response.status,
            headers: response.headers,
            body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text },
        };
    }

    get(path: string, headers?: Record<string, string>): Promise<Reply> {
        return this.call('GET', path, headers);
    }

    post(path: string, headers: Record<string, string>, body: unknown = {}): Promise<Reply> {
        return this.call('POST', path, headers, body);
    }
}
