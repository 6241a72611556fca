import type { IEnvironmentWrite, IHttp, IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Config } from '../config/config';
import { askOnce } from '../http/ask-once';
import { Failure } from '../model/failure';
import type { Memory } from '../model/memory';
import { isAtLeast } from '../model/version';
import { settingWords } from '../model/setting-words';
import type { Target } from '../model/target';
import type {
    Account,
    OwnedAlone,
    ObservedRole,
    ObservedRoom,
    ObservedSetting,
    ObservedTeam,
    RoomType,
    ServerInfo,
    SettingValue,
    LiveService,
    Person,
    TokenState,
} from '../model/workspace';
import type { WorkspaceServer } from '../ports/workspace-server';
import { Accounts } from './accounts';
import { Bans } from './bans';
import { CustomOAuth } from './custom-oauth';
import { joinedTypes } from './joined-types';
import { listRoomNames, listRooms } from './listed-rooms';
import { Memberships, type ChangedPeople } from './memberships';
import { RestClient } from './rest-client';
import { Roles } from './roles';
import { otherLoginSettings } from './other-logins';
import type { OwnRemovals } from './own-removals';
import { Rooms, type FoundRoom } from './rooms';
import { readServerInfo } from './server-info';
import { ServerSettings } from './server-settings';
import { restAddress, usableSiteUrl } from './site-url';
import { Teams } from './teams';
import { readWorkspaceTokenOwner, tokenStateOf } from './personal-token';

/** With more rooms than this to find, a list of all channels, 100 in a request, is cheaper than a question for each of them. */
const MANY_ROOMS = 20;
const ROOMS_AT_ONCE = 5;

/** The accessors that the engine gives to each call into the app, and those of the app itself. */
export interface EngineAccessors {
    read: IRead;
    modify: IModify;
    http: IHttp;
    environmentWriter: IEnvironmentWrite;
    /** one that waits for no server; the same unless given */
    httpAtOnce?: IHttp;
    /** where the app is called by authentik, as the engine has it: what follows the address of the workspace */
    webhookPath: string;
    /** shared by all calls of one process */
    ownRemovals?: OwnRemovals;
}

/** The workspace, through the engine where it can and through REST where it cannot. */
export class RocketChat implements WorkspaceServer {
    private readonly roles: Roles;
    private readonly teams: Teams;
    private readonly accounts: Accounts;
    private readonly customOAuth: CustomOAuth;
    private readonly memberships: Memberships;
    /** whose the token is; only where there is one */
    public readonly readTokenOwner = askOnce(async () => readWorkspaceTokenOwner(this.rest));
    public readonly token = askOnce(async (): Promise<TokenState> => {
        return this.rest.hasToken ? tokenStateOf(this.readTokenOwner) : { isUsable: false };
    });

    private constructor(
        private readonly accessors: EngineAccessors,
        private readonly settings: ServerSettings,
        private readonly rooms: Rooms,
        public readonly rest: RestClient,
        public readonly restUrl: string,
        public readonly tokenOwner: string | undefined,
        /** `Site_Url` as it was when the call began; undefined where it cannot be read */
        private readonly siteUrlOfCall: string | undefined,
    ) {
        this.roles = new Roles(rest, accessors.read.getUserReader());
        this.teams = new Teams(rest, accessors.ownRemovals);
        this.memberships = new Memberships(rooms, this.teams, this.roles, accessors.read.getRoomReader(), rest);
        const canAct = async (): Promise<boolean> => this.canAct();
        this.accounts = new Accounts(accessors, rest, canAct);
        const bans = new Bans(rest, async () => (await this.canAct()) && (await this.hasBans()));
        rooms.askBans(async (roomId) => bans.of(roomId));
        rooms.askNames(async (ids) => this.accounts.named(ids));
        this.customOAuth = new CustomOAuth(rest, canAct);
    }

