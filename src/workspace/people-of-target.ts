import type { Person } from '../model/workspace';

/** Who is in one target, and how somebody gets in and out. Putting in who is in, or taking out who is not, changes nothing. */
export interface PeopleOfTarget {
    /** user ids of those among `userIds` who are in; more are told where that costs nothing */
    present(userIds: readonly string[]): Promise<string[]>;
    /** whether `present` tells of everybody, whoever is asked about */
    readonly tellsAll: boolean;
    /** Of those who were in when `present` was asked last: whoever has got in by a name that was somebody else's when `add` went by it. */
    mistaken?(): Person[];
    /** @throws Failure where the server refuses; some may be in by then */
    add(people: readonly Person[]): Promise<void>;
    remove(people: readonly Person[]): Promise<void>;
}
