import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';

import { Failure } from '../failure';
import { requestJson, TransportError, type JsonAnswer } from '../http/json-request';
import { asArray, asNumber, asObject, asText, type JsonObject } from '../http/shape';

const TIMEOUT_MS = 8_000;
const MAXIMUM_PAGES = 1_000;
const PAGE_SIZE = 100; // `API_Upper_Count_Limit` cuts larger ones

export interface RestCredentials {
    userId: string;
    token: string;
}

/** Rocket.Chat's REST API, for what the engine has no accessor for. */
export class RestClient {
    constructor(
        private readonly http: IHttp,
        /** of the workspace, without trailing slash */
        private readonly url: string,
        private readonly credentials: RestCredentials | undefined,
    ) {}

    public get canAct(): boolean {
        return this.credentials !== undefined;
    }

    /**
     * @param endpoint such as `settings.oauth`, with its query
     * @param permission what Rocket.Chat asks for this request, for the message where it is missing
     * @throws Failure
     */
    public async get(endpoint: string, permission: string): Promise<JsonObject> {
        return this.call('get', `/api/v1/${endpoint}`, undefined, permission);
    }

    public async post(endpoint: string, body: JsonObject, permission: string): Promise<JsonObject> {
        return this.call('post', `/api/v1/${endpoint}`, body, permission);
    }

    /** `major.minor` of the server, which it tells anybody. */
    public async serverVersion(): Promise<string> {
        const endpoint = '/api/info';
        const answer = await this.call('get', endpoint, undefined, 'none');
        const text = asText(answer.version) ?? asText(asObject(answer.info)?.version) ?? '';
        const version = /^\d+\.\d+/.exec(text)?.[0];
        if (version === undefined)
            throw new Failure('rocketchat_unexpected_answer', { endpoint, what: 'no "version"' });
        return version;
    }

    /** All objects of a list endpoint; `key` names them in the answer. */
    public async *list(endpoint: string, key: string, permission: string): AsyncGenerator<JsonObject> {
        for (let offset = 0, pages = 0; ; pages++) {
            if (pages >= MAXIMUM_PAGES)
                throw new Failure('rocketchat_unexpected_answer', { endpoint, what: 'a list without an end' });
            const separator = endpoint.includes('?') ? '&' : '?';
            const page = await this.get(`${endpoint}${separator}offset=${offset}&count=${PAGE_SIZE}`, permission);
            const items = asArray(page[key]);
            const total = asNumber(page.total);
            if (!items || total === undefined)
                throw new Failure('rocketchat_unexpected_answer', { endpoint, what: `no "${key}"` });
            for (const item of items) yield asObject(item) ?? {};
            offset += items.length;
            if (items.length === 0 || offset >= total) return;
        }
    }

    private async call(
        method: 'get' | 'post',
        path: string,
        body: JsonObject | undefined,
        permission: string,
    ): Promise<JsonObject> {
        const endpoint = path.replace(/\?.*$/, '');
        let answer: JsonAnswer;
        try {
            const headers: Record<string, string> = this.credentials
                ? { 'X-User-Id': this.credentials.userId, 'X-Auth-Token': this.credentials.token }
                : {};
            answer = await requestJson(this.http, {
                method,
                url: `${this.url}${path}`,
                headers,
                body,
                timeout: TIMEOUT_MS,
            });
        } catch (error) {
            if (!(error instanceof TransportError)) throw error;
            throw new Failure(`rocketchat_${error.problem}`, { url: this.url, reason: error.reason }, error);
        }
        const json = asObject(answer.json);
        if (answer.status === 200 && json && json.success !== false) return json;
        throw this.refusal(answer, json, endpoint, permission);
    }

    private refusal(answer: JsonAnswer, json: JsonObject | undefined, endpoint: string, permission: string): Failure {
        const { status } = answer;
        if (!json) return new Failure('rocketchat_not_rocketchat', { url: this.url, status });
        const code = asText(json.errorType) ?? '';
        const text = asText(json.error) ?? '';
        if (status === 429)
            return new Failure('rocketchat_throttled', {
                endpoint,
                seconds: /wait (\d+) seconds/.exec(text)?.[1] ?? '60',
            });
        if (code.startsWith('totp-')) return new Failure('rocketchat_two_factor', { endpoint });
        if (text.includes('enterprise feature')) return new Failure('rocketchat_premium_only', { endpoint });
        // 9.0 answers 401 also where a permission is missing
        if (status === 401 && !/unauthorized|forbidden|permission/i.test(text))
            return new Failure('rocketchat_token_refused', { url: this.url });
        if (status === 401 || status === 403 || code === 'error-action-not-allowed') {
            return new Failure('rocketchat_permission_missing', { permission, endpoint });
        }
        return new Failure('rocketchat_refused', {
            endpoint,
            status,
            code: code || text.slice(0, 100) || 'no reason given',
        });
    }
}
