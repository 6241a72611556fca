import type { Endpoints } from '../directory/discovery';
import type { FailureCode } from '../failure';
import type { ChangeOf } from '../plan/change';
import type { Target } from '../plan/target';
import type {
    ApplicationField,
    DesiredSso,
    FieldValue,
    ObservedSso,
    Permission,
    ProviderField,
} from '../plan/sso-types';
import type {
    Account,
    Desired,
    Directory,
    DirectoryUser,
    Memory,
    ObservedRole,
    ObservedRoom,
    ObservedSetting,
    ObservedTeam,
    RoomType,
    ServerInfo,
    SettingValue,
} from '../plan/types';

/** The client id and secret of the provider; empty where there is none yet. */
export interface Credentials {
    clientId: string;
    clientSecret: string;
}

/** authentik, as a run sees it. Every writing method is idempotent: repeated after it was cut off, it changes nothing more. */
export interface DirectoryServer {
    /** whether a token is set: without one only what is public can be read */
    readonly hasToken: boolean;
    discover(): Promise<Endpoints>;
    /** such as `2026.8.3`; needs a token, with whatever permissions */
    readVersion(): Promise<string>;
    /** @param withEveryone also who is in no group at all, to know who is gone */
    readDirectory(
        isNeeded: (groupName: string) => boolean,
        nested: boolean,
        withEveryone?: boolean,
    ): Promise<Directory>;

    /**
     * The provider, the application and what a new one needs. A missing permission is no failure here: all of them are collected
     * in `lacking`. Any other failure is thrown.
     * @param credentials of the settings, to compare; they leave this call in no form
     * @param ownBindings ids of the bindings that the app made
     */
    readSso(desired: DesiredSso, credentials: Credentials, ownBindings: readonly string[]): Promise<ObservedSso>;
    /** Those of the permissions that the token lacks, found out without changing anything. */
    lackingPermissions(permissions: readonly Permission[], observed: ObservedSso): Promise<Permission[]>;
    /** The secret of a provider as authentik shows it; undefined where it does not. */
    readClientSecret(provider: number): Promise<{ clientId: string; clientSecret: string | undefined }>;

    /** @returns its id */
    createKey(name: string): Promise<string>;
    /** Finds the provider of this client id, or creates it. @returns its id */
    createProvider(change: ChangeOf<'create-provider'>, signingKey: string, credentials: Credentials): Promise<number>;
    /** @returns what the field holds afterwards; for `client_secret`, which is not shown, null */
    changeProvider(
        provider: number,
        field: ProviderField,
        to: FieldValue,
        credentials: Credentials,
    ): Promise<FieldValue>;
    readProviderField(provider: number, field: ProviderField): Promise<FieldValue | undefined>;
    /** The number of the provider of this client id; undefined where there is none. */
    findProvider(clientId: string): Promise<number | undefined>;
    /** What a run sets in a provider, as text to compare, without its secret; undefined where it is gone. */
    providerAsText(provider: number): Promise<string | undefined>;
    deleteProvider(provider: number): Promise<void>;
    createApplication(change: ChangeOf<'create-application'>, provider: number): Promise<void>;
    changeApplication(slug: string, field: ApplicationField, to: FieldValue): Promise<FieldValue>;
    readApplicationField(slug: string, field: ApplicationField): Promise<FieldValue | undefined>;
    /**
     * An application and who else is bound to it, as text to compare; undefined where it is gone.
     * @param ownBindings ids of bindings that the app made: they do not count
     */
    applicationAsText(slug: string, ownBindings: readonly string[]): Promise<string | undefined>;
    deleteApplication(slug: string): Promise<void>;
    /** Finds the group's binding to the application, or creates it. @returns its id */
    bindGroup(slug: string, groupId: string): Promise<string>;
    unbindGroup(binding: string): Promise<void>;
    /** ids of the bindings of groups to an application, by group; undefined where there is no such application */
    readGroupBindings(slug: string): Promise<ReadonlyMap<string, string> | undefined>;
}

/** The login service as the login page gets it. */
export interface LiveService {
    clientId: string | undefined;
}

/** The workspace, as a run sees it. Every writing method is idempotent. */
export interface WorkspaceServer {
    /** whether an administrator's token is set */
    readonly canUseRest: boolean;
    /**
     * Asks whose token it is. One that is refused, or no administrator's, is as good as none: from then on what needs one is left
     * out, and everything else goes on.
     * @returns why it is of no use; undefined where it is, or where none is set
     */
    dropUnusableToken(): Promise<FailureCode | undefined>;
    /** root of the workspace as people type it, without trailing slash */
    siteUrl(): Promise<string>;
    info(): Promise<ServerInfo>;
    readSettings(ids: readonly string[]): Promise<ObservedSetting[]>;
    /** undefined where the setting does not exist */
    readSecret(id: string): Promise<string | undefined>;
    /** @returns what the setting holds afterwards */
    writeSetting(id: string, value: SettingValue): Promise<SettingValue | null | undefined>;
    createEntry(name: string): Promise<void>;
    /** @throws Failure `entry_not_removable` where the server has no endpoint for it, or no token is set */
    removeEntry(name: string): Promise<void>;
    findLoginService(service: string): Promise<LiveService | undefined>;
    /** From now on these names of the rules mean the rooms of these ids, whatever the rooms are called by now. */
    followRooms(roomIds: Memory['roomIds']): void;
    hasRoom(name: string): Promise<boolean>;
    /** user ids of those who have a role in the room; undefined where there is none */
    roomRoles(name: string): Promise<{ owners: readonly string[]; moderators: readonly string[] } | undefined>;
    findRoom(name: string): Promise<{ room: ObservedRoom; accounts: Account[] } | undefined>;
    /** Those of the teams and roles that exist; needs the personal access token. */
    readTeams(names: readonly string[]): Promise<ObservedTeam[]>;
    readRoles(names: readonly string[]): Promise<ObservedRole[]>;
    /** user ids of the active administrators; undefined where nobody may tell */
    administrators(): Promise<string[] | undefined>;
    /** the owner of the personal access token; undefined where there is none */
    readonly tokenOwner: string | undefined;
    /** accounts by id; those that are gone are left out */
    findAccountsById(ids: readonly string[]): Promise<Account[]>;
    findAccounts(people: readonly DirectoryUser[], keyField: Desired['keyField']): Promise<Account[]>;
    /** @returns the id of the new room; undefined where one of this name exists already */
    createRoom(name: string, type: RoomType, creator: string): Promise<string | undefined>;
    /** @returns false where a team of this name exists already */
    createTeam(name: string, type: RoomType): Promise<boolean>;
    /** Those of the users who are in the target; nobody where it does not exist. */
    present(target: Target, userIds: readonly string[]): Promise<ReadonlySet<string>>;
    /** @returns the ids of those who are not in the target afterwards, with the reason where one is known */
    add(target: Target, people: readonly Person[]): Promise<{ missing: string[]; reason: string | undefined }>;
    /** @returns the ids of those who are still in the target afterwards, with the reason where one is known */
    remove(target: Target, people: readonly Person[]): Promise<{ missing: string[]; reason: string | undefined }>;
    /** undefined where the account is gone */
    isActive(userId: string): Promise<boolean | undefined>;
    /** @throws Failure where the server refuses, such as for the last administrator */
    setActive(userId: string, isActive: boolean): Promise<void>;
}

/** A person as REST and the engine want to be told about them. */
export interface Person {
    userId: string;
    username: string;
}
