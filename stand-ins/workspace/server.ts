import type { AppEvents } from './app-events';
import type { Licence } from './licence';
import type { LoginServices } from './login-services';
import type { Model } from './model';
import type { ServerVersion } from './server-version';
import type { Settings } from './settings/settings';

/** A mail that a real server would have sent. */
export interface Mail {
    to: string;
    about: string;
}

/** What the server functions (`server/*.ts`) and the bridges need of a workspace; `Workspace` is one. */
export interface Server {
    readonly model: Model;
    readonly settings: Settings;
    readonly licence: Licence;
    readonly version: ServerVersion;
    readonly loginServices: LoginServices;
    /** tells the apps; does nothing while no engine runs */
    readonly events: AppEvents;
    readonly mails: Mail[];
}
