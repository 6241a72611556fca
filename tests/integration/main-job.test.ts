import type { BackendName } from '../../stand-ins/engine';
import { loginThroughOAuth } from '../../stand-ins/workspace/login';
import { Lab } from './lab';

const people = ['ada', 'bob', 'carol'].map((username) => ({
    username,
    name: username,
    email: `${username}@example.com`,
    roles: ['user'],
    active: true,
}));

const directory = {
    version: '2026.8.3',
    users: [
        {
            username: 'ada',
            name: 'ada',
            email: 'ada@example.com',
            active: true,
            type: 'internal',
            groups: ['engineering'],
        },
        {
            username: 'Bob',
            name: 'bob',
            email: 'bob@example.com',
            active: true,
            type: 'internal',
            groups: ['team-red'],
        },
        {
            username: 'carol',
            name: 'carol',
            email: 'carol@example.com',
            active: false,
            type: 'internal',
            groups: ['engineering'],
        },
        {
            username: 'newcomer',
            name: 'New Comer',
            email: 'new@example.com',
            active: true,
            type: 'internal',
            groups: ['support', 'engineering'],
        },
    ],
    groups: [
        { name: 'engineering', parents: ['staff'] },
        { name: 'team-red', parents: ['engineering'] },
        { name: 'support', parents: ['staff'] },
        { name: 'staff', parents: [] },
    ],
};

const settings = {
    group_rules: 'engineering: "#engineering"\n"team-*": ["#team-*", "#all"]\nsupport: { private: [support-desk] }\n',
    allow_name_change: 'off',
    allow_username_change: 'off',
    allow_email_change: 'off',
    allow_oauth_password_change: 'off',
    two_factor: 'off',
    registration_form: 'Disabled',
    merge_users_distinct_services: true,
};

const hosts: { title: string; version: string; backend: BackendName }[] = [
    { title: 'Rocket.Chat 8.8 on Node', version: '8.8.1', backend: 'node' },
    { title: 'Rocket.Chat 8.3 on Deno', version: '8.3.0', backend: 'deno' },
    { title: 'Rocket.Chat 6.13 on Deno, the oldest engine', version: '6.13.1', backend: 'deno' },
];

describe.each(hosts)('$title', ({ version, backend }) => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            workspace: {
                version,
                licence: 'premium',
                users: people,
                rooms: [{ name: 'all', type: 'c', owners: ['carol'], members: ['ada'] }],
            },
            directory,
            backend,
            settings,
        });
    }, 60_000);

    afterAll(async () => lab.stop());

    test('plan shows what would be done and changes nothing', async () => {
        const before = lab.workspace.dump();
        const answer = await lab.run('/authentik-sync plan all');
        expect(answer).toContain('create the custom OAuth entry "Authentik"');
        expect(answer).toContain('set "Enable Two Factor Authentication" (Accounts) to off, now on');
        expect(answer).toContain('create #support-desk (private, owner rocket.cat)');
        expect(answer).toContain('#engineering: +2');
        const after = lab.workspace.dump();
        expect({ ...after, messages: [], requests: {} }).toEqual({ ...before, messages: [], requests: {} });
    });

    test('one command sets everything up', async () => {
        const answer = await lab.run('/authentik-sync');
        expect(answer).toContain('✓ Done');
        expect(answer).toContain('"Log in with authentik" is live');
        expect(lab.setting('Accounts_OAuth_Custom-Authentik')).toBe(true);
        expect(lab.setting('Accounts_OAuth_Custom-Authentik-url')).toBe(`${lab.authentik.url}/application/o`);
        expect(lab.setting('Accounts_OAuth_Custom-Authentik-token_path')).toBe('/token/');
        expect(lab.setting('Accounts_OAuth_Custom-Authentik-secret')).toBe(lab.authentik.bornProvider.clientSecret);
        expect(lab.setting('Accounts_OAuth_Custom-Authentik-merge_users')).toBe(true);
        expect(JSON.parse(String(lab.setting('Accounts_OAuth_Custom-Authentik-groups_channel_map')))).toEqual({
            engineering: 'engineering',
            'team-red': ['all', 'team-red'],
        });
        for (const id of ['RealName', 'Username', 'Email'])
            expect(lab.setting(`Accounts_Allow${id}Change`)).toBe(false);
        expect(lab.setting('Accounts_RegistrationForm')).toBe('Disabled');
    });

    test('people are in the rooms of their groups, in any case of their name, and the disabled one is not', () => {
        const rooms = new Map(lab.workspace.dump().rooms.map((room) => [room.name, room]));
        expect(rooms.get('engineering')).toMatchObject({
            type: 'c',
            owners: ['rocket.cat'],
            members: expect.arrayContaining(['ada', 'bob']) as string[],
        });
        expect(rooms.get('engineering')?.members).not.toContain('carol');
        expect(rooms.get('team-red')?.members).toContain('bob');
        expect(rooms.get('all')?.members).toEqual(['ada', 'bob', 'carol']);
        expect(rooms.get('support-desk')).toMatchObject({ type: 'p' });
    });

    test('once all is as it should be, a run has nothing to do and writes nothing', async () => {
        const before = lab.workspace.dump().requests.bridge;
        expect(await lab.run('/authentik-sync')).toContain('✓ Nothing to do');
        // the first of them puts the rooms that were made into one record
        const taken = lab.workspace.dump().requests.bridge;
        expect(await lab.run('/authentik-sync')).toContain('✓ Nothing to do');
        const after = lab.workspace.dump().requests.bridge;
        for (const call of ['ServerSetting.updateOne', 'Room.create', 'Room.update'])
            expect(after[call]).toBe(before[call]);
        // the claim to be the only one at work, and which notes were told, where they are others than before
        const writes =
            (after['Persistence.updateByAssociations'] ?? 0) - (taken['Persistence.updateByAssociations'] ?? 0);
        expect([1, 2]).toContain(writes);
    });

    test('people log in, and the next run puts a new one into their rooms', async () => {
        expect(await loginThroughOAuth(lab.workspace, { username: 'ada' })).toMatchObject({
            ok: true,
            username: 'ada',
        });
        expect(await loginThroughOAuth(lab.workspace, { username: 'newcomer' })).toMatchObject({
            ok: true,
            username: 'newcomer',
        });
        expect(await lab.run('/authentik-sync')).toContain('1 person got into 2 rooms');
        expect(lab.members('support-desk')).toContain('newcomer');
        expect(lab.members('engineering')).toContain('newcomer');
    });

    test('who is no administrator gets nothing but a refusal, and an unknown verb is told so', async () => {
        const requests = { ...lab.authentik.requests };
        expect(await lab.run('/authentik-sync', 'bob')).toContain('Only administrators');
        expect(lab.authentik.requests).toEqual(requests);
        expect(await lab.run('/authentik-sync perhaps')).toContain('no `/authentik-sync` `perhaps`');
    });

    test('no secret is in any message, record or log, and every request to authentik is one that it knows', async () => {
        const logs = await lab.workspace.logs();
        expect(JSON.stringify(logs)).toContain('onPreSettingUpdate');
        const seen = JSON.stringify([lab.workspace.dump(), lab.workspace.records(), logs]);
        for (const secret of [
            lab.authentik.bornProvider.clientSecret,
            lab.authentik.token,
            lab.servers.rest.credentials.token,
        ]) {
            expect(seen).not.toContain(secret);
        }
        expect(lab.authentik.violations).toEqual([]);
        expect(lab.authentik.requestViolations).toEqual([]);
    });
});
