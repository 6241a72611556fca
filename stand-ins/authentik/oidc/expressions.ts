import { avatarOf } from '../avatar';
import type { Notice } from '../notifications/webhook-body';
import { Parser } from '../python/parser';
import { pythonText } from '../python/python-text';
import type { Installation } from '../state/installation';
import type { EventRecord, GroupRecord, ProviderRecord, UserRecord } from '../state/records';

type Json = Record<string, unknown>;

export interface ExpressionContext {
    installation: Installation;
    user: UserRecord;
    /** of scope mappings */
    provider?: ProviderRecord;
    /** of webhook mappings */
    notice?: Notice;
}

const isUser = (of: object): of is UserRecord => 'passwordChangeDate' in of;
const isEvent = (of: object): of is EventRecord => 'brand' in of && 'context' in of;

function userAttributes(user: UserRecord, name: string, installation: Installation): Json {
    const groups = (records: GroupRecord[]): unknown => ({ all: () => records });
    if (name === 'ak_groups' && installation.version.isAtLeast('2026.2')) {
        installation.events.add({
            action: 'configuration_warning',
            app: 'authentik.core.models',
            context: { message: 'user.ak_groups is deprecated, use user.groups' },
        });
    }
    return {
        ...{ pk: user.pk, uuid: user.uuid, uid: user.uid, username: user.username, name: user.name },
        ...{ email: user.email, attributes: user.attributes, is_active: user.isActive, type: user.type },
        avatar: avatarOf(user),
        ak_groups: groups(installation.directGroups(user)),
        all_groups: () => installation.allGroups(user),
        // entitlements are not imitated: nobody has any
        app_entitlements: () => [],
        ...(installation.version.isAtLeast('2026.2') && { groups: groups(installation.directGroups(user)) }),
    };
}

function eventAttributes({ pk, action, app, context, clientIp, user, created }: EventRecord): Json {
    return { pk, event_uuid: pk, action, app, context, client_ip: clientIp, user, created };
}

/** Attributes of Django's objects that expressions read. */
function attribute(of: unknown, name: string, { installation }: ExpressionContext): unknown {
    if (typeof of !== 'object' || of === null) {
        throw new TypeError(`no attribute '${name}'`);
    }
    const known = isUser(of)
        ? userAttributes(of, name, installation)
        : isEvent(of)
          ? eventAttributes(of)
          : (of as Json);
    if (name === 'get' && !('get' in known)) {
        return (key: string, byDefault: unknown = null) => known[key] ?? byDefault;
    }
    if (!(name in known)) {
        throw new TypeError(`object has no attribute '${name}'`);
    }
    return known[name];
}

function asText(value: unknown): string {
    return typeof value === 'string' ? value : pythonText(value);
}

/**
 * Evaluates the expression of a mapping: the part of Python in which claims and bodies of webhooks are usually written.
 *
 * @throws Error where the expression fails, or goes beyond that part
 */
export function evaluate(expression: string, context: ExpressionContext): unknown {
    const { installation, user, provider, notice } = context;
    const notification = notice && { ...notice, hyperlink: null, hyperlink_label: null };
    const variables = new Map<string, unknown>([
        ['user', user],
        ['str', asText],
        ['request', notification ? null : { user }],
        ...(provider
            ? [
                  [
                      'provider',
                      { name: provider.name, application: installation.applicationOf(provider) ?? null },
                  ] as const,
              ]
            : []),
        ...(notification ? [['notification', notification] as const] : []),
    ]);
    return new Parser(expression, (of, name) => attribute(of, name, context)).run(variables);
}
