import { describeSubject } from '../events/audit';
import { generateKey } from '../state/installation';
import type { SecretRecord } from '../state/records';
import { find, mustHold, operationsOf, type Collection } from './collection';
import { exactly } from './filters';
import { ApiError, badRequest, permissionDenied } from './errors';
import type { Call, Json, Operation, Operations } from './operation';

/**
 * Managed secrets, after the draft goauthentik/authentik#25415 (`authentik/secrets/api.py` there). No release has them,
 * and no schema checks these answers.
 */

type Fields = Partial<Record<'name' | 'type' | 'value', string>>;

/** A blank value is none. */
function readFields({ body, installation }: Call, self: SecretRecord | undefined): Fields {
    const { name, type, value } = body as Fields;
    if (!self && name === undefined) {
        throw badRequest({ name: ['This field is required.'] });
    }
    if ([...installation.secrets.values()].some((secret) => secret !== self && secret.name === name)) {
        throw badRequest({ name: ['Secret with this name already exists.'] });
    }
    return {
        ...(name !== undefined && { name }),
        ...(type !== undefined && { type }),
        ...(value !== undefined && value !== '' && { value }),
    };
}

function create(call: Call): SecretRecord {
    const { name = '', type = 'text', value } = readFields(call, undefined);
    if (type !== 'text' && value === undefined) {
        throw badRequest({ value: ['A value is required for this type.'] });
    }
    return call.installation.addSecret({
        name,
        type: type as SecretRecord['type'],
        ...(value !== undefined && { value }),
    });
}

const APP = 'authentik.secrets.api';

function described({ pk, name }: SecretRecord): Json {
    return describeSubject({ model: 'authentik_secrets.secret', pk, name });
}

function replaceValue({ installation, audit }: Call, secret: SecretRecord, value: string): void {
    secret.value = value;
    secret.lastUpdated = new Date().toISOString();
    for (const provider of installation.providers.values()) {
        provider.clientSecret = provider.secret === secret.pk ? value : provider.clientSecret;
    }
    audit.note('secret_rotate', APP, { secret: described(secret) });
}

function change(secret: SecretRecord, call: Call): void {
    const { name, type, value } = readFields(call, secret);
    if (type !== undefined && type !== secret.type) {
        throw badRequest({ type: ['Type cannot be changed after creation.'] });
    }
    if (value !== undefined && value !== secret.value) {
        if (!call.actor.mayOn('authentik_secrets.rotate_secret', secret.pk)) {
            throw new ApiError(403, { detail: 'You do not have permission to replace this value.' });
        }
        replaceValue(call, secret, value);
    }
    secret.name = name ?? secret.name;
}

const secrets: Collection<SecretRecord> = {
    path: '/secrets/secrets/',
    lookup: 'secret_uuid',
    model: 'authentik_secrets.secret',
    className: 'Secret',
    all: (installation) => [...installation.secrets.values()],
    lookupValue: (secret) => secret.pk,
    pk: (secret) => secret.pk,
    searched: (secret) => [secret.name],
    filters: { name: exactly((secret) => secret.name), type: exactly((secret) => secret.type) },
    orderings: { name: (secret) => secret.name },
    show: ({ pk, name, type, created, lastUpdated }) => ({
        ...{ pk, name, type, managed: null, created, last_updated: lastUpdated },
    }),
    create,
    update: change,
    remove: ({ pk }, { installation }) => {
        if ([...installation.providers.values()].some(({ secret }) => secret === pk)) {
            throw new ApiError(400, ['Secret is in use. Remove it from the objects referencing it first.']);
        }
        installation.secrets.delete(pk);
    },
};

function viewValue(call: Call): string {
    const secret = find(secrets, call);
    if (!call.actor.mayOn('authentik_secrets.view_secret_value', secret.pk)) {
        throw permissionDenied();
    }
    call.audit.note('secret_view', APP, { secret: described(secret) });
    return secret.value;
}

/** The new value is shown to those only who may view it. */
function rotate(call: Call): string | null {
    const secret = find(secrets, call);
    mustHold(secrets, secret, 'rotate', call);
    if (secret.type !== 'text') {
        throw badRequest({ non_field_errors: ['Only text secrets can be rotated.'] });
    }
    replaceValue(call, secret, generateKey(128));
    return call.actor.mayOn('authentik_secrets.view_secret_value', secret.pk) ? secret.value : null;
}

// there is no schema to check a body against
const standard = Object.fromEntries(
    Object.entries(operationsOf(secrets)).map(([key, one]): [string, Operation] => [
        key,
        { ...one, ownBodyCheck: true },
    ]),
);

export const secretOperations: Operations = {
    ...standard,
    'GET /secrets/secrets/{secret_uuid}/view_value/': {
        handle: (call) => ({ status: 200, body: { value: viewValue(call) } }),
    },
    'POST /secrets/secrets/{secret_uuid}/rotate/': {
        handle: (call) => ({ status: 200, body: { value: rotate(call) } }),
    },
};
