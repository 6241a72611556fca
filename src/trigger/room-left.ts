import type { AppCall } from '../app/app-call';
import { givenInRoom } from '../model/given-in-room';
import { findUser } from '../app/reader-of';
import { writeDirectly } from '../notify/direct-message';
import { isPersonal } from '../plan/people/is-personal';
import { accountsOf, userOfEngine } from '../workspace/workspace-user';

/** As servers hand it over: up to about 8.0 people may be documents of the database, with `_id` in place of `id`. */
interface LeftRoom {
    room?: unknown;
    leavingUser?: unknown;
    removedBy?: unknown;
}

/**
 * Somebody is out of a room, and it was not this app that took them out: what the app gave them there is no longer its own, so that it
 * is not taken from them should they come back by themselves. Who left by hand is told once that the next sync may add them again.
 *
 * `removedBy` is missing where people leave, and where another app, LDAP or ABAC takes them out
 * (docs/servers/rocket-chat.md#events-of-rooms).
 */
export async function noteLeft(app: AppCall, event: LeftRoom): Promise<void> {
    const [roomId, userId, removedBy] = [event.room, event.leavingUser, event.removedBy].map(idOf);
    if (roomId === undefined || userId === undefined || app.ownRemovals.has(roomId, userId)) return;
    const { memory, arrivals } = app.records;
    const roomIds = await memory.roomIds();
    const hadGiven = await memory.giveUp(givenInRoom(roomIds, roomId, teamOf(event.room)), userId);
    // who had come into a room of the rules by themselves is added again all the same
    const isOfRules = hadGiven || ([...roomIds.values()].includes(roomId) && (await memory.links.isLinked(userId)));
    if (!isOfRules) return;
    // nothing in authentik tells of it, so that the next look is a whole one
    await arrivals.noteUnseen(userId, app.clock.now().toISOString());
    if (removedBy !== undefined && removedBy !== userId) return;
    await tellOnce(app, roomId, userId);
}

async function tellOnce(app: AppCall, roomId: string, userId: string): Promise<void> {
    const { read } = app.accessors;
    const [user, room] = await Promise.all([findUser(userId, read), read.getRoomReader().getById(roomId)]);
    if (!user || !room) return;
    const [account] = accountsOf([userOfEngine(user)]);
    if (account?.isActive !== true || !isPersonal(account)) return;
    if (!(await app.records.toldLeavers.note(roomId, userId, app.clock.now().toISOString()))) return;
    const texts = await app.textsFor(user);
    const name = room.displayName ?? room.slugifiedName;
    await writeDirectly(app.accessors, texts, user, texts.say('left.line', { room: name }));
}

/** The team whose main room it is has the name of that room, and who leaves the one leaves the other. */
function teamOf(room: unknown): string | undefined {
    const { slugifiedName, _unmappedProperties_: more } = room as {
        slugifiedName?: unknown;
        _unmappedProperties_?: { teamMain?: unknown } | null;
    };
    return more?.teamMain === true && typeof slugifiedName === 'string' ? slugifiedName : undefined;
}

function idOf(thing: unknown): string | undefined {
    const { id, _id } = (thing ?? {}) as { id?: unknown; _id?: unknown };
    const found = id ?? _id;
    return typeof found === 'string' && found !== '' ? found : undefined;
}
