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
    const named = entry.nameField === '' ? undefined : textOf(claimValue(entry.nameField, claims));
    const name = named ?? usualNames.map((path) => textOf(claimValue(path, claims))).find(isThere);
    return { username, email, name };
}

/** The same, whatever is found. */
export function readClaims(
    claims: Claims,
    { usernameField, emailField }: Pick<IdentityFields, 'usernameField' | 'emailField'>,
): Pick<LoginIdentity, 'username' | 'email'> {
    const field = (setting: string, claim: string): string | undefined =>
        textOf(claimValue(setting === '' ? claim : setting, claims));
    return { username: field(usernameField, 'username'), email: field(emailField, 'email') };
}

function textOf(value: unknown): string | undefined {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

function isThere(value: string | undefined): value is string {
    return value !== undefined;
}
