import type { Fetch } from '../../../stand-ins/workspace/login/browser-session';

interface Challenge {
    component: string;
    to?: string;
    response_errors?: Record<string, { string: string }[]>;
    error_message?: string;
    password_fields?: boolean;
}

/**
 * A `fetch` that does what authentik's own page does in a browser: it asks the flow executor for one challenge after the other,
 * answers it, and goes where the last one leads.
 */
export function throughFlows(person: { username: string; password: string }): Fetch {
    return async (url, init = {}) => {
        const { pathname, searchParams, origin } = new URL(url);
        const [, slug] = /\/if\/flow\/([^/]+)\/$/.exec(pathname) ?? [];
        if (slug === undefined) return fetch(url, init);
        const base = `${origin}${pathname.replace(/\/if\/flow\/.*/, '')}`;
        const executor = `${base}/api/v3/flows/executor/${slug}/?query=${encodeURIComponent(searchParams.toString())}`;
        return walk(executor, cookiesOf(init), person);
    };
}

/** Challenges that a login may have; more is no login of a person with a name and a password. */
const mostChallenges = 12;

async function walk(
    executor: string,
    cookies: Map<string, string>,
    person: { username: string; password: string },
): Promise<Response> {
    const set: string[] = [];
    let body: object | undefined;
    for (let step = 0; step < mostChallenges; step++) {
        const response = await fetch(executor, {
            method: body ? 'POST' : 'GET',
            headers: {
                Accept: 'application/json',
                'Content-Type': 'application/json',
                cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
                'X-authentik-CSRF': cookies.get('authentik_csrf') ?? '',
            },
            body: body && JSON.stringify(body),
            redirect: 'manual',
        });
        for (const cookie of response.headers.getSetCookie()) {
            set.push(cookie);
            const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
            cookies.set(name, value);
        }
        body = undefined;
        if (response.status >= 300 && response.status < 400) continue;
        const challenge = (await response.json()) as Challenge;
        if (challenge.to !== undefined) return answer(302, '', set, challenge.to);
        body = answerTo(challenge, person);
        if (!body) return answer(200, saying(challenge), set);
    }
    return answer(200, '<h1>The login comes to no end</h1>', set);
}

/** undefined where a person could only read what it says */
function answerTo(
    { component, response_errors: errors, password_fields: asksBoth }: Challenge,
    { username, password }: { username: string; password: string },
): object | undefined {
    if (errors && Object.keys(errors).length > 0) return undefined;
    if (component === 'ak-stage-identification')
        return { component, uid_field: username, ...(asksBoth === true && { password }) };
    if (component === 'ak-stage-password') return { component, password };
    if (component === 'ak-stage-user-login') return { component, remember_me: false };
    if (component === 'ak-stage-consent') return { component };
    return undefined;
}

function saying({ component, response_errors: errors, error_message: message }: Challenge): string {
    const said = Object.values(errors ?? {}).flatMap((list) => list.map(({ string }) => string));
    return `<h1>${[message, ...said].find((text) => text !== undefined && text !== '') ?? component}</h1>`;
}

function answer(status: number, html: string, cookies: readonly string[], location?: string): Response {
    const headers = new Headers({ 'Content-Type': 'text/html' });
    for (const cookie of cookies) headers.append('set-cookie', cookie);
    if (location !== undefined) headers.set('location', location);
    return new Response(html === '' ? null : html, { status, headers });
}

function cookiesOf(init: RequestInit): Map<string, string> {
    const sent = new Headers(init.headers).get('cookie') ?? '';
    return new Map(
        sent.split('; ').flatMap((pair) => {
            const at = pair.indexOf('=');
            return at < 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1)] as const];
        }),
    );
}
