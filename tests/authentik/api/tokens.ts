import { exactly, operationsOf, ordered, filtered, whether, type Collection } from './collection';
import { badRequest, noMatch, permissionDenied } from './errors';
import type { Call, Json, Operations } from './operation';
import { page } from './paging';
import { showUser, userAsOf } from './users';
import type { TokenRecord, UserRecord } from '../state/records';

const INTENTS = ['api', 'app_password'];
/** the tenant setting `default_token_duration` of a fresh installation */
const DEFAULT_DURATION_MS = 86_400_000;

function showToken(token: TokenRecord, call: Call): Json {
    const owner = call.installation.users.get(token.user);
    return {
        pk: token.pk,
        managed: token.managed,
        identifier: token.identifier,
        intent: token.intent,
        user: token.user,
        ...(owner && { user_obj: showUser(owner, call) }),
        description: token.description,
        expires: token.expires,
        expiring: token.expiring,
    };
}

/** People see their own tokens, superusers all of them; no permission changes that. */
function own(call: Call): TokenRecord[] {
    return [...call.installation.tokens.values()].filter(
        (token) => call.actor.isSuperuser || token.user === call.actor.user.pk,
    );
}

function findOwn(call: Call): TokenRecord {
    const token = own(call).find((one) => one.identifier === call.parameters.identifier);
    if (!token) {
        throw noMatch('Token');
    }
    return token;
}

function create(call: Call): TokenRecord {
    const { installation, actor, body } = call;
    const intent = (body.intent as string | undefined) ?? 'api';
    if (!INTENTS.includes(intent)) {
        throw badRequest({ intent: `Invalid intent ${intent}` });
    }
    const identifier = body.identifier as string;
    if ([...installation.tokens.values()].some((token) => token.identifier === identifier)) {
        throw badRequest({ identifier: ['Token with this identifier already exists.'] });
    }
    const asked = body.user as number | undefined;
    if (asked !== undefined && !installation.users.has(asked)) {
        throw badRequest({ user: [`Invalid pk "${asked}" - object does not exist.`] });
    }
    // what owner and expiry were asked for counts for superusers only
    const owner: UserRecord = (actor.isSuperuser ? installation.users.get(asked ?? -1) : undefined) ?? actor.user;
    const expiring = actor.isSuperuser
        ? ((body.expiring as boolean | undefined) ?? true)
        : owner.attributes['goauthentik.io/user/token-expires'] !== false;
    const forced = new Date(Date.now() + DEFAULT_DURATION_MS).toISOString();
    return installation.addToken({
        identifier,
        intent: intent as TokenRecord['intent'],
        user: owner.pk,
        description: (body.description as string | undefined) ?? '',
        expiring,
        expires: intent === 'api' ? forced : ((body.expires as string | undefined) ?? forced),
    });
}

const tokens: Collection<TokenRecord> = {
    path: '/core/tokens/',
    lookup: 'identifier',
    model: 'authentik_core.token',
    className: 'Token',
    all: (installation) => [...installation.tokens.values()],
    lookupValue: (token) => token.identifier,
    pk: (token) => token.pk,
    searched: (token) => [token.identifier, token.intent, token.description],
    filters: {
        identifier: exactly((token) => token.identifier),
        intent: exactly((token) => token.intent),
        description: exactly((token) => token.description),
        expiring: whether((token) => token.expiring),
    },
    orderings: { identifier: (token) => token.identifier, expires: (token) => token.expires ?? '' },
    show: showToken,
    create,
    asOf: (item, version) =>
        'user_obj' in item ? { ...item, user_obj: userAsOf(item.user_obj as Json, version) } : item,
};

const standard = operationsOf(tokens);

export const tokenOperations: Operations = {
    'GET /core/tokens/': {
        ...standard['GET /core/tokens/'],
        handle: (call) => {
            const rows = ordered(tokens, filtered(tokens, own(call), call), call.query);
            return { status: 200, body: page(rows, call.query, (part) => part.map((token) => showToken(token, call))) };
        },
    },
    'GET /core/tokens/{identifier}/': {
        ...standard['GET /core/tokens/{identifier}/'],
        handle: (call) => ({ status: 200, body: showToken(findOwn(call), call) }),
    },
    // anybody may make tokens for himself: no permission is asked for
    'POST /core/tokens/': {
        ...standard['POST /core/tokens/'],
        permission: undefined,
        handle: (call) => ({ status: 201, body: showToken(create(call), call) }),
    },
    'DELETE /core/tokens/{identifier}/': {
        handle: (call) => {
            call.installation.tokens.delete(findOwn(call).pk);
            return { status: 204 };
        },
    },
    'GET /core/tokens/{identifier}/view_key/': {
        handle: (call) => {
            const token = [...call.installation.tokens.values()].find(
                (one) => one.identifier === call.parameters.identifier,
            );
            const isOwn = token?.user === call.actor.user.pk;
            if (!isOwn && !call.actor.mayOn('authentik_core.view_token_key', token?.pk ?? '')) {
                throw permissionDenied();
            }
            const { identifier, key } = findOwn(call);
            call.installation.addEvent(
                'secret_view',
                `Token ${identifier}'s secret was viewed.`,
                call.actor.user.username,
            );
            return { status: 200, body: { key } };
        },
    },
    'POST /core/tokens/{identifier}/set_key/': {
        handle: (call) => {
            if (!call.actor.may('authentik_core.set_token_key')) {
                throw permissionDenied();
            }
            findOwn(call).key = call.body.key as string;
            return { status: 204 };
        },
    },
};
