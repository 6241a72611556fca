import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';
import { Lab } from './lab';

const bob = { username: 'bob', name: 'Bob', email: 'bob@example.com', active: true, type: 'internal' };
const users = [
    { username: 'bob', email: 'bob@example.com' },
    { username: 'eve', roles: ['admin'] },
];

let lab: Lab;

beforeAll(async () => {
    lab = await Lab.start({
        workspace: { version: '8.8.1', licence: 'premium', users },
        directory: { users: [{ ...bob, groups: ['staff'] }], groups: [{ name: 'staff', parents: [] }] },
        isBare: true,
        settings: { authentik_url: '', authentik_token: '', rocketchat_user_id: '', rocketchat_token: '' },
    });
}, 60_000);

afterAll(async () => lab.stop());

test('three values, each tried as soon as it is there, with an error of its own; then who can log in, and the plan', async () => {
    const { authentik_url: url, authentik_token: token, rocketchat_token: personal } = lab.servers.known;
    const empty = await lab.run('/authentik-sync setup');
    expect(empty).toContain('*Set-up*: 0 of 3 values');
    expect(empty).toMatch(
        /1\. ✗ \*authentik URL\*: It is missing\. → .*\n2\. ✗ \*API token\*: It is missing\. → .*Tokens/,
    );
    expect(empty).toMatch(/3\. ✗ \*Personal access token\*: It is missing\. → .*Personal Access Tokens/);
    expect(empty).toContain('[ Look again ]');

    await lab.settings.save({ authentik_url: 'ftp://authentik' });
    expect(await lab.press('admin', { actionId: 'setup', value: '' })).toMatch(
        /\n1\. ✗ \*authentik URL\*: .*must begin with/,
    );
    await lab.settings.save({ authentik_url: lab.workspace.url });
    expect(await lab.press('admin', { actionId: 'setup', value: '' })).toMatch(
        /1\. ✗ \*authentik URL\*: .*not .*authentik/,
    );
    await lab.settings.save({ authentik_url: url });
    expect(await lab.run('/authentik-sync setup')).toMatch(/1 of 3[^]*1\. ✓ \*authentik URL\*: authentik answers at /);

    await lab.settings.save({ authentik_token: 'nonsense' });
    const refused = await lab.run('/authentik-sync setup');
    expect(refused).toMatch(/1 of 3[^]*1\. ✓ \*authentik URL\*: authentik answers at /);
    expect(refused).toMatch(/2\. ✗ \*API token\*: .* → /);
    expect(refused).not.toContain('nonsense');
    await lab.settings.save({ authentik_token: token });
    expect(await lab.run('/authentik-sync setup')).toMatch(/2 of 3[^]*2\. [✓⚠] \*API token\*: /);

    await lab.settings.save({ rocketchat_token: '😀ü' });
    const unsent = await lab.run('/authentik-sync setup');
    expect(unsent).toMatch(/\n3\. ✗ \*Personal access token\*: .*holds a blank, or another sign.* → /);
    expect(unsent).not.toContain('😀');
    await lab.settings.save({ rocketchat_token: 'wrong-one' });
    const wrong = await lab.run('/authentik-sync setup');
    expect(wrong).toMatch(/3\. ✗ \*Personal access token\*: .* → /);
    expect(wrong).not.toContain('wrong-one');
    await lab.settings.save({ rocketchat_token: personal });
    const done = await lab.run('/authentik-sync setup');
    expect(done).toMatch(/3 of 3[^]*✓ Nothing is missing[^]*\*Plan\*[^]*people can log in/);
    expect(done).not.toContain('[ Look again ]');
    for (const secret of [token, personal]) expect(done).not.toContain(secret);
}, 120_000);

test('the user id is that of whoever is led through it, and nobody else is answered', async () => {
    const eve = [...lab.workspace.model.users.values()].find(({ username }) => username === 'eve');
    if (!eve) throw new Error('no user eve');
    const token = createPersonalAccessToken(lab.workspace, eve, { name: 'setup', bypassTwoFactor: true });
    await lab.settings.save({ rocketchat_user_id: '', rocketchat_token: token });
    expect(await lab.run('/authentik-sync setup', 'eve')).toMatch(/3 of 3/);
    expect(await lab.settings.text('rocketchat_user_id')).toBe(eve._id);
    await lab.settings.save({ rocketchat_user_id: '' });
    expect(await lab.run('/authentik-sync setup', 'bob')).toMatch(/^✗ Only administrators/);
    expect(await lab.press('bob', { actionId: 'setup', value: '' })).toMatch(/^✗ Only administrators/);
    expect(await lab.settings.text('rocketchat_user_id')).toBe('');
}, 60_000);

test('what cannot work elsewhere on the page is told, and nothing is tried before', async () => {
    await lab.settings.save({ scope: 'profile', rocketchat_token: '' });
    const told = await lab.run('/authentik-sync setup');
    expect(told).toMatch(/2\. – \*API token\*: It is there\. It is tried once/);
    expect(told).toMatch(/^✗ .*openid/m);
}, 60_000);
