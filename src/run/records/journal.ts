import type { ChangeKind } from '../../model/change';
import type { JournalItem } from '../../model/journal-item';
import type { Clock } from '../../ports/clock';
import type { Records, StoredRecord } from '../../store/records';

/** One step of a run: written before the step with the values it will replace, and again when it is done. */
export interface JournalRecord extends StoredRecord {
    kind: 'journal';
    /** of the run */
    group: string;
    /** of the step in its run, from 0 */
    position: number;
    /** ISO 8601 */
    at: string;
    state: 'begun' | 'done';
    items: readonly JournalItem[];
}

/** The journal of one run. A step that is repeated after it was cut off keeps the values of its first attempt. */
export class Journal {
    private constructor(
        private readonly runId: string,
        private readonly records: Records<JournalRecord>,
        private readonly clock: Clock,
        private readonly entries: Map<number, JournalRecord>,
    ) {}

    public static async open(runId: string, records: Records<JournalRecord>, clock: Clock): Promise<Journal> {
        const found = await records.ofGroup(runId);
        return new Journal(runId, records, clock, new Map(found.map((record) => [record.position, record])));
    }

    /** Writes down what a step is about to change. @returns the items as first written */
    public async begin(position: number, items: readonly JournalItem[]): Promise<readonly JournalItem[]> {
        const known = this.entries.get(position);
        if (known) return known.items;
        if (items.length > 0) await this.save(position, 'begun', items);
        return items;
    }

    /** Writes down what a step did; a step that did nothing leaves no trace. */
    public async complete(position: number, items: readonly JournalItem[]): Promise<void> {
        const known = this.entries.get(position);
        if (items.length === 0) {
            if (known) await this.records.remove(known.id);
            this.entries.delete(position);
        } else if (known?.state !== 'done') {
            await this.save(position, 'done', items);
        }
    }

    /** The id of what this run has made by a change of this kind. */
    public made(kind: ChangeKind): string | number | undefined {
        return this.items().find((item) => item.change.kind === kind && item.made !== undefined)?.made;
    }

    /** Everything the run has changed, in the order in which it did. */
    public items(): JournalItem[] {
        return [...this.entries.values()].sort((a, b) => a.position - b.position).flatMap(({ items }) => items);
    }

    private async save(position: number, state: JournalRecord['state'], items: readonly JournalItem[]): Promise<void> {
        const record: JournalRecord = {
            kind: 'journal',
            id: `${this.runId}/${position}`,
            group: this.runId,
            position,
            at: this.clock.now().toISOString(),
            state,
            items,
        };
        await this.records.save(record);
        this.entries.set(position, record);
    }
}
