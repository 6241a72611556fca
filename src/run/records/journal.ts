import type { JournalItem } from '../../model/journal-item';
import type { Made } from '../../model/made';
import type { Clock } from '../../ports/clock';
import type { JournalRecords, WrittenStep } from './journal-records';

/** The journal of one run. What a call has not written itself is read once it is asked for. */
export class Journal {
    /** by id of the step, those that this call knows */
    private readonly entries = new Map<string, WrittenStep>();
    private isRead = false;
    /** by id of the step: what it had made before it was held up and begun once more */
    private readonly madeBefore = new Map<string, readonly JournalItem[]>();

    /** @param count how many steps it holds, where that is known */
    constructor(
        private readonly runId: string,
        private readonly records: JournalRecords,
        private readonly clock: Clock,
        private count?: number,
    ) {}

    /** Ids of the steps that have left a trace. */
    public async steps(): Promise<ReadonlySet<string>> {
        return new Set((await this.inOrder()).map(({ step }) => step));
    }

    /** What was begun and cut off, in the order in which it was begun. */
    public async begun(): Promise<WrittenStep[]> {
        return (await this.inOrder()).filter(({ state }) => state === 'begun');
    }

    /** What is written down of one step. */
    public async find(step: string): Promise<WrittenStep | undefined> {
        const found = this.entries.get(step) ?? (await this.records.find(this.runId, step));
        if (found) this.entries.set(step, found);
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
        if (items.length > 0) await this.write(step, 'begun', [...this.keptOf(step), ...items]);
    }

    /** Writes down what a step did, once it is remembered; a step that did nothing leaves no trace. */
    public async complete(step: string, items: readonly JournalItem[]): Promise<void> {
        const known = this.entries.get(step);
        const all = [...this.keptOf(step), ...items];
        if (all.length > 0) {
            await this.write(step, 'done', all);
        } else if (known) {
            await this.records.remove(this.runId, known);
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

    private async inOrder(): Promise<WrittenStep[]> {
        if (!this.isRead)
            for (const written of await this.records.of(this.runId))
                if (!this.entries.has(written.step)) this.entries.set(written.step, written);
        this.isRead = true;
        return [...this.entries.values()].sort((a, b) => a.order - b.order);
    }

    private async write(step: string, state: WrittenStep['state'], items: readonly JournalItem[]): Promise<void> {
        const before = this.entries.get(step);
        const order = before?.order ?? (await this.length());
        const isBegunAnew = state === 'begun' && before?.state === 'done';
        const attempt = (before?.attempt ?? 1) + (isBegunAnew ? 1 : 0);
        const at = this.clock.now().toISOString();
        const written: WrittenStep = { ...before, step, order, attempt, at, state, items };
        await this.records.write(this.runId, written, before);
        this.entries.set(step, written);
        this.count = Math.max(await this.length(), order + 1);
    }
}
