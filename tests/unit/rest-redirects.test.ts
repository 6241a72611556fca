import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RestClient } from '../../src/workspace/rest-client';
import { OtherHost } from '../../stand-ins/authentik';
import { createHttpApp } from '../../stand-ins/workspace/rest';
import { HttpFixture } from '../stand-ins/workspace/rest/http-fixture';
import { realHttp } from '../support/real-http';

const bridges = ['6.13', '8.1', '8.2', '9.0'] as const;
const statuses = [301, 302, 303, 307, 308] as const;
const everyWay = bridges.flatMap((bridge) => statuses.map((status) => [bridge, status] as const));

const workspace = new HttpFixture();
const seen: IncomingHttpHeaders[] = [];
const servers: Server[] = [];
let credentials: { userId: string; token: string };
let home: string;
let other: OtherHost;
/** where `/elsewhere…` of the address in front of it sends everybody on to */
let target: string;
let status: number;
let front: string;

beforeAll(async () => {
    await workspace.start();
    const headers = workspace.tokenOf(workspace.admin);
    credentials = { userId: headers['X-User-Id'] ?? '', token: headers['X-Auth-Token'] ?? '' };
    const app = createHttpApp(workspace);
    home = await listen((request, response) => {
        seen.push(request.headers);
        // a redirect that stays at home
        if (request.url === '/api/v1/me') response.writeHead(302, { Location: '/api/v1/me?again' }).end();
        else app(request, response);
    });
    front = await listen((request, response) => {
        response.writeHead(status, { Location: `${target}${request.url}` }).end();
    });
    other = await OtherHost.start({ success: true, version: '8.8', username: 'admin', roles: ['admin'] });
});

afterAll(async () => {
    await other.stop();
    for (const server of servers) {
        server.closeAllConnections();
        server.close();
    }
    await workspace.stop();
});

async function listen(listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(() => {
    seen.length = 0;
    other.requests.length = 0;
});

describe.each(everyWay)('Rocket.Chat %s, an address that sends everything on (%i)', (bridge, sent) => {
    test('the token does not follow to another port, where the workspace itself is, and the message says what to do', async () => {
        [target, status] = [home, sent];
        const rest = new RestClient(realHttp(bridge).http, front, credentials);
        await expect(rest.get('me', 'none')).rejects.toMatchObject({
            code: 'rocketchat_redirected',
            details: { url: front },
        });
        await expect(rest.post('settings.addCustomOAuth', { name: 'x' }, 'none')).rejects.toThrow();
        expect(seen.length).toBeGreaterThan(0);
        expect(JSON.stringify(seen)).not.toContain(credentials.token);
    });

    test('nor to another host that answers like a Rocket.Chat', async () => {
        [target, status] = [other.url, sent];
        const rest = new RestClient(realHttp(bridge).http, front, credentials);
        await expect(rest.get('me', 'none')).rejects.toMatchObject({ code: 'rocketchat_not_rocketchat' });
        expect(other.requests.length).toBeGreaterThan(0);
        expect(JSON.stringify(other.requests)).not.toContain(credentials.token);
    });
});

test.each(bridges)('a redirect within the address (Rocket.Chat %s) takes the token along', async (bridge) => {
    const rest = new RestClient(realHttp(bridge).http, home, credentials);
    expect(await rest.get('me', 'none')).toMatchObject({ username: 'admin' });
});
