import { find, mustHold, nameTaken, operationsOf, type Collection } from './collection';
import { exactly, whether } from './filters';
import { badRequest, permissionDenied } from './errors';
import type { Call, Operations, Reply } from './operation';
import { without } from './without';
import { describeUser } from '../events/event-log';
import { TransportError } from '../notifications/post';
import { send } from '../notifications/send';
import { newTransport } from '../state/born-events';
import type { TransportRecord } from '../state/records';
import type { AuthentikVersion } from '../version';

const MODES: Record<TransportRecord['mode'], string> = {
    local: 'authentik inbuilt notifications',
    webhook: 'Generic Webhook',
    webhook_slack: 'Slack Webhook (Slack/Discord)',
    email: 'Email',
};

/** One mapping for the body up to 2025.4; since 2025.6 one for the headers besides. */
function hasTwoMappings(version: AuthentikVersion): boolean {
    return version.isAtLeast('2025.6');
}

function mapping({ body, installation }: Call, field: string, present: string | null): string | null {
    const asked = body[field] as string | null | undefined;
    if (asked === undefined) {
        return present;
    }
    if (asked !== null && !installation.webhookMappings.has(asked)) {
        throw badRequest({ [field]: [`Invalid pk "${asked}" - object does not exist.`] });
    }
    return asked;
}

function write(transport: TransportRecord, call: Call): void {
    const { body, installation } = call;
    const given = <T>(field: string, present: T): T => (body[field] as T | undefined) ?? present;
    const hasTwo = hasTwoMappings(installation.version);
    const bodyMapping = mapping(call, hasTwo ? 'webhook_mapping_body' : 'webhook_mapping', transport.bodyMapping);
    const headersMapping = hasTwo
        ? mapping(call, 'webhook_mapping_headers', transport.headersMapping)
        : transport.headersMapping;
    // looks at what is sent alone: whoever names the mode names the address too
    if (['webhook', 'webhook_slack'].includes(body.mode as string) && (body.webhook_url ?? '') === '') {
        throw badRequest({ webhook_url: ['Webhook URL may not be empty.'] });
    }
    transport.name = given('name', transport.name);
    transport.mode = given('mode', transport.mode);
    transport.webhookUrl = given('webhook_url', transport.webhookUrl);
    transport.sendOnce = given('send_once', transport.sendOnce);
    transport.emailSubjectPrefix = given('email_subject_prefix', transport.emailSubjectPrefix);
    transport.emailTemplate = given('email_template', transport.emailTemplate);
    Object.assign(transport, { bodyMapping, headersMapping });
}

export const transports: Collection<TransportRecord> = {
    path: '/events/transports/',
    lookup: 'uuid',
    model: 'authentik_events.notificationtransport',
    className: 'NotificationTransport',
    all: (installation) => [...installation.transports.values()],
    lookupValue: (transport) => transport.pk,
    pk: (transport) => transport.pk,
    searched: (transport) => [transport.name, transport.mode, transport.webhookUrl],
    filters: {
        name: exactly((transport) => transport.name),
        mode: exactly((transport) => transport.mode),
        webhook_url: exactly((transport) => transport.webhookUrl),
        send_once: whether((transport) => transport.sendOnce),
    },
    orderings: { name: (transport) => transport.name },
    show: (transport) => ({
        pk: transport.pk,
        name: transport.name,
        mode: transport.mode,
        mode_verbose: MODES[transport.mode],
        webhook_url: transport.webhookUrl,
        webhook_ca: transport.webhookCa,
        webhook_mapping_body: transport.bodyMapping,
        webhook_mapping_headers: transport.headersMapping,
        email_subject_prefix: transport.emailSubjectPrefix,
        email_template: transport.emailTemplate,
        send_once: transport.sendOnce,
    }),
    objections: nameTaken('Notification Transport with this name already exists.', ({ transports: all }) =>
        all.values(),
    ),
    create: (call) => {
        const transport = newTransport({ name: '' });
        write(transport, call);
        call.installation.transports.set(transport.pk, transport);
        return transport;
    },
    update: write,
    remove: (transport, { installation }) => {
        installation.transports.delete(transport.pk);
        installation.rules.forEach(({ transports: used }) => used.delete(transport.pk));
    },
    asOf: (item, version) => {
        const known = version.isAtLeast('2026.5') ? item : without(item, 'webhook_ca');
        if (hasTwoMappings(version)) {
            return known;
        }
        const { webhook_mapping_body, send_once, ...older } = without(
            known,
            ...['email_subject_prefix', 'email_template', 'webhook_mapping_headers'],
        );
        return { ...older, webhook_mapping: webhook_mapping_body, send_once };
    },
};

/** The test button: sends at once, and answers with what the other side said. */
async function test(call: Call): Promise<Reply> {
    const { installation, actor } = call;
    if (
        !installation.transports.has(call.parameters.uuid ?? '') &&
        !actor.may('authentik_events.view_notificationtransport')
    ) {
        throw permissionDenied();
    }
    const transport = find(transports, call);
    mustHold(transports, transport, 'change', call);
    const event = installation.events.add({
        action: 'custom_notification_test',
        app: 'authentik.events.api.notification_transports',
        context: { user: describeUser(actor.user), context: { foo: 'bar' } },
    });
    const body = `Test Notification from transport ${transport.name}`;
    try {
        const sent = await send(installation, transport, { severity: 'notice', body, event, user: actor.user });
        return { status: 200, body: { messages: sent.map(String) } };
    } catch (error) {
        if (error instanceof TransportError) {
            return { status: 500, body: error.cause };
        }
        throw error;
    }
}

export const transportOperations: Operations = {
    ...operationsOf(transports),
    // the file has no body for its 500
    'POST /events/transports/{uuid}/test/': { handle: test, knownDeviation: /a body where the schema has none/ },
};
