import { newMapping, newMatchers, newRule, newTransport } from '../../model/new-webhook';
import type { DesiredWebhook } from '../../model/webhook';
import { find, keyOf, type Entry, type Fields } from './entry';

const ids = { mapping: 'rocketchat-webhook-mapping', transport: 'rocketchat-webhook', rule: 'rocketchat-webhook-rule' };

/**
 * What makes authentik say that something has changed. A rule sends for the members of a group: one of administrators that has some, who
 * get no message of it, as with the app's own (`webhook-objects.ts`).
 */
export function webhookEntries(wanted: DesiredWebhook, secret: string): Entry[] {
    const administrators = find('authentik_core.group', ['is_superuser', true], ['users__isnull', false]);
    const matchers = newMatchers(wanted.name).map((fields, index): Entry => ({
        ...named('authentik_policies_event_matcher.eventmatcherpolicy', fields),
        id: `rocketchat-webhook-matcher-${index + 1}`,
    }));
    return [
        {
            ...named('authentik_events.notificationwebhookmapping', newMapping(wanted.name, secret)),
            id: ids.mapping,
        },
        {
            ...named('authentik_events.notificationtransport', newTransport(wanted, keyOf(ids.mapping))),
            id: ids.transport,
        },
        ...matchers,
        {
            ...named('authentik_events.notificationrule', newRule(wanted.name, keyOf(ids.transport), administrators)),
            id: ids.rule,
        },
        ...matchers.map(({ id = '' }, order) => ({
            model: 'authentik_policies.policybinding',
            identifiers: { target: keyOf(ids.rule), policy: keyOf(id) },
            attrs: { order, enabled: true, negate: false },
        })),
    ];
}

/** Found by its name, as the app finds it. */
function named(model: string, { name, ...attrs }: Fields & { name: string }): Entry {
    return { model, identifiers: { name }, attrs };
}
