import { webhookHeader, type DesiredWebhook } from './webhook';

/**
 * What a webhook needs of its objects in authentik, in the fields that its API and its blueprints have. Where two names say the same, a
 * version passes over the one that it does not know.
 */

/** What it is sent for: whatever is made, changed or deleted of these. Memberships are changes of either. */
export const watchedModels = ['authentik_core.group', 'authentik_core.user'] as const;

export function matcherNames(name: string): string[] {
    return watchedModels.map((model) => matcherName(name, model));
}

/**
 * The header as an expression of authentik; before 2025.6, which maps no headers, the same is the body. Never a part of the address:
 * that is in the log of every proxy, and of authentik where a delivery fails (docs/servers/authentik.md#events-and-webhooks).
 */
export function newMapping(name: string, secret: string) {
    return { name, expression: `return {${JSON.stringify(webhookHeader)}: ${JSON.stringify(secret)}}` };
}

/** @param mapping how that object is referred to */
export function newTransport<Reference>({ name, url }: DesiredWebhook, mapping: Reference) {
    return {
        ...{ name, mode: 'webhook', webhook_url: url, send_once: true },
        ...{ webhook_mapping_headers: mapping, webhook_mapping: mapping },
    };
}

/** With every criterion: authentik crashes on one that is left out. */
export function newMatchers(name: string) {
    return watchedModels.map((model) => ({
        ...{ name: matcherName(name, model), action: null, client_ip: null, app: null, query: null },
        model,
    }));
}

function matcherName(name: string, model: string): string {
    return `${name}: ${model}`;
}

export function newRule<Reference>(name: string, transport: Reference, group: Reference) {
    return { name, severity: 'notice', transports: [transport], destination_group: group, group };
}
