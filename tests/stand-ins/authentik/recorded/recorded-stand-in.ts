import { StandInAuthentik, type Clock } from '../../../../stand-ins/authentik';
import type { DirectoryFile } from '../../../../stand-ins/authentik/directory-file';
import type { SetUpPatch } from '../../../../stand-ins/authentik/set-up-file';
import { api, rows } from '../test-client';
import type { Placeholders } from './placeholders';
import type { RecordedState, RecordedToken } from './recording';

/** Every account and every role of these was made by the people who recorded: see the README of the recordings. */
const WRONG_TOKEN = 'x'.repeat(60);

const BUILT_IN_USER = 'ak-outpost-';

function directoryOf(version: string, { users, groups }: RecordedState): DirectoryFile {
    return {
        version,
        groups: groups.map(({ name, parents, is_superuser, attributes }) => ({
            ...{ name, parents, attributes },
            superuser: is_superuser,
        })),
        users: users
            .filter(({ username }) => !username.startsWith(BUILT_IN_USER))
            .map(({ is_active, ...user }) => ({ ...user, active: is_active })),
    };
}

function setUpOf({ providers, applications, bindings }: RecordedState): SetUpPatch {
    return {
        providers: providers.map(({ name, client_id, client_type, redirect_uris }) => ({
            ...{ name, clientId: client_id, clientType: client_type, redirectUris: redirect_uris },
            propertyMappings: ['openid', 'email', 'profile'],
            grantTypes: ['authorization_code', 'refresh_token'],
            signingKey: 'authentik Self-signed Certificate',
        })),
        applications: applications.map(({ name, slug, provider }) => ({ name, slug, provider })),
        bindings: bindings.map(({ application, group, user, enabled, negate }, order) => ({
            ...{ application, enabled, negate, order },
            ...(group !== null && { group }),
            ...(user !== null && { user: user.replace(/^<pk:user (.*)>$/, '$1') }),
        })),
    };
}

/** `authentik_core.view_group on the groups engineering and staff` */
function objectPermissionsOf({ 'object permissions': given = [] }: RecordedToken): Record<string, string[]> {
    return Object.fromEntries(
        given.map((text) => {
            const [permission = '', objects = ''] = text.split(/ on the \w+ /);
            return [permission, objects.split(/, | and /)];
        }),
    );
}

function makeToken(authentik: StandInAuthentik, token: RecordedToken): string {
    const { intent, identifier, permissions, expiring = false } = token;
    const owner = token.owner.replace(/ \(superuser\)$/, '');
    const isGiven = permissions !== undefined;
    const key = authentik.createToken({
        ...{ user: owner, intent, permissions, identifier, expiring: expiring !== false },
        ...(isGiven && { objectPermissions: objectPermissionsOf(token), role: `${owner}-role` }),
    });
    if (typeof expiring === 'string' && expiring.includes('ago')) {
        authentik.expireToken(key);
    }
    return key;
}

/** The keys by label; undefined for the label that stands for no header at all. */
function makeTokens(authentik: StandInAuthentik, { tokens }: RecordedState): Map<string, string | undefined> {
    return new Map(
        Object.entries(tokens).map(([label, token]) => {
            if (typeof token === 'string') {
                return [label, label === 'anonymous' ? undefined : WRONG_TOKEN];
            }
            return [label, token.owner.startsWith('akadmin') ? authentik.token : makeToken(authentik, token)];
        }),
    );
}

async function everything(authentik: StandInAuthentik, path: string): Promise<Record<string, unknown>[]> {
    const separator = path.includes('?') ? '&' : '?';
    const found: Record<string, unknown>[] = [];
    for (let page = 1; page > 0;) {
        const reply = await api(authentik, `${path}${separator}page=${page}&page_size=100`);
        found.push(...rows(reply));
        page = (reply.json.pagination as { next: number }).next;
    }
    return found;
}

/** Binds the placeholders of what is there before the first exchange, by the names that the recordings use. */
async function bindNames(authentik: StandInAuthentik, placeholders: Placeholders): Promise<void> {
    const kinds = {
        group: ['/core/groups/?include_users=false', 'name'],
        flow: ['/flows/instances/', 'slug'],
        'key pair': ['/crypto/certificatekeypairs/', 'name'],
        application: ['/core/applications/?superuser_full_list=true', 'slug'],
        'scope mapping': ['/propertymappings/provider/scope/', 'name'],
        token: ['/core/tokens/', 'identifier'],
    } as const;
    for (const [kind, [path, name]] of Object.entries(kinds)) {
        for (const item of await everything(authentik, path)) {
            placeholders.bind(`<uuid:${kind} ${String(item[name])}>`, String(item.pk));
        }
    }
    for (const { username, pk, uid, uuid } of await everything(authentik, '/core/users/?include_groups=false')) {
        placeholders.bind(`<pk:user ${String(username)}>`, Number(pk));
        placeholders.bind(`<uid:${String(username)}>`, String(uid));
        placeholders.bind(`<uuid:user ${String(username)}>`, String(uuid));
    }
    for (const { name, pk, client_secret } of await everything(authentik, '/providers/oauth2/')) {
        placeholders.bind(`<pk:provider ${String(name)}>`, Number(pk));
        placeholders.bind('<client secret>', String(client_secret));
    }
}

export interface RecordedStandIn {
    authentik: StandInAuthentik;
    tokens: Map<string, string | undefined>;
}

/** A stand-in in the state in which a recording begins, started. */
export async function startRecorded(
    version: string,
    state: RecordedState,
    placeholders: Placeholders,
    clock: Clock,
): Promise<RecordedStandIn> {
    const authentik = new StandInAuthentik({
        ...{ bare: true, clock, file: directoryOf(version, state), setUp: setUpOf(state) },
    });
    const tokens = makeTokens(authentik, state);
    await authentik.start();
    await bindNames(authentik, placeholders);
    placeholders.bind('<base>', authentik.url);
    placeholders.bind('<host>', new URL(authentik.url).host);
    placeholders.bind('<key>', authentik.token);
    for (const [label, key] of tokens) {
        placeholders.bind(`<key of: ${label}>`, key ?? '');
    }
    return { authentik, tokens };
}
