import type { StandInAuthentik } from '../../../stand-ins/authentik';
import { passFlow, type Credentials } from '../../../stand-ins/authentik/flow-client';

export interface ApiReply {
    status: number;
    headers: Headers;
    text: string;
    /** undefined where the body is no JSON object */
    json: Record<string, unknown>;
}

export interface ApiRequestOptions {
    method?: string;
    token?: string;
    body?: unknown;
    headers?: Record<string, string>;
}

async function read(response: Response): Promise<ApiReply> {
    const text = await response.text();
    let json: Record<string, unknown> = {};
    try {
        json = JSON.parse(text) as Record<string, unknown>;
    } catch {
        // a page, or nothing
    }
    return { status: response.status, headers: response.headers, text, json };
}

/** Calls the API as a well-behaved client; `path` starts behind `/api/v3`. */
export async function api(
    authentik: StandInAuthentik,
    path: string,
    { method = 'GET', token = authentik.token, body, headers = {} }: ApiRequestOptions = {},
): Promise<ApiReply> {
    const response = await fetch(`${authentik.url}/api/v3${path}`, {
        method,
        headers: {
            accept: 'application/json',
            ...(token !== '' && { authorization: `Bearer ${token}` }),
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return read(response);
}

/** `results` of a list. */
export function rows(reply: ApiReply): Record<string, unknown>[] {
    return reply.json.results as Record<string, unknown>[];
}

/** Bindings but those of authentik's own notification rules, which are there from the beginning. */
export async function bindingsMade(authentik: StandInAuthentik): Promise<Record<string, unknown>[]> {
    const all = rows(await api(authentik, '/policies/bindings/?ordering=order&page_size=100'));
    const isOwn = (policy: unknown): boolean =>
        (policy as { name?: string } | null)?.name?.startsWith('default-match-') ?? false;
    return all.filter(({ policy_obj }) => !isOwn(policy_obj));
}

/** A form sent to an OIDC endpoint. */
export async function post(
    authentik: StandInAuthentik,
    endpoint: string,
    form: Record<string, string>,
    headers: Record<string, string> = {},
): Promise<ApiReply> {
    return read(
        await fetch(`${authentik.url}/application/o/${endpoint}`, {
            method: 'POST',
            body: new URLSearchParams(form),
            headers,
        }),
    );
}

/** A browser that keeps its cookies and follows no redirect by itself. */
export class Browser {
    private readonly cookies = new Map<string, string>();

    constructor(private readonly authentik: StandInAuthentik) {}

    async open(path: string, init: RequestInit = {}): Promise<ApiReply & { location: string | null }> {
        const headers = new Headers(init.headers);
        if (this.cookies.size > 0) {
            headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
        }
        const response = await fetch(new URL(path, this.authentik.url), { ...init, headers, redirect: 'manual' });
        for (const cookie of response.headers.getSetCookie()) {
            const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
            if (value === '') {
                this.cookies.delete(name);
            } else {
                this.cookies.set(name, value);
            }
        }
        return { ...(await read(response)), location: response.headers.get('location') };
    }

    /** Goes through the flow of a page. @returns where it leads @throws FlowStopped where it leads nowhere */
    async pass(page: string, credentials: Credentials): Promise<string> {
        const send = async (url: string, init?: RequestInit): Promise<{ status: number; html: string }> => {
            let reply = await this.open(url, init);
            while (reply.location !== null) {
                reply = await this.open(reply.location);
            }
            return { status: reply.status, html: reply.text };
        };
        const cookie = (_url: string, name: string): string | undefined => this.cookies.get(name);
        return passFlow({ send, cookie }, new URL(page, this.authentik.url).href, credentials);
    }

    /** Logs in where authentik leads to without an application. */
    logIn(username: string, password = username): Promise<string> {
        const prefix = this.authentik.options.pathPrefix ?? '';
        return this.pass(`${prefix}/if/flow/default-authentication-flow/`, { username, password });
    }

    /** Opens the authorize URL, logs in where asked to, and stops at the first answer that is not authentik's own. */
    async signIn(
        username: string,
        parameters: Record<string, string>,
    ): Promise<ApiReply & { location: string | null }> {
        const prefix = this.authentik.options.pathPrefix ?? '';
        let reply = await this.open(`${prefix}/application/o/authorize/?${new URLSearchParams(parameters).toString()}`);
        for (let step = 0; step < 6 && reply.location?.startsWith(`${prefix}/`); step++) {
            const isFlow = reply.location.startsWith(`${prefix}/if/flow/`);
            const next = isFlow ? await this.pass(reply.location, { username }) : reply.location;
            if (!next.startsWith('/') && !next.startsWith(`${this.authentik.url}/`)) {
                return { ...reply, location: next };
            }
            reply = await this.open(next);
        }
        return reply;
    }
}

export const CALLBACK = 'http://workspace.test/_oauth/authentik';

/** What the workspace asks for when a person presses the login button. */
export function authorizeParameters(authentik: StandInAuthentik): Record<string, string> {
    return {
        client_id: authentik.bornProvider.clientId,
        redirect_uri: CALLBACK,
        response_type: 'code',
        scope: 'openid email profile',
        state: 'c3RhdGU=',
    };
}

/** Signs in through the born provider. @returns the code that the workspace's callback gets */
export async function codeFor(
    authentik: StandInAuthentik,
    username: string,
    more: Record<string, string> = {},
): Promise<string> {
    const reply = await new Browser(authentik).signIn(username, { ...authorizeParameters(authentik), ...more });
    return new URL(reply.location ?? '').searchParams.get('code') ?? '';
}

/** The token request as the workspace makes it, credentials in the body. */
export function tokenForm(authentik: StandInAuthentik, code: string): Record<string, string> {
    const { clientId, clientSecret } = authentik.bornProvider;
    return {
        grant_type: 'authorization_code',
        code,
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uri: CALLBACK,
    };
}

/** Changes fields of the only provider, as an administrator does. */
export async function changeProvider(authentik: StandInAuthentik, body: Record<string, unknown>): Promise<void> {
    const pk = rows(await api(authentik, '/providers/oauth2/'))[0]?.pk;
    const reply = await api(authentik, `/providers/oauth2/${String(pk)}/`, { method: 'PATCH', body });
    if (reply.status !== 200) {
        throw new Error(`the provider was not changed: ${reply.text}`);
    }
}
