import { StandInAuthentik } from '../../../stand-ins/authentik';
import { api, rows } from './test-client';

const many = Array.from({ length: 130 }, (_, n) => ({ name: `many-${String(n).padStart(3, '0')}` }));

const authentik = new StandInAuthentik({
    file: {
        users: [
            { username: 'ada', name: 'Ada', email: 'ada@example.com', groups: ['backend', 'staff'] },
            { username: 'gone', active: false, groups: ['backend'] },
            { username: 'robot', type: 'service_account', groups: ['backend'] },
        ],
        groups: [
            { name: 'backend', parents: ['engineering'] },
            { name: 'engineering', parents: ['staff'] },
            { name: 'loop-a', parents: ['loop-b'] },
            { name: 'loop-b', parents: ['loop-a'] },
            ...many,
        ],
    },
});

beforeAll(() => authentik.start());
afterAll(async () => {
    await authentik.stop();
    expect(authentik.violations).toEqual([]);
});

async function group(name: string, flags = ''): Promise<Record<string, unknown>> {
    return rows(await api(authentik, `/core/groups/?name=${name}${flags}`))[0] ?? {};
}

describe('paging', () => {
    test('twenty rows unless asked, `next` is a page number and 0 at the end', async () => {
        const first = await api(authentik, '/core/groups/?search=many-');
        expect(rows(first)).toHaveLength(20);
        expect(first.json.pagination).toEqual({
            ...{ next: 2, previous: 0, count: 130, current: 1 },
            ...{ total_pages: 7, start_index: 1, end_index: 20 },
        });
        expect(first.json.autocomplete).toMatchObject({ current_model: 'authentik_core.group' });
        const last = await api(authentik, '/core/groups/?search=many-&page=7');
        expect(last.json.pagination).toMatchObject({ next: 0, previous: 6, start_index: 121, end_index: 130 });
    });

    test('a size above 100 is cut down without a word, one that is none is the default', async () => {
        expect(rows(await api(authentik, '/core/groups/?search=many-&page_size=500'))).toHaveLength(100);
        expect(rows(await api(authentik, '/core/groups/?search=many-&page_size=0'))).toHaveLength(20);
        expect(rows(await api(authentik, '/core/groups/?search=many-&page_size=lots'))).toHaveLength(20);
    });

    test('a page past the end is a 404', async () => {
        const reply = await api(authentik, '/core/groups/?page=99');
        expect([reply.status, reply.json]).toEqual([404, { detail: 'Invalid page.' }]);
    });

    test('every group is on exactly one page', async () => {
        const names: unknown[] = [];
        for (let page = 1; page !== 0;) {
            const reply = await api(authentik, `/core/groups/?search=many-&page_size=30&page=${page}`);
            names.push(...rows(reply).map((row) => row.name));
            page = (reply.json.pagination as { next: number }).next;
        }
        expect(names).toEqual(many.map(({ name }) => name));
    });
});

describe('groups', () => {
    test('members are direct ones: deactivated people and service accounts among them, their type not said', async () => {
        const { users, users_obj } = await group('backend');
        expect(users).toHaveLength(3);
        expect((users_obj as Record<string, unknown>[]).map((user) => [user.username, user.is_active])).toEqual([
            ['ada', true],
            ['gone', false],
            ['robot', true],
        ]);
        expect(users_obj).not.toContainEqual(expect.objectContaining({ type: expect.anything() as unknown }));
        expect((await group('engineering')).users).toEqual([]);
    });

    test('without `include_users` the objects are null and the keys still there', async () => {
        const { users, users_obj } = await group('backend', '&include_users=false');
        expect([(users as unknown[]).length, users_obj]).toEqual([3, null]);
    });

    test('parents and children are keys; objects only when asked for', async () => {
        const [engineering, staff, backend] = [
            await group('engineering'),
            await group('staff'),
            await group('backend'),
        ];
        expect([engineering.parents, engineering.children]).toEqual([[staff.pk], [backend.pk]]);
        expect([engineering.parents_obj, engineering.children_obj]).toEqual([null, null]);
        const asked = await group('engineering', '&include_parents=true&include_children=true');
        expect(asked.parents_obj).toMatchObject([{ name: 'staff' }]);
        expect(asked.children_obj).toMatchObject([{ name: 'backend' }]);
    });

    test('parents that go round in a circle are answered as they are', async () => {
        const a = await group('loop-a');
        const b = await group('loop-b');
        expect([a.parents, b.parents]).toEqual([[b.pk], [a.pk]]);
        authentik.patch({ users: [{ username: 'dizzy', groups: ['loop-a'] }] });
        const me = await api(authentik, '/core/users/me/', { token: authentik.createToken({ user: 'dizzy' }) });
        expect((me.json.user as { groups: unknown[] }).groups).toHaveLength(2);
    });

    test('a detail is found by uuid; a malformed one is not found', async () => {
        const { pk } = await group('staff');
        expect((await api(authentik, `/core/groups/${String(pk)}/`)).json.name).toBe('staff');
        expect((await api(authentik, '/core/groups/not-a-uuid/')).json).toEqual({ detail: 'Not found.' });
        const missing = await api(authentik, '/core/groups/00000000-0000-4000-8000-000000000000/');
        expect([missing.status, missing.json]).toEqual([404, { detail: 'No Group matches the given query.' }]);
    });

    test('members come and go with 204; PUT without members empties the group, PATCH does not', async () => {
        const { pk } = await group('many-001');
        const ada = rows(await api(authentik, '/core/users/?username=ada'))[0]?.pk;
        const path = `/core/groups/${String(pk)}/`;
        const change = (verb: string): Promise<{ status: number }> =>
            api(authentik, `${path}${verb}/`, { method: 'POST', body: { pk: ada } });
        expect((await change('add_user')).status).toBe(204);
        expect((await group('many-001')).users).toEqual([ada]);
        await api(authentik, path, { method: 'PATCH', body: { attributes: { a: 1 } } });
        expect((await group('many-001')).users).toEqual([ada]);
        await api(authentik, path, { method: 'PUT', body: { name: 'many-001' } });
        expect((await group('many-001')).users).toEqual([]);
    });

    test('an unknown member in a filter fails the whole call', async () => {
        const reply = await api(authentik, '/core/groups/?members_by_username=nobody');
        expect(reply.status).toBe(400);
        expect(reply.json).toEqual({
            members_by_username: ['Select a valid choice. nobody is not one of the available choices.'],
        });
    });
});

