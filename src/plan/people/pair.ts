import type { DetailWords } from '../../model/words';
import type { Account } from '../../model/workspace';
import type { Evidence } from './evidence';

/** What a person is to the accounts of the workspace. */
export type Pair =
    /** by a link that stands */
    | { state: 'linked'; account: Account }
    /** `evidence` decides whether the link is made by itself or waits for a person; nothing contradicts it */
    | { state: 'found'; account: Account; evidence: Evidence }
    /** whose account it is, the evidence does not say with one voice */
    | { state: 'undecided'; candidates: readonly Account[]; details: DetailWords | readonly string[] }
    | { state: 'none' };

export interface TwoAccounts {
    /** with the address of the person */
    first: Account;
    /** without one */
    second: Account;
    /** whether the app has seen a login making the second one */
    wasSeen: boolean;
}
