import { Lab } from './lab';

const directory = {
    users: [
        { username: 'ada', name: 'Ada', email: 'ada@example.com', groups: ['dotted'] },
        { username: 'bob', name: 'Bob', email: 'bob@example.com', groups: ['dashed'] },
    ],
    groups: [{ name: 'dotted' }, { name: 'dashed' }],
};
const accounts = [
    { username: 'ada', email: 'ada@example.com', roles: ['user'] },
    { username: 'bob', email: 'bob@example.com', roles: ['user'] },
];

let lab: Lab;

afterEach(async () => lab.stop());

function roomsShownAs(title: string) {
    return [...lab.workspace.model.rooms.values()].filter(({ fname }) => fname === title);
}

test('a room that gets another slug than its name is made once, filled, followed in later runs, and kept apart from that of the slug', async () => {
    lab = await Lab.start({
        workspace: { settings: { UI_Allow_room_names_with_special_chars: true }, users: accounts },
        directory,
        settings: { group_rules: 'dotted: { private: [a.b] }\ndashed: { private: [a-b] }\n' },
    });
    await lab.run('/authentik-sync');
    const [dotted, ...others] = roomsShownAs('a.b');
    expect(others).toEqual([]);
    expect(dotted?.name).not.toBe('a.b');
    expect(roomsShownAs('a-b')).toHaveLength(1);
    const count = lab.workspace.model.rooms.size;

    const again = await lab.run('/authentik-sync');
    // on a busy machine, the answer about the first run may come together with it
    expect(again).toMatch(/^✓ Nothing to do/m);
    expect(again).not.toMatch(/has another name in Rocket.Chat/);
    expect(lab.workspace.model.rooms.size).toBe(count);
    const membersOf = (title: string): string[] => lab.members(roomsShownAs(title)[0]?.name ?? '');
    expect(membersOf('a.b')).toContain('ada');
    expect(membersOf('a.b')).not.toContain('bob');
    expect(membersOf('a-b')).toContain('bob');
    expect(membersOf('a-b')).not.toContain('ada');
});

test('a room that somebody made under that name is found, and none is made beside it', async () => {
    lab = await Lab.start({
        workspace: {
            settings: { UI_Allow_room_names_with_special_chars: true },
            users: accounts,
            rooms: [
                { name: 'a-b', owners: ['admin'] },
                { name: 'a-b-1', owners: ['admin'] },
            ],
        },
        directory,
        settings: { group_rules: 'dotted: a.b\n' },
    });
    const named = [...lab.workspace.model.rooms.values()].find(({ name }) => name === 'a-b-1');
    if (named) named.fname = 'a.b';
    const count = lab.workspace.model.rooms.size;
    const answer = await lab.run('/authentik-sync');
    expect(answer).toMatch(/^✓ Done/);
    expect(lab.workspace.model.rooms.size).toBe(count);
    expect(lab.members('a-b-1')).toContain('ada');
    expect(lab.members('a-b')).not.toContain('ada');
});

test('lines "… joined" are counted in the plan, and rooms that are created with them hidden show none, also once people are in', async () => {
    const settings = { group_rules: 'dotted: { channels: [ops], teams: [crew] }\n', hide_joined_lines: true };
    lab = await Lab.start({ workspace: { users: accounts }, directory, settings });
    expect(await lab.run('/authentik-sync plan')).not.toContain('… joined');
    await lab.run('/authentik-sync');
    const room = [...lab.workspace.model.rooms.values()].find(({ name }) => name === 'ops');
    expect(room?.sysMes).toEqual(['uj', 'au']);
    const main = [...lab.workspace.model.rooms.values()].find(({ teamMain }) => teamMain);
    expect(main?.sysMes).toEqual(['uj', 'au', 'ujt', 'added-user-to-team']);
    expect(lab.members('crew')).toContain('ada');
    expect(lab.members('ops')).toContain('ada');
    await lab.settings.save({ hide_joined_lines: false, group_rules: 'dotted: [ops]\ndashed: [ops, more]\n' });
    expect(await lab.run('/authentik-sync plan')).toContain('1 line "… joined" will appear in 1 room');
});

test.each(['chat.company', 'http://127.0.0.1/?x=1', 'http://ada:hunter2@127.0.0.1/'])(
    'with Site_Url %s nothing is planned or made in authentik, and what to do is said',
    async (siteUrl) => {
        lab = await Lab.start({ workspace: { users: accounts }, directory, isBare: true });
        lab.workspace.settings.overwrite('Site_Url', siteUrl);
        const before = JSON.stringify(lab.authentik.dump());
        for (const verb of ['', ' plan', ' check', ' blueprint']) {
            const answer = await lab.run(`/authentik-sync${verb}`);
            expect(answer).toMatch(/^✗ The server setting "Site URL" is not an address .* → Type the full address/);
            expect(answer).not.toContain('hunter2');
        }
        const changed = (dump: string): unknown => {
            const { providers, applications } = JSON.parse(dump) as { providers: unknown; applications: unknown };
            return { providers, applications };
        };
        expect(changed(JSON.stringify(lab.authentik.dump()))).toEqual(changed(before));
    },
);
