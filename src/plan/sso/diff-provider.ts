import type { Change, ChangeOf } from '../../model/change';
import { permissions } from '../../model/permissions';
import type { Note, PlanPart, Withheld } from '../../model/plan';
import { redirectUriKey, redirectUriText } from '../../model/redirect-uri';
import type {
    DesiredSso,
    FieldValue,
    ObservedProvider,
    ObservedSso,
    ProviderField,
    RedirectUri,
} from '../../model/sso';
import { chooseKey, isUsableKey } from './choose-key';
import { chooseMappings } from './choose-mappings';

const neededGrantTypes: readonly string[] = ['authorization_code', 'refresh_token'];

type FieldChange = Pick<ChangeOf<'change-provider'>, 'from' | 'to' | 'fromText' | 'toText' | 'reason'>;

/** What must change in a provider that exists, field by field; every other field and entry stays. */
export function diffProvider(wanted: DesiredSso, provider: ObservedProvider, sso: ObservedSso): PlanPart {
    const changes: Change[] = [];
    const withheld: Withheld[] = [];
    const notes: Note[] = [];

    changes.push(...credentials(wanted, provider));
    push('redirect_uris', redirectUris(wanted, provider));
    push('grant_types', grantTypes(provider));
    pushMappings();
    pushKey();
    if (provider.clientType !== 'confidential')
        push('client_type', {
            ...{ from: provider.clientType, to: 'confidential' },
            ...{ fromText: provider.clientType, toText: 'confidential' },
            reason: 'the secret of a public client is looked at by nobody',
        });
    if (!provider.isSecretReadable && provider.secret !== 'right')
        push('client_secret', {
            ...{ from: null, to: null, fromText: 'another secret', toText: 'the one in the settings of the app' },
            reason: 'authentik does not show the secret and does not accept the one in the settings of the app',
        });
    return { changes, withheld, notes };

    function push(field: ProviderField, change: FieldChange | undefined): void {
        if (change) changes.push(changeOf(field, change));
    }

    function changeOf(field: ProviderField, change: FieldChange): ChangeOf<'change-provider'> {
        return { kind: 'change-provider', provider: provider.id, name: provider.name, field, ...change };
    }

    function withholdUnseen(field: ProviderField, permission: string, from: FieldValue): void {
        const unknown = { from, to: from, fromText: 'not known', toText: 'not known', reason: 'it cannot be seen' };
        const details = [...new Set([...sso.lacking, permission])].sort().join(', ');
        withheld.push({ change: changeOf(field, unknown), code: 'sso_permissions_missing', details });
    }

    function pushMappings(): void {
        const { add, missing, unmapped } = chooseMappings(wanted.scopes, provider.mappings, sso.mappings);
        const known = new Set(sso.mappings.map(({ id }) => id));
        const isUnseen = provider.mappings.some((id) => !known.has(id));
        const isLacking = sso.lacking.includes(permissions.viewMapping);
        // one that is attached and cannot be seen may be for the very scope that seems to have none
        if (isLacking || (isUnseen && add.length + missing.length > 0)) {
            withholdUnseen('property_mappings', permissions.viewMapping, provider.mappings);
            return;
        }
        notes.push(...unmapped.map((scope): Note => ({ code: 'scope_unmapped', subject: scope })));
        const to = [...provider.mappings, ...add.map(({ id }) => id)].sort();
        const change = {
            ...{ from: provider.mappings, to, fromText: names(provider.mappings), toText: names(to) },
            reason: 'authentik grants no scope without a mapping for it',
        };
        if (add.length > 0) push('property_mappings', change);
        if (missing.length > 0) {
            const details = missing.join('; ');
            withheld.push({ change: changeOf('property_mappings', change), code: 'sso_mappings_missing', details });
        }
    }

    function names(ids: readonly string[]): string {
        const byId = new Map(sso.mappings.map(({ id, name }) => [id, name]));
        return JSON.stringify(ids.map((id) => byId.get(id) ?? id).sort());
    }

    function pushKey(): void {
        const from = provider.signingKey;
        if (sso.lacking.includes(permissions.viewKey)) {
            withholdUnseen('signing_key', permissions.viewKey, from);
            return;
        }
        const present = sso.keys.find(({ id }) => id === from);
        if (present && isUsableKey(present)) return;
        const key = chooseKey(sso.keys);
        if (!key) changes.push(createKey(wanted));
        const found = present ? 'of a type that not every version signs with' : 'without a private key';
        push('signing_key', {
            ...{ from, to: key?.id ?? '' },
            fromText: present?.name ?? (from === null ? 'none' : 'another'),
            toText: key?.name ?? 'the new one',
            reason: from === null ? 'the provider has no signing key' : `the signing key is one ${found}`,
        });
    }
}

export function createKey({ name }: DesiredSso): ChangeOf<'create-key'> {
    return { kind: 'create-key', name: `${name} signing key`, reason: 'there is no RSA or EC key to sign with' };
}

/** Where the settings hold no client, or a wrong secret that can be read, the provider's are taken over. */
function credentials(wanted: DesiredSso, provider: ObservedProvider): Change[] {
    const isWrong = provider.isSecretReadable && provider.secret !== 'right';
    const isIncomplete = wanted.clientId === '' || provider.secret === 'none';
    if (!isWrong && !isIncomplete) return [];
    const reason = isIncomplete
        ? `the settings hold no complete client; that of the provider "${provider.name}" is taken`
        : `the secret in the settings is not that of the provider "${provider.name}"`;
    return [
        { kind: 'keep-credentials', source: 'provider', provider: provider.id, clientId: provider.clientId, reason },
    ];
}

/**
 * An expression that happens to match does not count, and an empty list believes the first caller
 * (docs/servers/authentik.md#providers).
 */
function redirectUris({ redirectUri }: DesiredSso, provider: ObservedProvider): FieldChange | undefined {
    const present = provider.redirectUris;
    // whether a version between 2026.5's types and its grant types has any cannot be seen in an empty list: without one is right in both
    const hasTypes = provider.grantTypes !== undefined || present.some(({ type }) => type !== undefined);
    const own: RedirectUri = { mode: 'strict', url: redirectUri, ...(hasTypes ? { type: 'authorization' } : {}) };
    if (present.some((uri) => redirectUriKey(uri) === redirectUriKey(own))) return undefined;
    const to = [...present, own];
    return {
        ...{ from: present, to, fromText: texts(present), toText: texts(to) },
        reason:
            present.length === 0
                ? 'authentik would believe the first address that anybody sends'
                : 'authentik sends people back to registered addresses only, compared letter by letter',
    };
}

function texts(uris: readonly RedirectUri[]): string {
    return JSON.stringify(uris.map(redirectUriText));
}

function grantTypes({ grantTypes: present }: ObservedProvider): FieldChange | undefined {
    const missing = neededGrantTypes.filter((type) => present?.includes(type) === false);
    if (!present || missing.length === 0) return undefined;
    const to = [...present, ...missing];
    return {
        ...{ from: present, to, fromText: JSON.stringify(present), toText: JSON.stringify(to) },
        reason: 'authentik refuses every login whose grant type is not listed',
    };
}
