import type { AppInfo } from '../../engine';
import type { HttpWorkspace } from './http-workspace';

/**
 * Refuses to enable an uploaded app that the licence leaves no room for: none on Community from 7.0 on, three before
 * (`apps/meteor/ee/app/license/server/canEnableApp.ts`). Apps from before that rule stay free.
 * @throws Error `license-prevented`
 */
export async function checkMayEnable(workspace: HttpWorkspace, appId: string): Promise<void> {
    const apps = await workspace.host.list();
    const app = apps.find(({ id }) => id === appId);
    if (!app || app.migrated || !app.private) return;
    const limit = workspace.licence.privateAppLimit(workspace.version);
    if (limit < 0) return;
    const enabled = apps.filter((other) => other.id !== appId && other.private && isEnabled(other));
    if (enabled.length >= limit) throw new Error('license-prevented');
}

/** Up to 1.57 an app that runs may be `auto_enabled`, later it is `manually_enabled`. */
export function isEnabled({ status }: Pick<AppInfo, 'status'>): boolean {
    return isEnabledStatus(status);
}

export function isEnabledStatus(status: string): boolean {
    return status === 'auto_enabled' || status === 'manually_enabled';
}

/** Environment variable that hosters set: no upload at all, whatever the licence. */
export function isUploadDisabled({ settings }: HttpWorkspace): boolean {
    return settings.environment.DISABLE_PRIVATE_APP_INSTALLATION === 'true';
}
