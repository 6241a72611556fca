import type {
    AuthentikFacts,
    CheckFacts,
    ClientFacts,
    WantedFacts,
    WorkspaceFacts,
} from '../../src/check/facts/check-facts';
import { known, notAsked } from '../../src/check/facts/found';
import type { Config } from '../../src/config/config';
import { parseConfig } from '../../src/config/parse-config';
import { settings } from '../../src/config/settings';
import type { DirectoryPerson } from '../../src/model/directory';
import { entrySettingId } from '../../src/model/entry-setting';
import type { ObservedProvider, ObservedSso } from '../../src/model/sso';
import type { ObservedSetting, SettingValue, KnownAccount } from '../../src/model/workspace';
import { desiredSso, desiredState } from '../../src/run/observe/desired';

export const SITE = 'https://chat.company';
export const PUBLIC = 'https://authentik.company';
export const CALLBACK = `${SITE}/_oauth/authentik`;
const URL = `${PUBLIC}/application/o`;

/** What differs from a system in which everything is right. */
export interface Differences {
    /** settings of the app */
    app?: Record<string, unknown>;
    wanted?: Partial<WantedFacts>;
    authentik?: Partial<AuthentikFacts>;
    sso?: Partial<ObservedSso>;
    provider?: Partial<ObservedProvider>;
    client?: Partial<ClientFacts>;
    workspace?: Partial<WorkspaceFacts>;
    /** rows of the entry by suffix */
    rows?: Record<string, SettingValue>;
    /** server settings by id */
    settings?: Record<string, SettingValue>;
    people?: readonly DirectoryPerson[];
    accounts?: readonly KnownAccount[];
    facts?: Partial<CheckFacts>;
}

export function person(username: string, more: Partial<DirectoryPerson> = {}): DirectoryPerson {
    const name = username.charAt(0).toUpperCase() + username.slice(1);
    const email = `${username}@example.com`;
    return {
        uid: `uid-of-${username}`,
        username,
        name,
        email,
        isActive: true,
        number: 7,
        groups: ['g-staff'],
        ...more,
    };
}

export function account(username: string, more: Partial<KnownAccount> = {}): KnownAccount {
    const emails = [{ address: `${username}@example.com`, isVerified: true }];
    const name = username.charAt(0).toUpperCase() + username.slice(1);
    return {
        ...{ id: `id-of-${username}`, username, name, emails, isActive: true },
        ...{ isAdministrator: false, isApp: false, hasLoggedIn: true, createdAt: undefined },
        ...more,
    };
}

/** Facts of a system in which everything is right but what differs. */
export function factsWith(differences: Differences = {}): CheckFacts {
    const config = configOf(differences.app ?? {});
    const wanted = wantedFacts(config);
    const people = differences.people ?? [person('admin', { name: 'Administrator' }), person('ada')];
    const asker = people[0];
    return {
        asker: 'admin',
        now: Date.parse('2026-11-24T12:00:00Z'),
        wanted: { ...wanted, ...differences.wanted },
        authentik: authentikFacts(differences),
        client: {
            ...{ revocation: known(true), isIdKnown: notAsked, isPublic: notAsked, code: known('invalid_grant') },
            ...{ allowsCodes: notAsked, authorize: known('login') },
            ...differences.client,
        },
        workspace: workspaceFacts(wanted, differences),
        people: known({ people, total: people.length, deactivated: [] }),
        person: known(
            asker && {
                ...{ person: asker, isPreview: true, mayEnter: true },
                claims: {
                    ...{ sub: asker.uid, preferred_username: asker.username, email: asker.email },
                    ...{ name: asker.name, groups: ['staff'] },
                },
            },
        ),
        ...differences.facts,
    };
}

function configOf(app: Record<string, unknown>): Config {
    const values = Object.fromEntries(settings.map(({ id, packageValue }) => [id, packageValue as unknown]));
    const { config, problems } = parseConfig({
        ...values,
        ...{ authentik_url: PUBLIC, authentik_token: 'token' },
        ...{ rocketchat_user_id: 'someone', rocketchat_token: 'token' },
        ...{ client_id: 'client-id', client_secret: 'client-secret' },
        ...app,
    });
    if (!config) throw new Error(JSON.stringify(problems));
    return config;
}