    /**
     * @param roomIds names of the rules that mean the rooms of these ids, whatever the rooms are called now
     * @throws Failure `server_setting_unreadable` where no address is set and `Site_Url` tells none
     */
    public static async connect(
        accessors: EngineAccessors,
        config: Config['rocketchat'],
        roomIds: Memory['roomIds'] = new Map(),
    ): Promise<RocketChat> {
        const settings = new ServerSettings(
            accessors.read.getEnvironmentReader().getServerSettings(),
            accessors.environmentWriter,
        );
        const siteUrl = await settings.readText('Site_Url');
        const url = config.url ?? (siteUrl === undefined ? undefined : restAddress(siteUrl));
        if (url === undefined || url === '')
            throw new Failure('server_setting_unreadable', { setting: settingWords('Site_Url') });
        const rest = new RestClient(accessors.http, url, config.credentials, accessors.httpAtOnce);
        return new RocketChat(
            accessors,
            settings,
            new Rooms(accessors.read, accessors.modify, roomIds, accessors.ownRemovals),
            rest,
            url,
            config.credentials?.userId,
            siteUrl,
        );
    }

    public async siteUrl(): Promise<string> {
        return this.siteUrlOfCall === undefined ? this.restUrl : usableSiteUrl(this.siteUrlOfCall);
    }

    public async webhookUrl(): Promise<string> {
        return `${await this.siteUrl()}${this.accessors.webhookPath}`;
    }

