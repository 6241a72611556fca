import type { MembershipChange } from '../../model/kinds/memberships';
import type { JournalItem } from '../../model/journal-item';
import { isMembershipChange } from '../../model/kinds';
import type { Target } from '../../model/target';
import type { ExecutionParts } from '../execution-parts';

interface RoomNames {
    workspace: Pick<ExecutionParts['workspace'], 'roomId'>;
    memory: Pick<ExecutionParts['memory'], 'roomIds'>;
}

type InRoom = MembershipChange & { target: Extract<Target, { room: string }> };

/**
 * A name of the rules may mean another room by now: what was done in a room is taken back there, under the name by which it is known
 * now.
 * @returns all items, and those of them whose rooms no name leads to any more
 */
export async function inRoomsOfNow(
    items: readonly JournalItem[],
    { workspace, memory }: RoomNames,
): Promise<{ items: readonly JournalItem[]; gone: readonly JournalItem[] }> {
    const names = new Set(
        items.flatMap(({ change, roomId }) => (roomId !== undefined && isInRoom(change) ? [change.target.room] : [])),
    );
    if (names.size === 0) return { items, gone: [] };
    const known = await memory.roomIds();
    const meant = new Map<string, string | undefined>();
    for (const name of names) meant.set(name, await workspace.roomId(name));
    const gone: JournalItem[] = [];
    const now = items.map((item): JournalItem => {
        const { change, roomId } = item;
        if (roomId === undefined || !isInRoom(change) || meant.get(change.target.room) === roomId) return item;
        const name = [...known].find(([, id]) => id === roomId)?.[0];
        if (name !== undefined) return { ...item, change: { ...change, target: { ...change.target, room: name } } };
        gone.push(item);
        return item;
    });
    return { items: now, gone };
}

function isInRoom(change: JournalItem['change']): change is InRoom {
    return isMembershipChange(change) && 'room' in change.target;
}
