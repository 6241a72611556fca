import type { Records, StoredRecord } from '../../store/records';
import type { RunKind, RunRecord, Step } from './run-record';
import { stepNow, withoutSentences } from './words-of-before';

/** Some steps of a run, by which it is not rewritten as a whole each time it gets on. */
export interface StepsRecord extends StoredRecord {
    kind: 'steps';
    /** of the run */
    group: string;
    position: number;
    steps: readonly Step[];
}

type RunRecordBefore = Omit<RunRecord, 'runKind' | 'trigger'> & { trigger: 'command' | Exclude<RunKind, 'sync'> };

/** A message between app and server should stay under 1 MB; a step holds up to 200 members of one room, about 30 kB. */
const STEPS_PER_RECORD = 20;

/** The runs. What is read for a list is small: the steps have records of their own, and none once the run is over. */
export class RunStore {
    private readonly stored = new Map<string, readonly Step[]>();

    constructor(
        private readonly headers: Records<RunRecord>,
        private readonly steps: Records<StepsRecord>,
    ) {}

    /** With its steps, where some are left. */
    public async find(id: string): Promise<RunRecord | undefined> {
        const found = await this.headers.find(id);
        if (!found) return undefined;
        const header = asNow(found);
        if (header.outcome) return header;
        const records = await this.steps.ofGroup(id);
        const steps = records.sort((a, b) => a.position - b.position).flatMap((record) => record.steps.map(stepNow));
        this.stored.set(id, steps);
        return { ...header, steps };
    }

    /** All runs, without their steps. */
    public async all(): Promise<RunRecord[]> {
        return (await this.headers.all()).map(asNow);
    }

    public async save(run: RunRecord): Promise<void> {
        if (run.outcome) await this.forgetSteps(run.id);
        else if (this.stored.get(run.id) !== run.steps) await this.saveSteps(run);
        await this.headers.save({ ...run, steps: [] });
    }

    public async remove(id: string): Promise<void> {
        await this.forgetSteps(id);
        await this.headers.remove(id);
    }

    private async saveSteps({ id, steps }: RunRecord): Promise<void> {
        await this.steps.removeGroup(id);
        for (let start = 0; start < steps.length; start += STEPS_PER_RECORD) {
            await this.steps.save({
                kind: 'steps',
                id: `${id}/${start}`,
                group: id,
                position: start,
                steps: steps.slice(start, start + STEPS_PER_RECORD),
            });
        }
        this.stored.set(id, steps);
    }

    private async forgetSteps(id: string): Promise<void> {
        this.stored.delete(id);
        await this.steps.removeGroup(id);
    }
}

/** Until 0.1 a record had one word for what a run does and for what began it. */
function asNow(record: RunRecord | RunRecordBefore): RunRecord {
    if ('runKind' in record) return withoutSentences(record);
    const { trigger: word, ...rest } = record;
    return withoutSentences({
        ...rest,
        runKind: word === 'command' ? 'sync' : word,
        trigger: word === 'take-back' ? 'job' : 'command',
    });
}
