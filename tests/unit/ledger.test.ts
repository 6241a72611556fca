import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { Leavings, type LeavingRecord } from '../../src/store/leavings';
import { Ledger, type LedgerPieceRecord, type LedgerRecord } from '../../src/store/ledger';
import { Records, type StoredRecord } from '../../src/store/records';
import { MemoryPersistence } from '../support/memory-runner';

const key = 'room staff';

function build() {
    const persistence = new MemoryPersistence();
    const records = <T extends StoredRecord>(kind: T['kind']): Records<T> =>
        new Records<T>(kind, persistence.reader as IPersistenceRead, persistence.writer as IPersistence);
    const [pieces, before] = [records<LedgerPieceRecord>('ledger-piece'), records<LedgerRecord>('ledger')];
    const leavings = new Leavings(records<LeavingRecord>('leaving'));
    const sizes = async (): Promise<number[]> => (await pieces.all()).map(({ members }) => members.length);
    /** each as another call into the app has it */
    return { persistence, pieces, before, leavings, sizes, call: () => new Ledger(pieces, before, leavings) };
}

function people(count: number, from = 0): string[] {
    return Array.from({ length: count }, (_, n) => `user-${from + n}`);
}

test('a large room is filled in pieces, of which none is read or written again', async () => {
    const { persistence, sizes, call } = build();
    const ledger = call();
    for (let step = 0; step < 10; step++) await ledger.change(key, people(200, step * 200), []);
    expect(persistence.reads.filter((read) => read.includes('ledger-piece'))).toEqual([]);
    expect(await sizes()).toEqual(Array.from({ length: 10 }, () => 200));
    expect(new Set(await call().of(key))).toEqual(new Set(people(2_000)));
});

test('who comes one by one shares a piece, and a piece does not grow without an end', async () => {
    const { sizes, call } = build();
    for (const userId of people(600)) await call().change(key, [userId], []);
    expect(await sizes()).toEqual([500, 100]);
    await call().change(key, people(1_200, 600), []);
    expect(await sizes()).toEqual([500, 100, 500, 500, 200]);
});

test('who is taken out is out of every piece, and a piece of nobody is gone', async () => {
    const { sizes, call } = build();
    const ledger = call();
    await ledger.change(key, people(150), []);
    // a step that is settled after it was cut off notes the same once more
    await ledger.change(key, people(150), []);
    await ledger.change('role helper', people(3), []);
    expect(await ledger.of(key)).toEqual(people(150));
    await ledger.change(key, [], people(149));
    expect(await ledger.of(key)).toEqual(['user-149']);
    await ledger.change(key, [], ['user-149']);
    expect(await ledger.read()).toEqual(new Map([['role helper', people(3)]]));
    expect(await sizes()).toEqual([3]);
});

test('what an earlier version has kept in one record is read, and taken over into pieces before the first change', async () => {
    const { before, pieces, sizes, call } = build();
    await before.save({ kind: 'ledger', id: key, members: people(1_200) });
    await before.save({ kind: 'ledger', id: 'role helper', members: people(2) });
    expect(await call().of(key)).toEqual(people(1_200));
    expect(await call().giveUp([key], 'user-1')).toBe(true);
    expect((await call().read()).get(key)).toEqual(people(1_200).filter((id) => id !== 'user-1'));
    expect(await pieces.all()).toEqual([]);
    await call().change(key, ['new'], ['user-0']);
    expect(await before.all()).toEqual([]);
    expect(await call().read()).toEqual(
        new Map([
            [key, expect.arrayContaining(['new', ...people(1_198, 2)])],
            ['role helper', people(2)],
        ]),
    );
    expect((await call().of(key)).length).toBe(1_199);
    expect(await sizes()).toEqual([499, 500, 200, 2]);
});

test('taking over that was cut off has lost nobody, and brings nobody back', async () => {
    const { before, pieces, call } = build();
    await before.save({ kind: 'ledger', id: key, members: people(3) });
    await pieces.save({ kind: 'ledger-piece', id: 'half', group: key, members: people(3) });
    expect(await call().of(key)).toEqual(people(3));
    await call().change(key, [], ['user-1']);
    expect(await call().of(key)).toEqual(['user-0', 'user-2']);
});

test.each([null, 7, 'text', [1, null, {}], { nested: { deep: true } }])(
    'a piece that was damaged owns nothing, and can be written to again (%#)',
    async (damage) => {
        const { pieces, before, call } = build();
        await pieces.save({ kind: 'ledger-piece', id: 'a', group: key, members: damage as unknown as string[] });
        await before.save({ kind: 'ledger', id: key, members: damage as unknown as string[] });
        expect((await call().read()).get(key)).toEqual([]);
        await call().change(key, ['ada'], ['bob']);
        expect(await call().of(key)).toEqual(['ada']);
    },
);
