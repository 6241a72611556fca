import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import type { WorkspaceServer } from '../../ports/workspace-server';

/** Whether somebody else owns the rooms by now for which accounts were not deactivated: until then it is not tried again. */
export async function observeOwnedAlone(
    { ownedAlone }: Memory,
    workspace: WorkspaceServer,
): Promise<Pick<Observed, 'ownedAlone'>> {
    if (!ownedAlone?.size) return {};
    const still = new Map<string, string[]>();
    const { isUsable } = await workspace.token();
    for (const [userId, names] of ownedAlone) {
        // an administrator’s token lets the server name the rooms
        if (names === '') {
            if (!isUsable) still.set(userId, []);
            continue;
        }
        const rooms: string[] = [];
        for (const name of names.split('\n')) {
            const owners = (await workspace.roomRoles(name))?.owners;
            if (owners?.length === 1 && owners[0] === userId) rooms.push(name);
        }
        if (rooms.length > 0) still.set(userId, rooms);
    }
    return { ownedAlone: still };
}
