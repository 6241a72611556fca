import type { StepProblem } from '../../model/step-problem';
import type { StoredRecord } from '../../store/records';
import type { HoldUp } from '../hold-up';
import type { RunCounts } from './run-record';

/** What a step is about. */
export type StepWords = StepProblem['subject'];

/** How far a run is, as somebody is shown it. */
export interface Progress {
    /** steps, those that were made before it was taken up again among them */
    done: number;
    all: number;
    /** milliseconds, by how long what was done has taken; absent where that tells nothing yet */
    left?: number;
    counts: RunCounts;
    doing: StepWords;
    /** why it cannot get on for the moment */
    heldUp?: HoldUp;
    /** from where on the time that is left is reckoned */
    measured: Measured;
}

/** A run that is taken up again has a list of steps of its own, of which nothing is done. */
export interface Measured {
    /** number of the list, see `StepList` */
    list: number;
    /** how many steps of lists before were made */
    before: number;
    /** ISO 8601 */
    since: string;
    /** how many steps of the list were made then */
    doneThen: number;
}

/** A message of the app, as far as it has to be known to write another text into it. */
export interface SentMessage {
    id: string;
    roomId: string;
    /** ISO 8601 */
    sentAt: string;
}

/** The progress of a run that takes long, as any instance of the server has shown it last; `id` is the run. */
export interface ProgressRecord extends StoredRecord, Progress {
    kind: 'progress';
    /** ISO 8601 */
    at: string;
    /** absent where none was sent */
    message?: SentMessage;
    /** nobody sees the message any more, or it could not be sent: there is no other one */
    isMessageGone?: boolean;
}
