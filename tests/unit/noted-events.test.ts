import { newRun } from '../../src/run/records/new-run';
import type { RunRecord } from '../../src/run/records/run-record';
import { noteArrival, noteNewAccount, noteOnline } from '../../src/trigger/arrived';
import { noteLeft } from '../../src/trigger/room-left';
import { tellListeners } from '../../src/trigger/tell-listeners';
import { EventCalls } from '../support/event-calls';
import { configOf } from '../support/memory-servers';

const account = (username: string, roles = ['user']) => ({
    ...{ id: `id-of-${username}`, username, name: username, type: 'user', isEnabled: true, roles },
    emails: [{ address: `${username}@example.com`, verified: true }],
});

const unseen = async ({ records }: EventCalls): Promise<string[]> =>
    (await records.arrivals.unseen()).map(({ id }) => id);
const waiting = async ({ records }: EventCalls): Promise<string[]> =>
    (await records.arrivals.waiting()).map(({ id }) => id);

describe('somebody comes', () => {
    test('and is noted once in the interval, by whichever event, and several in one moment ask for one job', async () => {
        const calls = new EventCalls();
        await noteArrival(calls.app(), { _id: 'ada', services: { password: {} } });
        await noteOnline(calls.app(), { user: { id: 'ada' }, previousStatus: 'offline', currentStatus: 'online' });
        await noteArrival(calls.app(), { user: { _id: 'bob' } });
        expect([await waiting(calls), calls.jobs]).toEqual([['ada', 'bob'], ['look-at-arrivals']]);
        await calls.records.arrivals.done(await calls.records.arrivals.waiting());
        await calls.clock.wait(14 * 60_000);
        await noteArrival(calls.app(), { id: 'ada' });
        expect(await waiting(calls)).toEqual([]);
        await calls.clock.wait(60_000);
        await noteArrival(calls.app(), { id: 'ada' });
        expect(await waiting(calls)).toEqual(['ada']);
    });

    test('with a new account, of which the server tells before the login, after it, or in the same moment', async () => {
        const [born, comes] = [{ user: { id: 'eve' } }, { id: 'eve' }];
        for (const events of [
            [noteNewAccount, noteArrival],
            [noteArrival, noteNewAccount],
        ]) {
            for (const isAtOnce of [false, true]) {
                const calls = new EventCalls();
                const told = events.map(
                    (note) => async () => note(calls.app(), note === noteNewAccount ? born : comes),
                );
                if (isAtOnce) await Promise.all(told.map(async (note) => note()));
                else for (const note of told) await note();
                expect([await unseen(calls), await waiting(calls)]).toEqual([['eve'], ['eve']]);
            }
        }
    });

    test('where nobody is looked at by logging in: then a new account is for the next look, if there is any', async () => {
        for (const [settings, left] of [
            [{ sync_interval: 15, webhook: false }, ['eve']],
            [{ sync_interval: 0, webhook: true }, ['eve']],
            [{ sync_interval: 0, webhook: false }, []],
        ] as const) {
            const calls = new EventCalls();
            calls.settings.set('sync_at_login', false);
            for (const [id, value] of Object.entries(settings)) calls.settings.set(id, value);
            await noteNewAccount(calls.app(), { user: { _id: 'eve' } });
            await noteArrival(calls.app(), { id: 'ada' });
            expect([await unseen(calls), await waiting(calls), calls.jobs]).toEqual([left, [], []]);
        }
    });
});

