import type { World } from './world';

/** What several cases begin with. It is made once for those that stand together, and again after one of them has failed. */
export interface Stage {
    prepare: (world: World) => Promise<void>;
}

export interface AcceptanceCase {
    /** such as `set-up/from-nothing`; what `--case` takes */
    id: string;
    title: string;
    stage?: Stage;
    /** what it cannot do without; where a world lacks it, the case is skipped with that reason */
    needs?: readonly Need[];
    play: (world: World) => Promise<void>;
}

export type Need = 'answers' | 'stand-in authentik' | 'stand-in workspace' | 'login';

/** Thrown by a case that finds out on the way that it cannot be judged here; the message is the reason. */
export class Skipped extends Error {
    override readonly name = 'Skipped';
}

export interface Result {
    id: string;
    title: string;
    outcome: 'passed' | 'failed' | 'skipped';
    /** why it failed or was skipped */
    reason: string;
    milliseconds: number;
}
