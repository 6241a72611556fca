import { evaluate } from '../oidc/expressions';
import type { Installation } from '../state/installation';
import type { EventRecord, Severity, TransportRecord, UserRecord } from '../state/records';

type Json = Record<string, unknown>;

/** What somebody is to be told. */
export interface Notice {
    severity: Severity;
    body: string;
    event: EventRecord;
    user: UserRecord;
}

function isEmpty(value: Json): boolean {
    return Object.keys(value).length === 0;
}

function defaultBody({ body, severity, user, event }: Notice): Json {
    return {
        ...{ body, severity, user_email: user.email, user_username: user.username },
        ...(!isEmpty(event.user) && {
            event_user_email: event.user.email ?? null,
            event_user_username: event.user.username ?? null,
        }),
    };
}

/** Values of an expression: what has no place in JSON goes, as `sanitize_item` has it. */
function mapped(installation: Installation, pk: string, notice: Notice): unknown {
    const mapping = installation.webhookMappings.get(pk);
    const value = evaluate(mapping?.expression ?? 'return {}', { installation, user: notice.user, notice });
    return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}

/** Body of a plain webhook: the mapping's, or authentik's own. @throws Error where the mapping fails */
export function webhookBody(installation: Installation, { bodyMapping }: TransportRecord, notice: Notice): unknown {
    return bodyMapping === null ? defaultBody(notice) : mapped(installation, bodyMapping, notice);
}

/** Headers that the mapping adds; versions without such a mapping have none. */
export function webhookHeaders(
    installation: Installation,
    { headersMapping }: TransportRecord,
    notice: Notice,
): Record<string, string> {
    return headersMapping === null ? {} : (mapped(installation, headersMapping, notice) as Record<string, string>);
}

/** Discord takes no more fields, and no longer ones. */
const FIELDS = 25;

/** Body for Slack and its like: fields of the event's texts, and never the printed context. */
export function slackBody({ version }: Installation, { severity, user, event }: Notice): Json {
    const fields = [
        { title: 'Severity', value: severity, short: true },
        { title: 'Dispatched for user', value: user.username, short: true },
        ...(isEmpty(event.user) ? [] : [{ title: 'Event user', value: String(event.user.username), short: true }]),
        ...Object.entries(event.context)
            .filter(([, value]) => typeof value === 'string')
            .map(([key, value]) => ({ title: key.slice(0, 256), value: String(value).slice(0, 1024) })),
    ].slice(0, FIELDS);
    const icon = 'https://goauthentik.io/img/icon.png';
    return {
        username: 'authentik',
        icon_url: icon,
        attachments: [
            {
                ...{ author_name: 'authentik', author_link: 'https://goauthentik.io', author_icon: icon },
                ...{ title: event.action, color: '#fd4b2d', fields, footer: `authentik ${version.text}` },
            },
        ],
    };
}

/** As Python's `json.dumps` writes it: a space behind colons and commas, letters beyond ASCII escaped. */
export function pythonJson(value: unknown): string {
    if (Array.isArray(value)) {
        return `[${value.map(pythonJson).join(', ')}]`;
    }
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, inner]) => `${pythonJson(key)}: ${pythonJson(inner)}`);
        return `{${entries.join(', ')}}`;
    }
    return JSON.stringify(value).replace(
        /[^\x20-\x7e]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
