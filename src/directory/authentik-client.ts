import { URLSearchParams } from 'url';
import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import { askOnce } from '../http/ask-once';
import {
    requestJson,
    TransportError,
    verbOf,
    type JsonAnswer,
    type JsonRequest,
    type Method,
} from '../http/json-request';
import { asArray, asObject, asText, type JsonObject } from '../http/shape';
import type { CauseWords } from '../model/cause';
import { Failure } from '../model/failure';
import type { Credentials } from '../model/sso';
import type { SubjectWords } from '../model/words';
import { isObjectWithKey, readPage, type Page } from './page';
import { INTERFACE_PATH, proveAddress } from './prove-address';
import { readPages } from './read-pages';
import { readRefusal } from './refusal';
import { crash, refuseUnready } from './refuse-unready';
import { refusedAccess } from './refused-access';
import { refusedMethod } from './refused-method';
import { asClient } from './sso/as-client';

/** What authentik clamps larger ones to. */
export const PAGE_SIZE = 100;
const TIMEOUT_MS = 8_000;

/**
 * Reads and writes by authentik's API v3. Every path ends with a slash: without it authentik answers 404 with a web page.
 *
 * Redirects: the server's HTTP bridge follows them by itself, the app can neither forbid it nor see where an answer came from, and
 * a bridge may send the token and a body along (docs/servers/rocket-chat.md#http-bridge). So before the first of either leaves, a
 * page of authentik is asked for without them, and it says where it was asked (`proveAddress`). The token goes to the one address of
 * the settings and never to one that an answer names: pages are counted, not linked, and the discovery document is read without it.
 * What still shows of a redirect afterwards is told as well: a token that was dropped, a POST that arrived as a GET. Another origin
 * in the discovery document is `discovery_foreign_origin`.
 */
