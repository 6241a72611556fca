import { MeteorError } from '../model';
import type { Server } from '../server';
import { findRoomByName } from './find-rooms';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The name a new room gets (`apps/meteor/app/utils/server/lib/getValidRoomName.ts`): letters, digits, `-`, `_` and `.`
 * unless the workspace set another pattern. Names are compared exactly.
 * @param options.allowDuplicates whether a room of that name may be there already
 * @throws MeteorError `error-invalid-room-name`, `error-duplicate-channel-name`, `error-archived-duplicate-name`
 */
export function validRoomName(
    server: Server,
    displayName: string,
    options: { allowDuplicates?: boolean } = {},
): string {
    const details = { function: 'RocketChat.getValidRoomName', channel_name: escapeHtml(displayName) };
    if (!namePattern(server).test(displayName) || isSystemName(server, displayName)) {
        throw new MeteorError('error-invalid-room-name', `${details.channel_name} is not a valid room name.`, details);
    }
    if (options.allowDuplicates) return displayName;
    const existing = findRoomByName(server.model, displayName);
    if (existing?.archived) {
        const reason = `There's an archived channel with name ${details.channel_name}`;
        throw new MeteorError('error-archived-duplicate-name', reason, details);
    }
    if (existing) {
        const reason = `A channel with name '${details.channel_name}' exists`;
        throw new MeteorError('error-duplicate-channel-name', reason, details);
    }
    return displayName;
}

function namePattern(server: Server): RegExp {
    try {
        return new RegExp(`^${String(server.settings.effectiveValue('UTF8_Channel_Names_Validation'))}$`);
    } catch {
        return /^[0-9a-zA-Z-_.]+$/;
    }
}

/** Names that nobody and nothing may have, such as `admin` (`validateName.ts`). */
export function isSystemName(server: Server, name: string): boolean {
    const blocked = server.settings.effectiveValue('Accounts_SystemBlockedUsernameList');
    return typeof blocked === 'string' && blocked !== '' && blocked.split(',').includes(name.toLowerCase());
}
