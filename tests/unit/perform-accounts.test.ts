import { Failure } from '../../src/model/failure';
import { subjectWords } from '../../src/model/kinds';
import type { AccountChange } from '../../src/model/kinds/accounts';
import { accountsOf } from '../support/sync-world';
import { watchedPerformer, type Overrides, type WatchedPerformer } from '../support/watched-performer';

function changeOf(kind: AccountChange['kind']): AccountChange {
    return { kind, userId: 'user-ada', username: 'ada', reason: { code: 'reason.absent' } };
}

function withAda(isActive: boolean, over?: Overrides): WatchedPerformer {
    const world = watchedPerformer(over);
    world.workspace.accounts.push(...accountsOf('ada').map((account) => ({ ...account, isActive })));
    return world;
}

describe('who is absent', () => {
    const [begins, ends] = [changeOf('mark-absent'), changeOf('unmark-absent')];

    test('is written down first, and then marked; the end of it likewise', async () => {
        const world = watchedPerformer();
        for (const change of [begins, ends]) expect(await world.make(change)).toEqual({ items: [{ change }] });
        expect(world.did('begin', 'markAbsent', 'unmarkAbsent')).toEqual([
            ['begin', [{ change: begins }]],
            ['markAbsent', 'user-ada'],
            ['begin', [{ change: ends }]],
            ['unmarkAbsent', 'user-ada'],
        ]);
    });

    test('is known by the marks', async () => {
        const world = watchedPerformer();
        expect(await world.readNow(begins, {}, { absentHours: new Map([['user-ada', 0]]) })).toBe(true);
        expect(await world.readNow(ends, {}, { absentHours: new Map([['user-bob', 3]]) })).toBe(false);
    });
});

describe('an account', () => {
    const [off, on] = [changeOf('deactivate'), changeOf('reactivate')];

    test('is deactivated once that is written down, and remembered as deactivated by the app', async () => {
        const world = withAda(true);
        expect(await world.make(off)).toEqual({ counts: { accounts: 1 }, items: [{ change: off }] });
        expect(world.did('begin', 'setActive', 'setDeactivated')).toEqual([
            ['begin', [{ change: off }]],
            ['setActive', 'user-ada', false],
            ['setDeactivated', 'user-ada', true],
        ]);
        expect([await world.readNow(off), (await world.memory.read()).deactivated]).toEqual([false, ['user-ada']]);
    });

    test('that comes back is no longer remembered', async () => {
        const world = withAda(false);
        await world.memory.setDeactivated('user-ada', true);
        expect(await world.make(on)).toEqual({ counts: { accounts: 1 }, items: [{ change: on }] });
        expect([await world.readNow(on), (await world.memory.read()).deactivated]).toEqual([true, []]);
    });

    test.each([
        ['off', off, false],
        ['on', on, true],
    ])('that is %s already is left alone, and is not the app’s to bring back', async (_, change, isActive) => {
        const world = withAda(isActive);
        expect(await world.make(change)).toEqual({ items: [] });
        expect(world.did('begin', 'setActive', 'setDeactivated')).toEqual([]);
    });

    test('that alone owns rooms stays, with the rooms named and remembered', async () => {
        const world = withAda(true, { workspace: { setActive: async () => ['desk', 'crew'] } });
        const rooms = ['desk', 'crew'];
        const problem = { code: 'account_of_last_owner', subject: 'ada', rooms };
        expect(await world.make(off)).toEqual({ items: [], problem });
        const { deactivated, ownedAlone } = await world.memory.read();
        expect([deactivated, ownedAlone]).toEqual([[], new Map([['user-ada', 'desk\ncrew']])]);
    });

    test('that alone owns rooms which the server does not name stays, and that is remembered', async () => {
        const world = withAda(true, { workspace: { setActive: async () => 'unnamed' } });
        const problem = { code: 'account_of_unnamed_rooms', subject: 'ada' };
        expect(await world.make(off)).toEqual({ items: [], problem });
        const { deactivated, ownedAlone } = await world.memory.read();
        expect([deactivated, ownedAlone]).toEqual([[], new Map([['user-ada', '']])]);
    });

    test('for which the licence has no seat is named, and is no failure that the next look would wait for', async () => {
        const seats = new Failure('rocketchat_no_seat');
        const world = withAda(false, { workspace: { setActive: async () => Promise.reject(seats) } });
        const problem = {
            ...{ code: 'step_failed', subject: subjectWords(on) },
            reason: { code: 'failure.rocketchat_no_seat' },
        };
        expect(await world.make(on)).toEqual({ items: [], problem });
        const other = new Failure('rocketchat_two_factor', { endpoint: 'users.setActiveStatus' });
        const refused = withAda(false, { workspace: { setActive: async () => Promise.reject(other) } });
        await expect(refused.make(on)).rejects.toBe(other);
    });

    test('that the server has left as it was is a problem, and not the app’s', async () => {
        const world = withAda(true, { workspace: { setActive: async () => [] } });
        const problem = { code: 'account_unchanged', subject: 'ada' };
        expect(await world.make(off)).toEqual({ items: [], problem });
        expect((await world.memory.read()).deactivated).toEqual([]);
    });
});
