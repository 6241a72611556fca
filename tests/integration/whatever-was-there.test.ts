import { realities } from '../../stand-ins/authentik';
import { loginThroughOAuth } from '../../stand-ins/workspace/login';
import { Lab } from './lab';

const directory = {
    version: '2026.8.3',
    users: ['ada', 'bob'].map((username) => ({
        username,
        name: username,
        email: `${username}@example.com`,
        active: true,
        type: 'internal',
        groups: username === 'ada' ? ['staff'] : ['guests'],
    })),
    groups: [
        { name: 'staff', parents: [] },
        { name: 'guests', parents: [] },
    ],
};

const workspace = { version: '8.8.1', licence: 'premium', users: [], rooms: [] };
const settings = { two_factor: 'off', confirm_minutes: 0 };

let lab: Lab;

beforeAll(async () => {
    lab = await Lab.start({
        workspace,
        directory,
        settings,
    });
    await lab.run('/authentik-sync');
}, 60_000);

afterAll(async () => {
    expect(lab.authentik.violations).toEqual([]);
    await lab.stop();
});

test.each([
    ['no grant types', () => realities.noGrantTypes()],
    ['no scope mappings', () => realities.noPropertyMappings()],
    ['no redirect URI', () => realities.noRedirectUris()],
    ['another redirect URI', () => realities.otherRedirectUri('https://elsewhere.example/callback')],
    ['a public client', () => realities.publicClient()],
    ['an application without provider', () => realities.applicationWithoutProvider()],
    [
        'a launch URL that is the callback',
        () => realities.launchUrlIsCallback('http://elsewhere.example/_oauth/authentik'),
    ],
    ['another secret', () => realities.secretChanged('somebody-made-a-new-one')],
    ['no key at all', () => realities.noKey()],
])('a provider with %s: one command repairs it, and people log in', async (_, reality) => {
    lab.authentik.patchSetUp(reality());
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done: .*is live/);
    expect(await loginThroughOAuth(lab.workspace, { username: 'ada' })).toMatchObject({ ok: true, username: 'ada' });
    expect(await lab.run('/authentik-sync')).toContain('Nothing to do');
});

test('groups allowed to log in: the others are kept out by authentik, and bindings by hand stay', async () => {
    lab.authentik.patchSetUp(realities.groupBindings('guests'));
    await lab.settings.save({ allowed_groups: 'staff' });
    await lab.run('/authentik-sync');
    const bound = () =>
        lab.authentik
            .dump()
            .bindings.map(({ group }) => group)
            .sort();
    expect(bound()).toEqual(['guests', 'staff']);
    await lab.settings.save({ allowed_groups: '' });
    await lab.run('/authentik-sync');
    expect(bound()).toEqual(['guests']);
    expect(await loginThroughOAuth(lab.workspace, { username: 'ada' })).toMatchObject({ ok: false });
});

test('default flows that were renamed: the choice is named, and made in the settings', async () => {
    const fresh = await Lab.start({ workspace, directory, isBare: true, settings });
    try {
        fresh.authentik.patchSetUp(realities.severalAuthorizationFlows());
        const answer = await fresh.run('/authentik-sync');
        expect(answer).toMatch(/^✗ \*0 of 3 people can log in[^]*\n⚠ Done: /);
        expect(answer).toContain('choose one of "guest-authorization" and "staff-authorization"');
        await fresh.settings.save({ authorization_flow: 'staff-authorization' });
        expect(await fresh.run('/authentik-sync')).toMatch(/^✓ Done: .*is live/);
        expect(await loginThroughOAuth(fresh.workspace, { username: 'ada' })).toMatchObject({ ok: true });
    } finally {
        await fresh.stop();
    }
}, 60_000);
