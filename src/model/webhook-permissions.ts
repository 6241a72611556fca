import type { WebhookPart } from './webhook';

/** What authentik asks for to work with the objects of one kind. */
export interface ModelPermissions {
    view: string;
    add: string;
    change: string;
    remove: string;
}

function of(app: string, model: string): ModelPermissions {
    const to = (action: string): string => `${app}.${action}_${model}`;
    return { view: to('view'), add: to('add'), change: to('change'), remove: to('delete') };
}

export const webhookPermissions: Readonly<Record<WebhookPart, ModelPermissions>> = {
    mapping: of('authentik_events', 'notificationwebhookmapping'),
    transport: of('authentik_events', 'notificationtransport'),
    rule: of('authentik_events', 'notificationrule'),
    matchers: of('authentik_policies_event_matcher', 'eventmatcherpolicy'),
    bindings: of('authentik_policies', 'policybinding'),
};
