import type { ConfigProblem, ConfigResult, Connection } from './config';
import { entryName } from './entry-name';
import { parseUrl } from './parse-url';
import { restrictionSettings } from './restrictions';
import { parseRules } from './rules/parse-rules';

const entryRows: readonly (readonly [setting: string, suffix: string])[] = [
    ['token_sent_via', 'token_sent_via'],
    ['identity_token_sent_via', 'identity_token_sent_via'],
    ['scope', 'scope'],
    ['access_token_param', 'access_token_param'],
    ['login_style', 'login_style'],
    ['button_text', 'button_label_text'],
    ['button_text_color', 'button_label_color'],
    ['button_color', 'button_color'],
    ['key_field', 'key_field'],
    ['username_field', 'username_field'],
    ['email_field', 'email_field'],
    ['name_field', 'name_field'],
    ['avatar_field', 'avatar_field'],
    ['roles_claim', 'roles_claim'],
    ['groups_claim', 'groups_claim'],
    ['channels_admin', 'channels_admin'],
    ['merge_users', 'merge_users'],
    ['merge_users_distinct_services', 'merge_users_distinct_services'],
    ['show_button', 'show_button'],
];

/** Characters of a message: what was typed is repeated in it, and may be anything. */
const LONGEST = 400;

/** Reads the values of the settings page. Every problem is reported at once; a value with a problem is never used. */
export function parseConfig(values: Readonly<Record<string, unknown>>): ConfigResult {
    const problems: ConfigProblem[] = [];
    const report = (setting: string, message: string): void =>
        void problems.push({ setting, message: message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message });

    const publicUrl = url('authentik_url', true);
    const serverUrl = url('authentik_internal_url', false) ?? publicUrl;
    const slug = text('application_slug');
    if (!/^[-a-zA-Z0-9_]+$/.test(slug)) {
        report(
            'application_slug',
            'may hold letters, digits, "-" and "_" only, and not be empty. Copy it from the application in authentik',
        );
    }

    const rocketchatUrl = url('rocketchat_url', false);
    const userId = text('rocketchat_user_id');
    const token = text('rocketchat_token');
    if ((userId === '') !== (token === '')) {
        report(
            userId === '' ? 'rocketchat_user_id' : 'rocketchat_token',
            'is empty. User id and token belong together: fill in both, or neither',
        );
    }

    const name = entryName(text('service_name'));
    if (name === '') report('service_name', 'must hold a letter or a digit. "authentik" is what the guide uses');
    if (!text('scope').split(/\s+/).includes('openid')) {
        report('scope', 'must hold "openid": authentik answers no identity without it. Use "openid email profile"');
    }
    for (const id of ['button_text_color', 'button_color']) {
        if (!/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text(id))) report(id, 'is not a colour such as #fd4b2d');
    }
    if (text('username_field') === '') {
        report(
            'username_field',
            'is empty: without a username Rocket.Chat merges and names nobody. Use "preferred_username"',
        );
    }
    if (text('access_token_param') === '') report('access_token_param', 'is empty. Use "access_token"');
    if (text('channels_admin') === '')
        report('channels_admin', 'is empty: it owns the rooms that are created. Use "rocket.cat"');
    const keyField = choice('key_field', ['username', 'email']);
    if (keyField === 'email' && text('email_field') === '')
        report('email_field', 'is empty, but people are matched by e-mail. Use "email"');
    choice('login_style', ['redirect', 'popup']);
    choice('token_sent_via', ['payload', 'header']);
    choice('identity_token_sent_via', ['default', 'header', 'payload']);

    const { rules, problems: ruleProblems } = parseRules(text('group_rules', false));
    for (const problem of ruleProblems)
        report('group_rules', `line ${problem.line}, column ${problem.column}: ${problem.message}`);

    const removalPolicy = choice('removal_policy', ['never', 'owned', 'strict']);
    range('removal_limit_percent', 0, 100);
    range('removal_limit_count', 0, Number.MAX_SAFE_INTEGER);
    range('deactivate_after_hours', 0, 24 * 365);
    range('confirm_minutes', 0, 24 * 60);

    const restrictions = restrictionSettings.flatMap(({ setting, id, values: choices }) => {
        const chosen = text(setting) || 'leave';
        if (chosen === 'leave') return [];
        const value = choices[chosen];
        if (value === undefined) {
            report(setting, `is "${chosen}". Choose one of: leave, ${Object.keys(choices).join(', ')}`);
            return [];
        }
        return [{ id, value }];
    });

    const protectedUsers = list('protected_users').map((username) => username.replace(/^@/, '').toLowerCase());
    const connection: Connection = {
        authentik: {
            publicUrl: publicUrl ?? '',
            serverUrl: serverUrl ?? '',
            token: text('authentik_token') || undefined,
            slug,
            allowedGroups: list('allowed_groups'),
            authorizationFlow: text('authorization_flow'),
            invalidationFlow: text('invalidation_flow'),
        },
        rocketchat: {
            url: rocketchatUrl,
            credentials: userId === '' || token === '' ? undefined : { userId, token },
        },
        protectedUsers,
    };
    if (problems.length > 0) return { config: undefined, problems, connection };
    return {
        connection,
        problems: [],
        config: {
            authentik: connection.authentik,
            rocketchat: connection.rocketchat,
            login: {
                entryName: name,
                service: name.toLowerCase(),
                clientId: text('client_id'),
                clientSecret: text('client_secret'),
                scopes: text('scope').split(/\s+/),
                rows: entryRows.map(([setting, suffix]) => ({ suffix, value: rowValue(setting) })),
                keyField: keyField === 'email' ? 'email' : 'username',
                channelsAdmin: text('channels_admin'),
            },
            groups: {
                rules,
                nestedGroups: flag('nested_groups'),
                createRooms: flag('create_rooms'),
                hidesJoined: flag('hide_joined_lines'),
                removals: {
                    policy: removalPolicy === 'never' || removalPolicy === 'strict' ? removalPolicy : 'owned',
                    limitPercent: Number(text('removal_limit_percent')),
                    limitCount: Number(text('removal_limit_count')),
                    protectedUsers,
                    deactivates: flag('deactivate_users'),
                    deactivateAfterHours: Number(text('deactivate_after_hours')),
                },
            },
            restrictions,
            confirmMinutes: Number(text('confirm_minutes')),
        },
    };

    /** Names in one line, separated by commas. */
    function list(id: string): string[] {
        const names = text(id)
            .split(',')
            .map((name) => name.trim());
        return [...new Set(names)].filter((name) => name !== '');
    }

    function text(id: string, trimmed = true): string {
        const value = values[id];
        const string =
            typeof value === 'string'
                ? value
                : typeof value === 'number' || typeof value === 'boolean'
                  ? String(value)
                  : '';
        return trimmed ? string.trim() : string;
    }

    function flag(id: string): boolean {
        return text(id) === 'true';
    }

    function rowValue(setting: string): string | boolean {
        return setting.startsWith('merge_users') || setting === 'show_button' ? flag(setting) : text(setting);
    }

    function range(id: string, least: number, most: number): void {
        const value = Number(text(id) || NaN);
        if (!Number.isInteger(value) || value < least || value > most) {
            report(
                id,
                `is "${text(id)}". Type a whole number from ${least}${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ' on'}`,
            );
        }
    }

    function choice(id: string, choices: readonly string[]): string {
        const value = text(id);
        if (!choices.includes(value)) report(id, `is "${value}". Choose one of: ${choices.join(', ')}`);
        return value;
    }

    function url(id: string, isRequired: boolean): string | undefined {
        const typed = text(id);
        if (typed === '') {
            if (isRequired)
                report(
                    id,
                    'is empty. Type the address at which people open authentik, such as https://authentik.company',
                );
            return undefined;
        }
        const parsed = parseUrl(typed);
        if ('url' in parsed) return parsed.url;
        report(id, parsed.problem);
        return undefined;
    }
}
