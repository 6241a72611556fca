import { asArray, asObject, asText, type JsonObject } from '../../http/shape';
import { webhookHeader, type DesiredWebhook } from '../../model/webhook';

/** What a webhook is sent for: whatever is made, changed or deleted of these. Memberships are changes of either. */
const models = ['authentik_core.group', 'authentik_core.user'] as const;

export function matcherNames(name: string): string[] {
    return models.map((model) => `${name}: ${model}`);
}

/**
 * The header as an expression of authentik; before 2025.6, which maps no headers, the same is the body. Never a part of the address:
 * that is in the log of every proxy, and of authentik where a delivery fails (docs/servers/authentik.md#events-and-webhooks).
 */
export function mappingFields(name: string, secret: string): JsonObject {
    return { name, expression: `return {${JSON.stringify(webhookHeader)}: ${JSON.stringify(secret)}}` };
}

/** Both names of the mapping: a version passes over the one that it does not know. */
export function transportFields({ name, url }: DesiredWebhook, mapping: string): JsonObject {
    return {
        ...{ name, mode: 'webhook', webhook_url: url, send_once: true },
        ...{ webhook_mapping_headers: mapping, webhook_mapping: mapping },
    };
}

/** With every criterion: authentik crashes on one that is left out. */
export function matchersFields(name: string): JsonObject[] {
    return matcherNames(name).map((matcher, index) => ({
        ...{ name: matcher, action: null, client_ip: null, app: null, query: null },
        model: models[index],
    }));
}

/** Both names of the group, as above. */
export function ruleFields(name: string, transport: string, group: string): JsonObject {
    return { name, severity: 'notice', transports: [transport], destination_group: group, group };
}

export function isMappingRight(found: JsonObject, secret: string): boolean {
    return secret !== '' && found.expression === mappingFields('', secret).expression;
}

export function isTransportRight(found: JsonObject, { url }: DesiredWebhook, mapping: JsonObject | undefined): boolean {
    const { webhook_mapping_headers: headers = found.webhook_mapping } = found;
    return (
        found.mode === 'webhook' &&
        // where secrets are objects of their own, addresses are as well (goauthentik/authentik#25415)
        (found.webhook_url === url || found.webhook_url === undefined) &&
        found.send_once === true &&
        headers === mapping?.pk
    );
}

export function isMatcherRight(found: JsonObject, index: number): boolean {
    const isOpen = ['action', 'client_ip', 'app', 'query'].every((field) => (asText(found[field]) ?? '') === '');
    return isOpen && found.model === models[index];
}

/** @param transport undefined where there is none */
export function isRuleRight(found: JsonObject, transport: JsonObject | undefined): boolean {
    return transport !== undefined && (asArray(found.transports) ?? []).includes(transport.pk);
}

/** The group that a rule names, as it is answered with it. */
export function groupOfRule(found: JsonObject): JsonObject | undefined {
    return asObject(found.destination_group_obj) ?? asObject(found.group_obj);
}

export function bindsPolicy(policy: JsonObject): (binding: JsonObject) => boolean {
    return (binding) => binding.policy === policy.pk && binding.enabled !== false && binding.negate !== true;
}
