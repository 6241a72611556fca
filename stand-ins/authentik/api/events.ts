import { operationsOf, type Collection } from './collection';
import { exactly } from './filters';
import { EVENT_LANGUAGE, INSIDE_EVENTS } from './event-language';
import type { Json, Operations } from './operation';
import { without } from './without';
import { EVENT_ACTIONS, knownActions } from '../events/actions';
import type { EventRecord } from '../state/records';
import type { AuthentikVersion } from '../version';

export function showEvent(event: EventRecord): Json {
    return {
        ...{ pk: event.pk, user: event.user, action: event.action, app: event.app, context: event.context },
        ...{ client_ip: event.clientIp, created: event.created, expires: event.expires, brand: event.brand },
    };
}

function inContext(context: Json, ...path: string[]): unknown {
    return path.reduce<unknown>((value, key) => (value as Json | undefined)?.[key], context);
}

const events: Collection<EventRecord> = {
    path: '/events/events/',
    lookup: 'event_uuid',
    model: 'authentik_events.event',
    className: 'Event',
    // the newest first, also among those of one millisecond
    all: (installation) => [...installation.events.all].reverse(),
    lookupValue: (event) => event.pk,
    pk: (event) => event.pk,
    searched: (event) => [
        ...[event.pk, JSON.stringify(event.user), event.action, event.app],
        ...[JSON.stringify(event.context), event.clientIp ?? ''],
    ],
    language: EVENT_LANGUAGE,
    related: INSIDE_EVENTS,
    filters: {
        action: { matches: ({ action }, [wanted = '']) => action.includes(wanted.toLowerCase()) },
        actions: {
            matches: ({ action }, values) => values.includes(action),
            choices: () => EVENT_ACTIONS.map(({ action }) => action),
            since: '2025.10',
        },
        client_ip: exactly((event) => event.clientIp),
        username: {
            matches: ({ user, context }, [wanted]) => user.username === wanted || context.username === wanted,
        },
        context_model_app: exactly(({ context }) => inContext(context, 'model', 'app')),
        context_model_name: exactly(({ context }) => inContext(context, 'model', 'model_name')),
        // uuids are stored without dashes
        context_model_pk: {
            matches: ({ context }, [wanted = '']) =>
                String(inContext(context, 'model', 'pk')) === wanted.replaceAll('-', ''),
        },
        context_authorized_app: exactly(({ context }) => inContext(context, 'authorized_application', 'pk')),
        brand_name: exactly(({ brand }) => brand.name),
    },
    orderings: {
        '-created': () => 0,
        created: ({ created }) => Date.parse(created),
        action: (event) => event.action,
        app: (event) => event.app,
        client_ip: (event) => event.clientIp ?? '',
    },
    show: showEvent,
};

function showActions(version: AuthentikVersion): Json[] {
    return knownActions(version).map(({ action, name }) => ({
        ...{ name, description: '', component: action, model_name: '' },
        ...{ requires_enterprise: false, deprecated: false },
    }));
}

export const eventOperations: Operations = {
    ...operationsOf(events),
    'GET /events/events/actions/': {
        handle: ({ installation }) => ({ status: 200, body: showActions(installation.version) }),
        asOf: (body, version) =>
            version.isAtLeast('2025.10') ? body : (body as Json[]).map((item) => without(item, 'deprecated')),
    },
};
