import type { Desired } from '../../model/desired';
import type { Account } from '../../model/workspace';
import { isPersonal } from '../people/is-personal';
import { ownsNewRooms } from './diff-memberships';
import type { ManagedTarget } from './managed-target';

/** Why somebody stays where no group of theirs puts them, and nobody is asked about it; what would change it differs with it. */
export type WhyStays =
    /** somebody else put them there */
    | 'not_given'
    /** the app did, and somebody else gave a role there that would go with it */
    | 'role_of_others'
    | 'removals_off'
    /** the account may be that of somebody who belongs there */
    | 'undecided'
    | 'not_a_person'
    /** the account that owns the rooms that the app makes */
    | 'owns_rooms'
    /** what the app gave by a rule that is gone */
    | 'left_over';

/** @param managed in which the account is, without a change that takes it out or waits */
export function whyStays(
    account: Account,
    { wanted, undecided, owned }: ManagedTarget,
    { removals, roomCreator }: Pick<Desired, 'removals' | 'roomCreator'>,
): WhyStays {
    if (!isPersonal(account)) return 'not_a_person';
    if (ownsNewRooms(account, wanted.target, roomCreator)) return 'owns_rooms';
    if (undecided.has(account.id)) return 'undecided';
    if (removals.policy === 'never') return 'removals_off';
    return owned.has(account.id) ? 'role_of_others' : 'not_given';
}
