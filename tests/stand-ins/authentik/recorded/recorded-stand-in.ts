import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { StandInAuthentik, type Clock } from '../../../../stand-ins/authentik';
import type { DirectoryFile } from '../../../../stand-ins/authentik/directory-file';
import type { SetUpPatch } from '../../../../stand-ins/authentik/set-up-file';
import { api, rows } from '../test-client';
import type { Placeholders } from './placeholders';
import type { RecordedState, RecordedToken } from './recording';

const SAMPLES = new URL('../../../../samples/directory.yaml', import.meta.url);

const WRONG_TOKEN = 'x'.repeat(60);

/** Where accounts are that were made as service accounts, by the route for that; each then has a password of its own. */
const SERVICE_ACCOUNTS = 'goauthentik.io/service-accounts';

const BUILT_IN_USER = 'ak-outpost-';

/** First come the people of the samples, in the order of their file; the numbers of users follow from that. */
function inOrderOfMaking(users: RecordedState['users']): RecordedState['users'] {
    const first = (parse(readFileSync(SAMPLES, 'utf8')) as DirectoryFile).users ?? [];
    const place = (username: string): number => {
        const index = first.findIndex((user) => user.username === username);
        return index < 0 ? first.length : index;
    };
    return [...users].sort((a, b) => place(a.username) - place(b.username));
}

function directoryOf(version: string, { users, groups }: RecordedState): DirectoryFile {
    return {
        version,
        groups: groups.map(({ name, parents, is_superuser, attributes }) => ({
            ...{ name, parents, attributes },
            superuser: is_superuser,
        })),
        users: inOrderOfMaking(users)
            .filter(({ username }) => !username.startsWith(BUILT_IN_USER))
            .map(({ is_active, ...user }) => ({
                ...{ ...user, active: is_active },
                ...(user.path === SERVICE_ACCOUNTS && { attributes: { 'goauthentik.io/user/token-expires': false } }),
            })),
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
        applications: applications.map(({ name, slug, provider }) => ({
            ...{ name, slug, provider },
            // the recordings show it, their state does not
            launchUrl: provider === null ? '' : 'https://chat.lantern.example/',
        })),
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

function makeToken(authentik: StandInAuthentik, version: string, label: string, token: RecordedToken): string {
    const { intent, identifier, permissions, expiring = false } = token;
    const owner = token.owner.replace(/ \(superuser\)$/, '');
    const isGiven = permissions !== undefined;
    const key = authentik.createToken({
        ...{ user: owner, intent, permissions, identifier, expiring: expiring !== false, description: label },
        ...(intent === 'app_password' && { expires: null }),
        ...(isGiven && {
            ...{ objectPermissions: objectPermissionsOf(token), role: `${owner}-role` },
            // a role reaches its users through a group there
            ...(version.startsWith('2024.') && { roleGroup: `${owner}-group` }),
        }),
    });
    if (typeof expiring === 'string' && expiring.includes('ago')) {
        authentik.expireToken(key);
    }
    return key;
}

/** The keys by label; undefined for the label that stands for no header at all. */
function makeTokens(
    authentik: StandInAuthentik,
    version: string,
    { users, tokens }: RecordedState,
): Map<string, string | undefined> {
    for (const { username } of users.filter(({ path }) => path === SERVICE_ACCOUNTS)) {
        const identifier = `service-account-${username}-password`;
        authentik.createToken({ user: username, intent: 'app_password', identifier });
    }
    return new Map(
        Object.entries(tokens).map(([label, token]) => {
            if (typeof token === 'string') {
                return [label, label === 'anonymous' ? undefined : WRONG_TOKEN];
            }
            return [
                label,
                token.owner.startsWith('akadmin') ? authentik.token : makeToken(authentik, version, label, token),
            ];
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
            if (typeof item.managed === 'string') {
                placeholders.bind(`<uuid:${kind} ${item.managed}>`, String(item.pk));
            }
        }
    }
    for (const { username, pk, uid, uuid } of await everything(authentik, '/core/users/?include_groups=false')) {
        placeholders.bind(`<pk:user ${String(username)}>`, Number(pk));
        placeholders.bind(`<uid:${String(username)}>`, String(uid));
        placeholders.bind(`<uuid:user ${String(username)}>`, String(uuid));
        // everybody's password is their username
        placeholders.bind(`<password of ${String(username)}>`, String(username));
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
        ...{ bare: true, clock, fromSource: true },
        ...{ file: directoryOf(version, state), setUp: setUpOf(state) },
    });
    const tokens = makeTokens(authentik, version, state);
    await authentik.start();
    await bindNames(authentik, placeholders);
    for (const { managed, pk } of await everything(authentik, '/propertymappings/provider/scope/')) {
        placeholders.bind(`<uuid:scope mapping ${String(managed)}>`, String(pk));
    }
    placeholders.bind('<wrong client secret>', 'wrong');
    const secret = placeholders.isBound('<client secret>') ? placeholders.fill('<client secret>') : '';
    placeholders.bind('<base64 of cid:client secret>', btoa(`cid:${secret}`));
    placeholders.bind('<base64 of cid:wrong secret>', btoa('cid:wrong'));
    for (const junk of ['<access token>', '<refresh token>', '<device code>']) {
        placeholders.bind(junk, 'nope');
    }
    // of the names that are longer than 255
    placeholders.bind('<long hex>', 'a'.repeat(300));
    placeholders.bind('<base>', authentik.url);
    placeholders.bind('<host>', new URL(authentik.url).host);
    placeholders.bind('<key>', authentik.token);
    placeholders.bind('<key cut>', authentik.token.slice(0, -1));
    placeholders.suggest('<client secret>', 'c'.repeat(128));
    placeholders.bind('<wrong client secret>', 'w'.repeat(128));
    placeholders.bind('<time>', new Date(Date.now() + 86_400_000).toISOString());
    for (const [label, key] of tokens) {
        placeholders.bind(`<key of: ${label}>`, key ?? '');
    }
    return { authentik, tokens };
}
