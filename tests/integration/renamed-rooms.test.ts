import { Lab } from './lab';

let lab: Lab | undefined;

afterEach(async () => {
    await lab?.stop();
    lab = undefined;
});

const person = (username: string, ...groups: string[]) => ({
    ...{ username, name: username, email: `${username}@company.test` },
    ...(groups.length > 0 && { groups }),
});
const people = { ann: ['eng'], ben: ['eng'], cleo: ['ops'] };

/** The app has filled #alpha; #other is somebody else’s. */
async function start(kind: 'c' | 'p' = 'c'): Promise<Lab> {
    lab = await Lab.start({
        workspace: {
            users: [...Object.keys(people), 'zoe'].map((name) => person(name)),
            rooms: [{ name: 'other', type: kind, owners: ['admin'], members: ['zoe', 'ann'] }],
        },
        directory: { users: Object.entries(people).map(([name, groups]) => person(name, ...groups)) },
        settings: { group_rules: kind === 'p' ? 'eng: { private: [alpha] }' : 'eng: "#alpha"' },
    });
    await lab.run('/authentik-sync');
    expect(lab.members('alpha')).toEqual(expect.arrayContaining(['ann', 'ben']));
    return lab;
}

/** #alpha is called #beta, and #other has taken the name. */
function takeName({ servers }: Lab): void {
    servers.workspace.patch({ rename: { rooms: { alpha: 'beta' } } });
    servers.workspace.patch({ rename: { rooms: { other: 'alpha' } } });
}

async function leave(app: Lab, username: string): Promise<void> {
    app.authentik.patch({ users: [{ ...person(username), groups: [] }] });
    await app.run('/authentik-sync');
    await app.run(`/authentik-sync apply ${fingerprintOf(await app.run('/authentik-sync plan'))}`);
}

test('a rule that keeps the old name follows the room, and says that another one has the name', async () => {
    const app = await start();
    takeName(app);
    await leave(app, 'ben');
    expect(await app.run('/authentik-sync plan all')).toMatch(/another room has taken its name.*#alpha \(#beta\)/s);
    expect(app.members('beta')).not.toContain('ben');
    expect(app.members('alpha')).toEqual(['admin', 'ann', 'zoe']);
});

test.each(['c', 'p'] as const)(
    'a rule that names it as it is called now leaves the old name to the room that has it, and takes nothing there (%s)',
    async (kind) => {
        const app = await start(kind);
        takeName(app);
        const room = (name: string) => (kind === 'p' ? `{ private: [${name}] }` : `"#${name}"`);
        await app.settings.save({ group_rules: `eng: ${room('beta')}` });
        await leave(app, 'ann');
        expect(app.members('beta')).not.toContain('ann');
        expect(app.members('beta')).toContain('ben');
        // she was there by somebody else
        expect(app.members('alpha')).toEqual(['admin', 'ann', 'zoe']);

        await app.settings.save({ group_rules: `eng: ${room('beta')}\nops: ${room('alpha')}` });
        await app.run('/authentik-sync');
        expect(app.members('alpha')).toEqual(['admin', 'ann', 'cleo', 'zoe']);
        expect(app.members('beta')).not.toContain('cleo');
        expect(await app.run('/authentik-sync leftovers')).toMatch(/^✓ Nothing is left over/);
    },
);

test('both names in the rules at once, as the rooms are called now', async () => {
    const app = await start();
    takeName(app);
    await app.settings.save({ group_rules: 'eng: "#beta"\nops: "#alpha"' });
    await app.run('/authentik-sync');
    expect(app.members('alpha')).toEqual(['admin', 'ann', 'cleo', 'zoe']);
    expect(app.members('beta')).toEqual(expect.arrayContaining(['ann', 'ben']));
    await leave(app, 'ben');
    expect(app.members('beta')).not.toContain('ben');
});

test('two rooms of the rules that swap names are followed; written anew, in turn, the rules move them', async () => {
    const app = await start();
    await app.settings.save({ group_rules: 'eng: "#alpha"\nops: "#ops"' });
    await app.run('/authentik-sync');
    app.servers.workspace.patch({ rename: { rooms: { alpha: 'spare' } } });
    app.servers.workspace.patch({ rename: { rooms: { ops: 'alpha' } } });
    app.servers.workspace.patch({ rename: { rooms: { spare: 'ops' } } });
    expect(await app.run('/authentik-sync')).toMatch(/#alpha \(#ops\).*#ops \(#alpha\)/s);
    expect(app.members('ops')).toEqual(expect.arrayContaining(['ann', 'ben']));
    expect(app.members('ops')).not.toContain('cleo');
    expect(app.members('alpha')).toContain('cleo');

    // the chain: one goes on to a third name, and the other takes the one that is free then
    app.servers.workspace.patch({ rename: { rooms: { alpha: 'third' } } });
    await app.settings.save({ group_rules: 'eng: "#ops"\nops: "#third"' });
    // the map of the login entry names the rooms; nobody is moved
    expect(await app.run('/authentik-sync')).not.toMatch(/member|room|left over/);
    await leave(app, 'cleo');
    expect(app.members('third')).not.toContain('cleo');
    expect(app.members('ops')).toEqual(expect.arrayContaining(['ann', 'ben']));
});

test('renamed and renamed back is as before', async () => {
    const app = await start();
    app.servers.workspace.patch({ rename: { rooms: { alpha: 'beta' } } });
    await app.settings.save({ group_rules: 'eng: "#beta"' });
    await app.run('/authentik-sync');
    app.servers.workspace.patch({ rename: { rooms: { beta: 'alpha' } } });
    await app.settings.save({ group_rules: 'eng: "#alpha"' });
    // the map of the login entry names the rooms; nobody is moved
    expect(await app.run('/authentik-sync')).not.toMatch(/member|room|left over/);
    await leave(app, 'ben');
    expect(app.members('alpha')).not.toContain('ben');
});

test('undo takes out of the room that was filled, whatever has its name by now', async () => {
    const app = await start();
    app.authentik.patch({ users: [{ ...person('zoe'), groups: ['eng'] }] });
    const [, run = ''] = /1 person got into 1 room.* Run `(\w+)`/.exec(await app.run('/authentik-sync')) ?? [];
    expect(run).not.toBe('');
    takeName(app);
    await app.settings.save({ group_rules: 'eng: "#beta"\nops: "#alpha"' });
    await app.run('/authentik-sync');
    expect(app.members('alpha')).toEqual(['admin', 'ann', 'cleo', 'zoe']);
    expect(await app.undo(run)).toMatch(/1 person was taken out of 1 room/);
    expect(app.members('beta')).not.toContain('zoe');
    expect(app.members('alpha')).toEqual(['admin', 'ann', 'cleo', 'zoe']);
});

function fingerprintOf(answer: string): string {
    return /apply ([0-9a-f]{12})/.exec(answer)?.[1] ?? 'none';
}
