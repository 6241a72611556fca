import type { Config } from '../../src/config/config';
import { parseConfig } from '../../src/config/parse-config';
import { settings } from '../../src/config/settings';
import type { Directory } from '../../src/model/directory';
import { entrySettingId } from '../../src/model/entry-setting';
import { Failure } from '../../src/model/failure';
import type { Endpoints } from '../../src/model/sso';
import type { Target } from '../../src/model/target';
import type {
    OwnedAlone,
    Account,
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
} from '../../src/model/workspace';
import type { Clock } from '../../src/ports/clock';
import type { WorkspaceServer } from '../../src/ports/workspace-server';
import { MemorySso } from './memory-sso';

/** The defaults of the settings page, with what an administrator typed over them. */
export function configOf(typed: Readonly<Record<string, unknown>> = {}): Config {
    const defaults = Object.fromEntries(settings.map(({ id, packageValue }) => [id, packageValue as unknown]));
    const { config, problems } = parseConfig({
        ...defaults,
        authentik_url: 'https://authentik.company',
        authentik_token: 'token',
        client_id: 'client',
        client_secret: 'secret',
        ...typed,
    });
    if (!config) throw new Error(JSON.stringify(problems));
    return config;
}

/** authentik as a value, for tests of what is decided and done; its API is tested against the stand-in. */
export class MemoryDirectory extends MemorySso {
    readonly hasToken = true;

    constructor(public directory: Directory = { users: [], groups: [] }) {
        super();
    }

    async discover(): Promise<Endpoints> {
        if (this.application?.provider !== this.provider?.id || !this.provider)
            throw new Failure('authentik_slug_unknown', { slug: 'rocketchat', url: 'https://authentik.company' });
        return {
            issuer: 'https://authentik.company/application/o/rocketchat/',
            url: 'https://authentik.company/application/o',
            authorizePath: '/authorize/',
            tokenPath: '/token/',
            identityPath: '/userinfo/',
        };
    }

    async quickLook(): Promise<string> {
        return JSON.stringify([this.directory.users, this.directory.groups]);
    }

    async readDirectory(): Promise<Directory> {
        return this.directory;
    }

    async readDirectoryOf(usernames: readonly string[]): Promise<Directory | undefined> {
        const known = [...this.directory.users, ...(this.directory.people ?? [])];
        const users = known.filter(({ username }) => usernames.includes(username));
        const uids = new Set(users.map(({ uid }) => uid));
        const groups = this.directory.groups.map((group) => ({
            ...group,
            members: group.members.filter((uid) => uids.has(uid)),
        }));
        return { users, groups };
    }
}

/** A workspace as a value. Counts what is written; the real behaviour of a server is tested against the stand-in. */
export class MemoryWorkspace implements WorkspaceServer {
    canUseRest = true;
    serverInfo: ServerInfo = { version: '8.8', licence: 'community', modules: [] };
    readonly settings = new Map<string, ObservedSetting>();
    readonly rooms = new Map<string, ObservedRoom>();
    readonly accounts: Account[] = [];
    readonly blocked = new Set<string>();
    writes = 0;
    /** whether the service appears once it is enabled */
    isServiceOffered = true;

    constructor() {
        for (const id of ['Accounts_AllowRealNameChange', 'Accounts_TwoFactorAuthentication_Enabled']) {
            this.settings.set(id, { id, type: 'boolean', value: true, choices: [] });
        }
    }

    async token(): Promise<TokenState> {
        return { isUsable: this.canUseRest };
    }

    async siteUrl(): Promise<string> {
        return 'https://rocket.company';
    }

    async webhookUrl(): Promise<string> {
        return `${await this.siteUrl()}/api/apps/public/app/authentik`;
    }

    async info(): Promise<ServerInfo> {
        return this.serverInfo;
    }

    async readSettings(ids: readonly string[]): Promise<ObservedSetting[]> {
        return ids.flatMap((id) => this.settings.get(id) ?? []);
    }

    async readSecret(id: string): Promise<string | undefined> {
        const value = this.settings.get(id)?.value;
        return typeof value === 'string' ? value : undefined;
    }

    async writeSetting(id: string, value: SettingValue): Promise<SettingValue | null | undefined> {
        const setting = this.settings.get(id);
        if (!setting) return undefined;
        if (!this.blocked.has(id)) {
            this.writes++;
            this.settings.set(id, { ...setting, value });
        }
        return this.settings.get(id)?.value;
    }

