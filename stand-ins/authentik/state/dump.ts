import type { DirectoryDump } from '../directory-file';
import type { Installation } from './installation';

/** Providers, applications and bindings with names in place of keys that differ from run to run; no secrets. */
export function dumpSetUp(installation: Installation): Pick<DirectoryDump, 'providers' | 'applications' | 'bindings'> {
    const { providers, applications, bindings, flows, keyPairs, scopeMappings, groups, users, policies } = installation;
    return {
        providers: [...providers.values()]
            .map((provider) => ({
                name: provider.name,
                client_type: provider.clientType,
                client_id: provider.clientId,
                client_secret: '***',
                grant_types: provider.grantTypes,
                redirect_uris: provider.redirectUris.map((uri) => ({ redirect_uri_type: 'authorization', ...uri })),
                authorization_flow: flows.get(provider.authorizationFlow)?.slug ?? null,
                invalidation_flow: flows.get(provider.invalidationFlow ?? '')?.slug ?? null,
                property_mappings: provider.propertyMappings.map((pk) => scopeMappings.get(pk)?.name ?? pk).sort(),
                signing_key: provider.signingKey === null ? null : (keyPairs.get(provider.signingKey)?.name ?? null),
                sub_mode: provider.subMode,
                issuer_mode: provider.issuerMode,
                include_claims_in_id_token: provider.includeClaimsInIdToken,
                access_token_validity: provider.accessTokenValidity,
            }))
            .sort((a, b) => a.name.localeCompare(b.name)),
        applications: [...applications.values()]
            .map((application) => ({
                name: application.name,
                slug: application.slug,
                provider: installation.allProviders().find(({ pk }) => pk === application.provider)?.name ?? null,
                meta_launch_url: application.metaLaunchUrl,
                policy_engine_mode: application.policyEngineMode,
                open_in_new_tab: application.openInNewTab,
                group: application.group,
            }))
            .sort((a, b) => a.slug.localeCompare(b.slug)),
        bindings: [...bindings.values()]
            .filter(({ target }) => applications.has(target))
            .map((binding) => ({
                application: applications.get(binding.target)?.slug ?? binding.target,
                group: binding.group === null ? null : (groups.get(binding.group)?.name ?? null),
                user: binding.user === null ? null : (users.get(binding.user)?.username ?? null),
                ...(binding.policy !== null && { policy: policies.get(binding.policy)?.name ?? binding.policy }),
                enabled: binding.enabled,
                order: binding.order,
            }))
            .sort((a, b) => a.application.localeCompare(b.application) || a.order - b.order),
    };
}
