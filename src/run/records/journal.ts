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

/** The journal of one run. What a call has not written itself is read once it is asked for. */
export class Journal {
    /** by id of the step, those that this call knows */
    private readonly entries = new Map<string, JournalRecord>();
    private isRead = false;
    /** by id of the step: what it had made before it was held up and begun once more */
    private readonly madeBefore = new Map<string, readonly JournalItem[]>();

    /** @param count how many steps it holds, where that is known */
    constructor(
        private readonly runId: string,
        private readonly records: Records<JournalRecord>,
        private readonly clock: Clock,
        private count?: number,
    ) {}

    /** Ids of the steps that have left a trace. */
    public async steps(): Promise<ReadonlySet<string>> {
        return new Set((await this.inOrder()).map(({ step }) => step));
    }

    /** What was begun and cut off, in the order in which it was begun. */
    public async begun(): Promise<JournalRecord[]> {
        return (await this.inOrder()).filter(({ state }) => state === 'begun');
    }

    /** What is written down of one step. */
    public async find(step: string): Promise<JournalRecord | undefined> {
        const found = this.entries.get(step) ?? (await this.records.find(this.idOf(step)));
        if (found) this.entries.set(step, asNow(found));
        return found;
    }

    /** How many steps were begun so far: the place of the next one. */
    public async length(): Promise<number> {
        this.count ??= ((await this.inOrder()).at(-1)?.order ?? -1) + 1;
        return this.count;
    }

    /** Writes down what a step is about to change. One that is begun once more keeps what it has made already. */
    public async begin(step: string, items: readonly JournalItem[]): Promise<void> {
        const before = this.entries.get(step);
        if (before?.state === 'done') this.madeBefore.set(step, before.items);
        if (items.length > 0) await this.save(step, 'begun', [...this.keptOf(step), ...items]);
    }

    /** Writes down what a step did, once it is remembered; a step that did nothing leaves no trace. */
    public async complete(step: string, items: readonly JournalItem[]): Promise<void> {
        const known = this.entries.get(step);
        const all = [...this.keptOf(step), ...items];
        if (all.length > 0) {
            await this.save(step, 'done', all);
        } else if (known) {
            await this.records.remove(known.id);
            this.entries.delete(step);
        }
    }

    /** The id of what this run has made. */
    public async made(what: Made['made']): Promise<string | number | undefined> {
        const items = await this.items();
        return items.find(({ change, made }) => change.kind === `create-${what}` && made !== undefined)?.made;
    }

    /** Everything the run has changed, in the order in which it did. */
    public async items(): Promise<JournalItem[]> {
        return (await this.inOrder()).flatMap(({ items }) => items);
    }

    private keptOf(step: string): readonly JournalItem[] {
        return this.madeBefore.get(step) ?? [];
    }

    private idOf(step: string): string {
        return `${this.runId}/${step}`;
    }

    private async inOrder(): Promise<JournalRecord[]> {
        if (!this.isRead)
            for (const record of (await this.records.ofGroup(this.runId)).map(asNow))
                if (!this.entries.has(record.step)) this.entries.set(record.step, record);
        this.isRead = true;
        return [...this.entries.values()].sort((a, b) => a.order - b.order);
    }

    private async save(step: string, state: JournalRecord['state'], items: readonly JournalItem[]): Promise<void> {
        const order = this.entries.get(step)?.order ?? (await this.length());
        const record: JournalRecord = {
            kind: 'journal',
            id: this.idOf(step),
            group: this.runId,
            step,
            order,
            at: this.clock.now().toISOString(),
            state,
            items,
        };
        await this.records.save(record);
        this.entries.set(step, record);
        this.count = Math.max(await this.length(), order + 1);
    }
}

/** Until 0.1 a step was known by its place in the run, and by nothing else. */
function asNow(record: JournalRecord | JournalRecordBefore): JournalRecord {
    if ('step' in record) return record;
    const { position, ...rest } = record;
    return { ...rest, step: `step ${position}`, order: position };
}