    async createEntry(name: string): Promise<void> {
        this.writes++;
        const booleans = [
            '',
            'merge_users',
            'merge_users_distinct_services',
            'show_button',
            'map_channels',
            'merge_roles',
        ];
        const texts =
            'url token_path token_sent_via identity_token_sent_via identity_path authorize_path scope access_token_param id secret login_style button_label_text button_label_color button_color key_field username_field email_field name_field avatar_field roles_claim groups_claim channels_admin groups_channel_map';
        for (const suffix of [...booleans, ...texts.split(' ')]) {
            const isBoolean = booleans.includes(suffix);
            const id = entrySettingId(name, suffix);
            if (!this.settings.has(id))
                this.settings.set(id, {
                    id,
                    type: isBoolean ? 'boolean' : 'string',
                    value: isBoolean ? false : '',
                    choices: [],
                });
        }
    }

    async removeEntry(name: string): Promise<void> {
        this.writes++;
        for (const id of this.settings.keys())
            if (id === entrySettingId(name, '') || id.startsWith(`${entrySettingId(name, '')}-`))
                this.settings.delete(id);
    }

    async findLoginService(service: string): Promise<LiveService | undefined> {
        const name = service.charAt(0).toUpperCase() + service.slice(1);
        if (!this.isServiceOffered || this.settings.get(entrySettingId(name, ''))?.value !== true) return undefined;
        return { clientId: String(this.settings.get(entrySettingId(name, 'id'))?.value) };
    }

    async findRoom(name: string): Promise<{ room: ObservedRoom; accounts: Account[] } | undefined> {
        const room = this.rooms.get(name);
        return room && { room, accounts: this.accounts.filter(({ id }) => room.members.includes(id)) };
    }

    async glanceAtRooms(names: readonly string[]): Promise<{ room: ObservedRoom; accounts: Account[] }[]> {
        const found = await Promise.all(names.map(async (name) => this.findRoom(name)));
        return found.flatMap((one) =>
            one ? [{ ...one, room: { ...one.room, isGlanced: true as const, owners: [], moderators: [] } }] : [],
        );
    }

    async roomNames(): Promise<string[]> {
        return [...this.rooms.keys()];
    }

    async lookIntoRooms(rooms: readonly ObservedRoom[]): Promise<ObservedRoom[]> {
        return rooms.map((room) => {
            const { owners = [], moderators = [] } = this.rooms.get(room.name) ?? {};
            return { ...room, isGlanced: undefined, owners, moderators };
        });
    }

    async listAccounts(most = Infinity): Promise<Account[] | undefined> {
        return this.accounts.length > most ? undefined : this.accounts;
    }

    async lookUpAccounts(usernames: readonly string[]): Promise<Account[]> {
        return this.accounts.filter(({ username }) => usernames.includes(username));
    }

    async createRoom(name: string, type: RoomType): Promise<string | undefined> {
        this.writes++;
        if (this.rooms.has(name)) return undefined;
        this.rooms.set(name, { id: `id-of-${name}`, name, type, members: [], owners: [], moderators: [] });
        return `id-of-${name}`;
    }

    /** a room is kept under its name in the rules here */
    knowRooms(): void {
        return undefined;
    }

    async roomId(name: string): Promise<string | undefined> {
        return this.rooms.get(name)?.id;
    }

    async roomRoles(name: string): Promise<{ owners: readonly string[]; moderators: readonly string[] } | undefined> {
        return this.rooms.get(name);
    }

    async appUser(): Promise<string | undefined> {
        return 'app-id';
    }

    readonly tokenOwner = 'admin-id';
    readonly teams: ObservedTeam[] = [];
    readonly roles: ObservedRole[] = [];

    async readTeams(names: readonly string[]): Promise<ObservedTeam[]> {
        return this.teams.filter(({ name }) => names.includes(name));
    }

    async teamNames(): Promise<string[]> {
        return this.teams.map(({ name }) => name);
    }

    async readRoles(names: readonly string[]): Promise<ObservedRole[]> {
        return this.roles.filter(({ id, name }) => names.includes(id) || names.includes(name));
    }

    async hasOtherLogins(): Promise<boolean> {
        return false;
    }

