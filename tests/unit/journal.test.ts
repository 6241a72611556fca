import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Change } from '../../src/model/change';
import type { JournalItem } from '../../src/model/journal-item';
import { Journal } from '../../src/run/records/journal';
import { JournalRecords, type JournalEntryRecord, type JournalRecord } from '../../src/run/records/journal-records';
import { Records } from '../../src/store/records';
import { MemoryPersistence } from '../support/memory-runner';
import { MemoryClock } from '../support/memory-servers';

function build() {
    const persistence = new MemoryPersistence();
    const [reader, writer] = [persistence.reader as IPersistenceRead, persistence.writer as IPersistence];
    const entries = new Records<JournalEntryRecord>('journal-entry', reader, writer);
    const before = new Records<JournalRecord>('journal', reader, writer);
    const clock = new MemoryClock();
    const of = (count?: number): Journal => new Journal('run-1', new JournalRecords(entries, before), clock, count);
    return { persistence, entries, before, of };
}

function item(room: string, over: Partial<JournalItem> = {}): JournalItem {
    const reason = { code: 'reason.gives_roles' } as const;
    return { change: { kind: 'create-room', room, type: 'private', creator: 'rocket.cat', reason }, ...over };
}

const [a, b, c] = [item('a'), item('b'), item('c')];

test('a step is written down before it is made, and again when it is done, in its place', async () => {
    const { entries, of } = build();
    const journal = of(0);
    await journal.begin('first', [a]);
    const record = { kind: 'journal-entry', group: 'run-1', step: 'first', order: 0, attempt: 1 };
    const begun = { ...record, id: 'begun run-1/first', state: 'begun', at: '2026-01-01T00:00:00.000Z' };
    expect(await entries.all()).toEqual([{ ...begun, items: { shared: a, own: [{}] } }]);
    expect(await journal.begun()).toMatchObject([{ step: 'first', items: [a] }]);
    await journal.begin('second', [b]);
    await journal.complete('first', [a]);
    expect(await entries.all()).toMatchObject([
        { step: 'first', order: 0, state: 'begun' },
        { step: 'second', order: 1, state: 'begun' },
        { step: 'first', order: 0, state: 'done' },
    ]);
    expect(await journal.length()).toBe(2);
    expect(await journal.begun()).toMatchObject([{ step: 'second' }]);
    expect(await of().begun()).toMatchObject([{ step: 'second', items: [b] }]);
});

test('of a step that did all that it was about to do, what it did is not written twice; of any other one it is', async () => {
    const { entries, of } = build();
    const journal = of();
    await journal.begin('all', [a, b]);
    await journal.complete('all', [{ ...a }, b]);
    await journal.begin('some', [a, b]);
    await journal.complete('some', [b]);
    const done = (await entries.all()).filter(({ state }) => state === 'done');
    expect(done.map(({ step, items }) => [step, items?.own.length])).toEqual([
        ['all', undefined],
        ['some', 1],
    ]);
    expect(await of().items()).toEqual([a, b, b]);
    await journal.complete('some', [b]);
    expect(await of().items()).toEqual([a, b, b]);
});

test('no record of a step that is made once is written over', async () => {
    const { persistence, of } = build();
    const written = new Set<string>();
    const update = persistence.writer.updateByAssociations;
    persistence.writer.updateByAssociations = async (...args) => {
        const id = await update(...args);
        expect(id).not.toBe('');
        written.add(id);
        return id;
    };
    const journal = of();
    for (const step of ['first', 'second']) {
        await journal.begin(step, [a, b]);
        await journal.complete(step, [b]);
    }
    expect(written.size).toBe(4);
});

