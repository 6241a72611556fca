import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import { askOnce } from '../http/ask-once';
import { requestJson, TransportError, type JsonAnswer, type JsonRequest } from '../http/json-request';
import { saidByRocketChat } from '../http/patient-http';
import { retryAfter } from '../http/retry-after';
import { asArray, asNumber, asObject, asText, type JsonObject } from '../http/shape';
import { withUserInfo } from '../http/with-user-info';
import { Failure } from '../model/failure';
import { readOverlapping, type ListedPage } from './overlapping-pages';
import { OWN_USER_INFO, refuseRedirected } from './refuse-redirected';

const TIMEOUT_MS = 8_000;
/** One more active account than the licence has seats (`ee/server/startup/seatsCap.ts`, `validateUserRoles.ts`). */
const NO_SEAT = 'error-license-user-limit-reached';
/** `API_Upper_Count_Limit` cuts larger ones. */
export const PAGE_SIZE = 100;

export interface RestCredentials {
    userId: string;
    token: string;
}

/**
 * Rocket.Chat's REST API, for what the engine has no accessor for. The token of an administrator goes only to an address that has
 * answered like a Rocket.Chat without it, and by itself: `rocketchat_url` may be mistyped, or the address somebody else's now, or
 * one that sends requests on, with the token, which no version of the HTTP bridge keeps back
 * (docs/servers/rocket-chat.md#http-bridge).
 */
export class RestClient {
    /** what `/api/info` tells anybody; asked once in the life of this client, which is one call into the app */
    private readonly readInfo = askOnce(async () =>
        this.call({ method: 'get', path: '/api/info', permission: 'none' }),
    );

    private readonly provenAddress = askOnce(async () => {
        const url = withUserInfo(`${this.url}${OWN_USER_INFO}`, 'no', 'redirect');
        refuseRedirected(await this.ask({ method: 'get', url, timeout: TIMEOUT_MS }), this.url);
    });

    constructor(
        private readonly http: IHttp,
        /** of the workspace, without trailing slash */
        private readonly url: string,
        private readonly credentials: RestCredentials | undefined,
        /** the same, without a wait for a server that asks for a moment */
        private readonly httpAtOnce = http,
    ) {}

    public get hasToken(): boolean {
        return this.credentials !== undefined;
    }

    /**
     * @param endpoint such as `settings.oauth`, with its query
     * @param permission what Rocket.Chat asks for this request, for the message where it is missing
     * @throws Failure
     */
    public async get(endpoint: string, permission: string): Promise<JsonObject> {
        return this.callAsAdministrator({ method: 'get', endpoint, permission });
    }

    public async post(endpoint: string, body: JsonObject, permission: string): Promise<JsonObject> {
        return this.callAsAdministrator({ method: 'post', endpoint, body, permission });
    }

    /**
     * What anybody may read. It is asked for without the token; only where the server has had enough of callers without one (10
     * in a minute by default, and none of an administrator's: docs/servers/rocket-chat.md#rest-rate-limit) it is asked for again
     * with it.
     */
    public async getPublic(endpoint: string): Promise<JsonObject> {
        try {
            return await this.call({ method: 'get', path: `/api/v1/${endpoint}`, permission: 'none' });
        } catch (error) {
            if (!this.hasToken || !(error instanceof Failure) || error.code !== 'rocketchat_throttled') throw error;
            return this.get(endpoint, 'none');
        }
    }

    /** `major.minor` of the server, which it tells anybody. */
    public async serverVersion(): Promise<string> {
        const version = /^\d+\.\d+/.exec(versionOf(await this.readInfo()) ?? '')?.[0];
        if (version === undefined)
            throw new Failure('rocketchat_unexpected_answer', {
                endpoint: '/api/info',
                what: { code: 'cause.without', fields: ['version'] },
            });
        return version;
    }

    /** All objects of a list endpoint, each once, in order. `key` names the objects in the answer. */
    public async *list(endpoint: string, key: string, permission: string): AsyncGenerator<JsonObject> {
        yield* await readOverlapping(endpoint, async (offset) => this.page(endpoint, key, permission, offset));
    }

    /** How many objects a list has. */
    public async count(endpoint: string, key: string, permission: string): Promise<number> {
        return (await this.page(endpoint, key, permission, 0, 1)).total;
    }

