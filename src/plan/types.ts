/** The values that the pure core works on. All of them are plain data: they can be stored, sent and compared. */

/** A person in authentik. */
export interface DirectoryUser {
    /** 64 hexadecimal digits; the same as the `sub` claim, and the same after a rename */
    uid: string;
    username: string;
    name: string;
    /** may be empty, and is not unique in authentik */
    email: string;
    isActive: boolean;
}

export interface DirectoryGroup {
    /** uuid; survives a rename */
    id: string;
    name: string;
    /** ids of the groups that this one's members belong to as well */
    parents: readonly string[];
    /** uids of the direct members */
    members: readonly string[];
}

/** authentik's users and groups, as read at one moment; `users` holds the members of the groups that a rule needs. */
export interface Directory {
    users: readonly DirectoryUser[];
    groups: readonly DirectoryGroup[];
}

/** A user of the workspace. */
export interface Account {
    id: string;
    username: string;
    emails: readonly { address: string; isVerified: boolean }[];
    /** `user`; anything else (`bot`, `app`) is never managed */
    type: string;
    isActive: boolean;
}

export type RoomType = 'channel' | 'private';

export interface ObservedRoom {
    id: string;
    name: string;
    type: RoomType | 'other';
    /** user ids */
    members: readonly string[];
}

export type SettingValue = string | number | boolean;
export type SettingType = 'boolean' | 'string' | 'int' | 'select' | 'code' | 'color' | 'other';

export interface ObservedSetting {
    id: string;
    type: SettingType;
    value: SettingValue | null;
    /** the choices of a select */
    choices: readonly string[];
}

/** What is stored in a secret setting, compared with what is wanted: the values themselves never enter the core. */
export type SecretState = 'equal' | 'different' | 'empty';

export interface ServerInfo {
    /** major and minor, such as `8.8`; undefined where the server did not say */
    version: string | undefined;
    licence: 'community' | 'premium' | 'unknown';
    /** undefined where only an administrator's token could tell */
    modules: readonly string[] | undefined;
}

/** One line of the group rules. */
export interface Rule {
    /** the key as typed */
    pattern: string;
    /** line of the key in the rule text, from 1 */
    line: number;
    match: { kind: 'name'; name: string } | { kind: 'expression'; source: string };
    targets: readonly RuleTarget[];
}

export interface RuleTarget {
    kind: RoomType;
    /** the name of a room; `$1`, `$2` … stand for what the pattern matched */
    room: string;
}

/** What the administrator asked for, as far as it decides changes. */
export interface DesiredEntry {
    /** as Rocket.Chat spells it, such as `Authentik` */
    name: string;
    /** the login service and the last part of the redirect URI, such as `authentik` */
    service: string;
    /** by suffix, in the order they are written; the empty suffix (Enable) is last */
    settings: readonly { suffix: string; value: SettingValue }[];
    /** whether a client secret is known */
    hasSecret: boolean;
}

export interface Desired {
    entry: DesiredEntry | undefined;
    restrictions: readonly { id: string; value: SettingValue }[];
    rules: readonly Rule[];
    keyField: 'username' | 'email';
    nestedGroups: boolean;
    createRooms: boolean;
    /** username of the creator of new rooms */
    roomCreator: string;
}

export interface Observed {
    server: ServerInfo;
    entry: {
        exists: boolean;
        settings: readonly ObservedSetting[];
        secret: SecretState;
        /** whether the login service was answered by `settings.oauth`; undefined where it was not asked */
        isLive: boolean | undefined;
    };
    /** the personal access token of an administrator is set */
    canUseRest: boolean;
    restrictions: readonly ObservedSetting[];
    directory: Directory;
    rooms: readonly ObservedRoom[];
    /** the accounts that may be meant by the directory's users, and every member of an observed room */
    accounts: readonly Account[];
}

export type Change =
    | { kind: 'create-entry'; name: string; reason: string }
    | {
          kind: 'set-setting';
          area: 'entry' | 'restriction';
          id: string;
          from: SettingValue | null;
          to: SettingValue;
          reason: string;
      }
    | { kind: 'set-secret'; id: string; found: 'different' | 'empty'; reason: string }
    | { kind: 'create-room'; room: string; type: RoomType; creator: string; reason: string }
    | { kind: 'add-member'; room: string; userId: string; username: string; reason: string };

export type WithheldCode =
    | 'entry_needs_token'
    | 'entry_not_created'
    | 'entry_premium_only'
    | 'entry_without_credentials'
    | 'rooms_not_created_by_setting'
    | 'setting_not_known';

/** A change that was not planned to happen, and why; `code` is the key of its message. */
export interface Withheld {
    change: Change;
    code: WithheldCode;
}

export type NoteCode =
    | 'person_without_account'
    | 'person_ambiguous'
    | 'person_is_bot'
    | 'person_deactivated'
    | 'room_of_other_type'
    | 'room_type_differs'
    | 'room_name_changed'
    | 'rule_matches_nothing'
    | 'two_writers'
    | 'premium_from_nine';

/** Something an administrator should know that is no change. `subject` is a username, a room, a rule or a setting. */
export interface Note {
    code: NoteCode;
    subject: string;
    details?: string;
}

/** The list of changes from observed to desired. A value: stable in order, safe to store, without secrets. */
export interface Plan {
    changes: readonly Change[];
    withheld: readonly Withheld[];
    notes: readonly Note[];
}

/** A policy takes changes out of a plan, and says why. */
export type Policy = (plan: Plan) => Plan;
