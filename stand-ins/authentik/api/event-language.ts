import { knownActions } from '../events/actions';
import type { EventRecord } from '../state/records';
import type { QueryField, RelatedFields } from './search-language';

/** How events are searched: `brand`, `user` and `context` are JSON, whose known keys are offered like relations. */
export const EVENT_LANGUAGE: Record<string, QueryField<EventRecord>> = {
    action: {
        type: 'str',
        options: ({ version }) => knownActions(version).map(({ action }) => action),
        value: (event) => event.action,
    },
    event_uuid: { type: 'str', value: (event) => event.pk },
    app: {
        type: 'str',
        options: ({ events }) => [...new Set(events.all.map(({ app }) => app))].sort(),
        value: (event) => event.app,
    },
    client_ip: { type: 'str', value: (event) => event.clientIp ?? '' },
    user: { type: 'relation', relation: 'authentik_events.event_user', value: () => undefined },
    brand: { type: 'relation', relation: 'authentik_events.event_brand', value: () => undefined },
    context: { type: 'relation', relation: 'authentik_events.event_context', value: () => undefined },
    created: { type: 'datetime', options: [], value: () => undefined },
};

const inside = (type: 'str' | 'int'): QueryField<never> => ({ type, value: () => undefined });

const relation = (name: string): QueryField<never> => ({
    type: 'relation',
    relation: `authentik_events.event_${name}`,
    value: () => undefined,
});

/** Offered, but nothing is compared with it here. */
export const INSIDE_EVENTS: RelatedFields = {
    'authentik_events.event_user': { pk: inside('int'), username: inside('str'), email: inside('str') },
    'authentik_events.event_brand': {
        ...{ pk: inside('str'), app: inside('str'), name: inside('str'), model_name: inside('str') },
    },
    'authentik_events.event_context': { http_request: relation('context_http_request') },
    'authentik_events.event_context_http_request': {
        args: relation('context_http_request_args'),
        ...{ path: inside('str'), method: inside('str'), request_id: inside('str'), user_agent: inside('str') },
    },
};
