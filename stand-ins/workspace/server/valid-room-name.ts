import { MeteorError } from '../model';
import type { Server } from '../server';
import { findRoomByName, findRoomByTitle } from './find-rooms';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The name a new room gets (`apps/meteor/app/utils/server/lib/getValidRoomName.ts`): letters, digits, `-`, `_` and `.`
 * unless the workspace set another pattern. Names are compared exactly. With `UI_Allow_room_names_with_special_chars` the name becomes
 * a slug, with a number behind a taken one, and duplicates are looked for among the names that rooms are shown with.
 * @param options.allowDuplicates whether a room of that name may be there already
 * @throws MeteorError `error-invalid-room-name`, `error-duplicate-channel-name`, `error-archived-duplicate-name`
 */
export function validRoomName(
    server: Server,
    displayName: string,
    options: { allowDuplicates?: boolean } = {},
): string {
    const details = { function: 'RocketChat.getValidRoomName', channel_name: escapeHtml(displayName) };
    const isSlugged = server.settings.effectiveValue('UI_Allow_room_names_with_special_chars') === true;
    const name = isSlugged ? slugOf(displayName) : displayName;
    if (!namePattern(server).test(name) || isSystemName(server, name)) {
        throw new MeteorError('error-invalid-room-name', `${details.channel_name} is not a valid room name.`, details);
    }
    if (options.allowDuplicates) return name;
    const existing = isSlugged ? findRoomByTitle(server.model, displayName) : findRoomByName(server.model, name);
    if (existing?.archived) {
        const reason = `There's an archived channel with name ${details.channel_name}`;
        throw new MeteorError('error-archived-duplicate-name', reason, details);
    }
    if (existing) {
        const reason = `A channel with name '${details.channel_name}' exists`;
        throw new MeteorError('error-duplicate-channel-name', reason, details);
    }
    return isSlugged ? freeSlug(server, name) : name;
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

/** What limax makes of a name, its case kept; of scripts other than Latin, which it spells out, nothing is left here. */
function slugOf(name: string): string {
    return name
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[^\w]+/g, '-')
        .replace(/-+/g, '-')
        .replace(/^-|-$/g, '');
}

function freeSlug(server: Server, slug: string): string {
    for (let number = 0; ; number++) {
        const candidate = number === 0 ? slug : `${slug}-${number}`;
        if (!findRoomByName(server.model, candidate)) return candidate;
    }
}
