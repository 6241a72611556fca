import type { LoginRecord } from '../state/records';
import { filtered, operationsOf, ordered, type Collection } from './collection';
import { exactly } from './filters';
import type { Json, Operations } from './operation';
import { page } from './paging';

const UNKNOWN = { family: 'Other', major: null, minor: null, patch: null };

/** Of a client that is no browser: what it says of itself is taken apart by nobody here. */
function showAgent(string: string): Json {
    return {
        string,
        user_agent: UNKNOWN,
        os: { ...UNKNOWN, patch_minor: null },
        device: { family: 'Other', brand: null, model: null },
    };
}

const sessions: Collection<LoginRecord> = {
    path: '/core/authenticated_sessions/',
    lookup: 'uuid',
    model: 'authentik_core.authenticatedsession',
    className: 'AuthenticatedSession',
    all: (installation) => [...installation.logins.values()],
    lookupValue: (login) => login.uuid,
    pk: (login) => login.uuid,
    searched: (login, installation) => [installation.users.get(login.user)?.username ?? ''],
    filters: {
        user__username: {
            matches: ({ user }, [wanted], installation) => installation.users.get(user)?.username === wanted,
        },
        last_ip: exactly(({ lastIp }) => lastIp),
    },
    orderings: { authTime: ({ authTime }) => authTime },
    show: (login, { actor }) => ({
        uuid: login.uuid,
        current: login.uuid === actor.login,
        user_agent: showAgent(login.lastUserAgent),
        ...{ geo_ip: null, asn: null, user: login.user },
        ...{ last_ip: login.lastIp, last_user_agent: login.lastUserAgent },
        ...{ last_used: login.lastUsed, expires: login.expires },
    }),
    remove: ({ uuid }, { installation }) => {
        installation.logins.end(uuid);
    },
    // among the `excluded_models` of `authentik/blueprints/v1/importer.py`, which the event log passes over
    audited: 'never',
    // an agent of which nothing is known has no version either
    knownDeviation: /user_agent/,
};

const operations = operationsOf(sessions);

export const sessionOperations: Operations = {
    ...operations,
    'GET /core/authenticated_sessions/': {
        knownDeviation: /user_agent/,
        // everybody sees their own
        handle: (call) => {
            const { actor, installation, query } = call;
            const all = sessions.all(installation);
            const own = all.filter(({ user }) => user === actor.user.pk);
            const seen = actor.may('authentik_core.view_authenticatedsession') ? all : own;
            const rows = ordered(sessions, filtered(sessions, seen, call), query);
            return { status: 200, body: page(rows, call, (part) => part.map((login) => sessions.show(login, call))) };
        },
    },
};
