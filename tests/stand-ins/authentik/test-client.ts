import type { StandInAuthentik } from '../../../stand-ins/authentik';

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

/** A browser that keeps the cookie of its login session and follows no redirect by itself. */
export class Browser {
    private cookie = '';

    constructor(private readonly authentik: StandInAuthentik) {}

    async open(path: string, form?: Record<string, string>): Promise<ApiReply & { location: string | null }> {
        const url = path.startsWith('http') ? path : new URL(path, this.authentik.url).href;
        const response = await fetch(url, {
            redirect: 'manual',
            headers: this.cookie === '' ? {} : { cookie: this.cookie },
            ...(form && { method: 'POST', body: new URLSearchParams(form) }),
        });
        this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
        return { ...(await read(response)), location: response.headers.get('location') };
    }

    /** Opens the authorize URL, logs in where asked to, and stops at the first answer that is not authentik's own. */
    async signIn(
        username: string,
        parameters: Record<string, string>,
    ): Promise<ApiReply & { location: string | null }> {
        const prefix = this.authentik.options.pathPrefix ?? '';
        let reply = await this.open(`${prefix}/application/o/authorize/?${new URLSearchParams(parameters).toString()}`);
        for (let step = 0; step < 5 && reply.location?.startsWith(`${prefix}/`); step++) {
            const isLogin = reply.location.includes('/if/flow/default-authentication-flow/');
            reply = await this.open(reply.location, isLogin ? { uid_field: username, password: username } : undefined);
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
