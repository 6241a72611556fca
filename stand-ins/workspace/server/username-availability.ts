import { MeteorError } from '../model';
import { listSetting } from '../rest/setting-value';
import type { Server } from '../server';
import { findUserByUsernameIgnoringCase } from './find-users';
import { isSystemName } from './valid-room-name';

/**
 * Whether no user and no team has the name, case ignored (`checkUsernameAvailability.ts`); people and teams share one
 * set of names.
 * @throws MeteorError `error-blocked-username` for a name on one of the lists of blocked ones
 */
export function isUsernameAvailable(server: Server, name: string): boolean {
    const blocked = ['all', 'here', ...listSetting(server, 'Accounts_BlockedUsernameList')];
    const lower = name.trim().toLowerCase();
    if (blocked.some((entry) => entry.toLowerCase() === lower) || isSystemName(server, name)) {
        throw new MeteorError('error-blocked-username', `${name} is blocked and can't be used!`, {
            method: 'checkUsernameAvailability',
            field: name,
        });
    }
    if (findUserByUsernameIgnoringCase(server.model, name)) return false;
    return ![...server.model.teams.values()].some((team) => team.name.toLowerCase() === lower);
}
