import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import type { Account } from '../../model/workspace';
import { followRooms, roomsByName } from '../../plan/memberships/follow-rooms';
import type { WorkspaceServer } from '../../ports/workspace-server';

/** Of rooms that are not there, those that are looked for in other letters: a first run may make hundreds. */
const MISSING_LOOKED_AT = 20;

/**
 * The rooms that the names mean, and those of the same names in other letters.
 * @param names also of what is left over
 * @param byRules those that the rules name
 * @param accounts takes up the members
 */
export async function readRoomsOfRules(
    names: ReadonlySet<string>,
    byRules: ReadonlySet<string>,
    remembered: Memory,
    workspace: WorkspaceServer,
    accounts: Map<string, Account>,
): Promise<Pick<Observed, 'rooms' | 'memory'>> {
    const { named, memory } = await readNamedRooms(names, byRules, remembered, workspace, accounts);
    return { rooms: [...named, ...(await readRooms(otherCases(names, named), workspace, accounts))], memory };
}

/** The same names in other letters, of rooms that are not there: `#Sales` and `#sales` are two, and one may be meant for the other. */
function otherCases(names: ReadonlySet<string>, found: Observed['rooms']): string[] {
    const known = new Set(found.map(({ name }) => name));
    const missing = [...names].filter((name) => !known.has(name)).slice(0, MISSING_LOOKED_AT);
    const others = missing.flatMap((name) => {
        const lower = name.toLowerCase();
        return [lower, lower.charAt(0).toUpperCase() + lower.slice(1)];
    });
    return [...new Set(others)].filter((name) => !names.has(name));
}

/** The rooms that the names mean; where the rules name one that was renamed as it is called now, its old name means another one. */
async function readNamedRooms(
    names: ReadonlySet<string>,
    byRules: ReadonlySet<string>,
    memory: Memory,
    workspace: WorkspaceServer,
    accounts: Map<string, Account>,
): Promise<{ named: Observed['rooms']; memory: Memory }> {
    const named = await readRooms([...names], workspace, accounts);
    const roomIds = roomsByName(memory.roomIds, byRules, named);
    if (roomIds === memory.roomIds) return { named, memory };
    workspace.knowRooms(roomIds);
    return readNamedRooms(names, byRules, followRooms(memory, roomIds, byRules, named), workspace, accounts);
}

async function readRooms(
    names: readonly string[],
    workspace: WorkspaceServer,
    accounts: Map<string, Account>,
): Promise<Observed['rooms']> {
    const found = await workspace.glanceAtRooms(names);
    for (const room of found) for (const account of room.accounts) accounts.set(account.id, account);
    return found.map(({ room }) => room);
}
