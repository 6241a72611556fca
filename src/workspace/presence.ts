import type { IServerSettingRead } from '@rocket.chat/apps-engine/definition/accessors';
import { readSettings } from './server-settings';

/** Either is set where nobody is told who comes online: the first by the server itself, above 200 connections without a licence. */
const switches = ['Presence_broadcast_disabled', 'Troubleshoot_Disable_Presence_Broadcast'];

/** Whether the server tells apps no more who comes online (docs/servers/rocket-chat.md#events-of-logins). */
export async function isPresenceOff(reader: IServerSettingRead): Promise<boolean> {
    const found = await readSettings(reader, switches);
    return found.some(({ value }) => value === true);
}
