import type { Desired } from '../../model/desired';
import { entryName } from '../entry-name';
import { entryRows } from '../entry-rows';
import type { SettingValues } from '../settings';

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

export function loginConfig(values: SettingValues): LoginConfig {
    const { advanced: typed, groups } = values;
    const name = entryName(typed.service_name);
    const scopes = typed.scope.split(/\s+/);
    return {
        entryName: name,
        ...(isOtherName(typed.service_name) && { typedName: typed.service_name }),
        service: name.toLowerCase(),
        clientId: typed.client_id,
        clientSecret: typed.client_secret,
        scopes,
        rows: entryRows(values),
        keyField: typed.key_field,
        identity: { usernameField: typed.username_field, emailField: typed.email_field, scopes },
        channelsAdmin: groups.channels_admin,
    };
}

/** Rocket.Chat raises the first letter in any case. */
function isOtherName(typed: string): boolean {
    const name = entryName(typed);
    return typed !== name && typed !== name.toLowerCase();
}
