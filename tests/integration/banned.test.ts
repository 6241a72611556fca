import type { BackendName } from '../../stand-ins/engine';
import { Lab } from './lab';

let lab: Lab;

afterEach(async () => lab.stop());

const person = (username: string, groups: string[]) => ({ username, email: `${username}@company.test`, groups });

async function start(version: string, backend: BackendName, rules: string): Promise<void> {
    lab = await Lab.start({
        backend,
        workspace: {
            version,
            licence: 'premium',
            users: ['ada', 'bob', 'cleo'].map((username) => ({ username, email: `${username}@company.test` })),
            rooms: [],
        },
        directory: {
            users: [person('ada', ['staff']), person('bob', ['staff']), person('cleo', [])],
            groups: [{ name: 'staff', parents: [] }],
        },
        settings: { group_rules: rules, confirm_minutes: 0, removal_policy: 'owned' },
    });
    await lab.run('/authentik-sync');
}

async function ban(room: string, username: string): Promise<void> {
    const { model, url } = lab.workspace;
    const { credentials } = lab.servers.rest;
    const roomId = [...model.rooms.values()].find(({ name }) => name === room)?._id;
    const answer = await fetch(`${url}/api/v1/rooms.banUser`, {
        method: 'POST',
        headers: {
            'content-type': 'application/json',
            'x-user-id': credentials.userId,
            'x-auth-token': credentials.token,
        },
        body: JSON.stringify({ roomId, username }),
    });
    expect(answer.status).toBe(200);
}

/** Who has a ban anywhere. */
function banned(): string[] {
    const { model } = lab.workspace;
    return [...model.subscriptions.values()].filter(({ status }) => status === 'BANNED').map(({ u }) => u.username);
}

test.each<[string, BackendName]>([
    ['8.8.1', 'deno'],
    ['9.0.0', 'node'],
])('who was banned from a room is neither put back nor taken out by a sync (%s)', async (version, backend) => {
    await start(version, backend, 'staff: "#desk"');
    await ban('desk', 'ada');
    lab.authentik.patch({ users: [person('cleo', ['staff'])] });
    expect(await lab.run('/authentik-sync')).toContain('banned from the room');
    expect([banned(), lab.members('desk')]).toEqual([['ada'], expect.arrayContaining(['bob', 'cleo'])]);
    // out of the group: whoever takes her out now would lift the ban as well
    lab.authentik.patch({ users: [person('ada', []), person('bob', [])] });
    const plan = await lab.run('/authentik-sync plan');
    expect(plan).not.toMatch(/\bada\b.*#desk/);
    await lab.run('/authentik-sync');
    expect(banned()).toEqual(['ada']);
    // nor does taking back the run that has put her in
    const [first] = [...(await lab.run('/authentik-sync history')).matchAll(/`([0-9a-f]{8})`/g)].slice(-1);
    await lab.undo(first?.[1]);
    expect(banned()).toEqual(['ada']);
});

test('a ban from the main room of a team holds as well', async () => {
    await start('8.8.1', 'node', 'staff: { teams: [crew] }');
    expect(lab.members('crew')).toContain('ada');
    await ban('crew', 'ada');
    lab.authentik.patch({ users: [person('cleo', ['staff'])] });
    expect(await lab.run('/authentik-sync')).toContain('banned from the room');
    expect([banned(), lab.members('crew')]).toEqual([['ada'], expect.arrayContaining(['bob', 'cleo'])]);
});
