import { randomUUID } from 'node:crypto';
import { generateKey, type Installation } from './installation';
import type { ApplicationRecord, FlowRecord, FlowSettings, ProviderRecord } from './records';

export const DEFAULT_FLOW_SETTINGS: FlowSettings = {
    background: '',
    policy_engine_mode: 'any',
    compatibility_mode: false,
    layout: 'stacked',
    denied_action: 'message_continue',
    authentication: 'none',
};

/** A flow without stages: as an authorization flow it asks nobody anything. */
export function addFlow(
    installation: Installation,
    fields: Pick<FlowRecord, 'slug' | 'name' | 'title' | 'designation'> & Partial<FlowRecord>,
): FlowRecord {
    const flow: FlowRecord = {
        policyBindingModel: randomUUID(),
        stages: [],
        logsOut: false,
        asksConsent: false,
        settings: { ...DEFAULT_FLOW_SETTINGS },
        ...fields,
        pk: randomUUID(),
    };
    installation.flows.set(flow.pk, flow);
    return flow;
}

/** A provider with the defaults of the API, which are not those of the admin interface: no grant types, no mappings. */
export function providerWithDefaults(
    installation: Installation,
    fields: Pick<ProviderRecord, 'name' | 'authorizationFlow' | 'invalidationFlow' | 'redirectUris'> &
        Partial<ProviderRecord>,
): ProviderRecord {
    const provider: ProviderRecord = {
        authenticationFlow: null,
        propertyMappings: [],
        clientType: 'confidential',
        grantTypes: [],
        clientId: generateKey(40),
        clientSecret: generateKey(128),
        secret: null,
        accessCodeValidity: 'minutes=1',
        accessTokenValidity: 'hours=1',
        refreshTokenValidity: 'days=30',
        refreshTokenThreshold: 'seconds=0',
        includeClaimsInIdToken: true,
        signingKey: null,
        encryptionKey: null,
        logoutUri: '',
        logoutMethod: 'backchannel',
        subMode: 'hashed_user_id',
        issuerMode: 'per_provider',
        jwtFederationSources: [],
        jwtFederationProviders: [],
        ...fields,
        pk: installation.nextProviderPk(),
    };
    installation.providers.set(provider.pk, provider);
    return provider;
}

/** An application with the defaults of the API, which is not kept yet. */
export function newApplication(
    fields: Pick<ApplicationRecord, 'slug' | 'name'> & Partial<ApplicationRecord>,
): ApplicationRecord {
    return {
        provider: null,
        backchannelProviders: [],
        openInNewTab: false,
        metaLaunchUrl: '',
        metaIcon: '',
        metaDescription: '',
        metaPublisher: '',
        metaHide: false,
        policyEngineMode: 'any',
        group: '',
        ...fields,
        pk: randomUUID(),
    };
}

export function addApplication(installation: Installation, application: ApplicationRecord): ApplicationRecord {
    installation.applications.set(application.pk, application);
    // as a creation alone does
    installation.applicationLists.clear();
    return application;
}
