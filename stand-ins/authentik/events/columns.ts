import type { ApplicationRecord, BindingRecord, ProviderRecord } from '../state/records';

type Json = Record<string, unknown>;

const plain = (uuid: string | null): string | null => uuid?.replaceAll('-', '') ?? null;

/** The columns of a new object, as events of 2024.12 show them (recorded); those that hold nothing are left out there. */
export function providerColumns(provider: ProviderRecord): Json {
    return {
        ...{ id: provider.pk, name: provider.name, provider_ptr: provider.pk, is_backchannel: false },
        authentication_flow: plain(provider.authenticationFlow),
        authorization_flow: plain(provider.authorizationFlow),
        invalidation_flow: plain(provider.invalidationFlow),
        ...{ client_type: provider.clientType, client_id: provider.clientId, client_secret: provider.clientSecret },
        _redirect_uris: provider.redirectUris,
        include_claims_in_id_token: provider.includeClaimsInIdToken,
        access_code_validity: provider.accessCodeValidity,
        access_token_validity: provider.accessTokenValidity,
        refresh_token_validity: provider.refreshTokenValidity,
        ...{ sub_mode: provider.subMode, issuer_mode: provider.issuerMode },
        ...{ signing_key: plain(provider.signingKey), encryption_key: plain(provider.encryptionKey) },
    };
}

export function applicationColumns(application: ApplicationRecord): Json {
    const pk = plain(application.pk);
    return {
        ...{ pbm_uuid: pk, policybindingmodel_ptr: pk, policy_engine_mode: application.policyEngineMode },
        ...{ name: application.name, slug: application.slug, group: application.group },
        ...{ provider: application.provider, open_in_new_tab: application.openInNewTab },
        meta_launch_url: application.metaLaunchUrl,
        ...{ meta_description: application.metaDescription, meta_publisher: application.metaPublisher },
    };
}

export function bindingColumns(binding: BindingRecord): Json {
    return {
        ...{ policy_binding_uuid: plain(binding.pk), target: plain(binding.target) },
        ...{ policy: plain(binding.policy), group: plain(binding.group), user: binding.user },
        ...{ order: binding.order, enabled: binding.enabled, negate: binding.negate },
        ...{ timeout: binding.timeout, failure_result: binding.failureResult },
    };
}