describe('somebody is out of a room', () => {
    /** The rules are about #desk, in which the app has put ada; bob is linked and there by himself, and the guest is nobody's. */
    async function scene(): Promise<EventCalls> {
        const calls = new EventCalls();
        for (const user of ['ada', 'bob', 'guest'].map((name) => account(name))) calls.users.set(user.id, user);
        for (const room of ['desk', 'lounge']) calls.rooms.set(room, { id: room, slugifiedName: room });
        const { memory } = calls.records;
        await memory.knowRoom('desk', 'desk');
        await memory.change({ kind: 'room', room: 'desk' }, ['id-of-ada'], []);
        const links = ['ada', 'bob'].map((name) => ({ uid: `uid-${name}`, userId: `id-of-${name}` }));
        await memory.links.make(links.map((link) => ({ ...link, ground: 'by_hand' })));
        return calls;
    }

    const ledger = async ({ records }: EventCalls): Promise<string[]> =>
        records.memory.ledgerOf({ kind: 'room', room: 'desk' });

    test.each([
        ['as the engine has it', { room: { id: 'desk' }, leavingUser: { id: 'id-of-ada' } }],
        ['as the database has it', { room: { _id: 'desk' }, leavingUser: { _id: 'id-of-ada' }, removedBy: null }],
        ['by themselves', { room: { id: 'desk' }, leavingUser: { id: 'id-of-ada' }, removedBy: { _id: 'id-of-ada' } }],
    ])('%s: it is known at once, and they read once why they may come back', async (_, event) => {
        const calls = await scene();
        await noteLeft(calls.app(), event);
        expect([await ledger(calls), await unseen(calls)]).toEqual([[], ['id-of-ada']]);
        expect(calls.written).toEqual([expect.stringMatching(/^ada: You left #desk/)]);
        // the app adds them again, and they leave again
        await calls.records.memory.change({ kind: 'room', room: 'desk' }, ['id-of-ada'], []);
        await noteLeft(calls.app(), event);
        expect([await ledger(calls), calls.written.length]).toEqual([[], 1]);
    });

    test('taken out by somebody: it is known, and they are told nothing', async () => {
        const calls = await scene();
        await noteLeft(calls.app(), {
            room: { id: 'desk' },
            leavingUser: { id: 'id-of-ada' },
            removedBy: { id: 'bob' },
        });
        expect([await ledger(calls), await unseen(calls), calls.written]).toEqual([[], ['id-of-ada'], []]);
    });

    test('by the app itself: nothing is learned of it', async () => {
        const calls = await scene();
        await calls.ownRemovals.during('desk', ['id-of-ada'], async () =>
            noteLeft(calls.app(), { room: { id: 'desk' }, leavingUser: { id: 'id-of-ada' } }),
        );
        expect([await ledger(calls), await unseen(calls), calls.written]).toEqual([['id-of-ada'], [], []]);
    });

    test('whom the app had not put in: they read it where they are somebody of authentik, and others do not', async () => {
        const calls = await scene();
        for (const name of ['bob', 'guest'])
            await noteLeft(calls.app(), { room: { id: 'desk' }, leavingUser: { id: `id-of-${name}` } });
        await noteLeft(calls.app(), { room: { id: 'lounge' }, leavingUser: { id: 'id-of-bob' } });
        expect([await unseen(calls), calls.written.length]).toEqual([['id-of-bob'], 1]);
        expect(calls.written[0]).toMatch(/^bob: You left #desk/);
    });

    test.each([[{}], [{ room: null, leavingUser: undefined }], [{ room: { id: 7 }, leavingUser: 'ada' }]])(
        'of which %j tells nothing',
        async (event) => {
            const calls = await scene();
            await noteLeft(calls.app(), event);
            expect([await ledger(calls), await unseen(calls), calls.written]).toEqual([['id-of-ada'], [], []]);
        },
    );
});

describe('administrators are told', () => {
    const plan = { changes: [], withheld: [], notes: [], drift: [] };
    const begun = (by: string, startedAt: string, trigger: 'command' | 'schedule' = 'command'): RunRecord => ({
        ...newRun(
            { id: startedAt, trigger, actor: { id: `id-of-${by}`, username: by }, answer: { roomId: '' } },
            ...([plan, 0, new Date(startedAt)] as const),
        ),
        ...{ runKind: 'sync', fingerprint: '', outcome: 'done' },
    });

    /** Who hears of it, where the server tells of these administrators, and the settings name this one. */
    async function heard(
        administrators: () => Promise<string[] | undefined>,
        named = '',
        { isRootGone = false } = {},
    ): Promise<string[]> {
        const calls = new EventCalls();
        for (const user of [account('root', ['admin']), account('chief', ['admin']), account('ada')])
            calls.users.set(user.id, { ...user, isEnabled: !(isRootGone && user.username === 'root') });
        calls.administratorId = named;
        for (const run of [
            begun('chief', '2026-01-01T00:00:00Z'),
            begun('root', '2026-01-02T00:00:00Z'),
            begun('ada', '2026-01-03T00:00:00Z'),
            begun('chief', '2026-01-04T00:00:00Z', 'schedule'),
        ])
            await calls.records.runs.save(run);
        await tellListeners(calls.app(), configOf(), { administrators }, () => ({ text: 'it waits' }));
        return calls.written.map((line) => line.replace(': it waits', ''));
    }

    test('as far as the server tells who they are', async () => {
        expect(await heard(async () => ['id-of-root', 'id-of-chief'], 'id-of-root')).toEqual(['root', 'chief']);
    });

    test.each<[string, () => Promise<string[] | undefined>]>([
        ['it does not, without a token', async () => undefined],
        ['it cannot', async () => Promise.reject(new Error('down'))],
    ])('where %s: whom the settings name, else who has begun a run last', async (_, administrators) => {
        expect(await heard(administrators, 'id-of-chief')).toEqual(['chief']);
        expect(await heard(administrators)).toEqual(['root']);
        expect(await heard(administrators, 'id-of-root', { isRootGone: true })).toEqual(['chief']);
    });
});
