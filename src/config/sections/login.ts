import type { Desired } from '../../model/desired';
import { isBuiltInService } from '../../model/login-services';
import type { SettingProblem } from '../../model/setting-problem';
import { entryName } from '../entry-name';
import { choice, hiddenSecret, secret, text, toggle, type Field } from '../field';
import { section } from '../section';

export interface LoginConfig {
    /** as Rocket.Chat spells it, such as `Authentik` */
    entryName: string;
    /** as it was typed, where Rocket.Chat makes another name of it; absent otherwise */
    typedName?: string;
    /** lower case, such as `authentik` */
    service: string;
    clientId: string;
    clientSecret: string;
    /** such as `["openid", "email", "profile"]` */
    scopes: readonly string[];
    /** the entry's rows that do not depend on discovery, by suffix */
    rows: readonly { suffix: string; value: string | boolean }[];
    keyField: Desired['keyField'];
    identity: Desired['identity'];
    channelsAdmin: string;
}

/** The settings that are rows of the entry. The defaults are those of authentik's guide "Integrate with Rocket.chat". */
const rows = {
    button_text: text('Login with authentik'),
    button_text_color: colour('#FFFFFF'),
    button_color: colour('#fd4b2d'),
    login_style: choice(['redirect', 'popup']),
    scope: text('openid email profile', (typed) =>
        typed.split(/\s+/).includes('openid') ? undefined : { code: 'setting.no_openid' },
    ),
    token_sent_via: choice(['payload', 'header']),
    identity_token_sent_via: choice(['default', 'header', 'payload']),
    access_token_param: text('access_token', (typed) =>
        typed === '' ? { code: 'setting.no_access_token_param' } : undefined,
    ),
    key_field: choice(['username', 'email']),
    username_field: text('preferred_username', (typed) =>
        typed === '' ? { code: 'setting.no_username_field' } : undefined,
    ),
    email_field: text('email'),
    name_field: text('name'),
    avatar_field: text(),
    roles_claim: text('groups'),
    groups_claim: text('groups'),
    channels_admin: text('rocket.cat', (typed) => (typed === '' ? { code: 'setting.no_channels_admin' } : undefined)),
    merge_users: toggle(true),
    merge_users_distinct_services: toggle(false),
    show_button: toggle(true),
};

const rowIds = Object.keys(rows) as (keyof typeof rows)[];

/** Those that the choice for existing accounts decides, once there is one. */
export const decidedByChoice: readonly string[] = [
    'key_field',
    'merge_users',
    'merge_users_distinct_services',
] satisfies (keyof typeof rows)[];

/** The rows that Rocket.Chat calls otherwise. */
const otherNames: Readonly<Partial<Record<keyof typeof rows, string>>> = {
    button_text: 'button_label_text',
    button_text_color: 'button_label_color',
};

/** The setting that is a row of the entry; undefined for one that no setting is. */
export function settingOfRow(suffix: string): keyof typeof rows | undefined {
    return rowIds.find((id) => (otherNames[id] ?? id) === suffix);
}

export const loginSection = section(
    'section_login',
    {
        service_name: text('authentik', serviceNameProblem),
        client_id: text(),
        client_secret: secret(),
        // client secrets that were replaced, so that runs can be taken back
        replaced_client_secrets: hiddenSecret(),
        ...rows,
    },
    (typed, report): LoginConfig => {
        if (typed.key_field === 'email' && typed.email_field === '')
            report('email_field', { code: 'setting.no_email_field' });
        const name = entryName(typed.service_name);
        return {
            entryName: name,
            ...(isOtherName(typed.service_name) && { typedName: typed.service_name }),
            service: name.toLowerCase(),
            clientId: typed.client_id,
            clientSecret: typed.client_secret,
            scopes: typed.scope.split(/\s+/),
            rows: rowIds.map((id) => ({ suffix: otherNames[id] ?? id, value: typed[id] })),
            keyField: typed.key_field,
            identity: {
                usernameField: typed.username_field,
                emailField: typed.email_field,
                scopes: typed.scope.split(/\s+/),
            },
            channelsAdmin: typed.channels_admin,
        };
    },
);

function colour(packageValue: string): Field<string> {
    return text(packageValue, (typed) =>
        /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(typed) ? undefined : { code: 'setting.colour', typed },
    );
}

function serviceNameProblem(typed: string): SettingProblem | undefined {
    const service = entryName(typed).toLowerCase();
    if (service === '') return { code: 'setting.no_service_name' };
    return isBuiltInService(service) ? { code: 'setting.built_in_service', typed } : undefined;
}

/** Rocket.Chat raises the first letter in any case. */
function isOtherName(typed: string): boolean {
    const name = entryName(typed);
    return typed !== name && typed !== name.toLowerCase();
}
