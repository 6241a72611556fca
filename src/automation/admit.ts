import type { IApiRequest } from '@rocket.chat/apps-engine/definition/api';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { AppCall } from '../app/app-call';
import type { SettingId } from '../config/settings';
import { isAdministrator } from '../model/is-administrator';
import { Refusal } from './refusal';

const SWITCH = 'automation_endpoint' satisfies SettingId;

/**
 * Who calls, where they may: the server knows who it is, and looks at no role. Roles are read anew, and the setting only for those who
 * may know what it holds.
 * @throws Refusal
 */
export async function admit({ accessors: { read } }: AppCall, request: IApiRequest): Promise<IUser> {
    const { user } = request as { user?: IUser | null };
    const caller = user ? ((await read.getUserReader().getById(user.id)) as IUser | undefined) : undefined;
    if (!caller) throw new Refusal('not_logged_in');
    if (!isAdministrator(caller)) throw new Refusal('no_administrator');
    const settings = read.getEnvironmentReader().getSettings();
    const isOn: unknown = await settings.getValueById(SWITCH);
    if (isOn !== true) throw new Refusal('off', { setting: { code: `label.${SWITCH}` } });
    return caller;
}
