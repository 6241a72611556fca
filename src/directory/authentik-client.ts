import { URLSearchParams } from 'url';

import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';

import { Failure } from '../failure';
import { requestJson, TransportError, type JsonAnswer } from '../http/json-request';
import { asArray, asNumber, asObject, asText, type JsonObject } from '../http/shape';

const PAGE_SIZE = 100; // what authentik clamps larger ones to
const MAXIMUM_PAGES = 1000;
const TIMEOUT_MS = 8_000;

/** Reads authentik's API v3. Every path ends with a slash: without it authentik answers 404 with a web page. */
export class AuthentikClient {
    constructor(
        private readonly http: IHttp,
        /** without trailing slash; may have a path */
        private readonly serverUrl: string,
        private readonly token: string | undefined,
    ) {}

    /**
     * @param path such as `/core/groups/`
     * @param permission what authentik asks for this request, such as `authentik_core.view_group`
     * @throws Failure
     */
    public async get(path: string, permission: string): Promise<unknown> {
        const answer = await this.send(`/api/v3${path}`, this.token);
        return this.jsonOf(answer, permission);
    }

    /** All objects of a list, page by page, each once: a rename between two pages can show an object twice. */
    public async *list(
        path: string,
        query: Readonly<Record<string, string>>,
        permission: string,
    ): AsyncGenerator<JsonObject> {
        const seen = new Set<string>();
        let read = 0;
        for (let page = 1; ;) {
            const parameters = new URLSearchParams({ ...query, page: String(page), page_size: String(PAGE_SIZE) });
            const answer = asObject(await this.get(`${path}?${parameters.toString()}`, permission));
            const pagination = asObject(answer?.pagination);
            const results = asArray(answer?.results);
            const next = asNumber(pagination?.next);
            const count = asNumber(pagination?.count);
            if (!results || next === undefined || count === undefined)
                throw this.unexpected(path, 'a page without "results" and "pagination"');

            for (const item of results) {
                const object = asObject(item);
                if (!object || (typeof object.pk !== 'string' && typeof object.pk !== 'number'))
                    throw this.unexpected(path, 'an object without "pk"');
                read++;
                if (seen.has(String(object.pk))) continue;
                seen.add(String(object.pk));
                yield object;
            }
            if (next === 0) {
                if (read < count) throw new Failure('directory_incomplete', { path, read, count });
                return;
            }
            if (next <= page || next > MAXIMUM_PAGES)
                throw this.unexpected(path, `page ${page} names page ${next} as the next one`);
            page = next;
        }
    }

    /** A document that needs no token, such as the discovery document. */
    public async getPublic(path: string): Promise<JsonAnswer> {
        return this.send(path, undefined);
    }

    /** Whether what answers at this address is an authentik: its public configuration has `capabilities`. */
    public async isAuthentik(): Promise<boolean> {
        const answer = await this.send('/api/v3/root/config/', undefined);
        return answer.status === 200 && asArray(asObject(answer.json)?.capabilities) !== undefined;
    }

    private async send(path: string, token: string | undefined): Promise<JsonAnswer> {
        try {
            const answer = await requestJson(this.http, {
                method: 'get',
                url: `${this.serverUrl}${path}`,
                headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
                timeout: TIMEOUT_MS,
            });
            return this.usable(answer);
        } catch (error) {
            if (!(error instanceof TransportError)) throw error;
            throw new Failure(`authentik_${error.problem}`, { url: this.serverUrl, reason: error.reason }, error);
        }
    }

    /** Answers that mean the same on every path: authentik, or a proxy before it, is not ready to work. */
    private usable(answer: JsonAnswer): JsonAnswer {
        const { status } = answer;
        const details = { url: this.serverUrl, status };
        if (status === 503) throw new Failure('authentik_starting', details);
        if (status === 429)
            throw new Failure('authentik_throttled', { ...details, seconds: answer.headers['retry-after'] ?? '60' });
        if (status >= 500) throw new Failure('authentik_down', details);
        return answer;
    }

    private async jsonOf(answer: JsonAnswer, permission: string): Promise<unknown> {
        if (answer.status === 200 && answer.json !== undefined) return answer.json;
        const detail = asText(asObject(answer.json)?.detail);
        // authentik says 403 and never 401: the text tells a bad token from a missing permission
        if (answer.status === 403 && detail?.startsWith('Token invalid'))
            throw new Failure('authentik_token_refused', { url: this.serverUrl });
        if (answer.status === 403 && detail?.startsWith('Authentication credentials'))
            throw new Failure('authentik_token_refused', { url: this.serverUrl });
        if (answer.status === 403 && detail !== undefined)
            throw new Failure('authentik_permission_missing', { permission });
        if (!(await this.isAuthentik()))
            throw new Failure('authentik_not_authentik', { url: this.serverUrl, status: answer.status });
        if (answer.status === 200) throw new Failure('authentik_not_json', { url: this.serverUrl });
        if (answer.status === 404 && answer.isHtml) throw new Failure('authentik_not_found', { url: this.serverUrl });
        throw new Failure('authentik_unexpected_answer', { url: this.serverUrl, what: `status ${answer.status}` });
    }

    private unexpected(path: string, what: string): Failure {
        return new Failure('authentik_unexpected_answer', { url: `${this.serverUrl}${path}`, what });
    }
}
