import { createHash, randomUUID } from 'node:crypto';
import { addApplication, addFlow, DEFAULT_FLOW_SETTINGS, newApplication, providerWithDefaults } from './add';
import { blueprintFiles, isKept } from './blueprint-files';
import { fillEvents } from './born-events';
import { defaultMappings, OAUTH_MAPPING } from './born-mappings';
import type { Installation } from './installation';
import type { FlowPatch } from '../set-up-file';
import { patchFlow } from './set-up';
import { makeKeyPair } from './make-key-pair';
import type { FlowDesignation, KeyPairRecord, ProviderRecord } from './records';

interface FlowTraits {
    logsOut?: boolean;
    asksConsent?: boolean;
    asksLogin?: boolean;
}

const FLOWS: [string, string, FlowDesignation, string, FlowTraits?][] = [
    ['default-authentication-flow', 'Welcome to authentik!', 'authentication', 'Welcome to authentik!'],
    [
        'default-invalidation-flow',
        'Logout',
        'invalidation',
        'Default Invalidation Flow',
        { logsOut: true, asksLogin: true },
    ],
    [
        'default-provider-authorization-explicit-consent',
        'Authorize Application',
        'authorization',
        'Redirecting to %(app)s',
        { asksConsent: true, asksLogin: true },
    ],
    [
        'default-provider-authorization-implicit-consent',
        'Authorize Application',
        'authorization',
        'Redirecting to %(app)s',
        { asksLogin: true },
    ],
    [
        'default-provider-invalidation-flow',
        'Logged out of application',
        'invalidation',
        "You've logged out of %(app)s.",
    ],
    ['default-source-authentication', 'Welcome to authentik!', 'authentication', 'Welcome to authentik!'],
    ['default-source-enrollment', 'Welcome to authentik! Please select a username.', 'enrollment', 'Welcome'],
    ['default-user-settings-flow', 'User settings', 'stage_configuration', 'Update your info', { asksLogin: true }],
];

/** Of the default flows those in which a username or an address is typed (`blueprints/default`). */
const DEFAULT_STAGES: FlowPatch[] = [
    {
        slug: 'default-source-enrollment',
        policies: 1,
        stages: [{ asks: { username: 'username' } }, { writes: 'always_create' }],
    },
    {
        slug: 'default-user-settings-flow',
        stages: [
            {
                asks: { username: 'username', name: 'text', email: 'email', 'attributes.settings.locale': 'ak-locale' },
                validations: 1,
            },
            { writes: 'never_create' },
        ],
    },
];

function keepBlueprints({ version, blueprints, made }: Installation): void {
    for (const { path, name, labels } of blueprintFiles(version).filter(isKept)) {
        const pk = randomUUID();
        blueprints.set(pk, {
            ...{ pk, name, path, content: '', context: {}, lastApplied: made },
            lastAppliedHash: createHash('sha512').update(path).digest('hex'),
            ...{ status: 'successful', enabled: true, metadata: { name, labels } },
        });
    }
}

/** As authentik's own blueprint has it. */
const READ_ONLY = {
    notes: 'An group with an auto-generated role that allows read-only permissions on all objects.\n',
};

let defaultPair: KeyPairRecord | undefined;

/** What a fresh installation holds before anybody did anything: flows, mappings, a key, `akadmin` and its group. */
export function fillFresh(installation: Installation): void {
    keepBlueprints(installation);
    const outpostUser = 'ak-outpost-7f3a1f0a9c3e4a2f8f1d6f1f4e0b9a11';
    installation.addUser({ username: 'AnonymousUser', type: 'internal', isActive: false });
    // an account of its migrations, which removes it again: akadmin has the number 3 everywhere
    installation.removeUser(installation.addUser({ username: 'migration' }));
    const admin = installation.addUser({
        username: 'akadmin',
        name: 'authentik Default Admin',
        email: 'root@example.com',
    });
    installation.addUser({
        username: outpostUser,
        name: 'Outpost authentik Embedded Outpost Service-Account',
        type: 'internal_service_account',
        path: 'goauthentik.io/outposts',
        password: '',
    });
    const admins = installation.addGroup({
        name: 'authentik Admins',
        isSuperuser: true,
        users: new Set([admin.pk]),
    });
    fillEvents(installation, admins.pk);
    if (installation.version.isAtLeast('2025.2')) {
        const readOnly = installation.addRole('authentik Read-only', ['*.view_*']);
        installation.addGroup({ name: 'authentik Read-only', roles: new Set([readOnly.pk]), attributes: READ_ONLY });
    }
    for (const [slug, name, designation, title, { asksLogin = false, ...traits } = {}] of FLOWS) {
        const hasStages = slug !== 'default-provider-invalidation-flow' && !slug.endsWith('implicit-consent');
        addFlow(installation, {
            ...{ slug, name, title, designation, ...traits },
            stages: hasStages ? [randomUUID()] : [],
            settings: {
                ...DEFAULT_FLOW_SETTINGS,
                authentication: asksLogin ? 'require_authenticated' : 'none',
            },
        });
    }
    DEFAULT_STAGES.forEach((flow) => patchFlow(installation, flow));
    for (const mapping of defaultMappings(installation.version)) {
        installation.scopeMappings.set(mapping.pk, mapping);
    }
    // one for all installations of a process
    defaultPair ??= makeKeyPair('authentik Self-signed Certificate', 'rsa', []);
    installation.keyPairs.set(defaultPair.pk, defaultPair);
}

/** The provider and application that an administrator makes in the admin interface after authentik's own guide. */
export function addRocketChat(installation: Installation, workspaceUrl: string): ProviderRecord {
    const flow = (slug: string): string => [...installation.flows.values()].find((one) => one.slug === slug)?.pk ?? '';
    const mappings = ['openid', 'email', 'profile'].map(
        (short) =>
            [...installation.scopeMappings.values()].find((one) => one.managed === `${OAUTH_MAPPING}${short}`)?.pk ??
            '',
    );
    const provider = providerWithDefaults(installation, {
        name: 'Rocket.Chat',
        authorizationFlow: flow('default-provider-authorization-implicit-consent'),
        invalidationFlow: flow('default-provider-invalidation-flow'),
        redirectUris: [
            { matching_mode: 'strict', url: `${workspaceUrl}/_oauth/authentik`, redirect_uri_type: 'authorization' },
        ],
        propertyMappings: mappings,
        // the admin interface preselects these
        grantTypes: ['authorization_code', 'refresh_token'],
        signingKey: [...installation.keyPairs.keys()][0] ?? null,
    });
    addApplication(
        installation,
        newApplication({
            name: 'Rocket.Chat',
            slug: 'rocketchat',
            provider: provider.pk,
            metaLaunchUrl: `${workspaceUrl}/`,
        }),
    );
    return provider;
}
