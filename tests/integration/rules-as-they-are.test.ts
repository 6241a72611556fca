import { Lab } from './lab';

let lab: Lab;

beforeAll(async () => {
    lab = await Lab.start({
        isBare: true,
        workspace: {
            version: '8.8.1',
            licence: 'premium',
            users: [{ username: 'ada', email: 'ada@company.test' }],
            rooms: [
                { name: 'desk', members: ['ada'] },
                { name: 'attic', members: ['ada'] },
                { name: 'vault', type: 'p', owners: ['ada'] },
            ],
            teams: [{ name: 'crew', owners: ['ada'] }],
        },
        directory: {
            users: [{ username: 'ada', email: 'ada@company.test', groups: ['staff'] }],
            groups: [{ name: 'staff', parents: [] }],
        },
        settings: { group_rules: 'staff: "#desk"' },
    });
});

afterAll(async () => {
    await lab.stop();
});

test('the rooms that no rule names are told, and the main room of a team is none of them', async () => {
    const answer = await lab.run('/authentik-sync rules');
    expect(answer).toContain('staff (1) → channel desk');
    expect(answer).toContain('*Rooms that no rule names* — 3: #attic, #general, #vault');
});

test('where the token may not list rooms, the rules are told without them', async () => {
    lab.workspace.model.permissions.set('view-room-administration', []);
    const answer = await lab.run('/authentik-sync rules');
    expect(answer).toContain('staff (1) → channel desk');
    expect(answer).not.toContain('Rooms that no rule names');
});

test('a team whose name is taken but for capital letters, by one that no rule names, is told in the plan', async () => {
    await lab.settings.save({ group_rules: 'staff: { channels: [desk], teams: [CREW] }' });
    const plan = await lab.run('/authentik-sync plan');
    expect(plan).toContain('team CREW (but for capital letters the name of team crew)');
    expect(plan).not.toContain('create team');
});
