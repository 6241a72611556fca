import { askPerson } from '../../src/check/ask/ask-person';
import { accessOf } from '../../src/check/facts/access';
import type { AuthentikClient } from '../../src/directory/authentik-client';
import { readPeople } from '../../src/directory/people/people';
import { api, rows } from '../stand-ins/authentik/test-client';
import { SsoLab } from '../support/sso-lab';

describe.each(['2024.12.5', '2026.8.3'])('bindings of authentik %s', (version) => {
    const lab = new SsoLab({ file: { version, users: [{ username: 'ada', groups: ['staff', 'leads', 'crew'] }] } });
    beforeAll(async () => lab.start());
    afterAll(async () => lab.authentik.stop());

    test('each gets an order of its own, so that it can be changed later', async () => {
        lab.authentik.patchSetUp({ bindings: [{ application: 'rocketchat', group: 'crew' }] });
        const { credentials } = { credentials: lab.authentik.bornProvider };
        lab.credentials = credentials;
        await lab.setUp({ allowedGroups: ['staff', 'leads'] });
        const { pk: target } = (await api(lab.authentik, '/core/applications/rocketchat/')).json;
        const bindings = rows(await api(lab.authentik, `/policies/bindings/?target=${String(target)}`));
        expect(bindings).toHaveLength(3);
        expect(new Set(bindings.map(({ order }) => order)).size).toBe(3);
        for (const { pk, group, order } of bindings) {
            const body = { target, group, order, enabled: false };
            const changed = await api(lab.authentik, `/policies/bindings/${String(pk)}/`, { method: 'PATCH', body });
            expect([changed.status, changed.json.enabled]).toEqual([200, false]);
        }
    });
});

const person = {
    ...{ number: 7, uid: 'u', username: 'ada', name: '', email: '', isActive: true },
    groups: ['below'],
};

test('of somebody who is deactivated authentik is not asked: it would say that they pass', async () => {
    const asked: string[] = [];
    const client = { get: async (path: string) => (asked.push(path), { passing: true }) } as unknown as AuthentikClient;
    const application = { id: 'a', slug: 'rocketchat', name: '', provider: 1, isOAuth2: true, launchUrl: '' };
    const sso = { application: { ...application, policyMode: 'any' } } as never;
    const context = { sso, groups: undefined, bindings: [], isSuperuser: true, slug: 'rocketchat', scopes: [] };
    await askPerson(client, { ...person, isActive: false }, context);
    expect(asked).toEqual([]);
    expect(await askPerson(client, person, context)).toMatchObject({ mayEnter: true });
    expect(asked).toHaveLength(1);
});

test('that nobody bound is above their groups is not known where groups are hidden', () => {
    const sso = { application: { policyMode: 'any' } } as never;
    const bindings = [{ group: 'above', user: null, policy: null, isEnabled: true, isNegated: false }];
    const groups = { users: [], groups: [{ id: 'below', name: '', parents: [], members: [] }] };
    expect(accessOf(person, { sso, groups, bindings })).toBe(false);
    expect(accessOf(person, { sso, groups: { ...groups, isPartial: true }, bindings })).toBeUndefined();
});

test.each([100, 30, 1])('people are read to the end where a page holds %i at the most', async (most) => {
    const all = Array.from({ length: 65 }, (_, n) => ({ pk: n, uid: `u${n}`, username: `user${n}`, is_active: true }));
    const get = async (path: string): Promise<unknown> => {
        const page = Number(/[?&]page=(\d+)/.exec(path)?.[1]);
        return { pagination: { count: all.length }, results: all.slice((page - 1) * most, page * most) };
    };
    const { people, total } = await readPeople({ get }, 1_000);
    expect([people.map(({ username }) => username), total]).toEqual([all.map(({ username }) => username), 65]);
});
