import { recordsBy } from '../../src/app/app-records';
import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { Leavings, type LeavingRecord } from '../../src/store/leavings';
import { Records, type StoredRecord } from '../../src/store/records';
import type { ToldLeaversRecord } from '../../src/store/told-leavers';
import { MemoryPersistence } from '../support/memory-runner';

function built() {
    const { reader, writer } = new MemoryPersistence();
    const records = <T extends StoredRecord>(kind: T['kind']): Records<T> =>
        new Records<T>(kind, reader as IPersistenceRead, writer as IPersistence);
    const leavings = records<LeavingRecord>('leaving');
    const toldRecords = records<ToldLeaversRecord>('told-leavers');
    return {
        ...recordsBy(records, () => new Date(0)),
        ...{ records: leavings, leavings: new Leavings(leavings), toldRecords },
    };
}

test('who was told of a room is told of no other time, and others and other rooms are', async () => {
    const { toldLeavers } = built();
    const told: boolean[] = [];
    for (const [room, person] of [
        ['desk', 'ada'],
        ['desk', 'ada'],
        ['desk', 'bob'],
        ['desk', 'ada'],
        ['desk', 'bob'],
        ['crew', 'ada'],
    ] as const)
        told.push(await toldLeavers.note(room, person, '2026-01-05T08:00:00.000Z'));
    expect(told).toEqual([true, false, true, false, false, true]);
});

test('whoever was told of a room long ago is forgotten with it, unless somebody was told of it since', async () => {
    const { toldLeavers } = built();
    const [monday, tuesday] = ['2026-01-05T08:00:00.000Z', '2026-01-06T08:00:00.000Z'];
    await toldLeavers.note('desk', 'ada', monday);
    await toldLeavers.note('crew', 'ada', monday);
    await toldLeavers.note('crew', 'bob', tuesday);
    await toldLeavers.forgetBefore(monday);
    expect(await toldLeavers.note('desk', 'ada', monday)).toBe(false);
    await toldLeavers.forgetBefore(tuesday);
    expect(await toldLeavers.note('crew', 'ada', tuesday)).toBe(false);
    expect(await toldLeavers.note('desk', 'ada', tuesday)).toBe(true);
});

test('a room that was told of before times were kept stays known', async () => {
    const { toldLeavers, toldRecords } = built();
    await toldRecords.save({ kind: 'told-leavers', id: 'desk', people: ['ada'] });
    await toldLeavers.forgetBefore('2026-01-06T08:00:00.000Z');
    expect(await toldLeavers.note('desk', 'ada', '2026-01-06T08:00:00.000Z')).toBe(false);
});

test('of the people of one room the last 2,000 are known', async () => {
    const { toldLeavers, toldRecords } = built();
    const people = Array.from({ length: 2_000 }, (_, n) => `user-${n}`);
    await toldRecords.save({ kind: 'told-leavers', id: 'desk', people });
    await toldLeavers.note('desk', 'ada', '2026-01-06T08:00:00.000Z');
    expect(await toldRecords.all()).toEqual([
        { kind: 'told-leavers', id: 'desk', people: [...people.slice(1), 'ada'], at: '2026-01-06T08:00:00.000Z' },
    ]);
});

describe('who has left', () => {
    test('is known by target, each for themselves', async () => {
        const { leavings } = built();
        expect([await leavings.read(), await leavings.of('room desk')]).toEqual([new Map(), []]);
        await leavings.note('room desk', 'ada');
        await leavings.note('room desk', 'bob');
        await leavings.note('room crew', 'ada');
        expect(await leavings.of('room desk')).toEqual(['ada', 'bob']);
        expect(await leavings.read()).toEqual(
            new Map([
                ['room desk', ['ada', 'bob']],
                ['room crew', ['ada']],
            ]),
        );
    });

    test('is forgotten there alone, once a run has taken it over', async () => {
        const { leavings, records } = built();
        for (const [key, userId] of [
            ['room desk', 'ada'],
            ['room desk', 'bob'],
            ['room crew', 'ada'],
        ] as const)
            await leavings.note(key, userId);
        await leavings.forget('room desk', ['ada']);
        expect([await leavings.of('room desk'), await leavings.of('room crew')]).toEqual([['bob'], ['ada']]);
        expect(await records.all()).toHaveLength(2);
    });
});

test('the ledger keeps no more of who has left than it needs, and nobody who comes back is lost', async () => {
    const { memory, records } = built();
    const desk = { kind: 'room', room: 'desk' } as const;
    await memory.change(desk, ['ada', 'bob'], []);
    await memory.giveUp(['room desk'], 'ada');
    await memory.change(desk, [], []);
    expect(await records.all()).toHaveLength(1);
    await memory.change(desk, ['ada'], []);
    expect([await memory.ledgerOf(desk), await records.all()]).toEqual([['ada', 'bob'], []]);
});
