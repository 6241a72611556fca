import type { Reason } from '../../model/reason';
import type { Target } from '../../model/target';
import type { Account } from '../../model/workspace';
import type { DesiredTarget } from './desired-targets';
import type { Place } from './find-place';

/** One target of the rules with what is there, who belongs there, and what of it is the app's. */
export interface ManagedTarget extends Place {
    wanted: DesiredTarget;
    /** all targets of the rules that mean it: two names can mean one thing */
    meantBy: readonly Target[];
    /** by user id: linked, active, unambiguous accounts of the matching groups, and whoever gives the roles in a private room */
    people: ReadonlyMap<string, { account: Account; reason: Reason }>;
    /** user ids that may belong to somebody who should be here: neither added nor taken out */
    undecided: ReadonlySet<string>;
    /** user ids of present members whose membership is the app's */
    owned: ReadonlySet<string>;
    /** user ids whose membership was the app's, and that are gone: somebody took them out */
    lost: ReadonlySet<string>;
}
