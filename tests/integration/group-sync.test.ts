import { Lab } from './lab';

const names = ['ada', 'bob', 'carol', 'dave'];
const person = (username: string, groups: string[], active = true) => ({
    username,
    name: username,
    email: `${username}@example.com`,
    active,
    type: 'internal' as const,
    groups,
});
const directory = {
    version: '2026.8.3',
    users: [
        person('ada', ['staff', 'leads']),
        person('bob', ['staff']),
        person('carol', ['staff']),
        person('dave', ['guests']),
    ],
    groups: ['staff', 'leads', 'guests'].map((name) => ({ name, parents: [] })),
};
const workspace = {
    version: '8.8.1',
    licence: 'premium',
    users: names.map((username) => ({ username, name: username, email: `${username}@example.com`, roles: ['user'] })),
    rooms: [{ name: 'lounge', type: 'c', owners: ['dave'], members: ['bob', 'dave'] }],
    teams: [{ name: 'crew', type: 'private', owners: ['admin'], members: [] }],
    roles: [{ id: 'helper', name: 'Helper', scope: 'Users' }],
};
const settings = {
    group_rules: [
        'staff: { channels: [staff, lounge], teams: [crew], roles: [Helper] }',
        'leads: { channels: [staff], moderator_of: [staff] }',
    ].join('\n'),
    confirm_minutes: 0,
};

let lab: Lab;

beforeAll(async () => {
    lab = await Lab.start({ workspace, directory, settings });
}, 60_000);

afterAll(async () => {
    expect(lab.authentik.violations).toEqual([]);
    await lab.stop();
});

const rolesOf = (username: string) => lab.workspace.dump().users.find((user) => user.username === username)?.roles;
const moderators = () => lab.workspace.dump().rooms.find(({ name }) => name === 'staff')?.moderators;
const teamMembers = () => {
    const { teams, teamMembers: members, users } = lab.workspace.model;
    const crew = [...teams.values()].find(({ name }) => name === 'crew');
    const ids = [...members.values()].filter(({ teamId }) => teamId === crew?._id).map(({ userId }) => userId);
    return ids.map((id) => users.get(id)?.username ?? '').sort();
};
const fingerprintOf = (answer: string) => /fingerprint `([0-9a-f]+)`/.exec(answer)?.[1] ?? '';

test('groups give rooms, a team, a role and a role in a room; who was there before stays', async () => {
    const answer = await lab.run('/authentik-sync');
    expect(answer).toMatch(/^✓ Done: the login with authentik was set up, .* and 3 people got roles/);
    expect(lab.members('staff')).toEqual(expect.arrayContaining(['ada', 'bob', 'carol']));
    expect(lab.members('lounge').sort()).toEqual(['ada', 'bob', 'carol', 'dave']);
    expect(teamMembers()).toEqual(['ada', 'admin', 'bob', 'carol']);
    expect(rolesOf('ada')).toContain('helper');
    expect(rolesOf('dave')).not.toContain('helper');
    expect(moderators()).toEqual(['ada']);
    expect(await lab.run('/authentik-sync')).toContain('Nothing to do');
}, 60_000);

test('the first removal waits for a person; what the app did not give stays', async () => {
    lab.authentik.patch({ users: [person('bob', []), person('carol', [])] });
    const held = await lab.run('/authentik-sync');
    expect(held).toMatch(/^⚠/);
    expect(lab.members('staff')).toContain('bob');
    const plan = await lab.run('/authentik-sync plan');
    const fingerprint = fingerprintOf(plan);
    expect(plan).toContain(`/authentik-sync apply ${fingerprint}`);
    expect(plan).toContain('out of #staff (in none of its groups any more): bob, carol');

    lab.authentik.patch({ users: [person('carol', ['staff'])] });
    const refused = await lab.run(`/authentik-sync apply ${fingerprint}`);
    expect(refused).toMatch(/^✗ Something has changed/);
    expect(refused).toContain('no longer: ');
    expect(lab.members('staff')).toContain('bob');

    const approved = await lab.run(`/authentik-sync apply ${fingerprintOf(refused)}`);
    expect(approved).toMatch(/^✓ Done: .*taken out of/);
    expect(lab.members('staff')).not.toContain('bob');
    // bob was in the lounge before the app came
    expect(lab.members('lounge')).toContain('bob');
    expect(teamMembers()).toEqual(['ada', 'admin', 'carol']);
    expect(rolesOf('bob')).not.toContain('helper');
}, 60_000);

test('after a restart and a switch off and on the app still knows what it gave, and asks no more', async () => {
    await lab.workspace.restart();
    lab.authentik.patch({ users: [person('carol', [])] });
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done: .*taken out of/);
    expect(lab.members('staff')).not.toContain('carol');
    const history = await lab.run('/authentik-sync history');
    const [, last = ''] = /^• `([0-9a-f]{8})`/m.exec(history) ?? [];
    expect(await lab.undo(last)).toMatch(/was taken back/);
    expect(lab.members('staff')).toContain('carol');
    expect(await lab.run('/authentik-sync')).toMatch(/taken out of/);
}, 60_000);

