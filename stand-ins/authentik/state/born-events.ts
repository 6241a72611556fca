import { randomUUID } from 'node:crypto';

import type { Installation } from './installation';
import type { RuleRecord, Severity, TransportRecord } from './records';

/** A transport with the defaults of the API. */
export function newTransport(fields: Pick<TransportRecord, 'name'> & Partial<TransportRecord>): TransportRecord {
    return {
        mode: 'local',
        webhookUrl: '',
        webhookCa: null,
        bodyMapping: null,
        headersMapping: null,
        emailSubjectPrefix: 'authentik Notification: ',
        emailTemplate: 'email/event_notification.html',
        sendOnce: false,
        ...fields,
        pk: randomUUID(),
    };
}

/** A rule with the defaults of the API: it tells nobody. */
export function newRule(fields: Pick<RuleRecord, 'name'> & Partial<RuleRecord>): RuleRecord {
    return {
        transports: new Set(),
        severity: 'notice',
        group: null,
        tellsEventUser: false,
        isStuck: false,
        ...fields,
        pk: randomUUID(),
    };
}

function addMatcher(installation: Installation, name: string, action: string): string {
    const pk = randomUUID();
    const matcher = { action, clientIp: null, app: null, model: null, query: null };
    installation.policies.set(pk, { pk, name, executionLogging: false, isPassing: false, matcher });
    return pk;
}

function bind(installation: Installation, target: string, policy: string, order: number): void {
    const pk = randomUUID();
    installation.bindings.set(pk, {
        ...{ pk, target, policy, order, group: null, user: null },
        ...{ enabled: true, negate: false, timeout: 30, failureResult: false },
    });
}

/** rule → severity, and the actions that it is about */
const RULES: [string, Severity, string[]][] = [
    ['default-notify-configuration-error', 'alert', ['configuration_error']],
    ['default-notify-configuration-warning', 'warning', ['configuration_warning']],
    ['default-notify-exception', 'alert', ['policy_exception', 'property_mapping_exception']],
    ['default-notify-update', 'alert', ['update_available']],
];

const POLICY_NAMES: Record<string, string> = {
    policy_exception: 'default-match-policy-exception',
    property_mapping_exception: 'default-match-property-mapping-exception',
    configuration_error: 'default-match-configuration-error',
    configuration_warning: 'default-match-configuration-warning',
    update_available: 'default-match-update',
};

/**
 * authentik's own transports and rules (`blueprints/default/events-default.yaml`). Since rules name the group that they
 * tell in another field, the blueprint's is lost, and these tell nobody.
 *
 * @param admins pk of the group "authentik Admins"
 */
export function fillEvents(installation: Installation, admins: string): void {
    const { version, transports, rules } = installation;
    const made = (['email', 'local'] as const).map((mode) => newTransport({ name: `default-${mode}-transport`, mode }));
    made.forEach((transport) => transports.set(transport.pk, transport));
    const known = RULES.filter(([name]) => version.isAtLeast('2025.2') || !name.endsWith('warning'));
    for (const [name, severity, actions] of known) {
        const group = version.isAtLeast('2025.10') ? null : admins;
        const rule = newRule({ name, severity, group, transports: new Set(made.map(({ pk }) => pk)) });
        rules.set(rule.pk, rule);
        actions.forEach((action, order) =>
            bind(installation, rule.pk, addMatcher(installation, POLICY_NAMES[action] ?? '', action), order),
        );
    }
}
