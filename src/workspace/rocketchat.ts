import type { IEnvironmentWrite, IHttp, IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';

import type { Config } from '../config/config';
import { Failure } from '../failure';
import { asText } from '../http/shape';
import type {
    Account,
    Desired,
    DirectoryUser,
    ObservedRoom,
    ObservedSetting,
    RoomType,
    ServerInfo,
    SettingValue,
} from '../plan/types';
import type { LiveService, WorkspaceServer } from '../run/servers';
import { findAccounts } from './accounts';
import { findLoginService } from './login-services';
import { RestClient } from './rest-client';
import { Rooms } from './rooms';
import { readServerInfo } from './server-info';
import { ServerSettings } from './server-settings';

/** The accessors that the engine gives to each call into the app, and those of the app itself. */
export interface EngineAccessors {
    read: IRead;
    modify: IModify;
    http: IHttp;
    environmentWriter: IEnvironmentWrite;
}

/** The workspace, through the engine where it can and through REST where it cannot. */
export class RocketChat implements WorkspaceServer {
    private constructor(
        private readonly accessors: EngineAccessors,
        private readonly settings: ServerSettings,
        private readonly rooms: Rooms,
        private readonly rest: RestClient,
    ) {}

    /** @throws Failure `server_setting_unreadable` where no address is set and `Site_Url` tells none */
    public static async connect(accessors: EngineAccessors, config: Config['rocketchat']): Promise<RocketChat> {
        const settings = new ServerSettings(
            accessors.read.getEnvironmentReader().getServerSettings(),
            accessors.environmentWriter,
        );
        const url = config.url ?? (await settings.readText('Site_Url'))?.replace(/\/+$/, '');
        if (url === undefined || url === '') throw new Failure('server_setting_unreadable', { setting: 'Site_Url' });
        const rest = new RestClient(accessors.http, url, config.credentials);
        return new RocketChat(accessors, settings, new Rooms(accessors.read, accessors.modify), rest);
    }

    public get canUseRest(): boolean {
        return this.rest.canAct;
    }

    public async info(): Promise<ServerInfo> {
        return readServerInfo(this.rest, this.settings);
    }

    public async readSettings(ids: readonly string[]): Promise<ObservedSetting[]> {
        return this.settings.read(ids);
    }

    public async readSecret(id: string): Promise<string | undefined> {
        return this.settings.readText(id);
    }

    public async writeSetting(id: string, value: SettingValue): Promise<SettingValue | null | undefined> {
        return this.settings.write(id, value);
    }

    /** Adding a name that exists succeeds and resets nothing, so this may be repeated. */
    public async createEntry(name: string): Promise<void> {
        await this.rest.post('settings.addCustomOAuth', { name }, 'add-oauth-service');
    }

    public async findLoginService(service: string): Promise<LiveService | undefined> {
        const found = await findLoginService(this.rest, service);
        return found && { clientId: asText(found.clientId) };
    }

    public async findRoom(name: string): Promise<{ room: ObservedRoom; accounts: Account[] } | undefined> {
        return this.rooms.find(name);
    }

    public async findAccounts(people: readonly DirectoryUser[], keyField: Desired['keyField']): Promise<Account[]> {
        return findAccounts(people, keyField, this.accessors.read.getUserReader(), this.rest);
    }

    public async createRoom(name: string, type: RoomType, creator: string): Promise<void> {
        return this.rooms.create(name, type, creator);
    }

    public async addMembers(
        room: string,
        userIds: readonly string[],
    ): Promise<{ missing: string[]; reason: string | undefined }> {
        return this.rooms.addMembers(room, userIds);
    }
}
