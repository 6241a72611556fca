import type { Change, ChangeOf } from '../../model/change';
import { neededGrantTypes } from '../../model/new-login';
import { permissions } from '../../model/permissions';
import type { Note, PlanPart, Withheld } from '../../model/plan';
import type { Reason } from '../../model/reason';
import { redirectUriKey, redirectUriText } from '../../model/redirect-uri';
import type {
    DesiredSso,
    FieldValue,
    ObservedProvider,
    ObservedSso,
    ProviderField,
    RedirectUri,
    SigningKey,
} from '../../model/sso';
import type { ShownValue } from '../../model/words';
import { chooseKey, isUsableKey } from './choose-key';
import { chooseMappings } from './choose-mappings';

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
            reason: { code: 'reason.public_client' },
        });
    if (!provider.isSecretReadable && provider.secret !== 'right')
        push('client_secret', {
            ...{ from: null, to: null, fromText: { code: 'state.other_secret' }, toText: { code: 'state.own_secret' } },
            reason: { code: 'reason.secret_not_accepted' },
        });
    return { changes, withheld, notes };

    function push(field: ProviderField, change: FieldChange | undefined): void {
        if (change) changes.push(changeOf(field, change));
    }

    function changeOf(field: ProviderField, change: FieldChange): ChangeOf<'change-provider'> {
        return { kind: 'change-provider', provider: provider.id, name: provider.name, field, ...change };
    }

    function withholdUnseen(field: ProviderField, permission: string, from: FieldValue): void {
        const unknown: ShownValue = { code: 'state.unknown' };
        const reason: Reason = { code: 'reason.field_unseen' };
        const change = { from, to: from, fromText: unknown, toText: unknown, reason };
        const lacking = [...new Set([...sso.lacking, permission])].sort();
        withheld.push({ change: changeOf(field, change), code: 'sso_permissions_missing', permissions: lacking });
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
        const change: FieldChange = {
            ...{ from: provider.mappings, to, fromText: names(provider.mappings), toText: names(to) },
            reason: { code: 'reason.scope_without_mapping' },
        };
        if (add.length > 0) push('property_mappings', change);
        if (missing.length > 0)
            withheld.push({
                change: changeOf('property_mappings', change),
                code: 'sso_mappings_missing',
                lacking: missing,
            });
    }

    function names(ids: readonly string[]): string[] {
        const byId = new Map(sso.mappings.map(({ id, name }) => [id, name]));
        return ids.map((id) => byId.get(id) ?? id).sort();
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
        push('signing_key', {
            ...{ from, to: key?.id ?? { made: 'key' } },
            fromText: present?.name ?? { code: from === null ? 'state.none' : 'state.other_key' },
            toText: key?.name ?? { code: 'state.new_key' },
            reason: { code: from === null ? 'reason.provider_without_key' : wrongKey(present) },
        });
    }
}

/** What is wrong with a signing key, which may be one that is not among those that can be chosen. */
function wrongKey(present: SigningKey | undefined): 'reason.key_of_other_type' | 'reason.key_without_private_part' {
    return present ? 'reason.key_of_other_type' : 'reason.key_without_private_part';
}

export function createKey({ name }: DesiredSso): ChangeOf<'create-key'> {
    return { kind: 'create-key', name: `${name} signing key`, reason: { code: 'reason.no_key' } };
}

/** Where the settings hold no client, or a wrong secret that can be read, the provider's are taken over. */
function credentials(wanted: DesiredSso, provider: ObservedProvider): Change[] {
    const isWrong = provider.isSecretReadable && provider.secret !== 'right';
    const isIncomplete = wanted.clientId === '' || provider.secret === 'none';
    if (!isWrong && !isIncomplete) return [];
    const reason: Reason = {
        code: isIncomplete ? 'reason.credentials_incomplete' : 'reason.credentials_differ',
        provider: provider.name,
    };
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
    // an empty list does not show whether this version has types: a redirect URI without one is right in every version
    const hasTypes = provider.grantTypes !== undefined || present.some(({ type }) => type !== undefined);
    const own: RedirectUri = { mode: 'strict', url: redirectUri, ...(hasTypes ? { type: 'authorization' } : {}) };
    if (present.some((uri) => redirectUriKey(uri) === redirectUriKey(own))) return undefined;
    const to = [...present, own];
    return {
        ...{ from: present, to, fromText: texts(present), toText: texts(to) },
        reason: { code: present.length === 0 ? 'reason.redirect_uris_empty' : 'reason.redirect_uri_missing' },
    };
}

function texts(uris: readonly RedirectUri[]): string[] {
    return uris.map(redirectUriText);
}

function grantTypes({ grantTypes: present }: ObservedProvider): FieldChange | undefined {
    const missing = neededGrantTypes.filter((type) => present?.includes(type) === false);
    if (!present || missing.length === 0) return undefined;
    const to = [...present, ...missing];
    return {
        ...{ from: present, to, fromText: present, toText: to },
        reason: { code: 'reason.grant_type_missing' },
    };
}
