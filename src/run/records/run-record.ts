import type { FailureDetails } from '../../model/failure';
import type { Drift, Note, Withheld } from '../../model/plan';
import type { PeopleCounts } from '../../model/people-counts';
import type { Tally } from '../../model/tally';
import type { StepProblem } from '../../model/step-problem';
import type { HoldUp } from '../hold-up';
import type { Pace } from '../pace';

/** How many changes of each sort a run has made. */
export interface RunCounts {
    settings: number;
    /** objects and fields in authentik */
    directory: number;
    rooms: number;
    members: number;
    removed: number;
    /** workspace roles and roles in rooms, given or taken */
    roles: number;
    /** deactivated or activated */
    accounts: number;
    /** of people and accounts, made or given up */
    links: number;
}

export const noCounts: RunCounts = {
    settings: 0,
    directory: 0,
    rooms: 0,
    members: 0,
    removed: 0,
    roles: 0,
    accounts: 0,
    links: 0,
};

/** Under which names a run sets single sign-on up. */
export interface LoginNames {
    service: string;
    entryName: string;
    slug: string;
    /** what was asked of authentik's side, as text to compare; absent where the app does not set it up */
    sso?: string;
}

/** What began it. */
export type RunTrigger = 'command' | 'button' | 'endpoint' | 'schedule' | 'login' | 'webhook' | 'job';

/** Where the steps of a run are kept (`run-steps.ts`). */
export interface StepList {
    /** another one each time that the run is looked at afresh */
    number: number;
    pieces: number;
    /** the piece that the next step is in, from 0 */
    at: number;
}

/** Who asked for what, from the first moment on. */
interface RunHeader {
    kind: 'run';
    id: string;
    trigger: RunTrigger;
    /** who asked; where nobody did, who is responsible: the administrator of the settings, or who began what is taken back */
    actor: { id: string; username: string };
    /** where the answer goes */
    answer: { roomId: string; threadId?: string };
    /** ISO 8601 */
    startedAt: string;
    fingerprint: string;
    /** the first ones, where there are very many; `withheldCounts` has all of them */
    withheld: readonly Withheld[];
    withheldCounts: { all: number; approvable: number };
    /** how many changes that waited for a person were approved with it; absent where none were */
    approved?: number;
    /** likewise: the last of a kind says how many more there are */
    notes: readonly Note[];
    drift: readonly Drift[];
    /** who can log in once it is done; absent where not everybody is known */
    people?: PeopleCounts;
    /** whether `settings.oauth` showed the service before the run */
    wasLive: boolean;
    /** milliseconds a slice may take, by what the server's engine allows */
    budget: number;
    /** how many people it adds to rooms and teams in the long run; absent: as many as it can */
    additionsPerSecond?: number;
    /** keys of the rooms and teams in which it greets whom it adds; absent: in none */
    greets?: readonly string[];
}

/** How far it has got. */
interface RunProgress {
    stepCount: number;
    /** absent before its steps are stored, and in records of before 0.1 */
    stepList?: StepList;
    /** id of the step at which it goes on; absent where none is left */
    nextStep?: string | undefined;
    stepsDone: number;
    /** ids of the steps that are not made because another one failed */
    leftOut: readonly string[];
    /** since when a step waits for something, ISO 8601 */
    waitingSince?: string;
    /** why it cannot make a step for the moment; absent once one was made */
    heldUp?: HoldUp | undefined;
    /** since when it waits for the call that goes on with it, ISO 8601; absent while one is at work */
    pausedAt?: string | undefined;
    /** how many steps its journal holds, so that the call that goes on need not read it; absent while one is at work */
    journalled?: number | undefined;
    /** how many people it may add at once; absent before it has added anybody */
    pace?: Pace;
    /** whether something of it may be begun and not settled */
    isUnsettled?: boolean;
    /** how many changes were dropped when it was taken up again, because nothing asks for them any more */
    dropped?: number;
}

/** What became of it. */
interface RunOutcome {
    counts: RunCounts;
    /** what it did, in people; absent until it is over, and in records of before 0.2 */
    tally?: Tally;
    problems: readonly StepProblem[];
    /** whether `settings.oauth` shows the service at its end */
    isLive?: boolean;
    finishedAt?: string;
    /** undefined while steps are left */
    outcome?: 'done' | 'partial' | 'failed';
    failure?: { code: string; details: FailureDetails };
    /** the run that took this one back */
    undoneBy?: string;
}

/** What the settings ask for. */
interface SyncRun {
    runKind: 'sync';
    /** what it was to set up */
    login?: LoginNames;
    /** whether it is a part of a plan, such as for one person, and says nothing of what is to become of the rest */
    isPart?: boolean;
    /** whether it makes links alone, and what the rules give by them follows in a run of its own (`places-of-linked.ts`) */
    isOfLinks?: boolean;
    /** name of the entry that it makes the app’s, and that somebody else had set up; absent: none */
    replaces?: string;
    /** until when risky changes wait for somebody to keep them, ISO 8601 */
    confirmUntil?: string;
    undoes?: undefined;
    takesBack?: undefined;
}

interface UndoRun {
    runKind: 'undo';
    /** the run that this one takes back */
    undoes: string;
    login?: undefined;
    confirmUntil?: undefined;
    takesBack?: undefined;
}

interface TakeBackRun {
    runKind: 'take-back';
    /**
     * the runs of which this one takes back what nobody has kept, oldest first, and how often that was tried before; `entry`: the one
     * whose time for accounts that were there before it ends
     */
    takesBack: { runs: readonly string[]; attempts: number; entry?: string };
    login?: undefined;
    confirmUntil?: undefined;
    undoes?: undefined;
}

/** What every run has, whatever it does. */
export type RunOfAnyKind = RunHeader & RunProgress & RunOutcome;

/** One execution of a plan, stored after every slice so that any instance of the server can go on with it. */
export type RunRecord = SyncRunRecord | (RunOfAnyKind & (UndoRun | TakeBackRun));

export type SyncRunRecord = RunOfAnyKind & SyncRun;

/** What a run does. */
export type RunKind = RunRecord['runKind'];
