import { randomBytes } from 'node:crypto';
import type { Call, Json } from '../api/operation';
import { describeSubject, type Subject } from '../events/audit';
import { describeRequest, describeUser } from '../events/event-log';
import { Tag, type BlueprintEntry } from './parse-blueprint';

export interface LogLine {
    timestamp: string;
    log_level: 'info' | 'warning';
    logger: string | null;
    event: string;
    attributes: Json;
}

/** What happened to an object, as the event log is told. */
export interface SavedObject {
    action: 'model_created' | 'model_updated';
    subject: Subject;
    /** columns of a new one, in versions that show them */
    diff?: Json;
}

const IMPORTER = 'authentik.blueprints.v1.importer';

/** What the importer logs while it validates: its own complaints, and the noise that saving objects makes. */
export class ImportLog {
    readonly lines: LogLine[] = [];

    constructor(private readonly call: Call) {}

    warn(event: string, attributes: Json = {}): void {
        this.add('warning', IMPORTER, event, attributes);
    }

    invalidVersion(): void {
        const event = 'Invalid blueprint version';
        const timestamp = new Date().toISOString();
        this.lines.push({ timestamp, log_level: 'warning', logger: null, event, attributes: {} });
    }

    entryInvalid(entry: BlueprintEntry, error: string): void {
        this.warn(`Entry invalid: ${error}`, { entry: printed(entry), error });
    }

    noSuchBlueprint(): void {
        this.add('info', 'authentik.blueprints.v1.meta.apply_blueprint', 'Blueprint does not exist, but not required');
    }

    /** An object was made or changed, which is an event, and that one is handed on to the worker. */
    saved({ action, subject, diff }: SavedObject): void {
        const isProvider = subject.model.startsWith('authentik_providers_');
        // up to 2025.8 every save of a provider asks for the outposts to be told (`authentik/outposts/signals.py`)
        if (isProvider && !this.hasNewWorker) {
            this.task('authentik.outposts.tasks.outpost_post_save');
        }
        const { exchange } = this.call.audit;
        this.add('info', 'authentik.events.models', 'Created Event', {
            action,
            context: {
                model: describeSubject(subject),
                http_request: describeRequest(exchange),
                ...(diff && { diff }),
            },
            client_ip: exchange.clientIp,
            user: describeUser(this.call.actor.user),
        });
        this.task(
            this.hasNewWorker
                ? 'authentik.events.tasks.event_trigger_dispatch'
                : 'authentik.events.tasks.event_notification_handler',
        );
    }

    private get hasNewWorker(): boolean {
        return this.call.installation.version.isAtLeast('2025.10');
    }

    private task(name: string): void {
        const [logger, event] = this.hasNewWorker
            ? ['authentik.tasks.middleware', 'Task enqueued']
            : ['authentik.root.celery', 'Task published'];
        this.add('info', logger, event, { task_id: randomBytes(16).toString('hex'), task_name: name });
    }

    private add(level: LogLine['log_level'], logger: string, event: string, attributes: Json = {}): void {
        const { requestId, origin } = this.call.audit.exchange;
        const { host, hostname } = new URL(origin);
        const request = { auth_via: 'api_token', request_id: requestId, host };
        const tenant = { schema_name: 'public', domain_url: hostname };
        const timestamp = new Date().toISOString();
        this.lines.push({
            ...{ timestamp, log_level: level, logger, event },
            attributes: { ...attributes, ...request, ...tenant },
        });
    }
}

/** As Python prints the entry: tags that are not resolved are objects somewhere in its memory. */
function printed({ model, state, conditions, identifiers, attrs, id }: BlueprintEntry): Json {
    return {
        ...{ model, state, conditions: tagless(conditions), identifiers: tagless(identifiers), attrs: tagless(attrs) },
        ...{ permissions: [], id, _state: { instance: null } },
    };
}

function tagless(value: unknown): unknown {
    if (value instanceof Tag) {
        return `<authentik.blueprints.v1.common.${value.name} object at 0x7f0000000000>`;
    }
    if (Array.isArray(value)) {
        return value.map(tagless);
    }
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tagless(inner)]))
        : value;
}
