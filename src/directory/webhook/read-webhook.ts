import type { JsonObject } from '../../http/shape';
import { Failure } from '../../model/failure';
import { webhookParts, type DesiredWebhook, type ObservedWebhook, type WebhookPart } from '../../model/webhook';
import type { AuthentikClient } from '../authentik-client';
import { isLacking } from '../sso/probe-permissions';
import {
    bindsPolicy,
    groupOfRule,
    isMappingRight,
    isMatcherRight,
    isRuleRight,
    isTransportRight,
} from './webhook-fields';
import { hasMembers, webhookModels, WebhookObjects } from './webhook-objects';

/**
 * Reads the parts of a webhook, and which permissions are lacking to make or mend what is to be; they are told together. A request that
 * can never be valid tells, as with the login (`probe-permissions.ts`).
 * @param secret of the settings; empty where there is none yet
 */
export async function readWebhook(
    client: AuthentikClient,
    wanted: DesiredWebhook,
    secret: string,
): Promise<Omit<ObservedWebhook, 'hasArrived'>> {
    const { name } = wanted;
    const objects = new WebhookObjects(client, name);
    const unseen = new Set<string>();
    const seen = async <T>(part: WebhookPart, reading: Promise<T>, otherwise: T): Promise<T> => {
        try {
            return await reading;
        } catch (error) {
            if (!(error instanceof Failure) || error.code !== 'authentik_permission_missing') throw error;
            unseen.add(webhookModels[part].view);
            return otherwise;
        }
    };
    const [mapping, transport, rule, matchers] = await Promise.all([
        seen('mapping', objects.mapping(), undefined),
        seen('transport', objects.transport(), undefined),
        seen('rule', objects.rule(), undefined),
        seen('matchers', objects.matchers(), []),
    ]);
    const bindings = await seen('bindings', objects.bindings(rule), []);
    const policies = matchers.filter((matcher) => matcher !== undefined);
    const isBound = (policy: JsonObject): boolean => bindings.some(bindsPolicy(policy));
    const isReceived = hasMembers(rule && groupOfRule(rule));
    const right: Readonly<Record<WebhookPart, boolean>> = {
        mapping: mapping !== undefined && isMappingRight(mapping, secret),
        transport: transport !== undefined && isTransportRight(transport, wanted, mapping),
        matchers:
            matchers.length > 0 && matchers.every((one, index) => one !== undefined && isMatcherRight(one, index)),
        rule: rule !== undefined && isRuleRight(rule, transport) && isReceived,
        bindings: policies.length > 0 && policies.length === matchers.length && policies.every(isBound),
    };
    const there: Readonly<Record<WebhookPart, readonly JsonObject[]>> = {
        mapping: mapping ? [mapping] : [],
        transport: transport ? [transport] : [],
        matchers: policies,
        rule: rule ? [rule] : [],
        bindings,
    };
    const found = webhookParts.filter((part) => there[part].length > 0);
    const toDo = webhookParts.filter((part) => !right[part]);
    const isUnseen = unseen.size > 0;
    const lacking = await Promise.all(toDo.map(async (part) => lackingFor(client, part, there[part])));
    return {
        name,
        found,
        wrong: found.filter((part) => !right[part]),
        hasReceiver: isReceived || isUnseen || toDo.length === 0 || (await objects.receiver()) !== undefined,
        lacking: [...new Set([...unseen, ...lacking.flat()])].sort(),
        isUnseen,
    };
}

/** A name may not be blank, and nothing can be made without one, or without a target. Bindings are only ever added. */
async function lackingFor(client: AuthentikClient, part: WebhookPart, there: readonly JsonObject[]): Promise<string[]> {
    const { path, add, change } = webhookModels[part];
    const present = part === 'bindings' ? undefined : there[0];
    if (!present) return (await isLacking(client, add, { method: 'post', path, body: {} })) ? [add] : [];
    const rename = { method: 'patch', path: `${path}${String(present.pk)}/`, body: { name: '' } } as const;
    return (await isLacking(client, change, rename)) ? [change] : [];
}
