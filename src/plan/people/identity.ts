import type { DirectoryUser } from '../../model/directory';
import type { IdentityFields } from '../../model/login';
import { foldCase } from '../../model/fold-case';
import { given } from '../../model/given';
import { usualClaims } from '../login/granted-claims';
import { readClaims } from '../login/login-identity';

/** What a login would make of a person, in the form in which names and addresses are compared; empty where there is nothing. */
export interface Identity {
    username: string;
    email: string;
    /** the username as the login writes it; absent where it has none */
    writtenName?: string;
}

/**
 * The identity of a person by the fields and templates of the entry. Where one of them finds nothing the login is refused; who the
 * person is can still be told by the other.
 */
export function identityOf(user: DirectoryUser, fields: IdentityFields): Identity {
    const { username, email } = claimsFor(user, fields);
    return {
        username: foldCase(username ?? ''),
        email: foldCase((email ?? '').trim()),
        ...given({ writtenName: username }),
    };
}

/** As a login writes it; undefined where it would have none. */
export function loginUsername(user: DirectoryUser, fields: IdentityFields): string | undefined {
    return claimsFor(user, fields).username;
}

function claimsFor(user: DirectoryUser, { scopes, ...fields }: IdentityFields): ReturnType<typeof readClaims> {
    return readClaims(usualClaims({ ...user, groups: [] }, scopes), fields);
}
