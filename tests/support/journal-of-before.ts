import type { JournalItem } from '../../src/model/journal-item';
import type { JournalRecord } from '../../src/run/records/journal-records';
import type { MemoryRun } from './memory-runner';

/** Has a run the journal that an earlier version would have written: one record a step, which knew steps by their places at first. */
export async function withJournalOfBefore(
    { parts, records }: MemoryRun,
    runId: string,
    change: (item: JournalItem) => JournalItem = (item) => item,
    isByPlace = false,
): Promise<void> {
    const steps = await parts.journal.of(runId);
    await parts.journal.forget(runId);
    for (const { step, order, at, state, items } of steps) {
        const name = isByPlace ? { id: `${runId}/${order}`, position: order } : { id: `${runId}/${step}`, step, order };
        const record: JournalRecord = { kind: 'journal', group: runId, ...name, at, state, items: items.map(change) };
        await records<JournalRecord>('journal').save(record);
    }
}
