import { isMade } from '../../src/model/made';
import type { Change } from '../../src/model/change';
import type { Desired } from '../../src/model/desired';
import type { DirectoryGroup } from '../../src/model/directory';
import { emptyMemory } from '../../src/model/memory';
import { nothingExpected, type Observed } from '../../src/model/observed';
import type { DesiredSso, ObservedProvider, ObservedSso } from '../../src/model/sso';
import { noRemovals } from './no-removals';
import { usualIdentity } from './sync-world';

/** Both sides of a set-up as values: what is asked for, and what is there. */
export interface SsoWorld {
    wanted: DesiredSso;
    /** whether the settings hold a client secret */
    hasSecret: boolean;
    sso: ObservedSso;
    groups: readonly DirectoryGroup[];
}

const CALLBACK = 'https://rocket.company/_oauth/authentik';
const scopes = ['openid', 'email', 'profile'];
export const defaultMappings = scopes.map((scope) => ({
    id: `mapping-${scope}`,
    name: `OpenID '${scope}'`,
    scope,
    managed: `goauthentik.io/providers/oauth2/scope-${scope}`,
}));
export const groups: readonly DirectoryGroup[] = ['staff', 'guests', 'admins'].map((name) => ({
    ...{ id: `id-of-${name}`, name, parents: [], members: [] },
}));

/** A set-up that is as it should be. */
export function completeWorld(): SsoWorld {
    return {
        wanted: {
            ...{ slug: 'rocketchat', name: 'Rocket.Chat', redirectUri: CALLBACK, launchUrl: 'https://rocket.company/' },
            ...{ scopes, clientId: 'client', allowedGroups: [], authorizationFlow: '', invalidationFlow: '' },
        },
        hasSecret: true,
        sso: {
            application: {
                ...{ id: 'application-1', slug: 'rocketchat', name: 'Chat', provider: 1, isOAuth2: true },
                ...{ launchUrl: 'https://rocket.company/', policyMode: 'any' },
            },
            provider: {
                ...{ id: 1, name: 'Rocket.Chat', clientId: 'client', clientType: 'confidential', secret: 'right' },
                isSecretReadable: true,
                grantTypes: ['authorization_code', 'refresh_token'],
                redirectUris: [{ mode: 'strict', url: CALLBACK, type: 'authorization' }],
                mappings: defaultMappings.map(({ id }) => id).sort(),
                ...{ signingKey: 'key-1', applicationSlug: 'rocketchat' },
            },
            takenProviderNames: [],
            authorizationFlows: [{ id: 'flow-1', slug: 'default-provider-authorization-implicit-consent' }],
            invalidationFlows: [{ id: 'flow-2', slug: 'default-provider-invalidation-flow' }],
            keys: [{ id: 'key-1', name: 'authentik Self-signed Certificate', type: 'rsa' }],
            mappings: defaultMappings,
            bindings: [],
            lacking: [],
        },
        groups,
    };
}

/** The same with nothing set up yet, on either side. */
export function bareWorld(): SsoWorld {
    const { wanted, sso, groups: known } = completeWorld();
    return {
        wanted: { ...wanted, clientId: '' },
        hasSecret: false,
        sso: { ...sso, application: undefined, provider: undefined },
        groups: known,
    };
}

export function desiredOf({ wanted, hasSecret }: SsoWorld): Desired {
    return {
        entry: { name: 'Authentik', service: 'authentik', settings: [], clientId: wanted.clientId, hasSecret },
        sso: wanted,
        ...{
            restrictions: [],
            rules: [],
            keyField: 'username',
            identity: usualIdentity,
            nestedGroups: true,
            createRooms: true,
            roomCreator: '',
            removals: noRemovals,
        },
    };
}

export function observedOf(world: SsoWorld): Observed {
    return {
        server: { version: '8.8', licence: 'community', modules: [] },
        entry: { exists: false, settings: [], secret: 'empty', isLive: false },
        sso: world.sso,
        expected: nothingExpected,
        leftovers: { entries: [], slugs: [] },
        ...{ canUseRest: true, restrictions: [], rooms: [], accounts: [], teams: [], roles: [] },
        ...{
            memory: emptyMemory,
            privilegedRoles: [],
            hasOtherLogins: true,
            guarded: { administrators: undefined, acting: [] },
        },
        directory: { users: [], groups: world.groups },
    };
}

