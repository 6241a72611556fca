import type { ProviderPatch } from '../set-up-file';
import { providerWithDefaults } from './add';
import type { Installation } from './installation';
import { flowWith, keyPairNamed, scopeMappingNamed } from './lookup';
import type { OtherProviderKind, OtherProviderRecord, ProviderRecord, RedirectUri } from './records';

const DEFAULT_FLOWS = {
    authorizationFlow: 'default-provider-authorization-implicit-consent',
    invalidationFlow: 'default-provider-invalidation-flow',
};

function redirectUri(given: NonNullable<ProviderPatch['redirectUris']>[number]): RedirectUri {
    const entry = typeof given === 'string' ? { url: given } : given;
    return { matching_mode: 'strict', redirect_uri_type: 'authorization', ...entry };
}

function addOther(installation: Installation, name: string, kind: OtherProviderKind): OtherProviderRecord {
    const flows = { authorizationFlow: null, invalidationFlow: null };
    const provider: OtherProviderRecord = { ...flows, name, kind, pk: installation.nextProviderPk() };
    installation.otherProviders.set(provider.pk, provider);
    return provider;
}

function addOAuth(
    installation: Installation,
    { name, authorizationFlow, invalidationFlow }: ProviderPatch,
): ProviderRecord {
    const wanted = invalidationFlow === undefined ? DEFAULT_FLOWS.invalidationFlow : invalidationFlow;
    return providerWithDefaults(installation, {
        name,
        redirectUris: [],
        authorizationFlow: flowWith(installation, authorizationFlow ?? DEFAULT_FLOWS.authorizationFlow).pk,
        invalidationFlow: wanted === null ? null : flowWith(installation, wanted).pk,
    });
}

function changeOAuth(installation: Installation, provider: ProviderRecord, patch: ProviderPatch): void {
    provider.clientId = patch.clientId ?? provider.clientId;
    provider.clientSecret = patch.clientSecret ?? provider.clientSecret;
    provider.clientType = patch.clientType ?? provider.clientType;
    provider.grantTypes = patch.grantTypes ?? provider.grantTypes;
    provider.subMode = patch.subMode ?? provider.subMode;
    provider.issuerMode = patch.issuerMode ?? provider.issuerMode;
    provider.includeClaimsInIdToken = patch.includeClaimsInIdToken ?? provider.includeClaimsInIdToken;
    provider.accessTokenValidity = patch.accessTokenValidity ?? provider.accessTokenValidity;
    provider.redirectUris = patch.redirectUris?.map(redirectUri) ?? provider.redirectUris;
    provider.propertyMappings =
        patch.propertyMappings?.map((name) => scopeMappingNamed(installation, name).pk) ?? provider.propertyMappings;
    if (patch.signingKey !== undefined) {
        provider.signingKey = patch.signingKey === null ? null : keyPairNamed(installation, patch.signingKey).pk;
    }
    const secret = provider.secret === null ? undefined : installation.secrets.get(provider.secret);
    if (secret) {
        secret.value = provider.clientSecret;
    }
}

/** Merges one provider in, by name. @throws Error for names of nothing, and for a kind that it is not of */
export function patchProvider(installation: Installation, patch: ProviderPatch): void {
    const { name, newName, kind } = patch;
    const present = installation.allProviders().find((provider) => provider.name === name);
    if (present && kind !== undefined && kind !== ('kind' in present ? present.kind : 'oauth2')) {
        throw new Error(`the provider ${name} is of another kind than ${kind}`);
    }
    const provider =
        present ??
        (kind === undefined || kind === 'oauth2' ? addOAuth(installation, patch) : addOther(installation, name, kind));
    provider.name = newName ?? name;
    if (patch.authorizationFlow !== undefined) {
        provider.authorizationFlow = flowWith(installation, patch.authorizationFlow).pk;
    }
    if (patch.invalidationFlow !== undefined) {
        const slug = patch.invalidationFlow;
        provider.invalidationFlow = slug === null ? null : flowWith(installation, slug).pk;
    }
    if (!('kind' in provider)) {
        changeOAuth(installation, provider, patch);
    }
}
