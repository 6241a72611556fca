import { StandInAuthentik } from '../../../stand-ins/authentik';
import { api, rows } from './test-client';

const running: StandInAuthentik[] = [];

async function started(version: string): Promise<StandInAuthentik> {
    const authentik = new StandInAuthentik({
        file: {
            version,
            users: [{ username: 'ada', groups: ['child'] }],
            groups: [{ name: 'child', parents: ['parent'] }],
        },
    });
    await authentik.start();
    running.push(authentik);
    return authentik;
}

afterAll(async () => {
    await Promise.all(running.map((authentik) => authentik.stop()));
    expect(running.flatMap((authentik) => authentik.violations)).toEqual([]);
});

async function keys(authentik: StandInAuthentik, path: string): Promise<string[]> {
    return Object.keys(rows(await api(authentik, path))[0] ?? {});
}

test('the version is told', async () => {
    const reply = await api(await started('2026.5.0'), '/admin/version/');
    expect(reply.json).toMatchObject({ version_current: '2026.5.0', outdated: true });
});

test('a version that is none is refused at once', () => {
    expect(() => new StandInAuthentik({ file: { version: 'latest' } })).toThrow('not a version');
});

test.each([
    ['2024.12.3', 'one parent', false],
    ['2025.10.1', 'one parent', true],
    ['2025.12.0', 'parents', true],
    ['2026.8.3', 'parents', true],
])('groups of %s have %s', async (version, form, hasChildren) => {
    const authentik = await started(version);
    const [child] = rows(await api(authentik, '/core/groups/?name=child'));
    const [parent] = rows(await api(authentik, '/core/groups/?name=parent'));
    expect('children' in (child ?? {})).toBe(hasChildren);
    if (form === 'parents') {
        expect(child).toMatchObject({ parents: [parent?.pk] });
        expect(child).not.toHaveProperty('parent');
    } else {
        expect(child).toMatchObject({ parent: parent?.pk, parent_name: 'parent' });
        expect(child).not.toHaveProperty('parents');
    }
});

test.each([
    ['2024.12.0', [], ['grant_types', 'logout_uri', 'logout_method']],
    ['2025.10.0', ['logout_uri', 'logout_method'], ['grant_types']],
    ['2026.5.0', ['grant_types', 'logout_uri', 'logout_method'], []],
])('providers of %s have the fields of their time', async (version, present, absent) => {
    const found = await keys(await started(version), '/providers/oauth2/');
    expect(found).toEqual(expect.arrayContaining(present));
    expect(found.filter((key) => absent.includes(key))).toEqual([]);
});

test('redirect URIs have a type since 2026.5', async () => {
    const uris = async (version: string): Promise<unknown> =>
        rows(await api(await started(version), '/providers/oauth2/'))[0]?.redirect_uris;
    expect(await uris('2026.2.0')).toEqual([
        { matching_mode: 'strict', url: 'http://127.0.0.1:3000/_oauth/authentik' },
    ]);
    expect(await uris('2026.5.0')).toMatchObject([{ redirect_uri_type: 'authorization' }]);
});

test('key pairs call their kind `private_key_type` before 2025.12, and pass over the filter', async () => {
    const older = await started('2025.10.0');
    expect(await keys(older, '/crypto/certificatekeypairs/')).toContain('private_key_type');
    expect(rows(await api(older, '/crypto/certificatekeypairs/?key_type=ec'))).toHaveLength(1);
    const newer = await started('2025.12.0');
    expect(await keys(newer, '/crypto/certificatekeypairs/')).toContain('key_type');
    expect(rows(await api(newer, '/crypto/certificatekeypairs/?key_type=ec'))).toHaveLength(0);
});

test('users have roles since 2025.12, `me` a list of users since 2026.8', async () => {
    expect(await keys(await started('2025.10.0'), '/core/users/')).not.toContain('roles');
    expect(await keys(await started('2025.12.0'), '/core/users/')).toContain('roles');
    expect((await api(await started('2026.5.0'), '/core/users/me/')).json).not.toHaveProperty('users');
    expect((await api(await started('2026.8.3'), '/core/users/me/')).json).toHaveProperty('users');
});

test('an upgrade in place changes the answers', async () => {
    const authentik = await started('2024.12.0');
    authentik.patch({ version: '2026.8.3' });
    expect(await keys(authentik, '/core/groups/')).toContain('parents');
});
