import type { Change } from '../../model/change';
import { neededGrantTypes } from '../../model/new-login';
import type { PlanPart } from '../../model/plan';
import type { Reason } from '../../model/reason';
import { redirectUriKey, redirectUriText } from '../../model/redirect-uri';
import type { DesiredSso, ObservedProvider, ObservedSso, RedirectUri } from '../../model/sso';
import { joinParts, nothingToDo } from '../join-parts';
import { diffKey } from './diff-key';
import { diffMappings } from './diff-mappings';
import { fieldPart, type FieldChange } from './field-part';

/** What must change in a provider that exists, field by field; every other field and entry stays. */
export function diffProvider(wanted: DesiredSso, provider: ObservedProvider, sso: ObservedSso): PlanPart {
    return joinParts(
        { ...nothingToDo, changes: credentials(wanted, provider) },
        fieldPart(provider, 'redirect_uris', redirectUris(wanted, provider)),
        fieldPart(provider, 'grant_types', grantTypes(provider)),
        diffMappings(wanted, provider, sso),
        diffKey(wanted, provider, sso),
        fieldPart(provider, 'client_type', clientType(provider)),
        fieldPart(provider, 'client_secret', clientSecret(provider)),
    );
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

function clientType({ clientType: present }: ObservedProvider): FieldChange | undefined {
    if (present === 'confidential') return undefined;
    return {
        ...{ from: present, to: 'confidential', fromText: present, toText: 'confidential' },
        reason: { code: 'reason.public_client' },
    };
}

/** One that can be read is taken over instead. */
function clientSecret({ isSecretReadable, secret }: ObservedProvider): FieldChange | undefined {
    if (isSecretReadable || secret === 'right') return undefined;
    return {
        ...{ from: null, to: null, fromText: { code: 'state.other_secret' }, toText: { code: 'state.own_secret' } },
        reason: { code: 'reason.secret_not_accepted' },
    };
}