test('in a private room the owner of the token becomes a member first, and then gives the roles', async () => {
    const { group_rules: rules } = settings;
    await lab.settings.save({ group_rules: `${rules}\nguests: { private: [desk], moderator_of: [desk] }` });
    const desk = () => lab.workspace.dump().rooms.find(({ name }) => name === 'desk');
    expect(await lab.run('/authentik-sync plan')).toMatch(/\(gives the roles in this private room\): admin/);
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done/);
    expect(desk()?.members).toEqual(expect.arrayContaining(['admin', 'dave']));
    expect(desk()?.moderators).toEqual(['dave']);
    expect(await lab.run('/authentik-sync')).toContain('Nothing to do');

    await lab.settings.save({ group_rules: `${rules}\nguests: { private: [desk] }` });
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done: .*taken out of/);
    expect(desk()?.members).not.toContain('admin');
    await lab.settings.save({ group_rules: rules });
}, 60_000);

test('user explains one person, rule by rule', async () => {
    const answer = await lab.run('/authentik-sync user ada');
    expect(answer).toContain('Rocket.Chat: ada, linked');
    expect(answer).toMatch(/#staff: should be in \(.*"staff".*\); is in, put there by the app; nothing changes/);
    expect(await lab.run('/authentik-sync user nobody-at-all')).toMatch(/^✗ Nobody is called/);
});

test('without a personal access token roles and teams wait with that reason, and rooms go on', async () => {
    const { rocketchat_user_id: id = '', rocketchat_token: token = '' } = lab.servers.known;
    await lab.settings.save({ rocketchat_user_id: '', rocketchat_token: '' });
    lab.authentik.patch({ users: [person('dave', ['staff'])] });
    const answer = await lab.run('/authentik-sync');
    expect(lab.members('staff')).toContain('dave');
    expect(answer).toMatch(/personal access token/);
    expect(rolesOf('dave')).not.toContain('helper');
    await lab.settings.save({ rocketchat_user_id: id, rocketchat_token: token });
    await lab.run('/authentik-sync');
    expect(rolesOf('dave')).toContain('helper');
}, 60_000);

test('a person who is deactivated in authentik is marked, then deactivated, and comes back', async () => {
    await lab.settings.save({ deactivate_users: true, deactivate_after_hours: 0 });
    lab.authentik.patch({ users: [person('carol', ['guests'])] });
    await lab.run('/authentik-sync');
    lab.authentik.patch({ users: [person('carol', ['guests'], false), person('dave', ['guests'], false)] });
    const plan = await lab.run('/authentik-sync plan');
    expect(plan).toContain('dave (account dave): protected, the last owner of #lounge');
    await lab.run(`/authentik-sync apply ${fingerprintOf(plan)}`);
    const isActive = (name: string) => lab.workspace.dump().users.find(({ username }) => username === name)?.active;
    expect([isActive('carol'), isActive('dave')]).toEqual([false, true]);
    lab.authentik.patch({ users: [person('carol', ['staff'])] });
    await lab.run('/authentik-sync');
    expect(isActive('carol')).toBe(true);
    expect(lab.members('staff')).toContain('carol');
}, 60_000);

test('a room and a person that were renamed are still the same room and person', async () => {
    const room = [...lab.workspace.model.rooms.values()].find(({ name }) => name === 'staff');
    const ada = [...lab.workspace.model.users.values()].find(({ username }) => username === 'ada');
    if (!room || !ada) throw new Error('neither room nor person');
    room.name = 'everybody';
    room.fname = 'everybody';
    ada.username = 'ada.lovelace';
    const plan = await lab.run('/authentik-sync plan');
    expect(plan).toContain('#everybody');
    expect(plan).not.toContain('create #staff');
    expect(plan).not.toMatch(/No account in Rocket.Chat yet.*ada/);
    lab.authentik.patch({ users: [person('bob', ['staff'])] });
    await lab.run('/authentik-sync');
    expect(lab.members('everybody')).toContain('bob');
    expect(lab.workspace.dump().rooms.some(({ name }) => name === 'staff')).toBe(false);
    expect(await lab.undo()).toMatch(/^✓ Run .* was taken back/);
    expect(lab.members('everybody')).not.toContain('bob');
}, 60_000);

test('a token that sees some groups only takes nobody out, and nobody can approve it', async () => {
    const before = lab.members('everybody');
    const whole = lab.servers.known.authentik_token ?? '';
    const part = lab.authentik.createToken({ objectPermissions: { 'authentik_core.view_group': ['leads'] } });
    await lab.settings.save({ authentik_token: part, client_id: 'x', client_secret: 'y', deactivate_users: false });
    const plan = await lab.run('/authentik-sync plan');
    await lab.run(`/authentik-sync apply ${fingerprintOf(plan)}`);
    await lab.settings.save({ authentik_token: whole, client_id: '', client_secret: '' });
    expect(plan).toContain('sees some groups only');
    expect(plan).not.toMatch(/to remove/);
    expect(lab.members('everybody')).toEqual(before);
}, 60_000);

test('two writers: the warning names the switch of the built-in mapping', async () => {
    lab.workspace.patch({ settings: { 'Accounts_OAuth_Custom-Authentik-map_channels': true } });
    expect(await lab.run('/authentik-sync plan')).toContain('two writers fight');
});
