import { describeSubject } from '../events/audit';
import type { TokenRecord, UserRecord } from '../state/records';
import { auditCreation, auditRemoval, auditSave } from './audited';
import { filtered, operationsOf, ordered, searched, type Collection } from './collection';
import { exactly, exactlyAt, whether } from './filters';
import { badRequest, noMatch, permissionDenied } from './errors';
import type { Call, Json, Operation, Operations } from './operation';
import { page } from './paging';
import { tokenName, tokenSubject } from './token-subjects';
import { showUser, userAsOf } from './users';

const INTENTS = ['api', 'app_password'];

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

/** With the permission, which superusers have, all of them; anybody else sees his own, and is never refused. */
function seen({ installation, actor }: Call): TokenRecord[] {
    const tokens = [...installation.tokens.values()];
    return actor.may('authentik_core.view_token') ? tokens : tokens.filter((token) => token.user === actor.user.pk);
}

function findSeen(call: Call): TokenRecord {
    const token = seen(call).find((one) => one.identifier === call.parameters.identifier);
    if (!token) {
        throw noMatch('Token');
    }
    return token;
}

function mustHold(action: string, token: TokenRecord, { actor }: Call): void {
    if (token.user !== actor.user.pk && !actor.mayOn(`authentik_core.${action}_token`, token.pk)) {
        throw permissionDenied();
    }
}

function checkIntent(intent: string): void {
    if (!INTENTS.includes(intent)) {
        throw badRequest({ intent: [`Invalid intent ${intent}`] });
    }
}

function checkIdentifier({ installation, body }: Call, self?: TokenRecord): void {
    if ([...installation.tokens.values()].some((one) => one !== self && one.identifier === body.identifier)) {
        throw badRequest({ identifier: ['Token with this identifier already exists.'] });
    }
}

/** An app password may say when it ends, up to the time that an API token gets. */
function expiryAskedFor({ installation, body }: Call): string | null {
    const asked = (body.expires as string | null | undefined) ?? null;
    const latest = installation.nextTokenExpiry();
    if (asked !== null && Date.parse(asked) > Date.parse(latest)) {
        const time = latest.replace('T', ' ').replace('Z', '+00:00');
        throw badRequest({ expires: [`Token expires exceeds maximum lifetime (${time} UTC).`] });
    }
    return asked;
}

function create(call: Call): TokenRecord {
    const { installation, actor, body } = call;
    const intent = (body.intent as string | undefined) ?? 'api';
    checkIntent(intent);
    checkIdentifier(call);
    const identifier = body.identifier as string;
    const asked = body.user as number | undefined;
    if (asked !== undefined && !installation.users.has(asked)) {
        throw badRequest({ user: [`Invalid pk "${asked}" - object does not exist.`] });
    }
    // what owner and expiry were asked for counts for superusers only
    const owner: UserRecord = (actor.isSuperuser ? installation.users.get(asked ?? -1) : undefined) ?? actor.user;
    const expiring = actor.isSuperuser
        ? ((body.expiring as boolean | undefined) ?? true)
        : owner.attributes['goauthentik.io/user/token-expires'] !== false;
    const forced = installation.nextTokenExpiry();
    return installation.addToken({
        identifier,
        intent: intent as TokenRecord['intent'],
        user: owner.pk,
        description: (body.description as string | undefined) ?? '',
        expiring,
        expires: intent === 'api' ? forced : expiryAskedFor(call),
        isMadeByOwner: !actor.isSuperuser,
    });
}

const VIEW_KEY = 'authentik_core.view_token_key';

/** Since roles alone hold permissions, that somebody may look at the key of a token of theirs is said by a role of their own. */
function letMakerSeeKey(token: TokenRecord, { installation, actor, audit }: Call): void {
    if (!token.isMadeByOwner || !installation.version.isAtLeast('2025.12')) {
        return;
    }
    const { role, isNew } = installation.manageRoleOf(actor.user);
    role.objectPermissions.set(VIEW_KEY, (role.objectPermissions.get(VIEW_KEY) ?? new Set()).add(token.pk));
    if (isNew) {
        audit.created({ model: 'authentik_rbac.role', pk: role.pk, name: role.name });
    }
}

/** Defaults apply to a change too: whoever sends no owner and no intent becomes the owner of an API token. */
function change(token: TokenRecord, call: Call): void {
    const { installation, actor, body } = call;
    const { identifier, description, expiring } = body as Partial<TokenRecord>;
    if (body.user !== undefined && body.user !== token.user) {
        throw badRequest({ user: ['User cannot be changed'] });
    }
    const intent = (body.intent as string | undefined) ?? 'api';
    checkIntent(intent);
    checkIdentifier(call, token);
    token.user = body.user ?? actor.user.pk;
    token.intent = intent as TokenRecord['intent'];
    token.identifier = identifier ?? token.identifier;
    token.description = description ?? token.description;
    token.expiring = expiring ?? token.expiring;
    token.expires = intent === 'api' ? installation.nextTokenExpiry() : (expiryAskedFor(call) ?? token.expires);
}

