import { TransportError } from './post';
import { recipients, ruleApplies } from './rule-applies';
import { send } from './send';
import type { Worker } from './worker';
import { summaryOf } from '../events/summary';
import type { Installation } from '../state/installation';
import type { EventRecord, RuleRecord, TransportRecord, UserRecord } from '../state/records';

/** Only Celery wrote down that a task was given up. */
function noteGivenUp(installation: Installation, error: unknown): void {
    if (installation.version.isAtLeast('2025.8')) {
        return;
    }
    const text = error instanceof TransportError ? error.cause : String(error);
    const name = 'authentik.events.models.NotificationTransportError';
    installation.events.add({
        action: 'system_task_exception',
        app: 'authentik.events.system_tasks',
        context: {
            message: `Task notification_transport encountered an error: Traceback (most recent call last):\n  …\n${name}: ${text}`,
        },
    });
}

function tell(
    installation: Installation,
    worker: Worker,
    event: EventRecord,
    rule: RuleRecord,
    transport: TransportRecord,
    user: UserRecord,
): void {
    worker.runNext({
        // what is gone by the time of an attempt is sent no more
        attempt: async (signal) => {
            const { transports, rules, users } = installation;
            if (transports.has(transport.pk) && rules.has(rule.pk) && users.has(user.pk)) {
                const notice = { severity: rule.severity, body: summaryOf(event), event, user };
                await send(installation, transport, notice, signal);
            }
        },
        givenUp: (error) => noteGivenUp(installation, error),
    });
}

/** Sends an event to whom the rules say: one copy a person, or one in all. */
function notify(installation: Installation, worker: Worker, event: EventRecord): void {
    for (const rule of installation.rules.values()) {
        if (!ruleApplies(installation, rule, event)) {
            continue;
        }
        const people = recipients(installation, rule, event);
        for (const pk of rule.transports) {
            const transport = installation.transports.get(pk);
            if (transport) {
                const told = transport.sendOnce ? people.slice(0, 1) : people;
                told.forEach((user) => tell(installation, worker, event, rule, transport, user));
            }
        }
    }
}

/** Has the worker look which rules an event fits, and send it (`authentik/events/tasks.py`). */
export function dispatch(installation: Installation, worker: Worker, event: EventRecord): void {
    worker.run({
        attempt: () => {
            notify(installation, worker, event);
            return Promise.resolve();
        },
    });
}