    private async page(
        endpoint: string,
        key: string,
        permission: string,
        offset: number,
        size = PAGE_SIZE,
    ): Promise<ListedPage> {
        const separator = endpoint.includes('?') ? '&' : '?';
        const answer = await this.get(`${endpoint}${separator}offset=${offset}&count=${size}`, permission);
        const items = asArray(answer[key]);
        const total = asNumber(answer.total);
        if (!items || total === undefined)
            throw new Failure('rocketchat_unexpected_answer', {
                endpoint,
                what: { code: 'cause.without', fields: [key] },
            });
        return { items: items.map((item) => asObject(item) ?? {}), total };
    }

    private async callAsAdministrator({ endpoint, ...request }: Omit<Call, 'path'> & { endpoint: string }) {
        if (this.credentials) {
            if (!(await this.isRocketChat()))
                throw new Failure('rocketchat_not_rocketchat', { url: this.url, status: 200 });
            await this.provenAddress();
        }
        return this.call({ ...request, path: `/api/v1/${endpoint}`, credentials: this.credentials });
    }

    private async isRocketChat(): Promise<boolean> {
        try {
            return versionOf(await this.readInfo()) !== undefined;
        } catch (error) {
            // only its own API refuses in this form
            if (error instanceof Failure && error.code === 'rocketchat_throttled') return true;
            throw error;
        }
    }

    private async call({ method, path, body, permission, credentials }: Call): Promise<JsonObject> {
        const endpoint = path.replace(/\?.*$/, '');
        const headers: Record<string, string> = credentials
            ? { 'X-User-Id': credentials.userId, 'X-Auth-Token': credentials.token }
            : {};
        const url = `${this.url}${path}`;
        const secrets = credentials ? [credentials.token] : [];
        // without the token the limiter refuses soon, and with it never: nobody has to wait for that
        const http = this.hasToken && !credentials ? this.httpAtOnce : this.http;
        const answer = await this.ask({ method, url, headers, body, secrets, timeout: TIMEOUT_MS }, http);
        const json = asObject(answer.json);
        if (answer.status === 200 && json && json.success !== false) return json;
        throw this.refusal(answer, json, { endpoint, permission, credentials });
    }

    private async ask(request: JsonRequest, http = this.http): Promise<JsonAnswer> {
        try {
            return await requestJson(http, request);
        } catch (error) {
            if (!(error instanceof TransportError)) throw error;
            throw new Failure(`rocketchat_${error.problem}`, { url: this.url, reason: error.reason }, error);
        }
    }

    private refusal(
        answer: JsonAnswer,
        json: JsonObject | undefined,
        { endpoint, permission, credentials }: Pick<Call, 'permission' | 'credentials'> & { endpoint: string },
    ): Failure {
        const { status } = answer;
        // a proxy before it refuses in a form of its own
        if (status === 429) {
            const seconds = saidByRocketChat(answer.text) ?? retryAfter(answer.headers) ?? 60;
            return new Failure('rocketchat_throttled', { endpoint, seconds: String(seconds) });
        }
        if (!json) return new Failure('rocketchat_not_rocketchat', { url: this.url, status });
        const code = asText(json.errorType) ?? '';
        const text = asText(json.error) ?? '';
        if (code.startsWith('totp-')) return new Failure('rocketchat_two_factor', { endpoint });
        if (code === NO_SEAT) return new Failure('rocketchat_no_seat');
        if (text.includes('enterprise feature')) return new Failure('rocketchat_premium_only', { endpoint });
        // 9.0 answers 401 also where a permission is missing
        const needsOne = permission !== 'none';
        const isAboutOne = needsOne && /unauthorized|forbidden|permission/i.test(text);
        if (status === 401 && credentials && !isAboutOne)
            return new Failure('rocketchat_token_refused', { url: this.url });
        if (needsOne && (status === 401 || status === 403 || code === 'error-action-not-allowed')) {
            return new Failure('rocketchat_permission_missing', { permission, endpoint });
        }
        // the details stay in the app: what of them is shown is told apart by whoever asked
        return new Failure(
            'rocketchat_refused',
            { endpoint, status, error: code || text.slice(0, 100) || { code: 'cause.no_reason' } },
            json.details,
        );
    }
}

interface Call {
    method: 'get' | 'post';
    path: string;
    body?: JsonObject;
    permission: string;
    credentials?: RestCredentials | undefined;
}

/** @returns undefined where it is not a Rocket.Chat that answered */
function versionOf(info: JsonObject): string | undefined {
    const version = asText(info.version) ?? asText(asObject(info.info)?.version);
    return info.success === true ? version : undefined;
}
