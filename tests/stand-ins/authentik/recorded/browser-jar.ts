import type { ActualAnswer } from './compare';
import { FlowStopped, passFlow, type Credentials } from '../../../../stand-ins/authentik';

const CSRF = 'authentik_csrf';

/** The browser of a recording's "browser session": it keeps cookies, and forgets them where another person begins. */
export class BrowserJar {
    private readonly cookies = new Map<string, string>();

    constructor(private readonly base: string) {}

    forget(): void {
        this.cookies.clear();
    }

    /** @param sayCsrf as authentik's own pages do with everything that they post */
    headers(sayCsrf: boolean): Record<string, string> {
        const csrf = this.cookies.get(CSRF);
        const pairs = [...this.cookies].map(([name, value]) => `${name}=${value}`);
        return {
            ...(pairs.length > 0 && { cookie: pairs.join('; ') }),
            ...(sayCsrf && csrf !== undefined && { 'x-authentik-csrf': csrf }),
        };
    }

    keep({ cookies }: Pick<ActualAnswer, 'cookies'>): void {
        for (const cookie of cookies) {
            const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
            if (value === '') {
                this.cookies.delete(name);
            } else {
                this.cookies.set(name, value);
            }
        }
    }

    /** Begins anew, logged in as this person. */
    async logIn(username: string): Promise<void> {
        this.forget();
        await this.pass(`${this.base}/if/flow/default-authentication-flow/`, { username });
    }

    /**
     * Opens an authorization URL, agrees where asked to.
     *
     * @returns the code that the client gets; none where the way ends at authentik
     */
    async codeFrom(authorize: string, username: string, password = username): Promise<string> {
        let url = authorize;
        for (let steps = 0; url.startsWith(`${this.base}/`) && steps < 6; steps++) {
            const { pathname } = new URL(url);
            url = pathname.startsWith('/if/flow/')
                ? await this.pass(url, { username, password })
                : new URL((await this.fetch(url)).headers.get('location') ?? '/nowhere', this.base).href;
        }
        return new URL(url).searchParams.get('code') ?? '';
    }

    /** Goes through the flow that ends a login. */
    async logOut(): Promise<void> {
        await this.pass(`${this.base}/if/flow/default-invalidation-flow/`, { username: '' });
    }

    /** Opens a page and goes through the flow that it leads to, to its end or to what only a person can answer. */
    async open(page: string): Promise<void> {
        const location = (await this.fetch(page)).headers.get('location') ?? '';
        try {
            await this.pass(new URL(location, this.base).href, { username: '' });
        } catch (error) {
            if (!(error instanceof FlowStopped)) {
                throw error;
            }
        }
    }

    private pass(page: string, credentials: Credentials): Promise<string> {
        const send = async (url: string, init?: RequestInit): Promise<{ status: number; html: string }> => {
            let response = await this.fetch(url, init);
            for (let to = response.headers.get('location'); to !== null; to = response.headers.get('location')) {
                response = await this.fetch(new URL(to, this.base).href);
            }
            return { status: response.status, html: await response.text() };
        };
        return passFlow({ send, cookie: (_url, name) => this.cookies.get(name) }, page, credentials);
    }

    private async fetch(url: string, init: RequestInit = {}): Promise<Response> {
        const headers = {
            'user-agent': '',
            ...(init.headers as Record<string, string> | undefined),
            ...this.headers(true),
        };
        const response = await fetch(url, { ...init, headers, redirect: 'manual' });
        this.keep({ cookies: response.headers.getSetCookie() });
        return response;
    }
}
