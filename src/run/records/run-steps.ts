import { Failure } from '../../model/failure';
import { pack, unpack, type Packed } from '../../store/packed';
import type { Records, StoredRecord } from '../../store/records';
import type { RunRecord } from './run-record';
import type { LinksStep, MembersStep, Step } from './step';

/** Some steps of a run, by which it is not rewritten as a whole each time it gets on. They stay as they are. */
export interface StepsRecord extends StoredRecord {
    kind: 'steps';
    /** of the run */
    group: string;
    packed?: readonly PackedStep[];
    /** in place of that where an earlier version has written it */
    steps?: readonly Step[];
}

type StepOfPeople = MembersStep | LinksStep;
type PackedStep = Exclude<Step, StepOfPeople> | PackedOf<MembersStep> | PackedOf<LinksStep>;
type PackedOf<S extends StepOfPeople> = Omit<S, 'changes'> & { changes: Packed<S['changes'][number]> };

/** What tells the place of a run among its steps. */
type Place = Pick<RunRecord, 'nextStep' | 'stepList'>;

/** Characters of JSON. A step holds up to 200 members of one room, about 12 kB; a record stays below 256 kB. */
const PIECE_LENGTH = 150_000;

/** The steps of one run, in pieces of which each is read when it is reached. */
export class RunSteps {
    /** by id, those that this call knows */
    private readonly pieces = new Map<string, readonly Step[]>();

    constructor(
        private readonly records: Records<StepsRecord>,
        private readonly runId: string,
    ) {}

    /** Stores a list of steps beside those that there are. @returns how many pieces it has */
    public async store(list: number, steps: readonly Step[]): Promise<number> {
        let position = 0;
        for (const piece of piecesOf(steps)) {
            const id = this.idOf(list, position++);
            const packed = piece.map((step) => step.packed);
            await this.records.save({ kind: 'steps', id, group: this.runId, packed });
            this.pieces.set(
                id,
                piece.map((step) => step.step),
            );
        }
        return position;
    }

    public async remove({ number, pieces }: NonNullable<Place['stepList']>): Promise<void> {
        for (let position = 0; position < pieces; position++) await this.records.remove(this.idOf(number, position));
    }

    /**
     * The step at which a run goes on; undefined where none is left.
     * @throws Failure `run_interrupted` where it is lost
     */
    public async next({ nextStep, stepList }: Place): Promise<Step | undefined> {
        if (nextStep === undefined || !stepList) return undefined;
        const piece = await this.piece(stepList.number, stepList.at);
        return piece[indexIn(piece, nextStep)];
    }

    /**
     * The run behind its next step: at the one after it that is not left out.
     * @throws Failure `run_interrupted` where steps are lost: none is left out without a word
     */
    public async behind(run: RunRecord): Promise<RunRecord> {
        const leftOut = new Set(run.leftOut);
        const stepsDone = run.stepsDone + 1;
        for await (const { step, stepList } of this.stepsBehind(run))
            if (!leftOut.has(step.id)) return { ...run, nextStep: step.id, stepList, stepsDone };
        return { ...run, nextStep: undefined, stepsDone };
    }

    /** All steps behind the next one. */
    public async rest(run: Place): Promise<Step[]> {
        const rest: Step[] = [];
        for await (const { step } of this.stepsBehind(run)) rest.push(step);
        return rest;
    }

    /** All of them; undefined where some are lost. */
    public async all({ stepList }: Place): Promise<Step[] | undefined> {
        const all: Step[] = [];
        for (let at = 0; stepList && at < stepList.pieces; at++) {
            const piece = await this.find(stepList.number, at);
            if (!piece) return undefined;
            all.push(...piece);
        }
        return all;
    }

    private async *stepsBehind({ nextStep = '', stepList }: Place) {
        if (!stepList) return;
        for (let { at } = stepList; at < stepList.pieces; at++) {
            const piece = await this.piece(stepList.number, at);
            const steps = at === stepList.at ? piece.slice(indexIn(piece, nextStep) + 1) : piece;
            for (const step of steps) yield { step, stepList: { ...stepList, at } };
        }
    }

    private async piece(list: number, position: number): Promise<readonly Step[]> {
        const steps = await this.find(list, position);
        if (!steps) throw new Failure('run_interrupted');
        return steps;
    }

    private async find(list: number, position: number): Promise<readonly Step[] | undefined> {
        const id = this.idOf(list, position);
        const steps = this.pieces.get(id) ?? stepsOf(await this.records.find(id));
        if (steps) this.pieces.set(id, steps);
        return steps;
    }

    private idOf(list: number, position: number): string {
        return `${this.runId}/${list}/${position}`;
    }
}

function indexIn(piece: readonly Step[], id: string): number {
    const index = piece.findIndex((step) => step.id === id);
    if (index < 0) throw new Failure('run_interrupted');
    return index;
}

interface StepToStore {
    step: Step;
    packed: PackedStep;
}

/** One after the other, so that others have their turn while one is stored: to pack a hundred thousand changes takes half a second. */
function* piecesOf(steps: readonly Step[]): Generator<StepToStore[]> {
    let piece: StepToStore[] = [];
    let left = PIECE_LENGTH;
    for (const step of steps) {
        const packed = packStep(step);
        const { length } = JSON.stringify(packed);
        if (length > left && piece.length > 0) {
            yield piece;
            piece = [];
            left = PIECE_LENGTH;
        }
        piece.push({ step, packed });
        left -= length;
    }
    if (piece.length > 0) yield piece;
}

function stepsOf(record: StepsRecord | undefined): readonly Step[] | undefined {
    return record?.packed?.map(unpackStep) ?? record?.steps;
}

function packStep(step: Step): PackedStep {
    if (step.kind === 'members') return { ...step, changes: pack(step.changes) };
    return step.kind === 'links' ? { ...step, changes: pack(step.changes) } : step;
}

function unpackStep(step: PackedStep): Step {
    if (step.kind === 'members') return { ...step, changes: unpack(step.changes) };
    return step.kind === 'links' ? { ...step, changes: unpack(step.changes) } : step;
}
