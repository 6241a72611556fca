import { URLSearchParams } from 'url';
import { verbOf, type JsonAnswer, type Method } from '../http/json-request';
import { asArray, asObject, asText, type JsonObject } from '../http/shape';
import type { CauseWords } from '../model/cause';
import { Failure } from '../model/failure';
import { isOwnToken } from '../model/own-token';
import type { SubjectWords } from '../model/words';
import { AuthentikRequests } from './authentik-requests';
import { isObjectWithKey, readPage, type Page } from './page';
import { readPages } from './read-pages';
import { readRefusal } from './refusal';
import { crash } from './refuse-unready';
import { refusedAccess } from './refused-access';
import { refusedMethod } from './refused-method';

/** What authentik clamps larger ones to. */
export const PAGE_SIZE = 100;

/**
 * Reads and writes by authentik's API v3. Every path ends with a slash: without it authentik answers 404 with a web page.
 */
export class AuthentikClient extends AuthentikRequests {
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

    /** Throws what an answer to this request means that is none of those expected. */
    public async refuse(answer: JsonAnswer, permission: string, request?: AskedFor): Promise<never> {
        if (request) await this.refuseMethod(request.method, request.path, answer);
        await this.jsonOf({ ...answer, json: answer.status === 200 ? undefined : answer.json }, permission);
        throw new Failure('authentik_unexpected_answer', {
            url: this.serverUrl,
            what: { code: 'cause.status', status: answer.status },
        });
    }

    /** All objects of a list, each once, in order. @throws Failure `directory_moved`, `directory_incomplete` */
    public async *list(path: string, query: Query, permission: string, size = PAGE_SIZE): AsyncGenerator<JsonObject> {
        for await (const { objects } of this.pages(path, query, permission, size)) yield* objects;
    }

    /** The pages of a list, as `list` reads them. */
    public async *pages(path: string, query: Query, permission: string, size = PAGE_SIZE): AsyncGenerator<Page> {
        const read = async (number: number): Promise<Page> => this.page(path, query, number, permission, size);
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

    /**
     * One page of a list; of a list that has become shorter, one may be gone.
     * @throws Failure `directory_moved` …
     */
    public async page(path: string, query: Query, number: number, permission: string, size = PAGE_SIZE): Promise<Page> {
        const parameters = new URLSearchParams({ page: String(number), page_size: String(size) });
        for (const [name, values] of Object.entries(query))
            for (const value of typeof values === 'string' ? [values] : values) parameters.append(name, value);
        const answer = await this.ask('get', `${path}?${parameters.toString()}`);
        if (number > 1 && isMissing(answer)) throw new Failure('directory_moved', { path });
        const page = readPage(await this.jsonOf(answer, permission));
        if (!page) throw this.unexpected(path, { code: 'cause.without', fields: ['results', 'pagination', 'pk'] });
        return page;
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
                throw new Failure(isOwnToken(this.token) ? 'authentik_token_not_applied' : 'authentik_token_refused', {
                    url: this.serverUrl,
                });
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

/** authentik's own 404, in JSON; one with a web page is a wrong address. */
function isMissing(answer: JsonAnswer): boolean {
    return answer.status === 404 && asText(asObject(answer.json)?.detail) !== undefined;
}
