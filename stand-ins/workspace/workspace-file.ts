import type { Plan } from './licence';
import type { ModernVariant } from './login/modern-variant';

/** One user of the workspace YAML (design: the embedded playground). Left-out fields get what an administrator's form has. */
export interface UserEntry {
    username: string;
    name?: string;
    email?: string | null;
    /** default true */
    emailVerified?: boolean;
    /** default `[user]` */
    roles?: string[];
    /** default true */
    active?: boolean;
    /** true: the password is the username; a string: that password; default: none */
    password?: boolean | string;
    /** default `user` */
    type?: 'user' | 'bot' | 'app';
    /** second factor by an authenticator app is set up */
    totp?: boolean;
    /** e-mail codes as a second factor are on */
    email2fa?: boolean;
    federated?: boolean;
    /** that the person has chosen, such as `de`; default: none */
    language?: string;
    /** hours, of the client that they were last seen with; default: none */
    utcOffset?: number;
    customFields?: Record<string, unknown>;
    /** an account linked to an OAuth service already: `{authentik: {id: "…"}}` */
    services?: Record<string, Record<string, unknown>>;
}

export interface RoomEntry {
    name: string;
    /** `c` is a channel, `p` a private room; default `c` */
    type?: 'c' | 'p';
    owners?: string[];
    moderators?: string[];
    /** owners and moderators are members without being listed here */
    members?: string[];
    archived?: boolean;
    readOnly?: boolean;
    /** joined by every new user */
    default?: boolean;
    federated?: boolean;
    /** ruled by attributes: nobody can be added by hand */
    abac?: boolean;
}

export interface RoleEntry {
    id: string;
    name?: string;
    description?: string;
    scope?: 'Users' | 'Subscriptions';
}

export interface TeamEntry {
    /** of the team and of its main room */
    name: string;
    /** default `public` */
    type?: 'public' | 'private';
    owners?: string[];
    /** owners are members without being listed here */
    members?: string[];
    /** rooms that belong to the team beside its main room, by name */
    rooms?: string[];
    /** those of `rooms` that everybody joins who joins the team */
    autoJoin?: string[];
}

export interface WorkspaceFile {
    version?: string;
    licence?: Plan;
    /** active accounts that the licence allows; no limit unless given */
    seats?: number;
    /** which of the stored forms of the modern login flow the release holds; `email-dropped` unless given */
    modernFlow?: ModernVariant;
    /** login services, such as `authentik`, whose ids have a unique index from an earlier time with the legacy flow */
    indexedServices?: string[];
    settings?: Record<string, unknown>;
    /** as the environment variable SETTINGS_BLOCKED */
    blockedSettings?: string[];
    /** as the environment variable SETTINGS_HIDDEN */
    hiddenSettings?: string[];
    /** custom OAuth entries to create, by name */
    oauthEntries?: string[];
    users?: UserEntry[];
    rooms?: RoomEntry[];
    teams?: TeamEntry[];
    roles?: RoleEntry[];
}

/** Old name → new one. Groups belong to the other side. */
export interface Renames {
    users?: Record<string, string>;
    rooms?: Record<string, string>;
}

export interface WorkspacePatch extends WorkspaceFile {
    /** comes first: everything else in a patch uses the new names */
    rename?: Renames;
    remove?: { users?: string[]; rooms?: string[]; teams?: string[]; groups?: string[] };
}

export interface DumpedUser {
    username: string;
    name: string | null;
    email: string | null;
    roles: string[];
    active: boolean;
    services: Record<string, unknown>;
}

export interface DumpedRoom {
    name: string;
    type: string;
    owners: string[];
    moderators: string[];
    members: string[];
}

export interface DumpedTeam {
    name: string;
    type: 'public' | 'private';
    owners: string[];
    members: string[];
    /** without the main room, which is listed among the rooms under the team's name */
    rooms: string[];
}

export interface DumpedMessage {
    /** who alone saw it; null for a message to the whole room */
    to: string | null;
    room: string;
    text: string;
    blocks: unknown[];
    /** that it brings */
    file?: { name: string; content: string };
}

export interface WorkspaceDump {
    settings: Record<string, unknown>;
    loginServices: unknown[];
    users: DumpedUser[];
    rooms: DumpedRoom[];
    teams: DumpedTeam[];
    messages: DumpedMessage[];
    requests: { rest: Record<string, number>; bridge: Record<string, number> };
}
