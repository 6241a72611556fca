import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type { Registrations } from '../registrations';
import type { Scheduler } from '../scheduler/scheduler';
import type { Server } from '../server';

/** What the bridges need of a workspace. */
export interface BridgeContext extends Server {
    readonly registrations: Registrations;
    readonly scheduler: Scheduler;
    readonly environment: Record<string, string>;
    readonly caCertificate?: string;
    /** a setting of an app was saved here; other instances of the server are to know */
    settingChanged?: ((appId: string, setting: ISetting) => Promise<void>) | undefined;
    /** the app's `server-setting.read` permission: hidden settings it may read; undefined without that permission */
    hiddenSettingsFor(appId: string): Promise<string[] | undefined>;
}
