import { Lab } from './lab';

/** Two pages of groups; who is in the first group of the second page is seen on that page alone. */
const GROUPS = Array.from({ length: 120 }, (_, n) => `team-${String(n + 1).padStart(3, '0')}`);
const EDGE = 'team-101';

const person = (username: string, groups: string[]) => ({
    ...{ username, name: username, email: `${username}@example.com`, active: true, type: 'internal' as const },
    groups,
});
const people = [person('ada', [EDGE]), person('bob', ['team-001']), person('eve', ['team-002'])];

let lab: Lab;

beforeAll(async () => {
    lab = await Lab.start({
        directory: {
            version: '2026.8.3',
            users: people,
            groups: GROUPS.map((name) => ({ name, parents: [] })),
        },
        workspace: {
            version: '8.8.1',
            users: people.map(({ username: name }) => ({ username: name, name, email: `${name}@example.com` })),
        },
        settings: { group_rules: '"team-*": { private: [everybody] }', confirm_minutes: 0 },
    });
    await lab.run('/authentik-sync');
    // from here on removals need nobody
    lab.authentik.patch({ users: [person('eve', [])] });
    const plan = await lab.run('/authentik-sync plan');
    await lab.run(`/authentik-sync apply ${/fingerprint `([0-9a-f]+)`/.exec(plan)?.[1] ?? ''}`);
    expect(lab.members('everybody')).not.toContain('eve');
}, 60_000);
afterAll(async () => lab.stop());

/** Something happens between the first page of groups and the second one. */
const between = (meanwhile: () => void, times: number): void => {
    lab.authentik.fail('GET /core/groups/', {
        when: ({ query }) => query.get('page') === '2',
        times,
        meanwhile,
    });
};

test('a group that is deleted between two pages hides nobody who is in another one', async () => {
    between(() => lab.authentik.patch({ remove: { groups: ['team-050'] } }), 1);
    await lab.run('/authentik-sync');
    expect(lab.members('everybody')).toEqual(expect.arrayContaining(['ada', 'bob']));
    lab.authentik.heal();
}, 30_000);

test('groups that move each time end the run, which says so', async () => {
    let made = 0;
    between(() => lab.authentik.patch({ groups: [{ name: `team-000-${++made}`, parents: [] }] }), 9);
    expect(await lab.run('/authentik-sync')).toMatch(/changed while it was being read/);
    expect(made).toBe(3);
    expect(lab.members('everybody')).toEqual(expect.arrayContaining(['ada', 'bob']));
    lab.authentik.heal();
}, 30_000);