describe('users', () => {
    test('show their type and their direct groups, where `me` shows ancestors too', async () => {
        const ada = rows(await api(authentik, '/core/users/?username=ada'))[0];
        expect(ada).toMatchObject({ type: 'internal', groups_obj: [{ name: 'backend' }, { name: 'staff' }] });
        const me = await api(authentik, '/core/users/me/', { token: authentik.createToken({ user: 'ada' }) });
        const names = (me.json.user as { groups: { name: string }[] }).groups.map(({ name }) => name);
        expect(names.sort()).toEqual(['backend', 'engineering', 'staff']);
    });

    test('are found by group, any of several; an unknown group fails the call', async () => {
        const backend = String((await group('backend')).pk);
        const found = await api(
            authentik,
            `/core/users/?groups_by_pk=${backend}&include_groups=false&include_roles=false`,
        );
        expect(rows(found).map((user) => user.username)).toEqual(['ada', 'gone', 'robot']);
        expect(rows(found)[0]).toMatchObject({ groups_obj: null, roles_obj: null });
        const unknown = '00000000-0000-4000-8000-000000000000';
        const reply = await api(authentik, `/core/users/?groups_by_pk=${backend}&groups_by_pk=${unknown}`);
        expect(reply.status).toBe(400);
    });

    test('keep `uid` when renamed, and two installations never share one', async () => {
        const before = rows(await api(authentik, '/core/users/?username=ada'))[0];
        const path = `/core/users/${String(before?.pk)}/`;
        const after = await api(authentik, path, { method: 'PATCH', body: { username: 'ada.l' } });
        expect(after.json).toMatchObject({ username: 'ada.l', uid: before?.uid });
        expect(after.json.uid).toMatch(/^[0-9a-f]{64}$/);
        await api(authentik, path, { method: 'PATCH', body: { username: 'ada' } });
        const other = new StandInAuthentik({ file: { users: [{ username: 'ada' }] } });
        await other.start();
        const there = rows(await api(other, '/core/users/?username=ada'))[0];
        await other.stop();
        expect(there?.uid).not.toBe(before?.uid);
    });

    test('the anonymous user is not listed, the outpost and the administrator are', async () => {
        const names = rows(await api(authentik, '/core/users/?page_size=100')).map((user) => String(user.username));
        expect(names).toEqual(expect.arrayContaining(['akadmin', expect.stringMatching(/^ak-outpost-/)]));
        expect(names).not.toContain('AnonymousUser');
    });
});

describe('the directory from outside', () => {
    test('patches merge by name, removals take memberships along, and the dump shows it sorted', async () => {
        const other = new StandInAuthentik({
            file: {
                users: [
                    { username: 'b', groups: ['two', 'one'] },
                    { username: 'a', email: 'a@example.com' },
                ],
            },
        });
        other.patch({ users: [{ username: 'a', name: 'A', groups: ['one'] }], remove: { groups: ['two'], users: [] } });
        const { users, groups } = other.dump();
        expect(users.filter(({ username }) => username.length === 1)).toEqual([
            { username: 'a', name: 'A', email: 'a@example.com', active: true, type: 'internal', groups: ['one'] },
            { username: 'b', name: 'b', email: '', active: true, type: 'internal', groups: ['one'] },
        ]);
        expect(groups.find(({ name }) => name === 'one')).toEqual({ name: 'one', parents: [], members: ['a', 'b'] });
        expect(() => other.patch({ remove: { users: ['nobody'] } })).toThrow('nobody');
    });

    test('the dump holds no secret', () => {
        expect(JSON.stringify(authentik.dump())).not.toContain(authentik.bornProvider.clientSecret);
    });
});
