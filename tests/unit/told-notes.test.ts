import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Note } from '../../src/model/plan';
import { Records } from '../../src/store/records';
import { ToldNotes, type ToldNotesRecord } from '../../src/store/told-notes';
import { MemoryPersistence } from '../support/memory-runner';

function built() {
    const { reader, writer } = new MemoryPersistence();
    let writes = 0;
    const counting = {
        ...writer,
        updateByAssociations: async (...args: Parameters<IPersistence['updateByAssociations']>) => {
            writes++;
            return writer.updateByAssociations(...args);
        },
    };
    const records = new Records<ToldNotesRecord>('told-notes', reader as IPersistenceRead, counting as IPersistence);
    return { records, told: new ToldNotes(records), writes: () => writes };
}

function build(): ToldNotes {
    return built().told;
}

const note = (subject: string): Note => ({ code: 'memberships_kept', subject });

test('what was in the last answer is not new, whatever its numbers are by now', async () => {
    const told = build();
    expect(await told.newOnes([note('sales')])).toEqual([note('sales')]);
    await told.remember([{ ...note('sales'), details: { code: 'detail.members', count: 3 } }], true);
    const more: Note = { ...note('sales'), details: { code: 'detail.members', count: 4 } };
    expect(await told.newOnes([more, note('hr')])).toEqual([note('hr')]);
});

test('after an answer with all of them, what was gone is new again; after one with some of them, it is not', async () => {
    const told = build();
    await told.remember([note('sales'), note('hr')], true);
    await told.remember([note('sales')], false);
    expect(await told.newOnes([note('hr')])).toEqual([]);
    await told.remember([note('sales')], true);
    expect(await told.newOnes([note('hr')])).toEqual([note('hr')]);
});

test('how many more there are is said with those that are named, and not without', async () => {
    const told = build();
    const rest: Note = { code: 'memberships_kept', subject: '', more: 7 };
    expect(await told.newOnes([note('sales'), rest])).toEqual([note('sales'), rest]);
    await told.remember([note('sales'), rest], false);
    expect(await told.newOnes([note('sales'), rest])).toEqual([]);
});

test('they are written where they have changed, their order too, in few signs each and 2,000 at most', async () => {
    const { records, told, writes } = built();
    const [sales, hr] = [note('sales'), note('hr')];
    const rest: Note = { code: 'memberships_kept', subject: '', more: 7 };
    await told.remember([sales, hr, rest], true);
    const [first] = await records.all();
    expect(first).toEqual({ kind: 'told-notes', id: 'notes', keys: [expect.any(String), expect.any(String)] });
    expect(first?.keys.map((key) => key.length)).toEqual([12, 12]);
    await told.remember([sales, hr], true);
    await told.remember([hr, rest], false);
    await told.remember([hr, sales], true);
    expect(writes()).toBe(2);
    await told.remember([sales], true);
    expect(writes()).toBe(3);
    const many = Array.from({ length: 2_001 }, (_, n) => note(`group ${n}`));
    await told.remember(many, true);
    expect((await records.all()).map(({ keys }) => keys.length)).toEqual([2_000]);
    expect(await told.newOnes(many)).toEqual(many.slice(2_000));
});
