import { randomUUID } from 'node:crypto';
import type { Exchange } from '../exchange';
import type { EventRecord, UserRecord } from '../state/records';
import { asStored, cleanse } from './stored-form';

type Json = Record<string, unknown>;

export interface NewEvent {
    action: string;
    /** module that logs it, such as `authentik.events.middleware` */
    app: string;
    context?: Json;
    user?: UserRecord | undefined;
    /** the request it happened in; without one nobody knows from where, or under which brand */
    exchange?: Exchange | undefined;
    /** of those without a request: null where authentik does not even ask for it */
    clientIp?: string | null;
}

const YEAR = 365 * 86_400_000;

/** As `get_user` of `authentik/events/utils.py`. */
export function describeUser(user: UserRecord | undefined): Json {
    return user
        ? {
              ...{ pk: user.pk, email: user.email, username: user.username },
              ...(user.username === 'AnonymousUser' && { is_anonymous: true }),
          }
        : {};
}

function argumentsOf(query: URLSearchParams): Json {
    // the flow executor wraps the query of the page it works for
    const wrapped = query.get('query');
    return cleanse(Object.fromEntries(wrapped === null ? query : new URLSearchParams(wrapped)));
}

/** As events hold it. */
export function describeRequest({ prefix, path, verb, query, requestId, headers }: Exchange): Json {
    return {
        path: decodeURI(`${prefix}${path}`),
        method: verb,
        args: argumentsOf(query),
        user_agent: headers['user-agent'] ?? '',
        request_id: requestId,
    };
}

/** authentik's event log, oldest first. */
export class EventLog {
    readonly all: EventRecord[] = [];
    private readonly listeners = new Set<(event: EventRecord) => void>();
    private readonly brands = { 'Default brand': randomUUID(), 'Brand fallback': randomUUID() };

    add({ action, app, context = {}, user, exchange, clientIp }: NewEvent): EventRecord {
        const now = Date.now();
        const name = exchange ? 'Default brand' : 'Brand fallback';
        const event: EventRecord = {
            pk: randomUUID(),
            user: asStored(describeUser(user)),
            action,
            app,
            context: asStored({ ...cleanse(context), ...(exchange && { http_request: describeRequest(exchange) }) }),
            clientIp: exchange?.clientIp ?? clientIp ?? null,
            created: new Date(now).toISOString(),
            expires: new Date(now + YEAR).toISOString(),
            brand: {
                ...{ pk: this.brands[name].replaceAll('-', ''), app: 'authentik_brands' },
                ...{ name, model_name: 'brand' },
            },
        };
        this.all.push(event);
        this.listeners.forEach((listener) => listener(event));
        return event;
    }

    /** @returns what ends it */
    onAdded(listener: (event: EventRecord) => void): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }
}
