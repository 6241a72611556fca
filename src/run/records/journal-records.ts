import { given } from '../../model/given';
import type { JournalItem } from '../../model/journal-item';
import { isSameRecord } from '../../model/same-record';
import { pack, unpack, type Packed } from '../../store/packed';
import type { Records, StoredRecord } from '../../store/records';

/** One step of a run as its journal has it. */
export interface WrittenStep {
    /** its id */
    step: string;
    /** how many steps of the run were begun before it */
    order: number;
    /** 1, and one more each time that it was held up and begun once more */
    attempt: number;
    /** ISO 8601 */
    at: string;
    /** one that is still `begun` when nobody is at work was cut off, and is settled by looking (`settle.ts`) */
    state: 'begun' | 'done';
    items: readonly JournalItem[];
    /** id of the record in which an earlier version has written it; absent: none has */
    recordBefore?: string;
}

/**
 * A step leaves two records: before it is made what it will replace, and once that is known and remembered what came of it. What came of
 * an attempt says nothing of one that was begun after it.
 */
export interface JournalEntryRecord extends StoredRecord, Omit<WrittenStep, 'items' | 'recordBefore'> {
    kind: 'journal-entry';
    /** of the run */
    group: string;
    /** absent of a step that did all that it was about to do */
    items?: Packed<JournalItem>;
}

/** Both in one, written over when it was done, by an earlier version. At first a step was known by its place in the run alone. */
export interface JournalRecord extends StoredRecord, Pick<WrittenStep, 'at' | 'state' | 'items'> {
    kind: 'journal';
    /** of the run */
    group: string;
    step?: string;
    order?: number;
    position?: number;
}

/** The journals of all runs. */
export class JournalRecords {
    constructor(
        private readonly entries: Records<JournalEntryRecord>,
        private readonly before: Records<JournalRecord>,
    ) {}

    /** Of one run, in no order. */
    public async of(runId: string): Promise<WrittenStep[]> {
        const [entries, before] = await Promise.all([this.entries.ofGroup(runId), this.before.ofGroup(runId)]);
        const steps = new Map(before.map(asNow).map((written) => [written.step, written]));
        for (const entry of entries.sort(asWritten)) steps.set(entry.step, onTopOf(steps.get(entry.step), entry));
        return [...steps.values()];
    }

    public async find(runId: string, step: string): Promise<WrittenStep | undefined> {
        const [begun, done, before] = await Promise.all([
            this.entries.find(idOf(runId, step, 'begun')),
            this.entries.find(idOf(runId, step, 'done')),
            this.before.find(`${runId}/${step}`),
        ]);
        const entries = [begun, done].filter((entry) => entry !== undefined).sort(asWritten);
        return entries.reduce<WrittenStep | undefined>(onTopOf, before && asNow(before));
    }

    /** @param before the same step as it was written last */
    public async write(
        runId: string,
        { step, order, attempt, at, state, items }: WrittenStep,
        before: WrittenStep | undefined,
    ): Promise<void> {
        const isAsBegun = before?.state === 'begun' && state === 'done' && isSameRecord(items, before.items);
        await this.entries.save({
            ...{ kind: 'journal-entry', id: idOf(runId, step, state), group: runId },
            ...{ step, order, attempt, at, state },
            ...(!isAsBegun && { items: pack(items) }),
        });
    }

    /** A step that was begun, and of which nothing is left. */
    public async remove(runId: string, { step, attempt, recordBefore }: WrittenStep): Promise<void> {
        // that it was begun goes last: until then what was written before counts for nothing
        if (attempt > 1) await this.entries.remove(idOf(runId, step, 'done'));
        if (recordBefore !== undefined) await this.before.remove(recordBefore);
        await this.entries.remove(idOf(runId, step, 'begun'));
    }

    public async forget(runId: string): Promise<void> {
        await this.entries.removeGroup(runId);
        await this.before.removeGroup(runId);
    }
}

function idOf(runId: string, step: string, state: WrittenStep['state']): string {
    return `${state} ${runId}/${step}`;
}

/** In the order in which the records of one step were written. */
function asWritten(a: JournalEntryRecord, b: JournalEntryRecord): number {
    return a.attempt - b.attempt || Number(a.state === 'done') - Number(b.state === 'done');
}

function onTopOf(
    before: WrittenStep | undefined,
    { step, order, attempt, at, state, items }: JournalEntryRecord,
): WrittenStep {
    const written = { step, order, attempt, at, state, items: items ? unpack(items) : (before?.items ?? []) };
    return { ...written, ...given({ recordBefore: before?.recordBefore }) };
}

function asNow({ id, step, order, position = 0, at, state, items }: JournalRecord): WrittenStep {
    const name = { step: step ?? `step ${position}`, order: order ?? position };
    return { ...name, attempt: 1, at, state, items, recordBefore: id };
}
