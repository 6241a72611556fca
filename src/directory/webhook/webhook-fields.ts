import { asArray, asObject, asText, type JsonObject } from '../../http/shape';
import { newMapping, watchedModels } from '../../model/new-webhook';
import type { DesiredWebhook } from '../../model/webhook';

/** Whether what authentik has is as the app makes it (`new-webhook.ts`). */

export function isMappingRight(found: JsonObject, secret: string): boolean {
    return secret !== '' && found.expression === newMapping('', secret).expression;
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
    return isOpen && found.model === watchedModels[index];
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
