import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Change } from '../../src/model/change';
import type { JournalItem } from '../../src/model/journal-item';
import { Journal, type JournalRecord } from '../../src/run/records/journal';
import { Records } from '../../src/store/records';
import { MemoryPersistence } from '../support/memory-runner';
import { MemoryClock } from '../support/memory-servers';

function build() {
    const persistence = new MemoryPersistence();
    const { reader, writer } = persistence;
    const records = new Records<JournalRecord>('journal', reader as IPersistenceRead, writer as IPersistence);
    const clock = new MemoryClock();
    return { persistence, records, of: (count?: number) => new Journal('run-1', records, clock, count) };
}

function item(room: string, over: Partial<JournalItem> = {}): JournalItem {
    const reason = { code: 'reason.gives_roles' } as const;
    return { change: { kind: 'create-room', room, type: 'private', creator: 'rocket.cat', reason }, ...over };
}

const [a, b, c] = [item('a'), item('b'), item('c')];

test('a step is written down before it is made, and again when it is done, in its place', async () => {
    const { records, of } = build();
    const journal = of(0);
    await journal.begin('first', [a]);
    const record = { kind: 'journal', id: 'run-1/first', group: 'run-1', step: 'first', order: 0, items: [a] };
    expect(await records.all()).toEqual([{ ...record, state: 'begun', at: '2026-01-01T00:00:00.000Z' }]);
    expect(await journal.begun()).toMatchObject([record]);
    await journal.begin('second', [b]);
    await journal.complete('first', [a]);
    expect(await records.all()).toMatchObject([
        { step: 'first', order: 0, state: 'done' },
        { step: 'second', order: 1, state: 'begun' },
    ]);
    expect(await journal.length()).toBe(2);
    expect(await journal.begun()).toMatchObject([{ step: 'second' }]);
});

test('a step of nothing leaves no trace, also one that was begun', async () => {
    const { records, of } = build();
    const journal = of();
    await journal.begin('nothing', []);
    await journal.complete('nothing', []);
    expect(await records.all()).toEqual([]);
    await journal.begin('first', [a]);
    await journal.complete('first', []);
    expect([await records.all(), await journal.items(), [...(await journal.steps())]]).toEqual([[], [], []]);
});

test('another call goes on where the one before was, whatever order the records come in', async () => {
    const { records, of } = build();
    expect(await of().length()).toBe(0);
    const journal = of();
    for (const [step, one] of Object.entries({ third: c, first: a, second: b })) await journal.begin(step, [one]);
    await journal.complete('third', []);
    await journal.begin('last', [c]);
    const next = of();
    expect(await next.items()).toEqual([a, b, c]);
    expect([...(await next.steps())]).toEqual(['first', 'second', 'last']);
    expect(await next.length()).toBe(4);
    await next.begin('fourth', [a]);
    expect((await records.all()).find(({ step }) => step === 'fourth')).toMatchObject({ order: 4 });
});

test('what a call has written itself counts, and what another wrote is read once', async () => {
    const { persistence, records, of } = build();
    await of(0).begin('first', [a]);
    const journal = of(1);
    await journal.complete('first', [b]);
    await records.save({ ...(await records.all())[0], items: [c] } as unknown as JournalRecord);
    expect(await journal.items()).toEqual([b]);
    const reads = persistence.reads.length;
    await journal.items();
    expect(persistence.reads).toHaveLength(reads);
});

test('records come in the order of the steps, whichever was stored first', async () => {
    const { records, of } = build();
    const record = (step: string, order: number, one: JournalItem): JournalRecord => ({
        ...{ kind: 'journal', id: `run-1/${step}`, group: 'run-1', step, order, at: '', state: 'done', items: [one] },
    });
    for (const one of [record('z', 2, c), record('x', 0, a), record('y', 1, b)]) await records.save(one);
    expect(await of().items()).toEqual([a, b, c]);
});

test('what a run has made is known by its id, where it has one', async () => {
    const { of } = build();
    const journal = of();
    const key: Change = { kind: 'create-key', name: 'key', reason: { code: 'reason.no_entry' } } as unknown as Change;
    await journal.complete('a key that was not made', [{ change: key }]);
    expect(await journal.made('key')).toBeUndefined();
    await journal.complete('a key', [a, { change: key, made: 'key-1' }]);
    expect(await journal.made('key')).toBe('key-1');
    expect(await journal.made('provider')).toBeUndefined();
});

test('of a version that knew steps by their places they are told by that', async () => {
    const { records, of } = build();
    const before = { kind: 'journal', id: 'run-1/3', group: 'run-1', position: 3, at: '', state: 'done', items: [a] };
    await records.save(before as unknown as JournalRecord);
    const journal = of();
    expect([[...(await journal.steps())], await journal.length()]).toEqual([['step 3'], 4]);
});
