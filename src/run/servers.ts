import type { Endpoints } from '../directory/discovery';
import type {
    Account,
    Desired,
    Directory,
    DirectoryUser,
    ObservedRoom,
    ObservedSetting,
    RoomType,
    ServerInfo,
    SettingValue,
} from '../plan/types';

/** authentik, as a run sees it. */
export interface DirectoryServer {
    /** whether a token is set: without one only what is public can be read */
    readonly hasToken: boolean;
    discover(): Promise<Endpoints>;
    readDirectory(isNeeded: (groupName: string) => boolean, nested: boolean): Promise<Directory>;
}

/** The login service as the login page gets it. */
export interface LiveService {
    clientId: string | undefined;
}

/** The workspace, as a run sees it. Every writing method is idempotent. */
export interface WorkspaceServer {
    /** whether an administrator's token is set */
    readonly canUseRest: boolean;
    info(): Promise<ServerInfo>;
    readSettings(ids: readonly string[]): Promise<ObservedSetting[]>;
    /** undefined where the setting does not exist */
    readSecret(id: string): Promise<string | undefined>;
    /** @returns what the setting holds afterwards */
    writeSetting(id: string, value: SettingValue): Promise<SettingValue | null | undefined>;
    createEntry(name: string): Promise<void>;
    findLoginService(service: string): Promise<LiveService | undefined>;
    findRoom(name: string): Promise<{ room: ObservedRoom; accounts: Account[] } | undefined>;
    findAccounts(people: readonly DirectoryUser[], keyField: Desired['keyField']): Promise<Account[]>;
    createRoom(name: string, type: RoomType, creator: string): Promise<void>;
    addMembers(room: string, userIds: readonly string[]): Promise<{ missing: string[]; reason: string | undefined }>;
}
