import { given } from '../../model/given';
import type { Claims, IdentityFields, LoginEntry } from '../../model/login';
import { claimValue } from './claim-value';

/** What Rocket.Chat makes of the claims. */
export interface LoginIdentity {
    username: string | undefined;
    email: string | undefined;
    name: string | undefined;
}

/** A field that the entry names and that finds nothing. */
export interface MissingClaim {
    missing: 'username' | 'email';
    field: string;
}

const usualNames = ['name', 'username', 'nickname', 'CharacterName', 'userName', 'preferred_username', 'user.name'];

/**
 * Names the claims as the entry says (docs/servers/rocket-chat.md#from-identity-to-account, 1 and 2). A field setting that is
 * empty takes the claim of that very name.
 * @returns the field that is set and finds nothing, which fails the login
 */
export function readIdentity(claims: Claims, entry: LoginEntry): LoginIdentity | MissingClaim {
    const { username, email } = readClaims(claims, entry);
    if (entry.usernameField !== '' && username === undefined)
        return { missing: 'username', field: entry.usernameField };
    if (entry.emailField !== '' && email === undefined) return { missing: 'email', field: entry.emailField };
    // what a field has found takes the place of the claim of that name, and the next field reads it there
    const found: Claims = { ...claims, ...given({ username, email }) };
    const named = entry.nameField === '' ? undefined : textOf(claimValue(entry.nameField, found));
    const name = named ?? usualNames.map((path) => textOf(claimValue(path, found))).find(isThere);
    return { username, email, name };
}

/** The same, whatever is found. */
export function readClaims(
    claims: Claims,
    { usernameField, emailField }: Pick<IdentityFields, 'usernameField' | 'emailField'>,
): Pick<LoginIdentity, 'username' | 'email'> {
    const username = textOf(claimValue(usernameField === '' ? 'username' : usernameField, claims));
    // few entries ask for it, and this is done once for everybody there is
    const readsUsername = emailField.includes('username') && username !== undefined;
    const found = readsUsername ? { ...claims, username } : claims;
    return { username, email: textOf(claimValue(emailField === '' ? 'email' : emailField, found)) };
}

function textOf(value: unknown): string | undefined {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

function isThere(value: string | undefined): value is string {
    return value !== undefined;
}
