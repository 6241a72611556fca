import type { Installation } from '../state/installation';
import type { TokenRecord, UserRecord } from '../state/records';
import { ServerError } from '../server-error';
import { ApiError } from './errors';

function covers(granted: string, wanted: string): boolean {
    // the role "authentik Read-only" holds every `view_*` permission there is
    return granted === wanted || (granted === '*.view_*' && /\.view_[a-z0-9]+$/.test(wanted));
}

/** Who a request acts as. */
export class Actor {
    constructor(
        private readonly installation: Installation,
        readonly user: UserRecord,
        /** the browser's login that the request came with */
        readonly login?: string,
    ) {}

    get isSuperuser(): boolean {
        return this.installation.isSuperuser(this.user);
    }

    /** @param permission a global one, such as `authentik_core.view_group` */
    may(permission: string): boolean {
        return (
            this.isSuperuser ||
            this.installation
                .rolesOf(this.user)
                .some((role) => [...role.permissions].some((granted) => covers(granted, permission)))
        );
    }

    mayOn(permission: string, pk: string): boolean {
        return (
            this.may(permission) ||
            this.installation
                .rolesOf(this.user)
                .some((role) => role.objectPermissions.get(permission)?.has(pk) ?? false)
        );
    }
}

function isExpired(token: TokenRecord): boolean {
    return token.expiring && token.expires !== null && Date.parse(token.expires) <= Date.now();
}

/**
 * The actor of an `Authorization` header, undefined for anonymous callers. Every failure is a 403, and one text covers
 * wrong keys, keys run out, other intents and inactive owners (`authentik/api/authentication.py`).
 */
export function authenticate(
    installation: Installation,
    header: string | undefined,
    withAccessToken: (key: string) => UserRecord | undefined,
): Actor | undefined {
    const [, scheme = '', key = ''] = /^(\S*) ?(.*)$/s.exec((header ?? '').trim()) ?? [];
    // a second blank belongs to the key
    if (key === '') {
        return undefined;
    }
    if (scheme.toLowerCase() !== 'bearer') {
        if (!installation.version.isAtLeast('2025.12')) {
            throw new ApiError(403, { detail: 'Unsupported authentication type' });
        }
        return undefined;
    }
    if (!/^[\x20-\x7e]*$/.test(key)) {
        throw new ServerError('comparing strings with non-ASCII characters is not supported', 'TypeError');
    }
    const other = withAccessToken(key);
    if (other?.isActive) {
        return new Actor(installation, other);
    }
    const token = [...installation.tokens.values()].find((one) => one.key === key);
    const user = token && installation.users.get(token.user);
    if (token?.intent !== 'api' || isExpired(token) || !user?.isActive) {
        throw new ApiError(403, { detail: 'Token invalid/expired' });
    }
    return new Actor(installation, user);
}
