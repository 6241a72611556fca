/** What can become of one operation of a process: a call of a server, a record read or written, a job handed to the scheduler. */
export type FaultKind =
    /** the process is killed before it, or behind it */
    | 'kill-before'
    | 'kill-behind'
    | 'fails'
    /** it is done, and its answer never comes */
    | 'answer-lost'
    /** it is done for some of the people it is about, and fails then */
    | 'in-part'
    /** it is answered as done, and was not */
    | 'lost'
    /** before it the clock of the server is set back by an hour */
    | 'clock-back'
    /** before it so much time passes that the claim is over, and another instance of the server runs what is to be done */
    | 'overtaken';

export interface Fault {
    /** number of the operation, from 0, counted from where the disturbed part begins */
    at: number;
    kind: FaultKind;
}

export type OperationKind = 'read' | 'write' | 'members' | 'record-read' | 'record-write' | 'job';

/** Behind a read nothing is other than before what follows it. */
export const possibleFaults: Readonly<Record<OperationKind, readonly FaultKind[]>> = {
    read: ['kill-before', 'fails', 'clock-back', 'overtaken'],
    write: ['kill-before', 'kill-behind', 'fails', 'answer-lost', 'overtaken'],
    members: ['kill-before', 'kill-behind', 'fails', 'answer-lost', 'in-part', 'overtaken'],
    'record-read': ['kill-before', 'fails', 'clock-back', 'overtaken'],
    'record-write': ['kill-before', 'kill-behind', 'fails', 'answer-lost', 'lost'],
    job: ['kill-before', 'kill-behind', 'fails', 'answer-lost'],
};

/** One call into the app; once it is killed, nothing that it waits for ever comes. */
export class Process {
    readonly death: Promise<'killed'>;
    isAlive = true;
    private announce: (how: 'killed') => void = () => undefined;

    constructor() {
        this.death = new Promise((resolve) => (this.announce = resolve));
    }

    kill(): Promise<never> {
        this.isAlive = false;
        this.announce('killed');
        return new Promise(() => undefined);
    }
}

/** Made for each of millions of operations: it holds no function that a value can stand for. */
export interface DoneOperation {
    kind: OperationKind;
    /** what is done with what, for whoever reads a schedule */
    words: readonly unknown[];
}

/** In at most 160 signs. */
export function nameOf({ words }: Pick<DoneOperation, 'words'> = { words: ['nothing'] }): string {
    const texts = words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word)));
    return texts.join(' ').slice(0, 160).trim();
}

export interface Operation<T> extends DoneOperation {
    /** @param isInPart whether it is done for some of the people only; of calls about people */
    act: (isInPart?: boolean) => Promise<T>;
    failure: () => Error;
    /** the answer to what was not done */
    nothing?: T;
}

/** Lets operations happen, but for those that a schedule names. */
export class Disturbance {
    /** of each operation so far: what it was */
    readonly operations: DoneOperation[] = [];
    private readonly faults: ReadonlyMap<number, FaultKind>;
    /** does what happens around the process */
    around: Readonly<Record<'clock-back' | 'overtaken', () => Promise<void>>> | undefined;

    constructor(faults: readonly Fault[]) {
        this.faults = new Map(faults.map(({ at, kind }) => [at, kind]));
    }

    async operation<T>(process: Process, { kind, words, act, failure, nothing }: Operation<T>): Promise<T> {
        if (!process.isAlive) return process.kill();
        const fault = this.faults.get(this.operations.length);
        this.operations.push({ kind, words });
        const isPossible = fault !== undefined && possibleFaults[kind].includes(fault);
        switch (isPossible ? fault : undefined) {
            case undefined:
                return act();
            case 'kill-before':
                return process.kill();
            case 'kill-behind':
                await act();
                return process.kill();
            case 'fails':
                throw failure();
            case 'answer-lost':
                await act();
                throw failure();
            case 'in-part':
                await act(true);
                throw failure();
            case 'lost':
                return nothing as T;
            case 'clock-back':
            case 'overtaken':
                await this.around?.[fault as 'clock-back' | 'overtaken']();
                return act();
        }
    }
}

/** Thrown where a schedule lets the records or the jobs fail. */
export class ScheduledFault extends Error {}

export function scheduledFault(): Error {
    return new ScheduledFault('of the records or the jobs');
}
