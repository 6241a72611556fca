import { shownLines } from '../../scripts/playground/message-text';
import { Lab } from './lab';
import { doJob, letPass } from './turns';
import { direct, until } from './waiting-runs';

const person = (username: string, groups: string[]) => ({
    ...{ username, name: username, email: `${username}@example.com`, active: true, type: 'internal' as const },
    groups,
});

const account = (username: string) => ({ username, name: username, email: `${username}@example.com` });

/** Requests that the two servers were asked so far, and how often a room was read. */
function traffic(lab: Lab): { requests: number; rooms: number } {
    const { rest, bridge } = lab.workspace.dump().requests;
    const sum = (counts: Readonly<Record<string, number>>): number =>
        Object.values(counts).reduce((all, count) => all + count, 0);
    const rooms = Object.entries(bridge).filter(([call]) => call.startsWith('Room.'));
    return { requests: sum(lab.authentik.requests) + sum(rest), rooms: sum(Object.fromEntries(rooms)) };
}

describe.each(['node', 'deno'] as const)('by itself, on %s', (backend) => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            backend,
            workspace: { version: '8.3.0', licence: 'premium', users: ['ada', 'bob', 'carol'].map(account) },
            directory: {
                users: [person('ada', ['staff']), person('bob', ['staff']), person('carol', [])],
                groups: [{ name: 'staff', parents: [] }],
            },
            settings: { group_rules: 'staff: [staff]', confirm_minutes: 0 },
        });
    }, 60_000);
    afterAll(async () => lab.stop());

    test('nothing happens before a person has begun; then who comes into a group comes into its room', async () => {
        await doJob(lab, 'look-again');
        expect(lab.members('staff')).toEqual([]);
        await lab.run('/authentik-sync');
        await doJob(lab, 'look-again');
        const before = traffic(lab);
        letPass(lab, 16);
        await doJob(lab, 'look-regularly');
        const after = traffic(lab);
        expect(after.requests - before.requests).toBeGreaterThan(0);
        expect(after.requests - before.requests).toBeLessThanOrEqual(5);
        expect(after.rooms).toBe(before.rooms);

        lab.authentik.patch({ users: [person('carol', ['staff'])] });
        letPass(lab, 16);
        await doJob(lab, 'look-regularly');
        expect(lab.members('staff')).toEqual(expect.arrayContaining(['ada', 'bob', 'carol']));
        expect(await lab.run('/authentik-sync history')).toContain('by the schedule');
    }, 60_000);

    test('a removal waits, the administrator is told once, and the button of the message does it', async () => {
        lab.authentik.patch({ users: [person('bob', [])] });
        const told = (): ReturnType<Lab['workspace']['dump']>['messages'] =>
            lab.workspace
                .dump()
                .messages.filter((message) => shownLines(message).join().includes('Something waits for you'));
        for (let turns = 0; turns < 2; turns++) {
            letPass(lab, 16);
            await doJob(lab, 'look-regularly');
        }
        letPass(lab, 25 * 60);
        await doJob(lab, 'look-regularly');
        expect(told()).toHaveLength(1);
        expect(lab.members('staff')).toContain('bob');
        const [message] = told();
        expect(message && shownLines(message).join('\n')).toContain('bob');
        const [, fingerprint = ''] = /apply ([0-9a-f]{12})/.exec(message?.text ?? '') ?? [];
        expect(await lab.press('admin', { actionId: 'apply', value: fingerprint })).toContain(
            '1 person was taken out of 1 room',
        );
        expect(lab.members('staff')).not.toContain('bob');
    }, 60_000);

    test('paused, nothing begins by itself, and one person is done by name', async () => {
        expect(await lab.run('/authentik-sync pause 3 fortnights')).toContain('3 fortnights');
        expect(await lab.run('/authentik-sync pause 2h')).toContain('Paused: nothing begins by itself until');
        lab.authentik.patch({ users: [person('bob', ['staff']), person('carol', ['staff'])] });
        letPass(lab, 25 * 60);
        await doJob(lab, 'look-regularly');
        expect(lab.members('staff')).not.toContain('bob');
        expect(await lab.run('/authentik-sync status')).toContain('paused by admin');
        expect(await lab.run('/authentik-sync sync bob')).toContain('1 person got into 1 room');
        expect(lab.members('staff')).toContain('bob');
        expect(await lab.run('/authentik-sync resume')).toContain('Resumed');
        expect(await lab.run('/authentik-sync stop')).toContain('No run is at work');
    }, 60_000);

    test('names of nobody among who is told are told when they are saved, and by status', async () => {
        await lab.settings.save({ notify: 'administrators, ada, #staff, nobody, "#no such room"' });
        await until(() => direct(lab).includes('"Who is told" names nobody'));
        const status = await lab.run('/authentik-sync status');
        expect(status).toMatch(/"Who is told" names nobody[^\n]*: nobody,[^\n]* → Correct that setting/);
        expect(status).not.toMatch(/names nobody[^\n]*(?:ada|#staff)/);
    }, 60_000);
});