export class AuthentikClient {
    private readonly provenAddress = askOnce(async () => {
        proveAddress(await this.send({ method: 'get', path: INTERFACE_PATH, accept: 'text/html' }), this.serverUrl);
    });

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
        return this.jsonOf(await this.ask('get', path), permission);
    }

    /** An object by its own path; undefined where there is none, or none that the token may see. */
    public async find(path: string, permission: string): Promise<JsonObject | undefined> {
        const answer = await this.ask('get', path);
        if (isMissing(answer)) return undefined;
        return this.objectOf(path, await this.jsonOf(answer, permission));
    }

    /**
     * Creates or changes an object. Never PUT: it empties the lists that are left out.
     * @param what names the object in the message, such as a provider by its name
     * @returns the object as authentik keeps it
     * @throws Failure `authentik_refused` with the messages of a 400, `authentik_object_gone` …
     */
    public async write(
        method: 'post' | 'patch',
        path: string,
        body: JsonObject,
        { permission, what }: { permission: string; what: SubjectWords },
    ): Promise<JsonObject> {
        const answer = await this.ask(method, path, body);
        const refusal = answer.status === 400 ? readRefusal(answer.json) : undefined;
        if (refusal) throw new Failure('authentik_refused', { what, field: refusal.field, reason: refusal.reason });
        if (isMissing(answer)) throw new Failure('authentik_object_gone', { what });
        await this.refuseMethod(method, path, answer);
        // a creation answers 201, and one of them 200
        const isDone = answer.status === 200 || answer.status === 201;
        // what a creation becomes where a redirect (301, 302) makes a GET of it
        if (method === 'post' && isDone && asArray(asObject(answer.json)?.results))
            throw this.redirected({ code: 'cause.as_get', method: 'POST' });
        return this.objectOf(path, await this.jsonOf(isDone ? { ...answer, status: 200 } : answer, permission));
    }

    /** Deletes an object; one that is gone already is deleted. */
    public async remove(path: string, { permission, what }: { permission: string; what: SubjectWords }): Promise<void> {
        let answer = await this.ask('del', path);
        // some deletions crash at first and work when they are repeated (docs/servers/authentik.md#methods-that-are-refused)
        if (refusedMethod('del', answer) === 'no word') answer = await this.ask('del', path);
        if (answer.status === 204 || isMissing(answer)) return;
        await this.refuseMethod('del', path, answer);
        const refusal = answer.status === 400 ? readRefusal(answer.json) : undefined;
        if (refusal) throw new Failure('authentik_refused', { what, field: refusal.field, reason: refusal.reason });
        await this.jsonOf(answer, permission);
        throw this.unexpected(path, { code: 'cause.status', status: answer.status });
    }

    /** Whether this version has such a path; not whether there is an object, or whether the token may see it. */
    public async hasPath(path: string): Promise<boolean> {
        const { status, json } = await this.ask('get', path);
        // an object that is not there is a 404 in JSON, an unknown path a web page
        return status !== 404 || json !== undefined;
    }

    /** The bare answer to a request with the token, for who reads more from it than success. */
    public async ask(method: Method, path: string, body?: JsonObject): Promise<JsonAnswer> {
        if (this.token !== undefined) await this.provenAddress();
        return this.send({ method, path: `/api/v3${path}`, token: this.token, body });
    }

    /** Throws what an answer to this request means that is none of those expected. */
    public async refuse(answer: JsonAnswer, permission: string, request?: AskedFor): Promise<never> {
        if (request) await this.refuseMethod(request.method, request.path, answer);
        await this.jsonOf({ ...answer, json: answer.status === 200 ? undefined : answer.json }, permission);
        throw new Failure('authentik_unexpected_answer', {
            url: this.serverUrl,
            what: { code: 'cause.status', status: answer.status },
        });
    }

    /** Sends a form to one of the OIDC endpoints, which take no token but a client's id and secret. */
    public async postAsClient(
        path: string,
        client: Credentials,
        form: Readonly<Record<string, string>>,
    ): Promise<JsonAnswer> {
        await this.provenAddress();
        return this.send({ method: 'post', path, form, client });
    }

    /** All objects of a list, each once, in order. @throws Failure `directory_moved`, `directory_incomplete` */
    public async *list(path: string, query: Query, permission: string): AsyncGenerator<JsonObject> {
        for await (const { objects } of this.pages(path, query, permission)) yield* objects;
    }

    /** The pages of a list, as `list` reads them. */
    public async *pages(path: string, query: Query, permission: string): AsyncGenerator<Page> {
        const read = async (number: number): Promise<Page> => this.page(path, query, number, permission);
        yield* readPages(path, read, (what) => this.unexpected(path, what));
    }

    /** The object at this place of a list, counted from 1, and how many there are now. */
    public async objectAt(
        place: number,
        path: string,
        query: Query,
        permission: string,
    ): Promise<{ key: string | undefined; count: number }> {
        const { objects, count } = await this.page(path, query, place, permission, 1);
        return { key: objects[0] && String(objects[0].pk), count };
    }

    /** A document that needs no token, such as the discovery document. */
    public async getPublic(path: string): Promise<JsonAnswer> {
        return this.send({ method: 'get', path });
    }

    /** Whether what answers at this address is an authentik: its public configuration has `capabilities`. */
    public async isAuthentik(): Promise<boolean> {
        const answer = await this.send({ method: 'get', path: '/api/v3/root/config/' });
        return answer.status === 200 && asArray(asObject(answer.json)?.capabilities) !== undefined;
    }

    private async page(
        path: string,
        query: Query,
        number: number,
        permission: string,
        size = PAGE_SIZE,
    ): Promise<Page> {
        const parameters = new URLSearchParams({ page: String(number), page_size: String(size) });
        for (const [name, values] of Object.entries(query))
            for (const value of typeof values === 'string' ? [values] : values) parameters.append(name, value);
        const page = readPage(await this.get(`${path}?${parameters.toString()}`, permission));
        if (!page) throw this.unexpected(path, { code: 'cause.without', fields: ['results', 'pagination', 'pk'] });
        return page;
    }

    private async send({ method, path, token, body, form, client, accept }: Sending): Promise<JsonAnswer> {
        const url = `${this.serverUrl}${path}`;
        try {
            const answer = await requestJson(this.http, {
                method,
                url,
                ...(form && client && asClient(url, client, form)),
                headers: {
                    ...(accept === undefined ? {} : { Accept: accept }),
                    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
                },
                body,
                timeout: TIMEOUT_MS,
            });
            refuseUnready(answer, this.serverUrl, `${verbOf(method)} ${path.replace(/\?.*$/, '')}`);
            return answer;
        } catch (error) {
            if (!(error instanceof TransportError)) throw error;
            throw new Failure(`authentik_${error.problem}`, { url: this.serverUrl, reason: error.reason }, error);
        }
    }

    /** @throws Failure where the answer is a 405 */
    private async refuseMethod(method: Method, path: string, answer: JsonAnswer): Promise<void> {
        const sent = verbOf(method);
        switch (refusedMethod(method, answer)) {
            case undefined:
                return;
            case 'another':
                throw this.redirected({ code: 'cause.as_get', method: sent });
            case 'not here':
                throw this.unexpected(path, { code: 'cause.method_refused', method: sent });
            case 'no word': {
                const details = { url: this.serverUrl, status: answer.status };
                if (!(await this.isAuthentik())) throw new Failure('authentik_not_authentik', details);
                if (await this.hasPath(path)) throw crash(answer, this.serverUrl, `${sent} ${path}`);
                throw this.unexpected(path, { code: 'cause.path_unknown' });
            }
        }
    }

    private async jsonOf(answer: JsonAnswer, permission: string): Promise<unknown> {
        if (answer.status === 200 && answer.json !== undefined) return answer.json;
        switch (refusedAccess(answer)) {
            case 'token':
                throw new Failure('authentik_token_refused', { url: this.serverUrl });
            case 'no token arrived':
                // if one was sent, it was lost on the way
                throw this.token === undefined
                    ? new Failure('authentik_token_refused', { url: this.serverUrl })
                    : this.redirected({ code: 'cause.token_lost' });
            case 'permission':
                throw new Failure('authentik_permission_missing', { permission });
            case undefined:
        }
        if (!(await this.isAuthentik()))
            throw new Failure('authentik_not_authentik', { url: this.serverUrl, status: answer.status });
        if (answer.status === 200) throw new Failure('authentik_not_json', { url: this.serverUrl });
        if (answer.status === 404 && answer.isHtml) throw new Failure('authentik_not_found', { url: this.serverUrl });
        throw new Failure('authentik_unexpected_answer', {
            url: this.serverUrl,
            what: { code: 'cause.status', status: answer.status },
        });
    }

    private objectOf(path: string, value: unknown): JsonObject {
        if (!isObjectWithKey(value)) throw this.unexpected(path, { code: 'cause.without', fields: ['pk'] });
        return value;
    }

    private redirected(what: CauseWords): Failure {
        return new Failure('authentik_redirected', { url: this.serverUrl, what });
    }

    private unexpected(path: string, what: CauseWords): Failure {
        return new Failure('authentik_unexpected_answer', { url: `${this.serverUrl}${path}`, what });
    }
}

/** Filters of a list; some take several values. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/** What an answer was given to, where that was no GET. */
interface AskedFor {
    method: Method;
    path: string;
}

type Sending = Pick<JsonRequest, 'method' | 'body' | 'form'> & {
    path: string;
    token?: string | undefined;
    accept?: string;
    /** sent with `form` */
    client?: Credentials;
};

/** authentik's own 404, in JSON; one with a web page is a wrong address. */
function isMissing(answer: JsonAnswer): boolean {
    return answer.status === 404 && asText(asObject(answer.json)?.detail) !== undefined;
}
