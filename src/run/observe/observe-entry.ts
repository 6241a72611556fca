import type { Config } from '../../config/config';
import type { Desired } from '../../model/desired';
import { entrySettingId } from '../../model/entry-setting';
import type { Observed } from '../../model/observed';
import type { WorkspaceServer } from '../../ports/workspace-server';
import { secretState } from './secret-state';

/** Rows that the app reads besides those it writes, to warn about a second writer of memberships. */
const WATCHED_ROWS = ['map_channels', 'merge_roles', 'groups_channel_map', 'id'];

/** What the custom OAuth entry of the settings holds now, and whether people can log in by it. */
export async function observeEntry(
    { login }: Config,
    desired: Desired,
    workspace: WorkspaceServer,
): Promise<Observed['entry']> {
    const settingId = (suffix: string): string => entrySettingId(login.entryName, suffix);
    const rows = (desired.entry?.settings ?? []).map(({ suffix }) => suffix);
    const [settings, secret, service] = await Promise.all([
        workspace.readSettings([...rows, ...WATCHED_ROWS].map(settingId)),
        workspace.readSecret(settingId('secret')),
        workspace.findLoginService(login.service),
    ]);
    return {
        exists: settings.some(({ id }) => id === settingId('')),
        settings,
        secret: secretState(secret, login.clientSecret),
        isLive: service !== undefined,
    };
}