test('a step that is begun once more is begun, whatever came of it before, and keeps what it had made', async () => {
    const { entries, of } = build();
    const first = of();
    await first.begin('step', [a, b]);
    await first.complete('step', [a]);
    const second = of();
    expect(await second.find('step')).toMatchObject({ state: 'done', items: [a] });
    await second.begin('step', [b]);
    expect(await of().begun()).toMatchObject([{ step: 'step', items: [a, b] }]);
    expect(await of().find('step')).toMatchObject({ state: 'begun', items: [a, b] });
    await second.complete('step', [b]);
    expect([await of().begun(), await of().items()]).toEqual([[], [a, b]]);

    const third = of();
    await third.find('step');
    await third.begin('step', [c]);
    // cut off, and somebody has turned all of it back meanwhile
    const fourth = of();
    expect(await fourth.begun()).toHaveLength(1);
    await fourth.complete('step', []);
    expect([await entries.all(), await of().find('step')]).toEqual([[], undefined]);
});

test('a step of nothing leaves no trace, also one that was begun', async () => {
    const { entries, of } = build();
    const journal = of();
    await journal.begin('nothing', []);
    await journal.complete('nothing', []);
    expect(await entries.all()).toEqual([]);
    await journal.begin('first', [a]);
    await journal.complete('first', []);
    expect([await entries.all(), await journal.items(), [...(await journal.steps())]]).toEqual([[], [], []]);
});

test('another call goes on where the one before was, whatever order the records come in', async () => {
    const { entries, of } = build();
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
    expect((await entries.all()).find(({ step }) => step === 'fourth')).toMatchObject({ order: 4 });
});

test('what a call has written itself counts, and what another wrote is read once', async () => {
    const { persistence, of } = build();
    await of(0).begin('first', [a]);
    const journal = of(1);
    await journal.complete('first', [b]);
    await of().complete('first', [c]);
    expect(await journal.items()).toEqual([b]);
    const reads = persistence.reads.length;
    await journal.items();
    expect(persistence.reads).toHaveLength(reads);
});

test('records come in the order of the steps, whichever was stored first', async () => {
    const { entries, of } = build();
    const record = (step: string, order: number, state: 'begun' | 'done'): JournalEntryRecord => ({
        ...{ kind: 'journal-entry', id: `${state} run-1/${step}`, group: 'run-1', step, order },
        ...{ attempt: 1, at: '', state },
        ...(state === 'begun' && { items: { shared: item(step), own: [{}] } }),
    });
    for (const [step, order] of [
        ['c', 2],
        ['a', 0],
        ['b', 1],
    ] as const) {
        await entries.save(record(step, order, 'done'));
        await entries.save(record(step, order, 'begun'));
    }
    expect(await of().items()).toEqual([a, b, c]);
    expect(await of().begun()).toEqual([]);
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
    const { before, of } = build();
    await before.save({
        ...{ kind: 'journal', id: 'run-1/3', group: 'run-1', position: 3, at: '', state: 'done', items: [a] },
    });
    const journal = of();
    expect([[...(await journal.steps())], await journal.length()]).toEqual([['step 3'], 4]);
});

test('a step that an earlier version has begun, in one record that was written over, is settled as any other', async () => {
    const { before, entries, of } = build();
    const record = (step: string, order: number, state: 'begun' | 'done', items: JournalItem[]): JournalRecord => ({
        ...{ kind: 'journal', id: `run-1/${step}`, group: 'run-1', step, order, at: '', state, items },
    });
    await before.save(record('made', 0, 'done', [a]));
    await before.save(record('landed', 1, 'begun', [b]));
    await before.save(record('landed in part', 2, 'begun', [b, c]));
    await before.save(record('lost', 3, 'begun', [c]));
    const journal = of();
    expect((await journal.begun()).map(({ step }) => step)).toEqual(['landed', 'landed in part', 'lost']);
    await journal.complete('landed', [b]);
    await journal.complete('landed in part', [c]);
    await journal.complete('lost', []);
    for (const now of [journal, of()]) {
        expect(await now.begun()).toEqual([]);
        expect(await now.items()).toEqual([a, b, c]);
        expect([...(await now.steps())]).toEqual(['made', 'landed', 'landed in part']);
    }
    await new JournalRecords(entries, before).forget('run-1');
    expect([await entries.all(), await before.all()]).toEqual([[], []]);
});
