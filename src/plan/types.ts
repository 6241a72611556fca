import type { FailureCode, FailureDetails } from '../failure';
import type { Change } from './change';
import type { StaysCode } from './inverse';
import type { DesiredSso, ObservedSso, SsoNoteCode, SsoWithheldCode } from './sso-types';
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
    /** the token sees some groups and may not see others: what is not here may be there all the same */
    isPartial?: boolean;
    /** of all groups together, also of those that no rule needs; undefined where they were not counted */
    memberships?: number;
    /**
     * Everybody in authentik, by uid, and whether they are active: read only where accounts are deactivated. Undefined where it was
     * not read, or where the list cannot be trusted to be whole.
     */
    everyone?: Readonly<Record<string, boolean>>;
}

/** A user of the workspace. */
export interface Account {
    id: string;
    username: string;
    emails: readonly { address: string; isVerified: boolean }[];
    /** `user`; anything else (`bot`, `app`) is never managed */
    type: string;
    isActive: boolean;
    /** undefined where it was not said */
    isAdministrator?: boolean;
}

export type RoomType = 'channel' | 'private';

export interface ObservedRoom {
    id: string;
    /** as the rules name it: the key of its targets, also where the room was found by id */
    name: string;
    /** its name in Rocket.Chat, where that is another by now */
    renamedTo?: string;
    type: RoomType | 'other';
    isReadOnly?: boolean;
    /** why nobody can be added or taken out, where that is known */
    closed?: 'archived' | 'federated';
    /** user ids */
    members: readonly string[];
    owners: readonly string[];
    moderators: readonly string[];
}

export interface ObservedTeam {
    name: string;
    id: string;
    /** name of its main room */
    room: string;
    members: readonly string[];
    owners: readonly string[];
}

export interface ObservedRole {
    /** what REST takes */
    id: string;
    name: string;
    /** `Users` for the whole workspace; roles of `Subscriptions` are given in rooms only */
    scope: string;
    /** user ids of those who have it */
    holders: readonly string[];
}

/** What the app remembers from run to run. Lost or damaged records make it own nothing, know nobody, and ask a person again. */
export interface Memory {
    /** by `targetKey`: user ids of the memberships that the app itself gave */
    ledger: Readonly<Record<string, readonly string[]>>;
    /** by room name as in the rules: the id of the room, which a rename in Rocket.Chat does not change */
    roomIds: Readonly<Record<string, string>>;
    /** authentik uid → Rocket.Chat user id */
    links: Readonly<Record<string, string>>;
    /** by user id: for how many hours the person has been absent; hours are whole, rounded down */
    absentHours: Readonly<Record<string, number>>;
    /** user ids of the accounts that the app itself deactivated */
    deactivated: readonly string[];
    /** whether a plan with removals was approved by a person before */
    areRemovalsApproved: boolean;
    /** how many groups and how many people in them the directory had at the last run; 0 before the first */
    groupsBefore: number;
    peopleBefore: number;
}

/** Whom a run must know to protect them. */
export interface Guarded {
    /** user ids of active administrators; undefined where they are not known, and then nobody loses the role */
    administrators: readonly string[] | undefined;
    /** the administrator who asked, and the owner of the personal access token */
    acting: readonly string[];
    /** of these the owner of the token, who gives the roles in rooms; absent without a token */
    tokenOwner?: string;
}

