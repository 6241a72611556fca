import type { Installation } from './installation';
import type {
    ApplicationRecord,
    BindingRecord,
    FlowRecord,
    KeyPairRecord,
    OtherProviderRecord,
    PolicyRecord,
    ProviderRecord,
    RuleRecord,
    ScopeMappingRecord,
    WebhookMappingRecord,
} from './records';

/** What goes, and what is only unlinked, when an object is deleted: the `on_delete` of authentik's models. */

/** Its application stays, without a provider; a managed secret stays too. */
export function removeProvider(
    installation: Installation,
    { pk }: Pick<ProviderRecord | OtherProviderRecord, 'pk'>,
): void {
    installation.providers.delete(pk);
    installation.otherProviders.delete(pk);
    for (const application of installation.applications.values()) {
        application.provider = application.provider === pk ? null : application.provider;
        application.backchannelProviders = application.backchannelProviders.filter((one) => one !== pk);
    }
    for (const provider of installation.providers.values()) {
        provider.jwtFederationProviders = provider.jwtFederationProviders.filter((one) => one !== pk);
    }
}

/** Its bindings and back-channel providers go with it, its provider stays. The cached lists of applications still show it. */
export function removeApplication(installation: Installation, { pk, backchannelProviders }: ApplicationRecord): void {
    installation.applications.delete(pk);
    backchannelProviders.forEach((provider) => removeProvider(installation, { pk: provider }));
    for (const binding of [...installation.bindings.values()].filter((one) => one.target === pk)) {
        installation.bindings.delete(binding.pk);
    }
}

/** Providers that authorize by this flow go with it; as a flow of another use it is only unlinked. */
export function removeFlow(installation: Installation, { pk }: FlowRecord): void {
    installation.flows.delete(pk);
    for (const provider of installation.allProviders()) {
        if (provider.authorizationFlow === pk) {
            removeProvider(installation, provider);
        }
        provider.invalidationFlow = provider.invalidationFlow === pk ? null : provider.invalidationFlow;
    }
    for (const provider of installation.providers.values()) {
        provider.authenticationFlow = provider.authenticationFlow === pk ? null : provider.authenticationFlow;
    }
}

/** Providers that signed with it sign with their client secret from then on. */
export function removeKeyPair(installation: Installation, { pk }: KeyPairRecord): void {
    installation.keyPairs.delete(pk);
    for (const provider of installation.providers.values()) {
        provider.signingKey = provider.signingKey === pk ? null : provider.signingKey;
        provider.encryptionKey = provider.encryptionKey === pk ? null : provider.encryptionKey;
    }
}

export function removeScopeMapping(installation: Installation, { pk }: ScopeMappingRecord): void {
    installation.scopeMappings.delete(pk);
    for (const provider of installation.providers.values()) {
        provider.propertyMappings = provider.propertyMappings.filter((one) => one !== pk);
    }
}

/** Transports that used it send what they send without. */
export function removeWebhookMapping(installation: Installation, { pk }: WebhookMappingRecord): void {
    installation.webhookMappings.delete(pk);
    for (const transport of installation.transports.values()) {
        transport.bodyMapping = transport.bodyMapping === pk ? null : transport.bodyMapping;
        transport.headersMapping = transport.headersMapping === pk ? null : transport.headersMapping;
    }
}

function removeBindings({ bindings }: Installation, goes: (binding: BindingRecord) => boolean): void {
    [...bindings.values()].filter(goes).forEach(({ pk }) => bindings.delete(pk));
}

export function removeRule(installation: Installation, { pk }: RuleRecord): void {
    installation.rules.delete(pk);
    removeBindings(installation, ({ target }) => target === pk);
}

export function removePolicy(installation: Installation, { pk }: PolicyRecord): void {
    installation.policies.delete(pk);
    removeBindings(installation, ({ policy }) => policy === pk);
}
