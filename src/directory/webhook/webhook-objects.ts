import { asText, type JsonObject } from '../../http/shape';
import { matcherNames } from '../../model/new-webhook';
import { permissions } from '../../model/permissions';
import type { WebhookPart } from '../../model/webhook';
import { webhookPermissions, type ModelPermissions } from '../../model/webhook-permissions';
import type { AuthentikClient } from '../authentik-client';

/** Where objects of a part are, and what authentik asks for to work with them. */
export type WebhookModel = ModelPermissions & { path: string };

export const webhookModels: Readonly<Record<WebhookPart, WebhookModel>> = {
    mapping: { path: '/propertymappings/notification/', ...webhookPermissions.mapping },
    transport: { path: '/events/transports/', ...webhookPermissions.transport },
    rule: { path: '/events/rules/', ...webhookPermissions.rule },
    matchers: { path: '/policies/event_matcher/', ...webhookPermissions.matchers },
    bindings: { path: '/policies/bindings/', ...webhookPermissions.bindings },
};

/** The objects of a webhook, found by its name, as authentik answers them. */
export class WebhookObjects {
    constructor(
        private readonly client: AuthentikClient,
        private readonly name: string,
    ) {}

    public async mapping(): Promise<JsonObject | undefined> {
        return this.named('mapping', this.name);
    }

    public async transport(): Promise<JsonObject | undefined> {
        return this.named('transport', this.name);
    }

    public async rule(): Promise<JsonObject | undefined> {
        return this.named('rule', this.name);
    }

    /** In the order of their models; undefined for one that is not there. */
    public async matchers(): Promise<(JsonObject | undefined)[]> {
        return Promise.all(matcherNames(this.name).map(async (name) => this.named('matchers', name)));
    }

    /** Without a rule there are none, but whether they may be seen belongs to the same message. */
    public async bindings(rule: JsonObject | undefined): Promise<JsonObject[]> {
        const { path, view } = webhookModels.bindings;
        const found: JsonObject[] = [];
        if (!rule) {
            await this.client.get(`${path}?page=1&page_size=1`, view);
            return found;
        }
        const target = String(rule.pk);
        for await (const item of this.client.list(path, { target }, view)) if (item.target === target) found.push(item);
        return found;
    }

    /**
     * The group whose members authentik sends for: one of administrators where it has direct members, else any that has some. No
     * message reaches them, since a webhook is no notification of theirs.
     */
    public async receiver(): Promise<string | undefined> {
        const queries: readonly Readonly<Record<string, string>>[] = [{ is_superuser: 'true' }, {}];
        for (const query of queries)
            for await (const group of this.client.list('/core/groups/', query, permissions.viewGroup))
                if (hasMembers(group)) return String(group.pk);
        return undefined;
    }

    private async named(part: WebhookPart, name: string): Promise<JsonObject | undefined> {
        const { path, view } = webhookModels[part];
        for await (const item of this.client.list(path, { name }, view)) if (asText(item.name) === name) return item;
        return undefined;
    }
}

export function hasMembers(group: JsonObject | undefined): boolean {
    return Array.isArray(group?.users) && group.users.length > 0;
}
