import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

export type Place = { user: IUser } | { room: IRoom };

/** By what the setting "Who is told" means whoever administers the workspace. */
const ADMINISTRATORS = 'administrators';

export function isAdministrators(name: string): boolean {
    return name.toLowerCase() === ADMINISTRATORS;
}

export const toAdministrators: readonly string[] = [ADMINISTRATORS];

/** Where what is told to a name of that setting is read: a username, or a room with `#`; undefined: nowhere. */
export async function placeNamed(name: string, read: IRead): Promise<Place | undefined> {
    if (name.startsWith('#')) {
        const room = await read.getRoomReader().getByName(name.slice(1));
        return room && { room };
    }
    const user = await read.getUserReader().getByUsername(name.replace(/^@/, ''));
    return reader(user);
}

/** Who is deactivated reads nothing. */
export function reader(user: IUser | undefined): { user: IUser } | undefined {
    return user && (user.isEnabled as boolean | undefined) !== false ? { user } : undefined;
}

/** The names of that setting under which nobody reads anything. */
export async function namesUnheard(notify: readonly string[], read: IRead): Promise<string[]> {
    const unheard: string[] = [];
    for (const name of notify) if (!isAdministrators(name) && !(await placeNamed(name, read))) unheard.push(name);
    return unheard;
}