export const tokens: Collection<TokenRecord> = {
    path: '/core/tokens/',
    lookup: 'identifier',
    model: 'authentik_core.token',
    className: 'Token',
    all: (installation) => [...installation.tokens.values()],
    lookupValue: (token) => token.identifier,
    pk: (token) => token.pk,
    searched: (token, { users }) => [
        ...[token.identifier, token.intent, token.description],
        users.get(token.user)?.username ?? '',
    ],
    filters: {
        identifier: exactly((token) => token.identifier),
        intent: exactly((token) => token.intent),
        description: exactly((token) => token.description),
        expiring: whether((token) => token.expiring),
        expires: exactlyAt((token) => token.expires),
        managed: exactly((token) => token.managed),
        user__username: { matches: ({ user }, [wanted], { users }) => users.get(user)?.username === wanted },
    },
    orderings: { identifier: (token) => token.identifier, expires: (token) => token.expires ?? '' },
    show: showToken,
    create,
    audited: {
        name: tokenName,
        columns: (token) => ({
            ...{ token_uuid: token.pk, identifier: token.identifier, key: token.key, intent: token.intent },
            ...{ user: token.user, description: token.description, managed: token.managed },
            ...{ expires: token.expires, expiring: token.expiring },
        }),
    },
    asOf: (item, version, call) =>
        'user_obj' in item ? { ...item, user_obj: userAsOf(item.user_obj as Json, version, call) } : item,
};

const standard = operationsOf(tokens);

const update: Operation = {
    ...standard['GET /core/tokens/{identifier}/'],
    handle: (call) => {
        const token = findSeen(call);
        mustHold('change', token, call);
        change(token, call);
        auditSave(tokens, token, call);
        return { status: 200, body: showToken(token, call) };
    },
};

export const tokenOperations: Operations = {
    'GET /core/tokens/': {
        ...standard['GET /core/tokens/'],
        handle: (call) => {
            const found = searched(tokens, seen(call), call);
            const rows = ordered(tokens, filtered(tokens, found, call), call.query);
            return { status: 200, body: page(rows, call, (part) => part.map((token) => showToken(token, call))) };
        },
    },
    'GET /core/tokens/{identifier}/': {
        ...standard['GET /core/tokens/{identifier}/'],
        handle: (call) => ({ status: 200, body: showToken(findSeen(call), call) }),
    },
    // anybody may make tokens for himself: no permission is asked for
    'POST /core/tokens/': {
        ...standard['POST /core/tokens/'],
        permission: undefined,
        handle: (call) => {
            const token = create(call);
            auditCreation(tokens, token, call);
            letMakerSeeKey(token, call);
            return { status: 201, body: showToken(token, call) };
        },
    },
    'PATCH /core/tokens/{identifier}/': update,
    'PUT /core/tokens/{identifier}/': update,
    'DELETE /core/tokens/{identifier}/': {
        handle: (call) => {
            const token = findSeen(call);
            mustHold('delete', token, call);
            auditRemoval(tokens, token, call);
            call.installation.tokens.delete(token.pk);
            return { status: 204 };
        },
    },
    'GET /core/tokens/{identifier}/view_key/': {
        handle: (call) => {
            const token = findSeen(call);
            const { key, user, pk, isMadeByOwner } = token;
            // owners may look at the keys that they made, not at those that were made for them
            const isMaker = isMadeByOwner && user === call.actor.user.pk;
            if (!isMaker && !call.actor.mayOn('authentik_core.view_token_key', pk)) {
                throw permissionDenied();
            }
            const secret = describeSubject(tokenSubject(token));
            call.audit.note('secret_view', 'authentik.core.api.tokens', { secret });
            return { status: 200, body: { key } };
        },
    },
    'POST /core/tokens/{identifier}/set_key/': {
        handle: (call) => {
            const token = findSeen(call);
            if (!call.actor.mayOn('authentik_core.set_token_key', token.pk)) {
                throw permissionDenied();
            }
            token.key = call.body.key as string;
            auditSave(tokens, token, call);
            // it is written down by hand besides
            const model = describeSubject(tokenSubject(token));
            call.audit.note('model_updated', 'authentik.core.api.tokens', { model });
            return { status: 204 };
        },
    },
};
