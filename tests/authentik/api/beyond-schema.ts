import { randomUUID } from 'node:crypto';

import { blueprintOperations } from './blueprints';
import { noMatch, permissionDenied } from './errors';
import type { Call, Json, Operations } from './operation';
import type { MatchedPath } from '../schema/contract';
import type { Installation } from '../state/installation';

/**
 * Paths that the OpenAPI file of 2026.8.3 does not have: older ones, and the managed secrets drafted in
 * goauthentik/authentik#25415, whose final paths may differ. Nothing checks their answers.
 */
interface Path {
    template: string;
    pattern: RegExp;
    verbs: string[];
    isThere: (options: { installation: Installation; managedSecrets: boolean }) => boolean;
}

const PATHS: Path[] = [
    {
        template: '/flows/instances/import/',
        pattern: /^\/flows\/instances\/import\/$/,
        verbs: ['POST'],
        isThere: ({ installation }) => !installation.version.isAtLeast('2026.5'),
    },
    {
        template: '/secrets/secrets/',
        pattern: /^\/secrets\/secrets\/$/,
        verbs: ['POST'],
        isThere: ({ managedSecrets }) => managedSecrets,
    },
    {
        template: '/secrets/secrets/{uuid}/view_value/',
        pattern: /^\/secrets\/secrets\/([^/]+)\/view_value\/$/,
        verbs: ['GET'],
        isThere: ({ managedSecrets }) => managedSecrets,
    },
];

export function matchBeyondSchema(
    path: string,
    options: { installation: Installation; managedSecrets: boolean },
): MatchedPath | undefined {
    for (const { template, pattern, verbs, isThere } of PATHS) {
        const match = pattern.exec(path);
        if (match && isThere(options)) {
            return { template, verbs, parameters: match[1] === undefined ? {} : { uuid: match[1] } };
        }
    }
    return undefined;
}

function createSecret({ installation, body }: Call): Json {
    const secret = { pk: randomUUID(), name: body.name as string, value: body.value as string };
    installation.secrets.set(secret.pk, secret);
    return { pk: secret.pk, name: secret.name, type: 'text' };
}

function viewSecret({ installation, actor, parameters }: Call): Json {
    if (!actor.may('authentik_secrets.view_secret_value')) {
        throw permissionDenied();
    }
    const secret = installation.secrets.get(parameters.uuid ?? '');
    if (!secret) {
        throw noMatch('Secret');
    }
    installation.addEvent('secret_view', `Secret ${secret.name} was viewed.`, actor.user.username);
    return { value: secret.value };
}

export const beyondSchemaOperations: Operations = {
    'POST /flows/instances/import/': {
        ownBodyCheck: true,
        handle: async (call) => {
            const reply = await blueprintOperations['POST /managed/blueprints/import/']?.handle(call);
            return reply ?? { status: 404 };
        },
    },
    'POST /secrets/secrets/': {
        permission: 'authentik_secrets.add_secret',
        ownBodyCheck: true,
        handle: (call) => ({ status: 201, body: createSecret(call) }),
    },
    'GET /secrets/secrets/{uuid}/view_value/': {
        handle: (call) => ({ status: 200, body: viewSecret(call) }),
    },
};
