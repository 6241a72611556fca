import { randomUUID } from 'node:crypto';

import { operationsOf, type Collection } from './collection';
import { exactly } from './filters';
import { badRequest } from './errors';
import type { Call, Operations } from './operation';
import type { WebhookMappingRecord } from '../state/records';
import { removeWebhookMapping } from '../state/remove';

function write(mapping: WebhookMappingRecord, { body, installation }: Call): void {
    const { name, expression } = body as Partial<Record<string, string>>;
    const others = [...installation.webhookMappings.values(), ...installation.scopeMappings.values()];
    if (others.some((one) => one.pk !== mapping.pk && one.name === name)) {
        throw badRequest({ name: ['Property Mapping with this name already exists.'] });
    }
    mapping.name = name ?? mapping.name;
    mapping.expression = expression ?? mapping.expression;
}

export const webhookMappings: Collection<WebhookMappingRecord> = {
    path: '/propertymappings/notification/',
    lookup: 'pm_uuid',
    model: 'authentik_events.notificationwebhookmapping',
    className: 'NotificationWebhookMapping',
    all: (installation) => [...installation.webhookMappings.values()],
    lookupValue: (mapping) => mapping.pk,
    pk: (mapping) => mapping.pk,
    searched: (mapping) => [mapping.name],
    filters: { name: exactly((mapping) => mapping.name) },
    orderings: { name: (mapping) => mapping.name },
    show: ({ pk, name, expression }) => ({ pk, name, expression }),
    create: (call) => {
        const mapping = { pk: randomUUID(), name: '', expression: '' };
        write(mapping, call);
        call.installation.webhookMappings.set(mapping.pk, mapping);
        return mapping;
    },
    update: write,
    remove: (mapping, { installation }) => removeWebhookMapping(installation, mapping),
};

export const webhookMappingOperations: Operations = operationsOf(webhookMappings);
