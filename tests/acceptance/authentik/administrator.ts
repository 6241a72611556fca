import { createHash } from 'node:crypto';

export type Json = Record<string, unknown>;

/** A refusal of authentik; holds its words, and never the token. */
export class AuthentikRefusal extends Error {
    override readonly name = 'AuthentikRefusal';

    constructor(
        readonly status: number,
        method: string,
        path: string,
        said: string,
    ) {
        super(`authentik answered ${method} ${path} with ${status}: ${said.slice(0, 400)}`);
    }
}

/** The API of an authentik as its administrator uses it: to make people, groups and tokens, to look, and to break things. */
export class Administrator {
    constructor(
        readonly url: string,
        readonly token: string,
    ) {}

    get(path: string): Promise<Json> {
        return this.send('GET', path);
    }

    post(path: string, body: Json = {}): Promise<Json> {
        return this.send('POST', path, body);
    }

    patch(path: string, body: Json): Promise<Json> {
        return this.send('PATCH', path, body);
    }

    /** What is gone already is as good as deleted. */
    async delete(path: string): Promise<void> {
        await this.send('DELETE', path).catch((error: unknown) => {
            if (!(error instanceof AuthentikRefusal) || error.status !== 404) throw error;
        });
    }

    /** undefined where there is no such object */
    async find(path: string): Promise<Json | undefined> {
        try {
            return await this.get(path);
        } catch (error) {
            if (error instanceof AuthentikRefusal && error.status === 404) return undefined;
            throw error;
        }
    }

    /** All pages of a list. @param query such as `search=staff`; read without regard to pages */
    async list(path: string, query = ''): Promise<Json[]> {
        const all: Json[] = [];
        for (let page = 1; page > 0;) {
            const answer = await this.get(`${path}?page_size=100&page=${page}${query === '' ? '' : `&${query}`}`);
            all.push(...(answer.results as Json[]));
            page = (answer.pagination as { next: number }).next;
        }
        return all;
    }

    /** Sends a file, as the import of a blueprint wants it. */
    async upload(path: string, field: string, content: string): Promise<Json> {
        const form = new FormData();
        form.set(field, new Blob([content]), 'rocketchat.yaml');
        return this.answered('POST', path, await this.fetch(path, { method: 'POST', body: form }));
    }

    private async send(method: string, path: string, body?: Json): Promise<Json> {
        const init: RequestInit = body
            ? { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
            : { method };
        return this.answered(method, path, await this.fetch(path, init));
    }

    private fetch(path: string, init: RequestInit): Promise<Response> {
        const headers = new Headers(init.headers);
        headers.set('Accept', 'application/json');
        headers.set('Authorization', `Bearer ${this.token}`);
        return fetch(`${this.url}/api/v3${path}`, { ...init, headers, redirect: 'manual' });
    }

    private async answered(method: string, path: string, response: Response): Promise<Json> {
        const text = await response.text();
        if (!response.ok) throw new AuthentikRefusal(response.status, method, path, text);
        return text === '' ? {} : (JSON.parse(text, hideSecret) as Json);
    }
}

/** A client secret can be compared, and not be shown where a comparison fails. */
function hideSecret(key: string, value: unknown): unknown {
    if (key !== 'client_secret' || typeof value !== 'string') return value;
    return `sha256 ${createHash('sha256').update(value).digest('hex').slice(0, 12)}`;
}
