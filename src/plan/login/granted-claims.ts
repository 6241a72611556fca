import { isOwnMapping } from '../../model/authentik-own';
import type { Claims } from '../../model/login';
import type { ScopeMapping } from '../../model/sso';

/** What authentik's own mappings give; `groups` belongs to `profile` (docs/servers/authentik.md#claims). */
const claimsOfScopes: ReadonlyMap<string, readonly string[]> = new Map([
    ['email', ['email', 'email_verified']],
    ['profile', ['name', 'given_name', 'preferred_username', 'nickname', 'groups']],
    ['entitlements', ['entitlements', 'roles']],
]);

/** Those that each login asks for. */
export const usualScopes: readonly string[] = ['openid', 'email', 'profile'];

/** The scopes that a login gets: those asked for that are mapped; all mapped ones where none is asked for. */
export function grantedScopes(asked: readonly string[], mapped: readonly string[]): string[] {
    return asked.length === 0 ? [...mapped] : asked.filter((scope) => mapped.includes(scope));
}

/**
 * Takes from a preview, which evaluates all mappings, what a login with these scopes does not get. A mapping that an administrator
 * made may give any claim, so with one of those among the granted ones a claim is kept in doubt.
 * @param attached mappings of the provider
 */
export function grantedClaims(preview: Claims, attached: readonly ScopeMapping[], asked: readonly string[]): Claims {
    const granted = new Set(
        grantedScopes(
            asked,
            attached.map(({ scope }) => scope),
        ),
    );
    const kept = attached.filter(({ scope }) => granted.has(scope));
    if (!kept.every(({ managed }) => isOwnMapping(managed))) return preview;
    const lost = new Set(
        attached.filter(({ scope }) => !granted.has(scope)).flatMap(({ scope }) => claimsOfScopes.get(scope) ?? []),
    );
    return Object.fromEntries(Object.entries(preview).filter(([claim]) => !lost.has(claim)));
}

/** The claims that authentik's own mappings give for these scopes, where no preview can be asked for. */
export function usualClaims(
    user: { uid: string; username: string; name: string; email: string; groups: readonly string[] },
    scopes: readonly string[],
): Claims {
    const claims: Record<string, unknown> = { sub: user.uid };
    // as it is done once for everybody there is, nothing is made that is thrown away
    if (scopes.includes('email')) {
        claims.email = user.email;
        claims.email_verified = false;
    }
    if (scopes.includes('profile')) {
        claims.name = user.name;
        claims.given_name = user.name;
        claims.preferred_username = user.username;
        claims.nickname = user.username;
        claims.groups = user.groups;
    }
    return claims;
}
