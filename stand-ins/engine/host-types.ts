import type { AppStatus } from '@rocket.chat/apps-engine/definition/AppStatus';
import type { RequestMethod } from '@rocket.chat/apps-engine/definition/accessors';
import type { IAppInfo } from '@rocket.chat/apps-engine/definition/metadata';
import type { IPermission } from '@rocket.chat/apps-engine/definition/permissions/IPermission';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

/** What an app's process runs on. A server has had a choice only since 8.8; before, it was Deno. */
export type BackendName = 'deno' | 'node';

/** Engines that a host can be made of: the last one published with its server part, and the one of Rocket.Chat 6.13. */
export type EngineVersion = '1.62.0' | '1.46.0';

/** Users and rooms as the engine's definitions have them, which is what a server's converters hand over. */
export type EngineUser = IUser;
export type EngineRoom = IRoom;

export interface BridgeCall {
    /** name of the getter in `AppBridges`, without `get` and `Bridge`: `ServerSetting`, `OutboundMessage` … */
    bridge: string;
    /** abstract method of the bridge: `getOneById`, not `doGetOneById` */
    method: string;
    /** as the engine passes them; the last one is the app's id as a rule */
    args: unknown[];
}

/**
 * Bridge → abstract method → what the server does. A method that has no behaviour rejects with `NotImitatedError`,
 * so that nobody takes silence for success.
 */
export type BridgeBehaviours = Record<string, Record<string, (...args: never[]) => unknown>>;

export interface InstallOptions {
    /** who installs; the app learns it in `onInstall` and `onUpdate` */
    user: EngineUser;
    /** whether to start the app at once. The upload of the admin panel says no, and enables in a second step. */
    enable: boolean;
    /** what the administrator granted. Undefined means the engine's default set, whatever `app.json` declares. */
    permissionsGranted?: IPermission[];
}

export type UpdateOptions = Omit<InstallOptions, 'enable'>;

/** What the engine reports about an installation that it did not refuse outright. */
export interface InstallResult {
    appId: string;
    info: IAppInfo;
    /** events of `app.json`, as `{ IPostUserLoggedIn: true }` */
    implemented: Record<string, boolean>;
    /** undefined if there is no app, because of one of the two errors below */
    status?: AppStatus;
    storageError?: string;
    appUserError?: { username: string; message: string };
    licenseErrors: Record<string, string>;
}

export interface AppInfo {
    id: string;
    info: IAppInfo;
    status: AppStatus;
    /** true for an uploaded app, false for one of the marketplace */
    private: boolean;
    migrated: boolean;
    implemented: Record<string, boolean>;
    /** undefined: the default set */
    permissionsGranted?: IPermission[];
    /** language → key → text, from `i18n/` of the zip */
    languages: Record<string, object>;
}

export interface CommandContext {
    sender: EngineUser;
    room: EngineRoom;
    args: string[];
    threadId?: string;
    triggerId?: string;
}

export interface EndpointRequest {
    method: `${RequestMethod}`;
    /** names in lower case, as Node's HTTP server gives them */
    headers?: Record<string, string>;
    query?: Record<string, string>;
    params?: Record<string, string>;
    content?: unknown;
    privateHash?: string;
    user?: EngineUser;
}

export interface EndpointResponse {
    status: number;
    headers: Record<string, string>;
    content: unknown;
}
