import type { Records } from '../../store/records';
import type { RunKind, RunRecord } from './run-record';
import { RunSteps, type StepsRecord } from './run-steps';
import type { Step } from './step';
import { withoutSentences } from './words-of-before';

/** Until 0.1 steps were known by their places, and at first one word said what a run does and what began it. */
type RunRecordBefore = Omit<RunRecord, 'runKind' | 'trigger' | 'nextStep' | 'stepsDone' | 'leftOut'> & {
    cursor: number;
} & (Pick<RunRecord, 'runKind' | 'trigger'> | { runKind?: undefined; trigger: 'command' | Exclude<RunKind, 'sync'> });

/** The runs. What is read of one is small: its steps have records of their own, and none once it is over. */
export class RunStore {
    constructor(
        private readonly headers: Records<RunRecord>,
        private readonly steps: Records<StepsRecord>,
    ) {}

    public async find(id: string): Promise<RunRecord | undefined> {
        const found = await this.headers.find(id);
        return found && asNow(found);
    }

    public async all(): Promise<RunRecord[]> {
        return (await this.headers.all()).map(asNow);
    }

    public stepsOf({ id }: Pick<RunRecord, 'id'>): RunSteps {
        return new RunSteps(this.steps, id);
    }

    /**
     * A run that begins, before its steps: so steps without a run that is to make them are left over, whoever looks. Cut off in between,
     * it has too few, and is ended.
     */
    public async add(run: RunRecord, steps: readonly Step[], into: RunSteps): Promise<RunRecord> {
        await this.save(run);
        return this.withSteps(run, 0, steps, into);
    }

    /** A run that goes on with other steps, which are there before it goes on with them. */
    public async replaceSteps(run: RunRecord, steps: readonly Step[], into: RunSteps): Promise<RunRecord> {
        const { stepList } = run;
        const replaced = await this.withSteps(run, (stepList?.number ?? -1) + 1, steps, into);
        if (stepList) await into.remove(stepList);
        return replaced;
    }

    /** How far a run has got. */
    public async save(run: RunRecord): Promise<void> {
        if (run.outcome) await this.steps.removeGroup(run.id);
        await this.headers.save(run);
    }

    public async remove(id: string): Promise<void> {
        await this.steps.removeGroup(id);
        await this.headers.remove(id);
    }

    /** Steps that no run is going to make: a process has ended before it could remove them, or their removal was lost. */
    public async removeLeftOver(): Promise<void> {
        const groups = new Set((await this.steps.all()).map(({ group }) => group));
        if (groups.size === 0) return;
        const open = (await this.all()).filter(({ outcome }) => outcome === undefined);
        for (const { id } of open) groups.delete(id);
        for (const group of groups) await this.steps.removeGroup(group);
    }

    private async withSteps(
        run: RunRecord,
        number: number,
        steps: readonly Step[],
        into: RunSteps,
    ): Promise<RunRecord> {
        const pieces = await into.store(number, steps);
        const begun: RunRecord = {
            ...run,
            ...{ stepList: { number, pieces, at: 0 }, stepCount: steps.length, nextStep: steps[0]?.id },
            ...{ stepsDone: 0, leftOut: [] },
        };
        await this.save(begun);
        return begun;
    }
}

/**
 * A run of before that is not over has no step at which it could go on: what its place in the list means, nobody can tell once one of
 * the steps was left out.
 */
function asNow(record: RunRecord | RunRecordBefore): RunRecord {
    if (!('cursor' in record)) return withoutSentences(record);
    const { cursor, ...before } = record;
    // it holds what its kind has, whatever the word for that was
    const now = { ...before, ...kindAndTrigger(record), stepsDone: cursor, leftOut: [] } as RunRecord;
    return withoutSentences(now);
}

function kindAndTrigger(record: RunRecordBefore): Pick<RunRecord, 'runKind' | 'trigger'> {
    if (record.runKind !== undefined) return { runKind: record.runKind, trigger: record.trigger };
    const { trigger: word } = record;
    return {
        runKind: word === 'command' ? 'sync' : word,
        trigger: word === 'take-back' ? 'job' : 'command',
    };
}
