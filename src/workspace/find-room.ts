import type { IRoomRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';

/** A number behind the slug tells rooms apart whose names give the same one. */
const MOST_OF_A_SLUG = 5;

/**
 * The room of this name. Where `UI_Allow_room_names_with_special_chars` was on when it was made, the name is what the room is shown
 * as, and `a.b` has the slug `a-b`, or `a-b-1` behind one that was taken (`getValidRoomName.ts`): then only the slug finds it.
 * @param isOther whether a room that only has the slug is known to be another one
 */
export async function findRoom(
    reader: IRoomRead,
    name: string,
    isOther: (room: IRoom) => boolean,
): Promise<IRoom | undefined> {
    const exact = (await reader.getByName(name)) as IRoom | undefined | null;
    if (exact && !isOther(exact)) return exact;
    const slug = slugOf(name);
    if (slug === name && !exact) return undefined;
    for (const candidate of slugsOf(slug)) {
        const room = (await reader.getByName(candidate)) as IRoom | undefined | null;
        if (room?.displayName === name) return room;
    }
    return undefined;
}

/** As limax, with `maintainCase`, makes it of a name that holds nothing but letters, digits, `-`, `_` and `.`. */
function slugOf(name: string): string {
    return name.replace(/[.-]+/g, '-').replace(/^-|-$/g, '');
}

function slugsOf(slug: string): string[] {
    return slug === '' ? [] : Array.from({ length: MOST_OF_A_SLUG }, (_, n) => (n === 0 ? slug : `${slug}-${n}`));
}
