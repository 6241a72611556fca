import type { IssuedToken } from '../oidc/store';
import type { Installation } from '../state/installation';
import type { AuthentikVersion } from '../version';
import { operationsOf, type Collection } from './collection';
import { isObject } from './filters';
import type { Json, Operations } from './operation';
import { providerAsOf, showProvider } from './providers';
import { showUser, userAsOf } from './users';

interface Grant {
    pk: number;
    value: string;
    issued: IssuedToken;
}

type Kind = 'accessTokens' | 'refreshTokens';

function grantsOf(installation: Installation, kind: Kind): Grant[] {
    return [...installation.issued[kind]].map(([value, issued]) => ({
        pk: installation.rows.of(kind, value),
        ...{ value, issued },
    }));
}

/** What clients were given for people: whoever may not see them all sees their own. */
function grants(kind: Kind, path: string, name: string): Collection<Grant> {
    const className = name.replace(/ T/, 'T');
    return {
        ...{ path, lookup: 'id', model: `authentik_providers_oauth2.${className.toLowerCase()}`, className },
        all: (installation) => grantsOf(installation, kind),
        lookupValue: ({ pk }) => String(pk),
        pk: ({ pk }) => String(pk),
        owner: ({ issued }) => issued.userPk,
        searched: () => [],
        filters: {
            user: isObject(
                ({ issued }) => issued.userPk,
                ({ users }) => users,
            ),
            provider: isObject(
                ({ issued }) => issued.providerPk,
                ({ providers }) => providers,
            ),
        },
        orderings: { provider: ({ issued }) => issued.providerPk, expires: ({ issued }) => Number(issued.claims.exp) },
        show: ({ pk, issued }, call) => {
            const provider = call.installation.providers.get(issued.providerPk);
            const user = call.installation.users.get(issued.userPk);
            const ends = Number(issued.claims.exp) * 1000;
            return {
                pk,
                ...(provider && { provider: showProvider(provider, call) }),
                ...(user && { user: showUser(user, call) }),
                is_expired: ends <= Date.now(),
                expires: new Date(ends).toISOString(),
                scope: issued.scope.split(' '),
                id_token: JSON.stringify(issued.claims),
                revoked: false,
            };
        },
        remove: ({ value }, { installation }) => {
            installation.issued[kind].delete(value);
        },
        asOf: (item, version: AuthentikVersion, call) => ({
            ...item,
            provider: providerAsOf(item.provider as Json, version, call),
            user: userAsOf(item.user as Json, version, call),
        }),
        // authentik's own business (`InternallyManagedMixin`), which the event log passes over
        audited: 'never',
        // the file names the fields that all kinds of providers have
        knownDeviation: /\/provider must NOT have additional properties/,
    };
}

const accessTokens = operationsOf(grants('accessTokens', '/oauth2/access_tokens/', 'Access Token'));
const refreshTokens = operationsOf(grants('refreshTokens', '/oauth2/refresh_tokens/', 'Refresh Token'));

export const grantOperations: Operations = { ...accessTokens, ...refreshTokens };
