import type { Exchange } from '../exchange';
import type { UserRecord } from '../state/records';
import type { EventLog } from './event-log';

type Json = Record<string, unknown>;

/** An object as events name it. */
export interface Subject {
    /** such as `authentik_core.group` */
    model: string;
    pk: string | number;
    name: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** As `model_to_dict` and `sanitize_item` leave it (`authentik/events/utils.py`): uuids without dashes. */
export function describeSubject({ model, pk, name }: Subject): Json {
    const [app = '', modelName = ''] = model.split('.');
    const plain = typeof pk === 'string' && UUID.test(pk) ? pk.replaceAll('-', '') : pk;
    return { app, model_name: modelName, pk: plain, name };
}

/** What one request does to objects, as `authentik/events/middleware.py` writes it down. */
export class Audit {
    constructor(
        private readonly log: EventLog,
        readonly exchange: Exchange,
        private readonly user: UserRecord,
    ) {}

    created(subject: Subject, diff?: Json): void {
        this.change('model_created', subject, diff);
    }

    updated(subject: Subject, diff?: Json): void {
        this.change('model_updated', subject, diff);
    }

    deleted(subject: Subject): void {
        this.change('model_deleted', subject);
    }

    /** An event of another kind. @param app the module that writes it */
    note(action: string, app: string, context: Json = {}, user = this.user): void {
        this.log.add({ action, app, context, user, exchange: this.exchange });
    }

    private change(action: string, subject: Subject, diff?: Json): void {
        const context = { model: describeSubject(subject), ...(diff && { diff }) };
        this.note(action, 'authentik.events.middleware', context);
    }
}
