import type { Installation } from '../state/installation';
import type { OtherProviderKind, OtherProviderRecord, ProviderRecord } from '../state/records';
import { removeProvider } from '../state/remove';
import type { AuthentikVersion } from '../version';
import { operationsOf, type Collection } from './collection';
import { whether } from './filters';
import type { Json, Operations } from './operation';
import { without } from './without';

/** After the invalidation flow was deleted a provider has none, which the schema of OAuth2 providers does not foresee. */
export const NO_INVALIDATION_FLOW = /invalidation_flow must be string/;

interface Kind {
    component: string;
    verbose_name: string;
    verbose_name_plural: string;
    meta_model_name: string;
}

const KINDS: Record<OtherProviderKind | 'oauth2', Kind> = {
    oauth2: {
        component: 'ak-provider-oauth2-form',
        verbose_name: 'OAuth2/OpenID Provider',
        verbose_name_plural: 'OAuth2/OpenID Providers',
        meta_model_name: 'authentik_providers_oauth2.oauth2provider',
    },
    saml: {
        component: 'ak-provider-saml-form',
        verbose_name: 'SAML Provider',
        verbose_name_plural: 'SAML Providers',
        meta_model_name: 'authentik_providers_saml.samlprovider',
    },
    ldap: {
        component: 'ak-provider-ldap-form',
        verbose_name: 'LDAP Provider',
        verbose_name_plural: 'LDAP Providers',
        meta_model_name: 'authentik_providers_ldap.ldapprovider',
    },
};

type AnyProvider = ProviderRecord | OtherProviderRecord;

function isBackchannel(installation: Installation, { pk }: AnyProvider): boolean {
    return [...installation.applications.values()].some((one) => one.backchannelProviders.includes(pk));
}

/** What all kinds of providers have in common, as it stands at an application too. */
export function showAnyProvider(installation: Installation, provider: AnyProvider): Json {
    const application = installation.applicationOf(provider);
    const backchannel = [...installation.applications.values()].find((one) =>
        one.backchannelProviders.includes(provider.pk),
    );
    const isOther = 'kind' in provider;
    return {
        pk: provider.pk,
        name: provider.name,
        authentication_flow: isOther ? null : provider.authenticationFlow,
        authorization_flow: provider.authorizationFlow,
        invalidation_flow: provider.invalidationFlow,
        property_mappings: isOther ? [] : provider.propertyMappings,
        ...KINDS[isOther ? provider.kind : 'oauth2'],
        assigned_application_slug: application?.slug ?? null,
        assigned_application_name: application?.name ?? null,
        assigned_backchannel_application_slug: backchannel?.slug ?? null,
        assigned_backchannel_application_name: backchannel?.name ?? null,
    };
}

/** 2024.12 does not say at which application a provider is a back channel; when that came is a guess. */
export function anyProviderAsOf(item: Json, version: AuthentikVersion): Json {
    return version.isAtLeast('2025.2')
        ? item
        : without(item, 'assigned_backchannel_application_slug', 'assigned_backchannel_application_name');
}

/** Providers of every kind. Their permission is one of its own: `view_oauth2provider` opens nothing here. */
const allProviders: Collection<AnyProvider> = {
    path: '/providers/all/',
    lookup: 'id',
    model: 'authentik_core.provider',
    className: 'Provider',
    all: (installation) => installation.allProviders(),
    lookupValue: (provider) => String(provider.pk),
    pk: (provider) => String(provider.pk),
    searched: (provider, installation) => [provider.name, installation.applicationOf(provider)?.name ?? ''],
    filters: {
        application__isnull: whether(
            (provider, installation) => !installation.applicationOf(provider) && !isBackchannel(installation, provider),
        ),
        backchannel: whether((provider, installation) => isBackchannel(installation, provider)),
    },
    orderings: { pk: (provider) => provider.pk, name: (provider) => provider.name },
    show: (provider, { installation }) => showAnyProvider(installation, provider),
    remove: (provider, { installation }) => removeProvider(installation, provider),
    asOf: anyProviderAsOf,
};

export const allProviderOperations: Operations = operationsOf(allProviders);
