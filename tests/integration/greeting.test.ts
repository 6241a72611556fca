import { Lab } from './lab';
import { doJob, letPass } from './turns';

let lab: Lab;

afterEach(async () => lab.stop());

const person = (username: string, groups: string[]) => ({ username, email: `${username}@company.test`, groups });

/** What the app has written to a person. */
function written(username: string): string[] {
    const room = [username, 'authentik-sso.bot'].sort().join(', ');
    return lab.workspace
        .dump()
        .messages.filter((message) => message.room === room)
        .map(({ text }) => text);
}

test('who joins a group is greeted once; who was there when the room was filled is not', async () => {
    lab = await Lab.start({
        workspace: {
            version: '8.8.1',
            licence: 'premium',
            users: ['ada', 'bob'].map((username) => ({ username, name: username, email: `${username}@company.test` })),
            rooms: [],
        },
        directory: {
            users: [person('ada', ['staff']), person('bob', [])],
            groups: [{ name: 'staff', parents: [] }],
        },
        settings: {
            group_rules: 'staff: "#desk"',
            confirm_minutes: 0,
            greeting: 'Hello {name}, you are in {room} by {group}.',
        },
    });
    await lab.run('/authentik-sync');
    expect([lab.members('desk').includes('ada'), written('ada')]).toEqual([true, []]);

    lab.authentik.patch({ users: [person('bob', ['staff'])] });
    letPass(lab, 20);
    await doJob(lab, 'look-regularly');
    expect(lab.members('desk')).toContain('bob');
    expect(written('bob')).toEqual(['Hello bob, you are in #desk by staff.']);

    // somebody takes him out, and the app puts him in again
    lab.workspace.patch({ rooms: [{ name: 'desk', members: ['ada'] }] });
    await lab.run('/authentik-sync');
    expect(lab.members('desk')).toContain('bob');
    expect([written('ada'), written('bob').length]).toEqual([[], 1]);
});
