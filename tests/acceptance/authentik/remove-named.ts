import { webhookModels } from '../../../src/directory/webhook/webhook-objects';
import { matcherNames } from '../../../src/model/new-webhook';
import { webhookName } from '../../../src/model/webhook';
import { tokenNames } from '../../../src/report/blueprint/token-entries';
import type { Administrator } from './administrator';

/**
 * Removes what the app names after its workspace, which the names of a run do not reach: what a blueprint makes for its token, and the
 * webhook. What refers to something else goes first.
 */
export async function removeNamedAfter(administrator: Administrator, siteUrl: string): Promise<void> {
    const { token, account, group, readingRole, settingUpRole } = tokenNames(siteUrl);
    const webhook = webhookName(siteUrl);
    const named: readonly [path: string, field: string, name: string, key: string][] = [
        ['/core/tokens/', 'identifier', token, 'identifier'],
        ['/core/users/', 'username', account, 'pk'],
        ['/core/groups/', 'name', group, 'pk'],
        ['/rbac/roles/', 'name', readingRole, 'pk'],
        ['/rbac/roles/', 'name', settingUpRole, 'pk'],
        [webhookModels.rule.path, 'name', webhook, 'pk'],
        ...matcherNames(webhook).map((name): [string, string, string, string] => [
            ...([webhookModels.matchers.path, 'name', name, 'pk'] as const),
        ]),
        [webhookModels.transport.path, 'name', webhook, 'pk'],
        [webhookModels.mapping.path, 'name', webhook, 'pk'],
    ];
    for (const [path, field, name, key] of named)
        for (const item of await administrator.list(path, `search=${encodeURIComponent(name)}`))
            if (item[field] === name) await twice(async () => administrator.delete(`${path}${String(item[key])}/`));
}

/** The first attempt to delete a notification rule crashes (docs/servers/authentik.md#methods-that-are-refused). */
async function twice(remove: () => Promise<void>): Promise<void> {
    await remove().catch(remove);
}
