import type { IHttp, IHttpRequest, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import { AuthentikClient } from '../../src/directory/authentik-client';
import { readDirectory } from '../../src/directory/people/read-directory';
import { probeCode, probeRevocation, proveEndpoint } from '../../src/directory/sso/oidc-probes';
import { RestClient } from '../../src/workspace/rest-client';

const typed = 'https://server.company';
/** Other origins, by what alone is different; behind some of them is the same server. */
const others = [
    ['the scheme', 'http://server.company'],
    ['the port', 'https://server.company:8443'],
    ['the scheme and the port', 'http://server.company:9000'],
    ['a sub-domain', 'https://sso.server.company'],
    ['the domain above', 'https://company'],
    ['what follows the name', 'https://server.company.evil.example'],
    ['what precedes the name', 'https://evil-server.company'],
    ['a dot at the end', 'https://server.company.'],
    ['a name before an @', 'https://server.company@evil.example'],
    ['everything', 'https://evil.example'],
] as const;
const secrets = { token: 'SECRET-of-the-token', client: 'SECRET-of-the-client' };
const basic = Buffer.from(`client:${secrets.client}`).toString('base64');

interface Arrived {
    origin: string;
    path: string;
    request: IHttpRequest;
}

/** The bridge at its worst: a redirect takes all headers and the body along, wherever it leads; only user info in the address stays. */
function bridge(
    redirectsTo: string | undefined,
    answer: (arrived: Arrived) => Partial<IHttpResponse>,
): { http: IHttp; elsewhere: Arrived[] } {
    const elsewhere: Arrived[] = [];
    const send = async (url: string, request: IHttpRequest = {}): Promise<IHttpResponse> => {
        const asked = new URL(url);
        const path = asked.pathname + asked.search;
        const isSentOn = redirectsTo !== undefined;
        const headers = { ...request.headers };
        if (!isSentOn && asked.username !== '')
            headers.Authorization = `Basic ${btoa(`${asked.username}:${asked.password}`)}`;
        const { origin } = isSentOn ? new URL(redirectsTo) : asked;
        const arrived = { origin, path, request: { ...request, headers } };
        if (isSentOn) elsewhere.push(arrived);
        return { url, method: 'get' as never, statusCode: 200, headers: {}, ...answer(arrived) };
    };
    return { http: { get: send, post: send, put: send, patch: send, del: send }, elsewhere };
}

/** authentik, at whatever address it was asked. */
function authentik({ origin, path, request }: Arrived): Partial<IHttpResponse> {
    if (path === '/if/user/') return { content: `window.authentik = { api: { base: "${origin}/" } }` };
    if (request.content !== undefined) return { content: '{"pk": 1}', statusCode: 201 };
    const empty = { pagination: { next: 0, count: 0 }, results: [], capabilities: [], autocomplete: {} };
    return { content: JSON.stringify(empty), headers: { 'x-authentik-id': 'a' } };
}

/** Rocket.Chat, which does not know at which address it was asked. */
function rocketChat({ path, request }: Arrived): Partial<IHttpResponse> {
    if (path === '/oauth/userinfo')
        return {
            statusCode: 401,
            content: request.headers?.Authorization === undefined ? 'No token' : 'Invalid Token',
        };
    return { content: JSON.stringify({ success: true, version: '8.8.0', users: [], total: 0 }) };
}

/** What a bridge is handed, and what becomes of it. */
const works: Record<string, [typeof authentik, (http: IHttp) => Promise<unknown>]> = {
    'a reading of authentik': [
        authentik,
        async (http) => readDirectory(new AuthentikClient(http, typed, secrets.token), () => true, true, true),
    ],
    'a new provider with its client secret': [
        authentik,
        async (http) =>
            new AuthentikClient(http, typed, secrets.token).write(
                'post',
                '/providers/oauth2/',
                { name: 'a', client_secret: secrets.client },
                { permission: 'x', what: { code: 'subject.provider', name: 'a' } },
            ),
    ],
    'a client that shows itself': [
        authentik,
        async (http) => {
            const client = { clientId: 'client', clientSecret: secrets.client };
            await new AuthentikClient(http, typed, undefined).postAsClient('/application/o/token/', client, {});
        },
    ],
    'the doctor, whatever its first look says': [
        authentik,
        async (http) => {
            const client = { clientId: 'client', clientSecret: secrets.client, sendsHeader: true };
            await probeRevocation(http, `${typed}/application/o/revoke/`, client);
            await probeCode(http, `${typed}/application/o/token/`, client, 'https://chat.company/_oauth/authentik');
            await proveEndpoint(http, `${typed}/application/o/token/`);
        },
    ],
    'a reading of Rocket.Chat': [rocketChat, async (http) => rest(http).get('me', 'none')],
    'a write to Rocket.Chat': [
        rocketChat,
        async (http) => rest(http).post('settings.addCustomOAuth', { name: secrets.client }, 'none'),
    ],
};

function rest(http: IHttp): RestClient {
    return new RestClient(http, typed, { userId: 'u', token: secrets.token });
}

describe.each(Object.entries(works))('%s', (_, [server, work]) => {
    test('is done at the address that was typed', async () => {
        const { http } = bridge(undefined, server);
        await expect(work(http).then(() => 'done')).resolves.toBe('done');
    });

    test.each(others)('tells nothing to an origin that is different in %s (%s)', async (_what, target) => {
        const { http, elsewhere } = bridge(target, server);
        await expect(work(http)).rejects.toMatchObject({ code: expect.stringMatching(/_redirected$/) as string });
        expect(elsewhere.length).toBeGreaterThan(0);
        const received = JSON.stringify(elsewhere);
        for (const secret of [...Object.values(secrets), basic]) expect(received).not.toContain(secret);
    });
});
