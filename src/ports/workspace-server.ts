import type { Memory } from '../model/memory';
import type { Target } from '../model/target';
import type { FailureWords } from '../model/words';
import type {
    ServerInfo,
    ObservedSetting,
    SettingValue,
    LiveService,
    ObservedRoom,
    Account,
    OwnedAlone,
    ObservedTeam,
    ObservedRole,
    RoomType,
    Person,
    TokenState,
} from '../model/workspace';

/** The workspace, as a run sees it. Every writing method is idempotent. */
export interface WorkspaceServer {
    /**
     * Whether there is an administrator's token; whose it is, is asked once. One that is refused, or is not an administrator's, counts
     * as none: what needs one is left out, and everything else goes on.
     */
    token(): Promise<TokenState>;
    /** root of the workspace as people type it, without trailing slash */
    siteUrl(): Promise<string>;
    /** where authentik’s webhook goes */
    webhookUrl(): Promise<string>;
    info(): Promise<ServerInfo>;
    readSettings(ids: readonly string[]): Promise<ObservedSetting[]>;
    /** undefined where the setting does not exist */
    readSecret(id: string): Promise<string | undefined>;
    /** @returns what the setting holds afterwards */
    writeSetting(id: string, value: SettingValue): Promise<SettingValue | null | undefined>;
    createEntry(name: string): Promise<void>;
    /** @throws Failure `entry_not_removable` where the server has no endpoint for it, or no token is set */
    removeEntry(name: string): Promise<void>;
    /** whether people can log in by something else than this service, the login form aside */
    hasOtherLogins(service: string): Promise<boolean>;
    findLoginService(service: string): Promise<LiveService | undefined>;
    /** Names of the rules mean the rooms of these ids from now on, whatever the rooms are called. */
    knowRooms(roomIds: Memory['roomIds']): void;
    /** undefined where no room is meant by the name */
    roomId(name: string): Promise<string | undefined>;
    /** user ids of those who have a role in the room; undefined where there is none */
    roomRoles(name: string): Promise<{ owners: readonly string[]; moderators: readonly string[] } | undefined>;
    findRoom(name: string): Promise<{ room: ObservedRoom; accounts: Account[] } | undefined>;
    /** Those of the rooms that exist, with their members, and as little else as these can be told by; an account with the first of its rooms. */
    glanceAtRooms(names: readonly string[]): Promise<{ room: ObservedRoom; accounts: Account[] }[]>;
    /** ids of the rooms that somebody is in; undefined where the server does not tell (before 7.12) */
    roomsOf(userId: string): Promise<ReadonlySet<string> | undefined>;
    /** The names of all channels and private rooms, without those of teams and without discussions; undefined where they cannot be listed. */
    roomNames(): Promise<string[] | undefined>;
    /** Rooms that were glanced at, with all that was not read then; one that is gone meanwhile stays as it was. */
    lookIntoRooms(rooms: readonly ObservedRoom[]): Promise<ObservedRoom[]>;
    /** Those of the teams and roles that exist; needs the personal access token. */
    readTeams(names: readonly string[]): Promise<ObservedTeam[]>;
    /** The names of all teams; undefined where they cannot be listed. */
    teamNames(): Promise<string[] | undefined>;
    readRoles(names: readonly string[]): Promise<ObservedRole[]>;
    /** ids of the roles with permissions by which one may give oneself all others */
    privilegedRoles(): Promise<string[]>;
    /** user ids of the active administrators; undefined where nobody may tell */
    administrators(): Promise<string[] | undefined>;
    /** the owner of the personal access token; undefined where there is none */
    readonly tokenOwner: string | undefined;
    /** user id of the app's own user; undefined where it has none */
    appUser(): Promise<string | undefined>;
    /** accounts by id; those that are gone are left out */
    findAccountsById(ids: readonly string[]): Promise<Account[]>;
    /** all accounts, bots included; undefined where there are more than `most`; needs the personal access token */
    listAccounts(most?: number): Promise<Account[] | undefined>;
    /** the accounts of these very usernames, and of their lower case: all that can be found without a token */
    lookUpAccounts(usernames: readonly string[]): Promise<Account[]>;
    /** @returns the id of the new room; undefined where one of this name exists already */
    createRoom(name: string, type: RoomType, creator: string, hidesJoined?: boolean): Promise<string | undefined>;
    /** @returns false where a team of this name exists already */
    createTeam(name: string, type: RoomType, hidesJoined?: boolean): Promise<boolean>;
    /** Those of the users who are in the target; nobody where it does not exist. */
    present(target: Target, userIds: readonly string[]): Promise<ReadonlySet<string>>;
    /** @returns the ids of those who are not in the target afterwards, with the reason where one is known */
    add(
        target: Target,
        people: readonly Person[],
    ): Promise<{ missing: string[]; reason: string | FailureWords | undefined }>;
    /** @returns the ids of those who are still in the target afterwards, with the reason where one is known */
    remove(
        target: Target,
        people: readonly Person[],
    ): Promise<{ missing: string[]; reason: string | FailureWords | undefined }>;
    /** undefined where the account is gone */
    isActive(userId: string): Promise<boolean | undefined>;
    /**
     * @returns names of the rooms that the account alone owns, for which it was not deactivated
     * @throws Failure where the server refuses for another reason, such as for the last administrator
     */
    setActive(userId: string, isActive: boolean): Promise<OwnedAlone>;
}
