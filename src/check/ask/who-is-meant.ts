import type { DirectoryPerson, FoundPeople } from '../../model/directory';
import type { FoundAccounts } from '../../model/workspace';
import { loginUsername } from '../../plan/people/identity';
import { known, valueOf, type Found } from '../facts/found';
import { personOfAccount, type PairsToSee } from '../facts/pairs-as-seen';

export type FoundPerson = Found<DirectoryPerson | undefined>;

interface Asked extends Omit<PairsToSee, 'people' | 'accounts'> {
    /** by the username in authentik */
    found: FoundPerson;
    people: Found<FoundPeople>;
    accounts: Found<FoundAccounts>;
}

/**
 * Usernames of the accounts that a login may be about, as logins write them: of everybody, or of the one person who is asked about,
 * whose account may be known by the name that was typed as well.
 * @returns undefined where nobody is known
 */
export function namesToLookUp(
    username: string | undefined,
    { found, people, fields }: Pick<Asked, 'found' | 'people' | 'fields'>,
): string[] | undefined {
    const nameOf = (person: DirectoryPerson): string => loginUsername(person, fields) ?? person.username;
    if (username === undefined) return valueOf(people)?.people.map(nameOf);
    const person = valueOf(found);
    return person ? [nameOf(person)] : [username];
}

/**
 * The person who is asked about, by the username in authentik or that of their account, as with `user`. Where nobody is asked about
 * it is the administrator who asks or, if authentik has none of that name, the first of the people.
 */
export function whoIsMeant(username: string | undefined, { found, people, accounts, ...context }: Asked): FoundPerson {
    if (found.state !== 'known' || found.value) return found;
    const [everybody, all] = [valueOf(people), valueOf(accounts)];
    if (username === undefined) return known(everybody?.people[0]);
    return known(
        everybody && all && personOfAccount(username, { ...context, people: everybody, accounts: all.accounts }),
    );
}
