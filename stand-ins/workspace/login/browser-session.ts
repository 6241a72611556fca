/** The part of `fetch` that a session needs; a test may hand in one that trusts its own certificate. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface Page {
    /** where the last redirect led */
    url: string;
    status: number;
    html: string;
}

const MAX_REDIRECTS = 20;

/** A browser without scripts: cookies by origin, redirects followed one by one. */
export class BrowserSession {
    private readonly cookies = new Map<string, Map<string, string>>();

    constructor(private readonly fetch: Fetch) {}

    get(url: string, stopAt?: (url: string) => boolean): Promise<Page> {
        return this.follow(url, { method: 'GET' }, stopAt);
    }

    /** A request of a page's script; a redirect after it is followed with GET. */
    send(url: string, init: RequestInit = {}): Promise<Page> {
        return this.follow(url, init);
    }

    cookie(url: string, name: string): string | undefined {
        return this.cookies.get(new URL(url).origin)?.get(name);
    }

    /** A request of a page's script: no redirects. */
    async call(url: string, init: RequestInit = {}): Promise<Response> {
        return this.request(url, init);
    }

    /**
     * @param stopAt a redirect to such an address ends it: the page has that address, status 302 and no text
     * @throws Error when redirects do not end
     */
    private async follow(url: string, init: RequestInit, stopAt?: (url: string) => boolean): Promise<Page> {
        let address = url;
        let request = init;
        for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
            const response = await this.request(address, request);
            const location = response.headers.get('location');
            if (response.status < 300 || response.status >= 400 || location === null) {
                return { url: address, status: response.status, html: await response.text() };
            }
            await response.arrayBuffer();
            address = new URL(location, address).href;
            if (stopAt?.(address)) return { url: address, status: response.status, html: '' };
            // what the page asked for is still what it wants to read
            const accept = new Headers(init.headers).get('accept');
            request = { method: 'GET', ...(accept !== null && { headers: { accept } }) };
        }
        throw new Error(`Too many redirects, the last one to ${address.split('?')[0] ?? ''}`);
    }

    private async request(url: string, init: RequestInit): Promise<Response> {
        const { origin } = new URL(url);
        const jar = this.cookies.get(origin) ?? new Map<string, string>();
        this.cookies.set(origin, jar);
        const headers = new Headers(init.headers);
        if (!headers.has('accept')) headers.set('accept', 'text/html,application/xhtml+xml,*/*;q=0.8');
        if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
        const response = await this.fetch(url, { ...init, headers, redirect: 'manual' });
        for (const cookie of response.headers.getSetCookie()) keep(jar, cookie);
        return response;
    }
}

function keep(jar: Map<string, string>, cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    const isGone = attributes.some((attribute) => {
        const [key = '', value = ''] = attribute.trim().split('=');
        if (/^max-age$/i.test(key)) return Number(value) <= 0;
        return /^expires$/i.test(key) && new Date(value).getTime() <= Date.now();
    });
    if (isGone) jar.delete(name);
    else jar.set(name, pair.slice(at + 1).trim());
}
