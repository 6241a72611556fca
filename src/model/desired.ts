import type { DesiredAdoption } from './adoption';
import type { IdentityFields } from './login';
import type { Rule, RemovalRules } from './rules';
import type { DesiredSso } from './sso';
import type { DesiredWebhook } from './webhook';
import type { SettingValue } from './workspace';

/** What the administrator asked for, as far as it decides changes. */
export interface DesiredEntry {
    /** as Rocket.Chat spells it, such as `Authentik` */
    name: string;
    /** as it was typed, where Rocket.Chat makes another name of it than another case of its first letter; absent otherwise */
    typedName?: string;
    /** the login service and the last part of the redirect URI, such as `authentik` */
    service: string;
    /** by suffix, in the order they are written; the empty suffix (Enable) is last, and there is none for the client id */
    settings: readonly { suffix: string; value: SettingValue }[];
    /** of the settings; empty where the run itself makes or finds it */
    clientId: string;
    /** whether a client secret is known */
    hasSecret: boolean;
}

/** What the settings say about groups, as the page has it and the plan takes it. */
export interface GroupWishes {
    rules: readonly Rule[];
    nestedGroups: boolean;
    createRooms: boolean;
    /** whether rooms that the app creates show no lines "… joined" */
    hidesJoined?: boolean;
    removals: RemovalRules;
}

export interface Desired extends GroupWishes {
    entry: DesiredEntry | undefined;
    /** undefined without an authentik token: then nothing on that side is set up */
    sso: DesiredSso | undefined;
    /** absent where authentik is not to tell of changes, and without a token */
    webhook?: DesiredWebhook;
    restrictions: readonly { id: string; value: SettingValue }[];
    /** how accounts that were there before get in; absent: as the rows of the entry say */
    adoption?: DesiredAdoption;
    keyField: 'username' | 'email';
    /** by what the entry names people */
    identity: IdentityFields;
    /** username of the creator of new rooms */
    roomCreator: string;
}
