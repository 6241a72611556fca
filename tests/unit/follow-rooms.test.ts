import type { Memory } from '../../src/model/memory';
import type { JournalItem } from '../../src/model/journal-item';
import type { ObservedRoom } from '../../src/model/workspace';
import { followRooms, roomsByName } from '../../src/plan/memberships/follow-rooms';
import { inRoomsOfNow } from '../../src/run/observe/rooms-of-now';
import { mapOf } from '../support/map-of';
import { noMemory, roomOf } from '../support/sync-world';

/** Follows until nothing changes, each room found by the id that its name means, else by its name, as `Rooms` does. */
function follow(now: Readonly<Record<string, string>>, memory: Partial<Memory>, ...wanted: string[]): Memory {
    const named = new Set(wanted);
    let current: Memory = { ...noMemory, ...memory };
    for (;;) {
        const rooms = wanted.flatMap((name): ObservedRoom[] => {
            const known = current.roomIds.get(name);
            const called = Object.keys(now).find((title) => now[title] === known) ?? name;
            const id = now[called];
            if (id === undefined) return [];
            const isTaken = called !== name && now[name] !== undefined;
            const rename = called === name ? {} : { renamedTo: called, ...(isTaken && { isNameTaken: true }) };
            return [roomOf(name, [], { id, type: 'private', ...rename })];
        });
        const next = roomsByName(current.roomIds, named, rooms);
        if (next === current.roomIds) return current;
        current = followRooms(current, next, named, rooms);
    }
}

const alpha = {
    roomIds: mapOf({ alpha: '1' }),
    ledger: mapOf({ 'room alpha': ['ann'], 'owner alpha': ['ann'], 'team alpha': ['zoe'], 'role alpha': ['zoe'] }),
};

test('a rule that keeps the old name follows the room by its id', () => {
    expect(follow({ beta: '1', alpha: '2' }, alpha, 'alpha')).toMatchObject(alpha);
});

test('the new name takes over the room with all that was given in it, and nothing of teams and roles', () => {
    expect(follow({ beta: '1', alpha: '2' }, alpha, 'beta')).toMatchObject({
        roomIds: mapOf({ beta: '1' }),
        ledger: mapOf({ 'room beta': ['ann'], 'owner beta': ['ann'], 'team alpha': ['zoe'], 'role alpha': ['zoe'] }),
    });
});

test('with both names in the rules each room is the one that is called so now, and the renamed one counts as found', () => {
    const { roomIds, ledger, foundRooms } = follow({ beta: '1', alpha: '2' }, alpha, 'alpha', 'beta');
    expect([roomIds, foundRooms]).toEqual([mapOf({ beta: '1' }), ['1']]);
    expect([...ledger.keys()]).not.toContain('room alpha');
});

test('while nobody else has the old name, the new one is a second name of the room', () => {
    expect(follow({ beta: '1' }, alpha, 'alpha', 'beta')).toMatchObject(alpha);
});

test('what an older version has remembered under both names is put together', () => {
    const both = {
        roomIds: mapOf({ alpha: '1', beta: '1' }),
        ledger: mapOf({ 'room alpha': ['ann', 'ben'], 'room beta': ['ben', 'cleo'] }),
    };
    const together = { roomIds: mapOf({ beta: '1' }), ledger: mapOf({ 'room beta': ['ann', 'ben', 'cleo'] }) };
    expect(follow({ beta: '1' }, both, 'beta')).toMatchObject(together);
    expect(follow({ beta: '1', alpha: '2' }, both, 'alpha', 'beta')).toMatchObject(together);
    // both names of a room that nobody else has taken stay names of it
    expect(follow({ beta: '1' }, both, 'alpha', 'beta')).toMatchObject(both);
});

test('swapped names, and a chain of them', () => {
    const two = {
        roomIds: mapOf({ alpha: '1', beta: '2' }),
        ledger: mapOf({ 'room alpha': ['ann'], 'room beta': ['ben'] }),
    };
    expect(follow({ beta: '1', alpha: '2' }, two, 'alpha', 'beta')).toMatchObject(two);
    expect(follow({ beta: '1', gamma: '2' }, two, 'beta', 'gamma')).toMatchObject({
        roomIds: mapOf({ beta: '1', gamma: '2' }),
        ledger: mapOf({ 'room beta': ['ann'], 'room gamma': ['ben'] }),
    });
});

test('a room whose own is gone, and whose name another one of the rules has taken', () => {
    const two = {
        roomIds: mapOf({ alpha: '1', beta: '2' }),
        ledger: mapOf({ 'room alpha': ['ann'], 'room beta': ['ben'] }),
    };
    const { roomIds, ledger } = follow({ beta: '1' }, two, 'beta');
    expect(roomIds).toEqual(mapOf({ beta: '1' }));
    expect(ledger.get('room beta')).toEqual(['ann']);
});

describe('what was done in a room is taken back there', () => {
    const item: JournalItem = {
        change: {
            kind: 'add-member',
            target: { kind: 'room', room: 'alpha' },
            userId: 'ann',
            username: 'ann',
            reason: { code: 'reason.taken_back' },
        },
        roomId: '1',
    };
    const now = async (roomIds: Readonly<Record<string, string>>, named: Readonly<Record<string, string>>) =>
        inRoomsOfNow([item], {
            workspace: { roomId: async (name: string) => roomIds[name] ?? named[name] },
            memory: { roomIds: async () => mapOf(roomIds) },
        });

    test('under the name by which it is known now', async () => {
        const { items, gone } = await now({ beta: '1' }, { alpha: '2' });
        expect([items[0]?.change, gone]).toEqual([{ ...item.change, target: { kind: 'room', room: 'beta' } }, []]);
        expect(await now({ alpha: '1' }, {})).toEqual({ items: [item], gone: [] });
        expect(await now({}, { alpha: '1' })).toEqual({ items: [item], gone: [] });
    });

    test('and nowhere else, once no name leads to it', async () => {
        expect(await now({}, { alpha: '2' })).toEqual({ items: [item], gone: [item] });
    });
});