function wantedFacts(config: Config): WantedFacts {
    const { authentik, login, rocketchat } = config;
    const desired = desiredState(config, endpoints, desiredSso(config, SITE));
    const { publicUrl, serverUrl, slug, token } = authentik;
    const { clientId, clientSecret, entryName, service, keyField } = login;
    return {
        ...{ publicUrl, serverUrl, slug, clientId, entryName, service, keyField, ownEntries: [entryName], desired },
        hasToken: token !== undefined,
        hasWorkspaceToken: rocketchat.credentials !== undefined,
        hasClientSecret: clientSecret !== '',
        rows: desired.entry?.settings ?? [],
    };
}

const endpoints = {
    issuer: `${URL}/rocketchat/`,
    url: URL,
    ...{ authorizePath: '/authorize/', tokenPath: '/token/', identityPath: '/userinfo/' },
};

function authentikFacts({ authentik, sso, provider }: Differences): AuthentikFacts {
    const groups = [{ id: 'g-staff', name: 'staff', parents: [], members: [] }];
    return {
        ...{ isAuthentik: known(true), version: known('2026.8.3') },
        owner: known({ username: 'rocketchat', isSuperuser: false }),
        tokens: known([{ identifier: 'rocketchat-api', isExpiring: false, expires: undefined }]),
        endpoints: known(endpoints),
        sso: known({ ...healthySso(provider), ...sso }),
        groups: known({ users: [], groups }),
        ...{
            bindings: known([]),
            lacking: known([]),
            selfService: known({ switches: { username: false, email: false }, flows: [], lacking: [] }),
        },
        ...authentik,
    };
}

function healthySso(provider: Partial<ObservedProvider> = {}): ObservedSso {
    const mapping = (scope: string): ObservedSso['mappings'][number] => ({
        ...{ id: `m-${scope}`, name: scope, scope },
        managed: `goauthentik.io/providers/oauth2/scope-${scope}`,
    });
    return {
        application: {
            ...{ id: 'app-1', slug: 'rocketchat', name: 'Rocket.Chat', provider: 1 },
            ...{ isOAuth2: true, launchUrl: `${SITE}/`, policyMode: 'any' },
        },
        provider: {
            ...{ id: 1, name: 'Rocket.Chat', clientId: 'client-id', clientType: 'confidential' },
            ...{ secret: 'right', isSecretReadable: true, grantTypes: ['authorization_code', 'refresh_token'] },
            redirectUris: [{ mode: 'strict', url: CALLBACK, type: 'authorization' }],
            mappings: ['m-email', 'm-openid', 'm-profile'],
            ...{ signingKey: 'k-1', applicationSlug: 'rocketchat' },
            ...provider,
        },
        ...{ takenProviderNames: [], authorizationFlows: [], invalidationFlows: [], bindings: [], lacking: [] },
        keys: [{ id: 'k-1', name: 'authentik Self-signed Certificate', type: 'rsa' }],
        mappings: ['openid', 'email', 'profile'].map(mapping),
    };
}

function workspaceFacts(
    wanted: WantedFacts,
    { workspace, rows = {}, settings: changed = {}, accounts }: Differences,
): WorkspaceFacts {
    const found = accounts ?? [account('admin', { name: 'Administrator', isAdministrator: true })];
    const rowValues = {
        ...Object.fromEntries(wanted.rows.map(({ suffix, value }) => [suffix, value])),
        ...{ id: wanted.clientId, map_channels: false, merge_roles: false },
        ...rows,
    };
    const serverValues = {
        Accounts_twoFactorAuthentication_email_available_for_OAuth_users: false,
        ...Object.fromEntries(wanted.desired.restrictions.map(({ id, value }) => [id, value])),
        ...changed,
    };
    return {
        ...{ siteUrl: SITE, restUrl: SITE },
        server: { version: '8.6', licence: 'community', modules: [] },
        rows: Object.entries(rowValues).map(([suffix, value]) =>
            setting(entrySettingId(wanted.entryName, suffix), value),
        ),
        secret: 'equal',
        service: known({ clientId: wanted.clientId }),
        settings: Object.entries(serverValues).map(([id, value]) => setting(id, value)),
        owner: known({ username: 'admin', isAdministrator: true }),
        ignoresTwoFactor: known(true),
        accounts: known({ accounts: found, total: found.length }),
        hasOtherLogins: notAsked,
        ...workspace,
    };
}

function setting(id: string, value: SettingValue): ObservedSetting {
    return { id, value, type: typeof value === 'boolean' ? 'boolean' : 'string', choices: [] };
}
