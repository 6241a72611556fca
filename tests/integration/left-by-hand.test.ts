import { addUserToRoom } from '../../stand-ins/workspace/server/add-user-to-room';
import { removeUserFromRoom } from '../../stand-ins/workspace/server/remove-user-from-room';
import { subscriptionsOfRoom } from '../../stand-ins/workspace/server/subscriptions';
import { Lab } from './lab';
import { doJob, letPass } from './turns';

const person = (username: string, groups: string[]) => ({
    ...{ username, name: username, email: `${username}@example.com`, active: true, type: 'internal' as const },
    groups,
});

const staffed = [person('ada', ['staff']), person('bob', ['staff']), person('cyd', ['staff'])];
const gone = [person('ada', []), person('bob', [])];

describe.each(['node', 'deno'] as const)('who leaves a room of the rules by hand, on %s', (backend) => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            backend,
            directory: { users: staffed, groups: [{ name: 'staff', parents: [] }] },
            workspace: {
                version: '8.8.1',
                licence: 'premium',
                users: ['ada', 'bob', 'cyd'].map((username) => ({ username, email: `${username}@example.com` })),
                rooms: [],
            },
            settings: { group_rules: 'staff: "#staff"', confirm_minutes: 0 },
        });
        await lab.run('/authentik-sync');
        await doJob(lab, 'look-again');
        expect(lab.members('staff')).toEqual(expect.arrayContaining(['ada', 'bob']));
    }, 120_000);
    afterAll(async () => lab.stop());

    test('is told once that the next sync adds them again', async () => {
        await leave('ada');
        expect(toldTo('ada')).toEqual([expect.stringMatching(/^You left #staff.* the next sync adds you again/)]);
        // nothing has changed in authentik, but the room has
        letPass(lab, 16);
        await doJob(lab, 'look-regularly');
        expect(lab.members('staff')).toContain('ada');
        await leave('ada');
        expect(toldTo('ada')).toHaveLength(1);
    }, 60_000);

    test('is no longer there by the app: it does not take out who came back by themselves', async () => {
        await addUserToRoom(lab.workspace, roomId(), user('ada'));
        lab.authentik.patch({ users: gone });
        const plan = await lab.run('/authentik-sync plan');
        const [, fingerprint = ''] = /apply ([0-9a-f]{12})/.exec(plan) ?? [];
        await lab.run(`/authentik-sync apply ${fingerprint}`);
        expect(lab.members('staff')).toContain('ada');
        expect(lab.members('staff')).not.toContain('bob');
        // who is taken out by the app is told nothing: it was not they who left
        expect(toldTo('bob')).toEqual([]);
    }, 60_000);

    function user(username: string) {
        const found = [...lab.workspace.model.users.values()].find((one) => one.username === username);
        if (!found) throw new Error(`No user ${username}`);
        return found;
    }

    function roomId(): string {
        const found = [...lab.workspace.model.rooms.values()].find(({ name }) => name === 'staff');
        if (!found) throw new Error('No room');
        return found._id;
    }

    async function leave(username: string): Promise<void> {
        await removeUserFromRoom(lab.workspace, roomId(), user(username));
    }

    /** What the app has written to somebody directly. */
    function toldTo(username: string): string[] {
        const { model } = lab.workspace;
        const direct = [...model.rooms.values()].filter(
            ({ _id, t }) => t === 'd' && subscriptionsOfRoom(model, _id).some(({ u }) => u._id === user(username)._id),
        );
        const ids = new Set(direct.map(({ _id }) => _id));
        return model.messages.filter(({ rid }) => ids.has(rid)).map(({ msg }) => msg);
    }
});
