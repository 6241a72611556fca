import { asNumber, type JsonObject } from '../../http/shape';
import { Failure } from '../../model/failure';
import { newMapping, newMatchers, newRule, newTransport } from '../../model/new-webhook';
import type { DesiredWebhook, WebhookPart } from '../../model/webhook';
import type { AuthentikClient } from '../authentik-client';
import { bindsPolicy, groupOfRule } from './webhook-fields';
import { hasMembers, webhookModels, WebhookObjects } from './webhook-objects';

/** Makes a webhook, mends it and takes it away. Repeated after it was cut off, each finds what is there. */
export class WebhookWriter {
    constructor(private readonly client: AuthentikClient) {}

    /** What is sent for last: until everything is tied to the rule nothing is sent. */
    public async write(wanted: DesiredWebhook, secret: string): Promise<void> {
        const { name } = wanted;
        const objects = new WebhookObjects(this.client, name);
        const mapping = await this.put('mapping', await objects.mapping(), newMapping(name, secret));
        const transport = await this.put(
            'transport',
            await objects.transport(),
            newTransport(wanted, String(mapping.pk)),
        );
        const found = await objects.matchers();
        const matchers: JsonObject[] = [];
        for (const [index, fields] of newMatchers(name).entries())
            matchers.push(await this.put('matchers', found[index], fields));
        const present = await objects.rule();
        const group = await this.groupFor(present, objects);
        const rule = await this.put('rule', present, newRule(name, String(transport.pk), group));
        await this.bind(rule, matchers, await objects.bindings(rule), name);
    }

    /** The rule takes its bindings along. */
    public async remove(name: string): Promise<void> {
        const objects = new WebhookObjects(this.client, name);
        const remove = async (part: WebhookPart, found: JsonObject | undefined): Promise<void> => {
            const { path, remove: permission } = webhookModels[part];
            if (found) await this.client.remove(`${path}${String(found.pk)}/`, { permission, what: whatOf(name) });
        };
        await remove('rule', await objects.rule());
        for (const matcher of await objects.matchers()) await remove('matchers', matcher);
        await remove('transport', await objects.transport());
        await remove('mapping', await objects.mapping());
    }

    private async put(part: WebhookPart, found: JsonObject | undefined, fields: JsonObject): Promise<JsonObject> {
        const { path, add, change } = webhookModels[part];
        const what = whatOf(String(fields.name));
        return found
            ? this.client.write('patch', `${path}${String(found.pk)}/`, fields, { permission: change, what })
            : this.client.write('post', path, fields, { permission: add, what });
    }

    private async groupFor(rule: JsonObject | undefined, objects: WebhookObjects): Promise<string> {
        const own = rule && groupOfRule(rule);
        const group = own && hasMembers(own) ? String(own.pk) : await objects.receiver();
        if (group === undefined) throw new Failure('internal', { reason: { code: 'cause.no_receiver' } });
        return group;
    }

    /** authentik takes the same binding and the same place twice, and refuses every change of either after that. */
    private async bind(
        rule: JsonObject,
        matchers: readonly JsonObject[],
        bindings: readonly JsonObject[],
        name: string,
    ): Promise<void> {
        const { path, add: permission } = webhookModels.bindings;
        let order = Math.max(-1, ...bindings.map((binding) => asNumber(binding.order) ?? 0));
        for (const policy of matchers) {
            if (bindings.some(bindsPolicy(policy))) continue;
            order += 1;
            const body = { target: rule.pk, policy: policy.pk, order, enabled: true, negate: false };
            await this.client.write('post', path, body, { permission, what: whatOf(name) });
        }
    }
}

function whatOf(name: string): { code: 'subject.webhook'; name: string } {
    return { code: 'subject.webhook', name };
}
