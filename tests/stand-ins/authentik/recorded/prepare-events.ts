import type { Placeholders } from './placeholders';
import type { Preparation } from './preparation';
import type { Recording } from './recording';
import type { StandInAuthentik } from '../../../../stand-ins/authentik';
import { api, rows } from '../test-client';

type Json = Record<string, unknown>;

async function make(authentik: StandInAuthentik, path: string, body: Json): Promise<string> {
    const { status, json, text } = await api(authentik, path, { method: 'POST', body });
    if (status !== 201) {
        throw new Error(`${path}: ${status} ${text}`);
    }
    return String(json.pk);
}

const BODY =
    'return {"rc": 1, "event": str(notification.event.pk) if notification.event else None, "action": notification.event.action if notification.event else None, "model": (notification.event.context or {}).get("model") if notification.event else None}';
const HEADERS = 'return {"X-Rc-Secret": "some-words", "Authorization": "Bearer some-words"}';

/** The rules of "events and webhooks", as its notes tell them; they were made by "webhook set-up" before. */
async function makeRules(authentik: StandInAuthentik, version: string, listener: string): Promise<void> {
    const isNewer = !version.startsWith('2024.');
    const mapping = async (name: string, expression: string): Promise<string> =>
        make(authentik, '/propertymappings/notification/', { name, expression });
    const transport = async (name: string, path: string, more: Json): Promise<string> =>
        make(authentik, '/events/transports/', { name, mode: 'webhook', webhook_url: `${listener}${path}`, ...more });
    const body = await mapping('rc body', BODY);
    const headers = await mapping('rc headers', HEADERS);
    const plain = await transport('rc plain', '/plain', {});
    const once = await transport('rc once', '/once?key=some-words', { send_once: true });
    const mapped = await transport('rc mapped', '/mapped', {
        send_once: true,
        ...(isNewer ? { webhook_mapping_body: body, webhook_mapping_headers: headers } : { webhook_mapping: body }),
    });
    const receivers = rows(await api(authentik, '/core/groups/?name=hook%20receivers'))[0]?.pk;
    const rule = async (name: string, severity: string, transports: string[]): Promise<string> =>
        make(authentik, '/events/rules/', {
            ...{ name, severity, transports },
            [isNewer ? 'destination_group' : 'group']: receivers,
        });
    const all = await rule('rc all', 'notice', [once, mapped]);
    const models = await rule('rc models', 'alert', [plain]);
    const matchers: [string, string, Json][] = [
        [all, 'rc ip', { client_ip: '127.0.0.1' }],
        [models, 'rc group', { model: 'authentik_core.group' }],
        [models, 'rc user', { model: 'authentik_core.user', action: 'model_updated' }],
    ];
    for (const [order, [target, name, criteria]] of matchers.entries()) {
        const policy = await make(authentik, '/policies/event_matcher/', { name, action: null, ...criteria });
        await make(authentik, '/policies/bindings/', { target, policy, order });
    }
}

/** What a recording needs that its state does not tell: rules and receivers, and objects that were there. */
export async function prepareEvents(
    authentik: StandInAuthentik,
    { name, version, exchanges }: Recording,
    listener: string,
    placeholders: Placeholders,
): Promise<void> {
    placeholders.bind('<listener>', listener);
    placeholders.bind('<listener host>', new URL(listener).host);
    if (!name.endsWith('/07b-events-and-webhooks')) {
        return;
    }
    await makeRules(authentik, version, listener);
    if (version.startsWith('2024.')) {
        // who of the two receivers comes first is up to the database: there it was the other one
        authentik.patch({ users: [{ username: 'dennis', groups: ['operations'] }] });
        authentik.patch({ users: [{ username: 'dennis', groups: ['operations', 'hook receivers'] }] });
    }
    const [binding] = rows(await api(authentik, '/policies/bindings/?ordering=order'));
    const [role] = rows(await api(authentik, '/rbac/roles/'));
    for (const { request } of exchanges) {
        const found = /\/(bindings|assigned_by_roles)\/(<uuid:object \d+>)\//.exec(request.path);
        if (found) {
            placeholders.bind(found[2] ?? '', String(found[1] === 'bindings' ? binding?.pk : role?.pk));
        }
    }
}

const recording = /07b-events-and-webhooks/;

/** "Events and webhooks": what was done in between. */
export const eventPreparations: readonly Preparation[] = [
    // who logged in here before is known by that
    { recording, before: /^login of ada \(/, prepare: ({ browser }) => browser.logIn('ada') },
    {
        recording,
        before: /^userinfo$/,
        prepare: ({ placeholders }) => placeholders.alias('<access_token of token from the code>', '<access token>'),
    },
    {
        recording,
        before: /^events list$/,
        prepare: async ({ authentik, placeholders }) => {
            const body = { pk: Number(placeholders.fill('<pk:user barbara>')) };
            const path = placeholders.fill('/core/groups/<uuid:group leads>/add_user/');
            await api(authentik, path, { method: 'POST', body, headers: { 'user-agent': '' } });
        },
    },
];

/** Before the receiver was made to fail: what goes out goes there, once. */
export async function makeReceiverFail(authentik: StandInAuthentik, listener: string): Promise<void> {
    const rules = rows(await api(authentik, '/events/rules/?page_size=100'));
    const transport = await make(authentik, '/events/transports/', {
        ...{ name: 'rc failing', mode: 'webhook', webhook_url: `${listener}/fail`, send_once: true },
    });
    for (const { pk, name } of rules) {
        const transports = name === 'rc all' ? [transport] : [];
        await api(authentik, `/events/rules/${String(pk)}/`, { method: 'PATCH', body: { transports } });
    }
}