/** The world after the changes, as authentik and the settings of the app would hold it. */
export function applySso(world: SsoWorld, changes: readonly Change[]): SsoWorld {
    return changes.reduce(applyOne, world);
}

function applyOne(world: SsoWorld, change: Change): SsoWorld {
    const { wanted, sso } = world;
    const { provider, application } = sso;
    const withSso = (part: Partial<ObservedSso>): SsoWorld => ({ ...world, sso: { ...sso, ...part } });
    switch (change.kind) {
        case 'keep-credentials': {
            const clientId = change.clientId ?? 'generated';
            const kept = { ...world, wanted: { ...wanted, clientId }, hasSecret: true };
            if (!provider) return kept;
            // what cannot be read is made, and the provider does not know it yet
            const made = provider.secret === 'none' ? 'wrong' : provider.secret;
            const secret = provider.isSecretReadable ? 'right' : made;
            return { ...kept, sso: { ...sso, provider: { ...provider, secret } } };
        }
        case 'create-key':
            return withSso({ keys: [...sso.keys, { id: 'new-key', name: change.name, type: 'rsa' }] });
        case 'create-provider':
            expect(sso.takenProviderNames).not.toContain(change.name);
            return withSso({
                provider: {
                    ...{ id: 7, name: change.name, clientId: wanted.clientId, clientType: 'confidential' },
                    ...{ secret: 'right', isSecretReadable: false, mappings: change.mappings },
                    grantTypes: ['authorization_code', 'refresh_token'],
                    redirectUris: [{ mode: 'strict', url: change.redirectUri, type: 'authorization' }],
                    signingKey: isMade(change.signingKey) ? keyMade(sso) : change.signingKey.id,
                    applicationSlug: null,
                },
            });
        case 'change-provider':
            expect(change.provider).toBe(provider?.id);
            return provider ? withSso({ provider: { ...provider, ...changedField(change, sso) } }) : world;
        case 'create-application': {
            expect(application).toBeUndefined();
            const { slug, name, launchUrl } = change;
            const linked = isMade(change.provider) ? (provider?.id ?? null) : change.provider.id;
            const made = { id: 'application-2', slug, name, launchUrl, provider: linked };
            return withSso({
                application: { ...made, isOAuth2: true, policyMode: 'any' },
                provider: provider && { ...provider, applicationSlug: slug },
            });
        }
        case 'change-application': {
            if (!application) throw new Error('there is no application to change');
            if (change.field === 'meta_launch_url')
                return withSso({ application: { ...application, launchUrl: change.to as string } });
            const linked = isMade(change.to) ? (provider?.id ?? null) : Number(change.to);
            return withSso({
                application: { ...application, provider: linked },
                provider: provider && { ...provider, applicationSlug: application.slug },
            });
        }
        case 'bind-group': {
            const binding = { id: `new-${change.groupId}`, groupId: change.groupId, isOwn: true };
            return withSso({ bindings: [...sso.bindings, binding] });
        }
        case 'unbind-group':
            return withSso({ bindings: sso.bindings.filter(({ id }) => id !== change.binding) });
        default:
            throw new Error(`not a change of authentik's side: ${change.kind}`);
    }
}

function changedField(change: Change & { kind: 'change-provider' }, sso: ObservedSso): Partial<ObservedProvider> {
    const { field, to } = change;
    switch (field) {
        case 'redirect_uris':
            return { redirectUris: to as ObservedProvider['redirectUris'] };
        case 'grant_types':
            return { grantTypes: to as readonly string[] };
        case 'property_mappings':
            return { mappings: to as readonly string[] };
        case 'signing_key':
            return { signingKey: isMade(to) ? keyMade(sso) : (to as string) };
        case 'client_type':
            return { clientType: to as string };
        case 'client_secret':
            expect([change.from, to]).toEqual([null, null]);
            return { secret: 'right' };
    }
}

function keyMade({ keys }: ObservedSso): string {
    const made = keys.find(({ id }) => id === 'new-key');
    if (!made) throw new Error('no key was made before');
    return made.id;
}
