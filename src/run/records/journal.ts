import type { JournalItem } from '../../model/journal-item';
import type { Made } from '../../model/made';
import type { Clock } from '../../ports/clock';
import type { Records, StoredRecord } from '../../store/records';

/**
 * One step of a run: written before the step, with the values it will replace, and again when what came of it is known and remembered.
 * One that is still `begun` when nobody is at work was cut off, and is settled by looking (`settle.ts`).
 */
export interface JournalRecord extends StoredRecord {
    kind: 'journal';
    /** of the run */
    group: string;
    /** id of the step */
    step: string;
    /** how many steps of the run were begun before it */
    order: number;
    /** ISO 8601 */
    at: string;
    state: 'begun' | 'done';
    items: readonly JournalItem[];
}
type JournalRecordBefore = Omit<JournalRecord, 'step' | 'order'> & { position: number };

/** The journal of one run. */
export class Journal {
    private constructor(
        private readonly runId: string,
        private readonly records: Records<JournalRecord>,
        private readonly clock: Clock,
        /** by id of the step */
        private readonly entries: Map<string, JournalRecord>,
    ) {}

    public static async open(runId: string, records: Records<JournalRecord>, clock: Clock): Promise<Journal> {
        const found = (await records.ofGroup(runId)).map(asNow);
        return new Journal(runId, records, clock, new Map(found.map((record) => [record.step, record])));
    }

    /** Ids of the steps that have left a trace. */
    public steps(): ReadonlySet<string> {
        return new Set(this.entries.keys());
    }

    /** What was begun and cut off, in the order in which it was begun. */
    public begun(): JournalRecord[] {
        return this.inOrder().filter(({ state }) => state === 'begun');
    }

    /** Writes down what a step is about to change. @returns the items */
    public async begin(step: string, items: readonly JournalItem[]): Promise<readonly JournalItem[]> {
        if (items.length > 0) await this.save(step, 'begun', items);
        return items;
    }

    /** Writes down what a step did, once it is remembered; a step that did nothing leaves no trace. */
    public async complete(step: string, items: readonly JournalItem[]): Promise<void> {
        const known = this.entries.get(step);
        if (items.length > 0) {
            await this.save(step, 'done', items);
        } else if (known) {
            await this.records.remove(known.id);
            this.entries.delete(step);
        }
    }

    /** The id of what this run has made. */
    public made(what: Made['made']): string | number | undefined {
        return this.items().find(({ change, made }) => change.kind === `create-${what}` && made !== undefined)?.made;
    }

    /** Everything the run has changed, in the order in which it did. */
    public items(): JournalItem[] {
        return this.inOrder().flatMap(({ items }) => items);
    }

    private inOrder(): JournalRecord[] {
        return [...this.entries.values()].sort((a, b) => a.order - b.order);
    }

    private async save(step: string, state: JournalRecord['state'], items: readonly JournalItem[]): Promise<void> {
        const orders = [...this.entries.values()].map(({ order }) => order);
        const record: JournalRecord = {
            kind: 'journal',
            id: `${this.runId}/${step}`,
            group: this.runId,
            step,
            order: this.entries.get(step)?.order ?? orders.reduce((last, order) => Math.max(last, order), -1) + 1,
            at: this.clock.now().toISOString(),
            state,
            items,
        };
        await this.records.save(record);
        this.entries.set(step, record);
    }
}

/** Until 0.1 a step was known by its place in the run, and by nothing else. */
function asNow(record: JournalRecord | JournalRecordBefore): JournalRecord {
    if ('step' in record) return record;
    const { position, ...rest } = record;
    return { ...rest, step: `step ${position}`, order: position };
}