    async privilegedRoles(): Promise<string[]> {
        return ['admin'];
    }

    async administrators(): Promise<string[] | undefined> {
        return [...(this.roles.find(({ id }) => id === 'admin')?.holders ?? [])];
    }

    async findAccountsById(ids: readonly string[]): Promise<Account[]> {
        return this.accounts.filter(({ id }) => ids.includes(id));
    }

    async createTeam(name: string): Promise<boolean> {
        this.writes++;
        if (this.teams.some((team) => team.name === name)) return false;
        this.teams.push({ id: `id-of-${name}`, name, room: name, members: [], owners: [] });
        return true;
    }

    async roomsOf(userId: string): Promise<ReadonlySet<string> | undefined> {
        return new Set([...this.rooms.values()].flatMap(({ id, members }) => (members.includes(userId) ? [id] : [])));
    }

    async present(target: Target, userIds: readonly string[]): Promise<ReadonlySet<string>> {
        const present = this.peopleOf(target);
        return new Set(userIds.filter((id) => present.includes(id)));
    }

    async add(target: Target, people: readonly Person[]): Promise<{ missing: string[]; reason: string | undefined }> {
        this.writes++;
        if (this.isHidden(target)) return { missing: people.map(({ userId }) => userId), reason: 'room-not-found' };
        this.put(target, [...new Set([...this.peopleOf(target), ...people.map(({ userId }) => userId)])]);
        return { missing: [], reason: undefined };
    }

    async remove(
        target: Target,
        people: readonly Person[],
    ): Promise<{ missing: string[]; reason: string | undefined }> {
        this.writes++;
        if (this.isHidden(target)) return { missing: people.map(({ userId }) => userId), reason: 'room-not-found' };
        const gone = new Set(people.map(({ userId }) => userId));
        this.put(
            target,
            this.peopleOf(target).filter((id) => !gone.has(id)),
        );
        return { missing: [], reason: undefined };
    }

    async isActive(userId: string): Promise<boolean | undefined> {
        return this.accounts.find(({ id }) => id === userId)?.isActive;
    }

    async setActive(userId: string, isActive: boolean): Promise<OwnedAlone> {
        this.writes++;
        const alone = [...this.rooms.values()].filter(({ owners }) => owners.length === 1 && owners[0] === userId);
        if (!isActive && alone.length > 0) return alone.map(({ name }) => name);
        const index = this.accounts.findIndex(({ id }) => id === userId);
        const account = this.accounts[index];
        if (account) this.accounts[index] = { ...account, isActive };
        return [];
    }

    /** `groups.addModerator` and the like know a private room only to who is in it. */
    private isHidden(target: Target): boolean {
        const room = target.kind === 'room-role' ? this.rooms.get(target.room) : undefined;
        return room?.type === 'private' && !room.members.includes(this.tokenOwner);
    }

    private peopleOf(target: Target): readonly string[] {
        switch (target.kind) {
            case 'room':
                return this.rooms.get(target.room)?.members ?? [];
            case 'room-role':
                return this.rooms.get(target.room)?.[`${target.role}s`] ?? [];
            case 'team':
                return this.teams.find(({ name }) => name === target.team)?.members ?? [];
            case 'role':
                return this.roles.find(({ id, name }) => id === target.role || name === target.role)?.holders ?? [];
        }
    }

    private put(target: Target, people: readonly string[]): void {
        if (target.kind === 'team') {
            const index = this.teams.findIndex(({ name }) => name === target.team);
            const team = this.teams[index];
            if (team) this.teams[index] = { ...team, members: people };
        } else if (target.kind === 'role') {
            const index = this.roles.findIndex(({ id, name }) => id === target.role || name === target.role);
            const role = this.roles[index];
            if (role) this.roles[index] = { ...role, holders: people };
        } else {
            const room = this.rooms.get(target.room);
            const key = target.kind === 'room' ? 'members' : (`${target.role}s` as const);
            if (room) this.rooms.set(target.room, { ...room, [key]: people });
        }
    }
}

/** Time that passes only where somebody waits. */
export class MemoryClock implements Clock {
    private time = Date.parse('2026-01-01T00:00:00Z');

    now(): Date {
        return new Date(this.time);
    }

    async wait(milliseconds: number): Promise<void> {
        this.time += milliseconds;
    }
}
