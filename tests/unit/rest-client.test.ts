import type { IHttp, IHttpRequest, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';

import { findLoginService } from '../../src/workspace/login-services';
import { RestClient } from '../../src/workspace/rest-client';
import { readServerInfo } from '../../src/workspace/server-info';
import type { ServerSettings } from '../../src/workspace/server-settings';
import { atHome } from '../support/at-home';

type Answer = readonly [status: number, body: object | string];
interface Asked {
    path: string;
    hasToken: boolean;
}

const rocketChat: Answer = [200, { success: true, version: '8.8' }];
const credentials = { userId: 'admin-id', token: 'token' };

/** A server that answers by path, and what it was asked. */
function server(answerTo: (path: string, hasToken: boolean) => Answer): { http: IHttp; asked: Asked[] } {
    const asked: Asked[] = [];
    const call = async (url: string, request: IHttpRequest = {}): Promise<IHttpResponse> => {
        const path = url.replace('https://rocket.company', '');
        const hasToken = JSON.stringify(request).includes(credentials.token);
        asked.push({ path, hasToken });
        const [statusCode, body] = answerTo(path, hasToken);
        const content = typeof body === 'string' ? body : JSON.stringify(body);
        return { url, method: 'GET', statusCode, content, headers: {} } as unknown as IHttpResponse;
    };
    return { http: atHome({ get: call, post: call, put: call, patch: call, del: call }), asked };
}

function client(http: IHttp): RestClient {
    return new RestClient(http, 'https://rocket.company', credentials);
}

test('the token goes only where a Rocket.Chat has answered without it, which is asked once', async () => {
    const { http, asked } = server((path) => (path === '/api/info' ? rocketChat : [200, { success: true, roles: [] }]));
    const rest = client(http);
    await Promise.all([rest.get('roles.list', 'none'), rest.post('teams.create', {}, 'none'), rest.serverVersion()]);
    await rest.get('me', 'none');
    expect(asked[0]).toEqual({ path: '/api/info', hasToken: false });
    expect(asked.filter(({ path }) => path === '/api/info')).toHaveLength(1);
    expect(asked.slice(1).every(({ hasToken }) => hasToken)).toBe(true);
});

test.each([
    ['another program', [200, { version: '8.8' }]],
    ['something that does not tell its version', [200, { success: true }]],
    ['a web page', [200, '<html>']],
    ['nothing of this name', [404, { error: 'not found' }]],
] as const)('the token does not leave for an address where %s answers', async (_, answer) => {
    const { http, asked } = server(() => answer);
    await expect(client(http).get('me', 'none')).rejects.toMatchObject({
        code: expect.stringMatching(/^rocketchat_(not_rocketchat|refused)$/) as string,
    });
    await expect(client(http).post('teams.create', {}, 'none')).rejects.toThrow();
    expect(asked.filter(({ hasToken }) => hasToken)).toEqual([]);
});

test.each([
    [401, 'rocketchat_token_refused'],
    [403, 'rocketchat_refused'],
])('where no permission is needed, none is said to be missing: %s', async (status, code) => {
    const { http } = server((path) =>
        path === '/api/info' ? rocketChat : [status, { success: false, error: 'unauthorized' }],
    );
    await expect(client(http).get('me', 'none')).rejects.toMatchObject({ code });
});

test('where there is a token, nobody waits for a limiter that it is exempt from', async () => {
    const limited = server((path) => (path === '/api/info' ? rocketChat : [429, 'wait 59 seconds']));
    const patient = server(() => [200, { success: true, services: [] }]);
    const rest = new RestClient(patient.http, 'https://rocket.company', credentials, limited.http);
    expect(await rest.getPublic('settings.oauth')).toMatchObject({ services: [] });
    expect(limited.asked.map(({ hasToken }) => hasToken)).toEqual([false, false]);
    expect(patient.asked.at(-1)).toEqual({ path: '/api/v1/settings.oauth', hasToken: true });
    const alone = new RestClient(patient.http, 'https://rocket.company', undefined, limited.http);
    await alone.getPublic('settings.oauth');
    expect(limited.asked).toHaveLength(2);
});

test('a server that was away for a moment is asked again', async () => {
    let isAway = true;
    const { http } = server((path) => {
        if (isAway) return [503, 'starting'];
        return path === '/api/info' ? rocketChat : [200, { success: true, username: 'admin' }];
    });
    const rest = client(http);
    await expect(rest.get('me', 'none')).rejects.toMatchObject({ code: 'rocketchat_not_rocketchat' });
    isAway = false;
    expect(await rest.get('me', 'none')).toMatchObject({ username: 'admin' });
});

test('what anybody may read is read without the token', async () => {
    const { http, asked } = server(() => [200, { success: true, services: [{ service: 'authentik' }] }]);
    expect(await findLoginService(client(http), 'authentik')).toEqual({ service: 'authentik' });
    expect(asked).toEqual([{ path: '/api/v1/settings.oauth', hasToken: false }]);
});

test('it is read with the token where callers without one have to wait', async () => {
    const { http, asked } = server((path, hasToken) => {
        if (path === '/api/info') return rocketChat;
        return hasToken
            ? [200, { success: true, services: [] }]
            : [429, { success: false, error: 'too many requests' }];
    });
    expect(await findLoginService(client(http), 'authentik')).toBeUndefined();
    expect(asked.map(({ hasToken }) => hasToken)).toEqual([false, false, true]);
    await expect(
        findLoginService(new RestClient(http, 'https://rocket.company', undefined), 'authentik'),
    ).rejects.toMatchObject({ code: 'rocketchat_throttled' });
});

test('version and licence cost one public question, and one each for modules and seats', async () => {
    const { http, asked } = server((path) =>
        path === '/api/info' ? rocketChat : [200, { success: true, license: { activeModules: ['custom-roles'] } }],
    );
    const settings = { readText: async () => '' } as unknown as ServerSettings;
    const info = await readServerInfo(client(http), settings, async () => true);
    expect(info).toEqual({ version: '8.8', licence: 'community', modules: ['custom-roles'] });
    const licence = ['/api/v1/licenses.info', '/api/v1/licenses.maxActiveUsers'];
    expect(asked.map(({ path }) => path).sort()).toEqual(['/api/info', ...licence]);
});

test.each<[string, Answer, object]>([
    [
        'no seat of the licence is left',
        [
            400,
            {
                success: false,
                error: 'error-license-user-limit-reached',
                errorType: 'error-license-user-limit-reached',
            },
        ],
        { code: 'rocketchat_no_seat' },
    ],
    [
        'a permission was taken away',
        [
            403,
            {
                success: false,
                error: 'User does not have the permissions required for this action [error-unauthorized]',
            },
        ],
        { code: 'rocketchat_permission_missing', details: { permission: 'edit-other-user-active-status' } },
    ],
    [
        'a permission was taken away, as 9.0 says it',
        [401, { success: false, error: 'unauthorized' }],
        { code: 'rocketchat_permission_missing', details: { permission: 'edit-other-user-active-status' } },
    ],
])('where %s, that is what is told, also in the middle of a run', async (_, refusal, expected) => {
    let isTaken = false;
    const { http } = server((path) => {
        if (path === '/api/info') return rocketChat;
        return isTaken ? refusal : [200, { success: true }];
    });
    const rest = client(http);
    const activate = async (): Promise<unknown> =>
        rest.post('users.setActiveStatus', { userId: 'u', activeStatus: true }, 'edit-other-user-active-status');
    await activate();
    isTaken = true;
    await expect(activate()).rejects.toMatchObject(expected);
});

/** What is read of a list of 250 users by a server that answers with these pages. */
async function list(pageOf: (offset: number, all: object[]) => object): Promise<unknown[]> {
    const all = Array.from({ length: 250 }, (_, n) => ({ _id: `user-${n}` }));
    const { http } = server((path) => {
        if (path === '/api/info') return rocketChat;
        return [200, { success: true, total: 250, ...pageOf(Number(/offset=(\d+)/.exec(path)?.[1]), all) }];
    });
    const read: unknown[] = [];
    for await (const { _id } of client(http).list('users.list', 'users', 'none')) read.push(_id);
    return read;
}

test('a list is read to its end, in order, also where the server gives smaller pages than were asked for', async () => {
    const read = await list((offset, all) => ({ users: all.slice(offset, offset + 30) }));
    expect(read).toEqual(Array.from({ length: 250 }, (_, n) => `user-${n}`));
});

/** The same list, where one user is deleted and another one is added before these requests, counted from 1. */
async function movingList(changesAt: readonly number[]): Promise<unknown[]> {
    let requests = 0;
    return list((offset, all) => {
        requests += 1;
        if (changesAt.includes(requests)) {
            all.splice(3, 1);
            all.push({ _id: `new-${requests}` });
        }
        return { users: all.slice(offset, offset + 100), total: all.length };
    });
}

test.each([2, 3])(
    'nobody is missed where a list moves before its page %i, its length being what it was',
    async (page) => {
        const read = await movingList([page]);
        expect(read).toHaveLength(250);
        expect(read).toEqual(expect.arrayContaining(['user-99', 'user-100', 'user-198', 'user-199', `new-${page}`]));
    },
);

test('a list that moves each time it is read is taken as it is, and never read without end', async () => {
    const changes = Array.from({ length: 30 }, (_, n) => n + 1);
    await expect(movingList(changes)).resolves.toBeDefined();
});

test('who is deleted while a list is read does not stop it', async () => {
    const read = await list((offset, all) => ({
        users: all.slice(0, offset === 0 ? 250 : 249).slice(offset, offset + 100),
        total: offset === 0 ? 250 : 249,
    }));
    expect(read).toHaveLength(249);
});

test.each([
    ['is cut short', (offset: number, all: object[]) => ({ users: all.slice(offset, Math.min(offset + 100, 210)) })],
    ['loops', (_: number, all: object[]) => ({ users: all.slice(0, 100) })],
    ['has no end', (_: number, all: object[]) => ({ users: all.slice(0, 1), total: 1e12 })],
    ['has no total', (offset: number, all: object[]) => ({ users: all.slice(offset, offset + 100), total: null })],
])('a list that %s is refused', async (_, pageOf) => {
    await expect(list(pageOf)).rejects.toMatchObject({ code: 'rocketchat_unexpected_answer' });
});
