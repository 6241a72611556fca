import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Note } from '../../src/model/plan';
import { Records } from '../../src/store/records';
import { ToldNotes, type ToldNotesRecord } from '../../src/store/told-notes';
import { MemoryPersistence } from '../support/memory-runner';

function build(): ToldNotes {
    const { reader, writer } = new MemoryPersistence();
    return new ToldNotes(
        new Records<ToldNotesRecord>('told-notes', reader as IPersistenceRead, writer as IPersistence),
    );
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