export interface RemovalRules {
    policy: 'never' | 'owned' | 'strict';
    /** of a target's managed members, from 10 on */
    limitPercent: number;
    /** in one run */
    limitCount: number;
    /** usernames in lower case */
    protectedUsers: readonly string[];
    deactivates: boolean;
    deactivateAfterHours: number;
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
    /** why it did not */
    versionFailure?: { code: FailureCode; details: FailureDetails };
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

/** `owner` and `moderator` name the room in which people get that role; they become its members as well. */
export type RuleTargetKind = RoomType | 'team' | 'role' | 'owner' | 'moderator';

export interface RuleTarget {
    kind: RuleTargetKind;
    /** the name of a room, team or role; `$1`, `$2` … stand for what the pattern matched */
    name: string;
}

/** What the administrator asked for, as far as it decides changes. */
export interface DesiredEntry {
    /** as Rocket.Chat spells it, such as `Authentik` */
    name: string;
    /** the login service and the last part of the redirect URI, such as `authentik` */
    service: string;
    /** by suffix, in the order they are written; the empty suffix (Enable) is last, and there is none for the client id */
    settings: readonly { suffix: string; value: SettingValue }[];
    /** of the settings; empty where the run itself makes or finds it */
    clientId: string;
    /** whether a client secret is known */
    hasSecret: boolean;
}

export interface Desired {
    entry: DesiredEntry | undefined;
    /** undefined without an authentik token: then nothing on that side is set up */
    sso: DesiredSso | undefined;
    restrictions: readonly { id: string; value: SettingValue }[];
    rules: readonly Rule[];
    keyField: 'username' | 'email';
    nestedGroups: boolean;
    createRooms: boolean;
    /** username of the creator of new rooms */
    roomCreator: string;
    removals: RemovalRules;
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
    /** undefined where it is not set up by the app */
    sso: ObservedSso | undefined;
    /** what the app left behind last, by setting; empty before its first run */
    expected: Expected;
    leftovers: Leftovers;
    /** the personal access token of an administrator is set */
    canUseRest: boolean;
    /** why a token that is set is of no use; absent where it is, or where none is set */
    tokenFailure?: FailureCode;
    restrictions: readonly ObservedSetting[];
    directory: Directory;
    rooms: readonly ObservedRoom[];
    /** undefined where they could not be read for want of a personal access token */
    teams: readonly ObservedTeam[] | undefined;
    roles: readonly ObservedRole[] | undefined;
    memory: Memory;
    guarded: Guarded;
    /**
     * The accounts that may be meant by the directory's users, every linked one, and every member of an observed room or team and
     * holder of an observed role. A linked account that is missing here counts as gone.
     */
    accounts: readonly Account[];
}

export type WithheldCode =
    | 'entry_needs_token'
    | 'entry_not_created'
    | 'entry_premium_only'
    | 'entry_without_credentials'
    | 'entry_without_application'
    | 'rooms_not_created_by_setting'
    | 'setting_not_known'
    | 'login_not_live'
    | 'changed_since'
    | 'needs_token'
    | 'directory_empty'
    | 'directory_partial'
    | 'group_missing'
    | 'protected'
    | 'threshold_target'
    | 'threshold_run'
    | 'first_removal'
    | SsoWithheldCode;

/** A change that was not planned to happen, and why; `code` is the key of its message. */
export interface Withheld {
    change: Change;
    code: WithheldCode;
    /** what the message names beside the change, such as the permissions that are missing */
    details?: string;
    /** for a threshold: what was counted, and the limit in the same unit */
    measured?: string;
    limit?: string;
}

export type NoteCode =
    | 'person_without_account'
    | 'person_not_looked_up'
    | 'token_unusable'
    | 'person_ambiguous'
    | 'person_is_bot'
    | 'person_deactivated'
    | 'room_of_other_type'
    | 'room_type_differs'
    | 'room_name_changed'
    | 'room_renamed'
    | 'room_closed'
    | 'room_read_only'
    | 'room_of_team'
    | 'team_name_taken'
    | 'name_refused'
    | 'role_unknown'
    | 'role_of_rooms'
    | 'same_target'
    | 'memberships_kept'
    | 'removals_off'
    | 'account_back_by_hand'
    | 'everyone_unknown'
    | 'rule_matches_nothing'
    | 'group_name_too_long'
    | 'two_writers'
    | 'premium_from_nine'
    | 'version_unknown'
    | 'old_entry'
    | 'old_application'
    | StaysCode
    | SsoNoteCode;

/** Something an administrator should know that is no change. `subject` is a username, a room, a rule or a setting. */
export interface Note {
    code: NoteCode;
    subject: string;
    details?: string;
}

/** What the app left behind at its last run: where a setting holds something else now, somebody has changed it. */
export interface Expected {
    /** by id of the server setting; `old` is the value before the app first wrote it */
    settings: Readonly<Record<string, { old: SettingValue | null; value: SettingValue }>>;
    /** by subject of a change in authentik: what was there before the app first changed it, in words */
    olds: Readonly<Record<string, string>>;
    /** ids of the group bindings that the app made in authentik */
    bindings: readonly string[];
    /** names of the entries and slugs of the applications that the app has set up, all that it has not taken back */
    entries: readonly string[];
    slugs: readonly string[];
    /** what was asked of authentik's side when all of it was done last; absent before */
    sso?: { wish: string; clientId: string };
}

/** What was set up under another service name or slug before, and is still there. */
export interface Leftovers {
    entries: readonly { name: string; isEnabled: boolean }[];
    slugs: readonly string[];
}

/** A difference that the app did not cause. */
export interface Drift {
    /**
     * `membership`: somebody took a person out whom the app had put in; `directory`: something in authentik, in words; else a
     * setting holds something else
     */
    kind?: 'membership' | 'directory';
    subject: string;
    /** before the app first changed it */
    old: SettingValue | null;
    expected: SettingValue;
    found: SettingValue | null;
}

export interface PlanPart {
    changes: readonly Change[];
    withheld: readonly Withheld[];
    notes: readonly Note[];
}

/** The list of changes from observed to desired. A value: stable in order, safe to store, without secrets. */
export interface Plan extends PlanPart {
    drift: readonly Drift[];
}

/** A policy takes changes out of a plan, and says why. */
export type Policy = (plan: Plan) => Plan;
