import type { Person } from '../run/servers';

/** Who is in one target, and how somebody gets in and out. Putting in who is in, or taking out who is not, changes nothing. */
export interface PeopleOfTarget {
    /** user ids */
    present(): Promise<string[]>;
    /** @throws Failure where the server refuses; some may be in by then */
    add(people: readonly Person[]): Promise<void>;
    remove(people: readonly Person[]): Promise<void>;
}
