import type { Config } from '../../src/config/config';
import { parseConfig } from '../../src/config/parse-config';
import { settings } from '../../src/config/settings';
import type { Endpoints } from '../../src/directory/discovery';
import { entrySettingId } from '../../src/plan/diff-entry';
import type {
    Account,
    Directory,
    ObservedRoom,
    ObservedSetting,
    RoomType,
    ServerInfo,
    SettingValue,
} from '../../src/plan/types';
import type { Clock } from '../../src/run/clock';
import type { DirectoryServer, LiveService, WorkspaceServer } from '../../src/run/servers';

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
export class MemoryDirectory implements DirectoryServer {
    readonly hasToken = true;

    constructor(public directory: Directory = { users: [], groups: [] }) {}

    async discover(): Promise<Endpoints> {
        return {
            issuer: 'https://authentik.company/application/o/rocketchat/',
            url: 'https://authentik.company/application/o',
            authorizePath: '/authorize/',
            tokenPath: '/token/',
            identityPath: '/userinfo/',
        };
    }

    async readDirectory(): Promise<Directory> {
        return this.directory;
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
    /** seconds after which the service appears once it is enabled; undefined: never */
    isServiceOffered = true;

    constructor() {
        for (const id of ['Accounts_AllowRealNameChange', 'Accounts_TwoFactorAuthentication_Enabled']) {
            this.settings.set(id, { id, type: 'boolean', value: true, choices: [] });
        }
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

    async findLoginService(service: string): Promise<LiveService | undefined> {
        const name = service.charAt(0).toUpperCase() + service.slice(1);
        if (!this.isServiceOffered || this.settings.get(entrySettingId(name, ''))?.value !== true) return undefined;
        return { clientId: String(this.settings.get(entrySettingId(name, 'id'))?.value) };
    }

    async findRoom(name: string): Promise<{ room: ObservedRoom; accounts: Account[] } | undefined> {
        const room = this.rooms.get(name);
        return room && { room, accounts: this.accounts.filter(({ id }) => room.members.includes(id)) };
    }

    async findAccounts(): Promise<Account[]> {
        return this.accounts;
    }

    async createRoom(name: string, type: RoomType): Promise<void> {
        this.writes++;
        if (!this.rooms.has(name)) this.rooms.set(name, { id: `id-of-${name}`, name, type, members: [] });
    }

    async addMembers(
        name: string,
        userIds: readonly string[],
    ): Promise<{ missing: string[]; reason: string | undefined }> {
        const room = this.rooms.get(name);
        if (!room) throw new Error(`no room ${name}`);
        this.writes++;
        this.rooms.set(name, { ...room, members: [...new Set([...room.members, ...userIds])] });
        return { missing: [], reason: undefined };
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
