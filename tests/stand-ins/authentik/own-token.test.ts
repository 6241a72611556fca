import { realities, StandInAuthentik } from '../../../stand-ins/authentik';
import { api, rows, type ApiReply } from './test-client';

const authentik = new StandInAuthentik({ file: { users: [{ username: 'ada' }, { username: 'bob' }] } });

beforeAll(() => authentik.start());
afterAll(async () => {
    await authentik.stop();
    expect(authentik.violations).toEqual([]);
});

async function ownTokens(token: string): Promise<Record<string, unknown>[]> {
    return rows(await api(authentik, '/core/tokens/?intent=api', { token }));
}

describe('what a token may see of itself', () => {
    test('without any permission it is listed, alone, with whether it runs out, and never with its key', async () => {
        const lasting = authentik.createToken();
        const [seen, ...others] = await ownTokens(lasting);
        expect([seen?.expiring, others]).toEqual([false, []]);
        // the date means nothing then
        expect(Date.parse(String(seen?.expires))).toBeGreaterThan(Date.now());
        expect(JSON.stringify(seen)).not.toContain(lasting);
        const [expiring] = await ownTokens(authentik.createToken({ expiring: true }));
        expect(expiring?.expiring).toBe(true);
    });

    test('its own detail is there, that of another is a 404', async () => {
        const token = authentik.createToken();
        const [own] = await ownTokens(token);
        const path = (identifier: unknown): string => `/core/tokens/${String(identifier)}/`;
        expect((await api(authentik, path(own?.identifier), { token })).json).toMatchObject({ pk: own?.pk });
        const [other] = await ownTokens(authentik.createToken());
        const reply = await api(authentik, path(other?.identifier), { token });
        expect([reply.status, reply.json]).toEqual([404, { detail: 'No Token matches the given query.' }]);
    });

    test('with view_token, as a superuser has it, all are listed', async () => {
        const token = authentik.createToken({ permissions: ['authentik_core.view_token'] });
        expect((await ownTokens(token)).length).toBeGreaterThan(3);
        expect((await ownTokens(authentik.token)).length).toBeGreaterThan(3);
        const mine = await api(authentik, '/core/tokens/?user__username=akadmin');
        expect(rows(mine)).toHaveLength(1);
        expect(rows(await api(authentik, '/core/tokens/?search=akadmin'))).toHaveLength(1);
    });

    test('the key that another made for it stays hidden, one that it made itself does not', async () => {
        const token = authentik.createToken({ user: 'bob' });
        const [given] = await ownTokens(token);
        const view = (identifier: unknown): Promise<ApiReply> =>
            api(authentik, `/core/tokens/${String(identifier)}/view_key/`, { token });
        expect((await view(given?.identifier)).status).toBe(403);
        await api(authentik, '/core/tokens/', { method: 'POST', body: { identifier: 'made-by-bob' }, token });
        const shown = await view('made-by-bob');
        expect((await api(authentik, '/core/users/me/', { token: String(shown.json.key) })).status).toBe(200);
    });

    test('it may delete itself, and is refused from then on', async () => {
        const token = authentik.createToken();
        const [own] = await ownTokens(token);
        const path = `/core/tokens/${String(own?.identifier)}/`;
        expect((await api(authentik, path, { method: 'DELETE', token })).status).toBe(204);
        expect((await api(authentik, '/core/users/me/', { token })).json).toEqual({ detail: 'Token invalid/expired' });
    });
});

describe('a change of a token', () => {
    test('by another makes that other its owner, unless the owner is sent along', async () => {
        const [admin] = rows(await api(authentik, '/core/users/?username=akadmin'));
        const [ada] = rows(await api(authentik, '/core/users/?username=ada'));
        const body = { identifier: 'for-ada', user: ada?.pk, expiring: false };
        await api(authentik, '/core/tokens/', { method: 'POST', body });
        const change = (more: Record<string, unknown>): Promise<ApiReply> =>
            api(authentik, '/core/tokens/for-ada/', { method: 'PATCH', body: { description: 'x', ...more } });
        expect((await change({ user: ada?.pk })).json).toMatchObject({ user: ada?.pk, expiring: false });
        expect((await change({ user: admin?.pk })).json).toEqual({ user: ['User cannot be changed'] });
        expect((await change({})).json).toMatchObject({ user: admin?.pk });
    });
});

test('the installation says how long an expiring token lives, whatever was asked for', async () => {
    authentik.patchSetUp(realities.tokensForHalfAnHour());
    const body = { identifier: 'short', expiring: true, expires: '2099-01-01T00:00:00Z' };
    const { json } = await api(authentik, '/core/tokens/', { method: 'POST', body });
    expect(Date.parse(String(json.expires)) - Date.now()).toBeLessThan(1_800_001);
});
