import type { DirectoryUser } from '../../model/directory';
import { foldCase } from '../../model/fold-case';
import type { Claims, LoginEntry } from '../../model/login';
import type { PersonInPicture, Standing } from '../../model/people-picture';
import { readClaims } from '../login/login-identity';

/**
 * People whose first logins make an account of one username, or with one address: whoever comes first has it. The address counts
 * only where it is asked for.
 * @returns by uid: username in authentik of another one of them
 */
export function sameNewLogins(
    people: readonly { user: DirectoryUser; claims: Claims }[],
    { entry }: { entry: LoginEntry },
): Map<string, string> {
    const isAnyCase = entry.mergesUsers && entry.mergesDistinctServices && entry.keyField === 'username';
    const byKey = new Map<string, DirectoryUser[]>();
    for (const { user, claims } of people) {
        const { username, email } = readClaims(claims, entry);
        const name = entry.usernameField === '' ? undefined : username;
        const keys = [
            ...(name === undefined ? [] : [`name ${isAnyCase ? foldCase(name) : name}`]),
            ...(email === undefined ? [] : [`address ${foldCase(email)}`]),
        ];
        for (const key of keys) {
            const others = byKey.get(key);
            if (others) others.push(user);
            else byKey.set(key, [user]);
        }
    }
    const shared = new Map<string, string>();
    for (const some of byKey.values()) addOthers(shared, some);
    return shared;
}

/**
 * Marks those whose login ends as that of somebody else does: in one account, or refused because the other one came first. Whoever
 * gets an account that is somebody else's by all that is known stays what they are.
 * @param shared of those who would get new accounts
 */
export function nameSharedLogins(
    people: readonly PersonInPicture[],
    shared: ReadonlyMap<string, string>,
): PersonInPicture[] {
    const byAccount = new Map<string, PersonInPicture[]>();
    for (const person of people) {
        if (person.chance !== 'in' || person.account === undefined || besideIt.includes(person.standing)) continue;
        const others = byAccount.get(person.account);
        if (others) others.push(person);
        else byAccount.set(person.account, [person]);
    }
    const inOne = new Map<string, string>();
    for (const some of byAccount.values()) addOthers(inOne, some);
    return people.map((person): PersonInPicture => {
        const { standing, uid } = person;
        const [ofNew, ofOne] = [shared.get(uid), inOne.get(uid)];
        if (isNew(person) && ofNew !== undefined)
            return { ...person, standing: 'same_login', chance: 'out', other: ofNew };
        if (ofOne === undefined || standing === 'takes_other' || standing === 'linked') return person;
        return { ...person, standing: 'same_login', other: ofOne };
    });
}

/** Who gets an account that was not there before. */
export function isNew({ standing, chance, account }: PersonInPicture): boolean {
    const isBesideUndecided = standing === 'undecided' && chance === 'in' && account === undefined;
    return standing === 'new' || standing === 'near_name' || isBesideUndecided;
}

/** The account that is named is not the one that they get into. */
const besideIt: readonly Standing[] = ['second_account', 'near_name'];

function addOthers(shared: Map<string, string>, some: readonly { uid: string; username: string }[]): void {
    for (const { uid } of some) {
        const other = some.find((one) => one.uid !== uid);
        if (other) shared.set(uid, other.username);
    }
}