    public async info(): Promise<ServerInfo> {
        return readServerInfo(this.rest, this.settings, async () => this.canAct());
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

    public async createEntry(name: string): Promise<void> {
        await this.customOAuth.create(name);
    }

    public async removeEntry(name: string): Promise<void> {
        await this.customOAuth.remove(name);
    }

    public async findLoginService(service: string): Promise<LiveService | undefined> {
        return this.customOAuth.findService(service);
    }

    public async hasOtherLogins(service: string): Promise<boolean> {
        const { others, isOtherOn } = await this.loginsBeside(service);
        return others.length > 0 || isOtherOn;
    }

    /** Whether people can log in by this service, and by no other one. */
    public async isOnlyLogin(service: string): Promise<boolean> {
        const { isOffered, others, isOtherOn } = await this.loginsBeside(service);
        return isOffered && others.length === 0 && !isOtherOn;
    }

    private async loginsBeside(
        service: string,
    ): Promise<{ isOffered: boolean; others: readonly string[]; isOtherOn: boolean }> {
        const [services, settings] = await Promise.all([
            this.customOAuth.services(),
            this.readSettings(otherLoginSettings),
        ]);
        return {
            isOffered: services.includes(service),
            others: services.filter((one) => one !== service),
            isOtherOn: settings.some(({ value }) => value === true),
        };
    }

    public knowRooms(roomIds: Memory['roomIds']): void {
        this.rooms.know(roomIds);
    }

    public async roomId(name: string): Promise<string | undefined> {
        return (await this.rooms.resolve(name))?.id;
    }

    public async roomRoles(
        name: string,
    ): Promise<{ owners: readonly string[]; moderators: readonly string[] } | undefined> {
        return this.rooms.roles(name);
    }

    public async findRoom(name: string): Promise<{ room: ObservedRoom; accounts: Account[] } | undefined> {
        return this.rooms.find(name);
    }

    public async glanceAtRooms(names: readonly string[]): Promise<FoundRoom[]> {
        const isMany = names.length > MANY_ROOMS && (await this.canAct());
        // whatever is wrong with the list, asking one by one is right
        const listed = isMany ? await listRooms(this.rest).catch(() => undefined) : undefined;
        const accounts = new Map<string, Account>();
        const glance = async (name: string) => this.rooms.glance(name, listed ?? new Map(), accounts);
        const found = await someAtOnce(names, glance);
        return found.filter((room) => room !== undefined);
    }

    public async roomsOf(userId: string): Promise<ReadonlySet<string> | undefined> {
        const reader = this.accessors.read.getUserReader();
        // an engine that does not have it refuses it, in a way of its own
        return Promise.resolve(userId)
            .then(async (id) => new Set(await reader.getUserRoomIds(id)))
            .catch(() => undefined);
    }

    public async roomNames(): Promise<string[] | undefined> {
        // what is only said beside something else stops nothing where it cannot be read
        return (await this.canAct()) ? listRoomNames(this.rest).catch(() => undefined) : undefined;
    }

    public async lookIntoRooms(rooms: readonly ObservedRoom[]): Promise<ObservedRoom[]> {
        return someAtOnce(rooms, async (room) => this.rooms.lookInto(room));
    }

    public async readTeams(names: readonly string[]): Promise<ObservedTeam[]> {
        return this.teams.read(names, async (roomId) => this.rooms.ofTeam(roomId));
    }

    public async teamNames(): Promise<string[] | undefined> {
        // as with rooms: what is only said beside something else stops nothing
        return (await this.canAct()) ? this.teams.names().catch(() => undefined) : undefined;
    }

    public async readRoles(names: readonly string[]): Promise<ObservedRole[]> {
        return this.roles.read(names);
    }

    public async privilegedRoles(): Promise<string[]> {
        return this.roles.privileged();
    }

    public async administrators(): Promise<string[] | undefined> {
        if (!(await this.canAct())) return undefined;
        const ids = await this.roles.holders('admin').catch(() => undefined);
        return ids && this.accounts.activeAmong(ids);
    }

    public async appUser(): Promise<string | undefined> {
        return (await this.accessors.read.getUserReader().getAppUser())?.id;
    }

    public async listAccounts(most?: number): Promise<Account[] | undefined> {
        return this.accounts.all(most);
    }

    public async lookUpAccounts(usernames: readonly string[]): Promise<Account[]> {
        return this.accounts.lookUp(usernames);
    }

    public async findAccountsById(ids: readonly string[]): Promise<Account[]> {
        return this.accounts.findById(ids);
    }

    public async createRoom(
        name: string,
        type: RoomType,
        creator: string,
        hidesJoined = false,
    ): Promise<string | undefined> {
        return this.rooms.create(name, type, creator, hidesJoined ? await this.hiddenWith(joinedTypes.room) : []);
    }

    /** A room's own list takes the place of the server's, so it holds that one too (`getHiddenSystemMessages`). */
    private async hiddenWith(types: readonly string[]): Promise<string[]> {
        return [...new Set([...(await this.settings.readTexts('Hide_System_Messages')), ...types])];
    }

    public async createTeam(name: string, type: RoomType, hidesJoined = false): Promise<boolean> {
        return this.teams.create(
            name,
            type,
            hidesJoined ? await this.hiddenWith([...joinedTypes.room, ...joinedTypes.team]) : [],
        );
    }

    public async present(target: Target, userIds: readonly string[]): Promise<ReadonlySet<string>> {
        return this.memberships.present(target, userIds);
    }

    public async add(target: Target, people: readonly Person[]): Promise<ChangedPeople> {
        return this.memberships.add(target, people);
    }

    public async remove(target: Target, people: readonly Person[]): Promise<ChangedPeople> {
        return this.memberships.remove(target, people);
    }

    public async isActive(userId: string): Promise<boolean | undefined> {
        return this.accounts.isActive(userId);
    }

    public async setActive(userId: string, isActive: boolean): Promise<OwnedAlone> {
        return this.accounts.setActive(userId, isActive);
    }

    /** Rocket.Chat has them since about 8.4: a server that is older, or says nothing of itself, is not asked. */
    private async hasBans(): Promise<boolean> {
        const version = await this.rest.serverVersion().catch(() => undefined);
        return isAtLeast(version, 8, 3) === true;
    }

    private async canAct(): Promise<boolean> {
        return (await this.token()).isUsable;
    }
}

async function someAtOnce<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<R[]> {
    const answers: R[] = [];
    for (let start = 0; start < items.length; start += ROOMS_AT_ONCE)
        answers.push(...(await Promise.all(items.slice(start, start + ROOMS_AT_ONCE).map(ask))));
    return answers;
}
