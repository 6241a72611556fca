import type { Records, StoredRecord } from '../../store/records';
import type { RunKind, RunRecord } from './run-record';
import type { Step } from './step';
import { withoutSentences } from './words-of-before';

/** Some steps of a run, by which it is not rewritten as a whole each time it gets on. */
export interface StepsRecord extends StoredRecord {
    kind: 'steps';
    /** of the run */
    group: string;
    /** which part of the run's steps it holds */
    position: number;
    steps: readonly Step[];
}

/** Until 0.1 steps were known by their places, and at first one word said what a run does and what began it. */
type RunRecordBefore = Omit<RunRecord, 'runKind' | 'trigger' | 'nextStep' | 'stepsDone' | 'leftOut'> & {
    cursor: number;
} & (Pick<RunRecord, 'runKind' | 'trigger'> | { runKind?: undefined; trigger: 'command' | Exclude<RunKind, 'sync'> });

/** Characters of JSON. A step holds up to 200 members of one room, about 40 kB; a record stays below 256 kB. */
const PIECE_LENGTH = 150_000;

/** The runs. What is read for a list is small: the steps have records of their own, and none once the run is over. */
export class RunStore {
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
        const steps = records.sort((a, b) => a.position - b.position).flatMap((record) => record.steps);
        return { ...header, steps };
    }

    /** All runs, without their steps. */
    public async all(): Promise<RunRecord[]> {
        return (await this.headers.all()).map(asNow);
    }

    /** A run that begins: its steps first, so that none is found without them. They stay as they are until it is over. */
    public async add(run: RunRecord): Promise<void> {
        await this.saveSteps(run);
        await this.save(run);
    }

    /** A run that goes on with other steps. Cut off in between, it has too few or too many, and is ended. */
    public async replaceSteps(run: RunRecord): Promise<void> {
        await this.steps.removeGroup(run.id);
        await this.add(run);
    }

    /** How far a run has got. */
    public async save(run: RunRecord): Promise<void> {
        if (run.outcome) await this.steps.removeGroup(run.id);
        await this.headers.save({ ...run, steps: [] });
    }

    public async remove(id: string): Promise<void> {
        await this.steps.removeGroup(id);
        await this.headers.remove(id);
    }

    private async saveSteps({ id, steps }: RunRecord): Promise<void> {
        for (const [position, piece] of piecesOf(steps).entries())
            await this.steps.save({ kind: 'steps', id: `${id}/${position}`, group: id, position, steps: piece });
    }
}

function piecesOf(steps: readonly Step[]): Step[][] {
    const pieces: Step[][] = [];
    let left = 0;
    for (const step of steps) {
        const { length } = JSON.stringify(step);
        if (length > left) {
            pieces.push([]);
            left = PIECE_LENGTH;
        }
        pieces.at(-1)?.push(step);
        left -= length;
    }
    return pieces;
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
