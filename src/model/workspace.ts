import type { FailureCode, FailureDetails } from './failure';

/** Accounts, rooms, teams, roles and settings of Rocket.Chat. */

/** A user of the workspace. */
export interface Account {
    id: string;
    username: string;
    emails: readonly { address: string; isVerified: boolean }[];
    /** `user`; anything else (`bot`, `app`, `federated`) is never managed */
    type: string;
    isActive: boolean;
    /** undefined where it was not said */
    isAdministrator?: boolean;
    /** what a login looks at besides, where it was said */
    name?: string;
    /** the user of an app, which may not log in */
    isApp?: boolean;
    /** ever, by whatever means */
    hasLoggedIn?: boolean;
}

export type RoomType = 'channel' | 'private';

export interface ObservedRoom {
    id: string;
    /** as the rules name it: the key of its targets, also where the room was found by id */
    name: string;
    /** its name in Rocket.Chat, where that is another now */
    renamedTo?: string;
    /** renamed, and another room has the name of the rules now */
    isNameTaken?: true;
    /** whether it is shown by the name of the rules all the same: only its slug is another */
    isShownAsNamed?: true;
    type: RoomType | 'other';
    isReadOnly?: boolean;
    /** whether lines "… joined" are not shown in it */
    hidesJoined?: true;
    /** why nobody can be added or taken out, where that is known */
    closed?: 'archived' | 'federated' | 'attributes';
    /**
     * Only its name, its type and its members were read: who has a role in it is not known, nor, of one that a list has shown, which
     * lines it hides. Before anything is decided by that it is looked into.
     */
    isGlanced?: true;
    /** user ids */
    members: readonly string[];
    owners: readonly string[];
    moderators: readonly string[];
    /** user ids of whoever was banned from it; absent where nobody was, or where that is not told */
    banned?: readonly string[];
}

export interface ObservedTeam {
    name: string;
    id: string;
    /** name of its main room */
    room: string;
    /** whether lines "… joined" are not shown in that room */
    hidesJoined?: true;
    members: readonly string[];
    owners: readonly string[];
    /** user ids of whoever was banned from its main room, likewise */
    banned?: readonly string[];
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
    /** how many more accounts can be active; absent: as many as one likes, or it is not known */
    freeSeats?: number;
}

/** The login service as the login page gets it. */
export interface LiveService {
    clientId: string | undefined;
}

/** A person as REST and the engine want to be told about them. */
export interface Person {
    userId: string;
    username: string;
}

/** An account with what a login looks at. */
export type KnownAccount = Omit<WorkspaceUser, 'username' | 'type'> & { username: string; type?: string };

export interface FoundAccounts {
    accounts: readonly KnownAccount[];
    /** how many there are in all; undefined where they were looked up one by one */
    total: number | undefined;
    /** where not all were listed: by what the accounts of the one person asked about were looked up besides */
    lookedUpBy?: 'name' | 'name_and_address';
}

/** Whether an administrator's token can be used; where one is set and cannot, why not. */
export interface TokenState {
    isUsable: boolean;
    failure?: { code: FailureCode; details: FailureDetails };
}

/** Whose personal access token it is. */
export interface WorkspaceTokenOwner {
    username: string;
    isAdministrator: boolean;
}

/** What the app looks at of a user, whoever told it. */
export interface WorkspaceUser extends Pick<Account, 'id' | 'emails' | 'type' | 'isActive'> {
    /** undefined for someone who has not chosen one yet */
    username: string | undefined;
    /** empty where there is none */
    name: string;
    isAdministrator: boolean;
    /** the user of an app, which may not log in */
    isApp: boolean;
    /** ever, by whatever means */
    hasLoggedIn: boolean;
    /** milliseconds since 1970; undefined where it is not said */
    createdAt: number | undefined;
}

/** Names of the rooms that an account alone owns, for which the server keeps it active; none where it does not; or whether it names none. */
export type OwnedAlone = readonly string[] | 'unnamed';
