import { compareNames, compareText } from '../../model/compare-text';
import type { Directory, DirectoryUser } from '../../model/directory';

/** Without an administrator's token each account is a question of its own. */
const MOST = 200;

/**
 * Those whose accounts are looked up by the names that their logins make, to say who can log in where accounts cannot be listed: the
 * first of the people who are active, by username.
 */
export function lookedUpToTell({ people = [] }: Pick<Directory, 'people'>): DirectoryUser[] {
    return people
        .filter(({ isActive, isService }) => isActive && isService !== true)
        .sort((a, b) => compareNames(a.username, b.username) || compareText(a.uid, b.uid))
        .slice(0, MOST);
}
