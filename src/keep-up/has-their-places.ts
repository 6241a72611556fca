import type { Desired } from '../model/desired';
import type { Directory } from '../model/directory';
import type { Memory } from '../model/memory';
import { targetKey, type Target } from '../model/target';
import { desiredTargets } from '../plan/memberships/desired-targets';

interface Person {
    userId: string;
    /** ids of the rooms that they are in; undefined where the server does not tell: what the app gave counts then */
    rooms: ReadonlySet<string> | undefined;
}

/**
 * Whether nothing can be due for somebody: their link stands, they are where the rules want them, and the app has given them nothing
 * else. It errs to the side of a look at everything, which alone decides.
 * @param directory all groups, with this person among their members
 */
export function hasTheirPlaces(
    { userId, rooms }: Person,
    desired: Pick<Desired, 'rules' | 'nestedGroups'>,
    directory: Directory,
    memory: Memory,
): boolean {
    const user = directory.users.find(({ uid }) => memory.links.get(uid) === userId);
    if (user?.isActive !== true || memory.absentHours.has(userId) || memory.deactivated.includes(userId)) return false;
    const wanted = desiredTargets(desired, directory)
        .targets.filter(({ people }) => people.some((one) => one.user.uid === user.uid))
        .map(({ target }) => target);
    const given = new Set([...memory.ledger].flatMap(([key, ids]) => (ids.includes(userId) ? [key] : [])));
    const keys = new Set(wanted.map(targetKey));
    return wanted.every(isThere) && [...given].every((key) => keys.has(key));

    function isThere(target: Target): boolean {
        if (target.kind !== 'room' || rooms === undefined) return given.has(targetKey(target));
        return rooms.has(memory.roomIds.get(target.room) ?? '');
    }
}
