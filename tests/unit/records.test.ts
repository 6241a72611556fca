import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { Records, type StoredRecord } from '../../src/store/records';
import { MemoryPersistence } from '../support/memory-runner';

interface PlanRecord extends StoredRecord {
    kind: 'plan';
    text: string;
}

const one: PlanRecord = { kind: 'plan', id: 'one', group: 'a', text: 'first' };
const two: PlanRecord = { kind: 'plan', id: 'two', group: 'a', text: 'second' };
const other: PlanRecord = { kind: 'plan', id: 'other', group: 'b', text: 'third' };

/** @param lost how many of the next writes are answered as done, and are not */
function build(lost = 0) {
    const { reader, writer } = new MemoryPersistence();
    const { updateByAssociations, removeByAssociations } = writer;
    const of = (left: number): Records<PlanRecord> => {
        const losing = {
            updateByAssociations: async (...args: Parameters<IPersistence['updateByAssociations']>) =>
                left-- > 0 ? '' : updateByAssociations(...args),
            removeByAssociations: async (...args: Parameters<IPersistence['removeByAssociations']>) =>
                left-- > 0 ? [] : removeByAssociations(...args),
        };
        return new Records('plan', reader as IPersistenceRead, losing as unknown as IPersistence);
    };
    return { records: of(0), losing: of(lost) };
}

test('records are found by their id, by their group, and all of a kind together', async () => {
    const { records } = build();
    for (const record of [one, two, other]) await records.save(record);
    expect(await records.find('two')).toEqual(two);
    expect(await records.find('three')).toBeUndefined();
    expect(await records.ofGroup('a')).toEqual([one, two]);
    expect(await records.all()).toEqual([one, two, other]);
    await records.save({ ...two, text: 'changed' });
    expect(await records.all()).toEqual([one, { ...two, text: 'changed' }, other]);
    await records.remove('one');
    await records.removeGroup('b');
    expect(await records.all()).toEqual([{ ...two, text: 'changed' }]);
});

test('a record that the database has not kept is written once more', async () => {
    const { records, losing } = build(1);
    await losing.save(one);
    expect(await records.find('one')).toEqual(one);
});

test('one that it does not keep is a failure, and so is one that it keeps as it was', async () => {
    const failure = { code: 'record_not_kept', details: { kind: 'plan' } };
    await expect(build(2).losing.save(one)).rejects.toMatchObject(failure);
    const { records, losing } = build(2);
    await records.save(one);
    await expect(losing.save({ ...one, text: 'changed' })).rejects.toMatchObject(failure);
});

test('what is removed is gone, or it is a failure', async () => {
    const first = build(1);
    await first.records.save(one);
    await first.losing.remove('one');
    expect(await first.records.all()).toEqual([]);
    const second = build(2);
    await second.records.save(one);
    await expect(second.losing.remove('one')).rejects.toMatchObject({
        code: 'record_not_kept',
        details: { kind: 'plan' },
    });
});

test('a group that is not gone at once is removed once more; one that stays is a failure', async () => {
    const first = build(1);
    for (const record of [one, two, other]) await first.records.save(record);
    await first.losing.clear('a');
    expect(await first.records.all()).toEqual([other]);
    const second = build(2);
    await second.records.save(one);
    await expect(second.losing.clear('a')).rejects.toMatchObject({
        code: 'record_not_kept',
        details: { kind: 'plan' },
    });
    expect(await second.records.all()).toEqual([one]);
});

test('of a record that is new the answer of the database is enough; what was there is looked at', async () => {
    const persistence = new MemoryPersistence();
    const records = new Records<PlanRecord>(
        'plan',
        persistence.reader as IPersistenceRead,
        persistence.writer as IPersistence,
    );
    expect(await records.write(one)).toBe('made');
    expect(await records.write(one)).toBe('written');
    await records.save(two);
    expect(persistence.reads).toEqual([]);
    await records.save(two);
    expect(persistence.reads).toEqual(['plan:two']);
});

test.each([undefined, null, 7])('an answer of the database that is no id says nothing: %j', async (answer) => {
    const persistence = new MemoryPersistence();
    const writer = { ...persistence.writer, updateByAssociations: async () => answer };
    const records = new Records<PlanRecord>(
        'plan',
        persistence.reader as IPersistenceRead,
        writer as unknown as IPersistence,
    );
    expect(await records.write(one)).toBe('written');
});

test('what is undefined is not kept, since the engine would make null of it', async () => {
    const { reader, writer } = new MemoryPersistence();
    const records = new Records<PlanRecord & { at?: { until?: string | undefined } }>(
        'plan',
        reader as IPersistenceRead,
        writer as IPersistence,
    );
    await records.save({ ...one, at: { until: undefined } });
    expect(await records.find('one')).toStrictEqual({ ...one, at: {} });
});
