import { mock } from 'node:test';
import { emptyMemory } from '../../src/model/memory';
import { LinkMemory, type LinksRecord } from '../../src/store/link-memory';
import { Records, type RecordKind } from '../../src/store/records';
import { SyncMemory, type MemoryRecords } from '../../src/store/sync-memory';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { mapOf } from '../support/map-of';

const uid = (n: number): string => n.toString(16).padStart(2, '0').repeat(32);
const room = { kind: 'room', room: 'staff' } as const;

function linkOf(person: string, userId: string) {
    return { uid: person, userId, ground: 'address' as const };
}

function build() {
    const { parts, records } = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace());
    return { ...parts, stored: async (kind: RecordKind) => records(kind).all() };
}

test('what was given is remembered by target, what was taken is forgotten', async () => {
    const { memory } = build();
    await memory.change(room, ['ada', 'bob'], []);
    await memory.change({ kind: 'role', role: 'helper' }, ['ada'], []);
    await memory.change(room, [], ['bob']);
    expect((await memory.read()).ledger).toEqual(mapOf({ 'room staff': ['ada'], 'role helper': ['ada'] }));
    await memory.change(room, [], ['ada']);
    expect((await memory.read()).ledger).toEqual(mapOf({ 'role helper': ['ada'] }));
});

test('who leaves while a run writes what it has given is no longer there by the app, and nobody else is lost', async () => {
    const { memory } = build();
    await memory.change(room, ['ada', 'bob'], []);
    const [hadGiven] = await Promise.all([
        memory.giveUp(['room staff', 'owner staff'], 'ada'),
        memory.change(room, ['cyd'], []),
    ]);
    expect(hadGiven).toBe(true);
    expect((await memory.read()).ledger).toEqual(mapOf({ 'room staff': ['bob', 'cyd'] }));
    expect(await memory.ledgerOf(room)).toEqual(['bob', 'cyd']);
    expect(await memory.giveUp(['room staff'], 'ada')).toBe(false);
    await memory.change(room, ['dan'], []);
    expect(await memory.ledgerOf(room)).toEqual(['bob', 'cyd', 'dan']);
});

test('who is put in again after leaving has it from the app again', async () => {
    const { memory } = build();
    await memory.change(room, ['ada'], []);
    await memory.giveUp(['room staff'], 'ada');
    await memory.change(room, ['ada'], []);
    expect(await memory.ledgerOf(room)).toEqual(['ada']);
    expect((await memory.read()).ledger).toEqual(mapOf({ 'room staff': ['ada'] }));
});

test('links of hundreds of people come back, and a new one writes one record', async () => {
    const { memory } = build();
    const links = Array.from({ length: 300 }, (_, n) => linkOf(uid(n), `user-${n}`));
    await memory.links.make(links);
    const read = await memory.read();
    expect(read.links).toEqual(new Map(links.map((link) => [link.uid, link.userId])));
    expect(new Set(read.grounds?.values())).toEqual(new Set(['address']));
    const saved = mock.method(Records.prototype, 'save');
    await memory.links.make([linkOf(uid(77), 'somebody-else')]);
    expect(saved.mock.callCount()).toBe(1);
    saved.mock.restore();
    expect((await memory.read()).links.get(uid(77))).toBe('somebody-else');
});

test('a link that was made anew meanwhile is another, and is not forgotten with the old one', async () => {
    const { memory } = build();
    await memory.links.make([linkOf(uid(1), 'ada'), linkOf(uid(2), 'bob')]);
    const seen = await memory.read();
    await memory.links.make([linkOf(uid(1), 'countess')]);
    await memory.save({ ...seen, links: new Map() }, seen);
    expect((await memory.read()).links).toEqual(mapOf({ [uid(1)]: 'countess' }));
});

test('of two plans made at the same moment, the second to be stored keeps what the first has learned', async () => {
    const { memory } = build();
    const both = {
        ...emptyMemory,
        roomIds: mapOf({ old: '1', moved: '2' }),
        foundRooms: ['1', '2'],
        links: mapOf({ [uid(1)]: 'ada' }),
        ledger: mapOf({ 'room staff': ['ada', 'bob'] }),
    };
    await memory.save(both, emptyMemory);
    await memory.links.make([linkOf(uid(1), 'ada')]);
    const seen = await memory.read();

    await memory.save({ ...seen, roomIds: new Map(seen.roomIds).set('staff', '3'), groupsBefore: 4 }, seen);
    await memory.knowRoom('made', '5');
    await memory.setDeactivated('carol', true);
    await memory.approveRemovals();
    await memory.change(room, ['dave'], ['bob']);
    await memory.links.make([linkOf(uid(1).replace(/.$/, 'f'), 'eve')]);

    const rooms = { roomIds: mapOf({ old: '1', moved: '20' }), foundRooms: ['1', '20'] };
    const other = { ...rooms, deactivated: ['frank'], peopleBefore: 9 };
    await memory.save({ ...seen, ...other, links: new Map(), ledger: mapOf({ 'room staff': ['bob', 'gina'] }) }, seen);
    expect(await memory.read()).toEqual({
        ledger: mapOf({ 'room staff': ['dave', 'gina'] }),
        links: mapOf({ [uid(1).replace(/.$/, 'f')]: 'eve' }),
        grounds: mapOf({ [uid(1).replace(/.$/, 'f')]: 'address' }),
        apart: new Map(),
        births: new Map(),
        absentHours: new Map(),
        roomIds: mapOf({ old: '1', moved: '20', staff: '3', made: '5' }),
        foundRooms: ['1', '20'],
        deactivated: ['carol', 'frank'],
        areRemovalsApproved: true,
        groupsBefore: 4,
        peopleBefore: 9,
    });
});

test('what concerns the state alone reads the state alone, and one ledger is read by itself', async () => {
    const { memory } = build();
    await memory.change(room, ['ada'], []);
    await memory.change({ kind: 'team', team: 'staff' }, ['bob'], []);
    const whole = mock.method(Records.prototype, 'all');
    await memory.knowRoom('staff', '1');
    await memory.setDeactivated('ada', true);
    await memory.approveRemovals();
    expect(await memory.ledgerOf(room)).toEqual(['ada']);
    expect(whole.mock.callCount()).toBe(0);
    whole.mock.restore();
});

test('a room that a run has made is a record of its own, until the next run takes it over', async () => {
    const { memory, stored } = build();
    const rooms = async (): Promise<number> => (await stored('known-room')).length;
    await memory.save({ ...emptyMemory, roomIds: mapOf({ old: '1', gone: '2' }), groupsBefore: 3 }, emptyMemory);
    const [state] = await stored('state');
    await memory.knowRoom('staff', '3');
    await memory.knowRoom('old', '4');
    expect([await stored('state'), await rooms()]).toEqual([[state], 2]);
    const seen = await memory.read();
    expect(seen.roomIds).toEqual(mapOf({ old: '4', gone: '2', staff: '3' }));
    expect(await memory.roomIds()).toEqual(seen.roomIds);

    await memory.save({ ...seen, roomIds: mapOf({ old: '4' }) }, seen);
    expect(await rooms()).toBe(0);
    expect((await memory.read()).roomIds).toEqual(mapOf({ old: '4' }));
    expect(await memory.roomIds()).toEqual(mapOf({ old: '4' }));
});

test('accounts whose making was seen are known by what they were called, until it is known whose they are', async () => {
    const { memory } = build();
    await memory.births.note('id-ada', 'ada');
    await memory.births.note('id-eve', 'eve');
    await memory.births.forget(['id-ada', 'id-nobody']);
    expect((await memory.read()).births).toEqual(mapOf({ 'id-eve': 'eve' }));
});

test('absences are counted in whole hours from the moment of the mark', async () => {
    const parts = build();
    await parts.memory.markAbsent('ada');
    await parts.clock.wait(3_600_000 * 2.5);
    expect((await parts.memory.read()).absentHours).toEqual(mapOf({ ada: 2 }));
    await parts.memory.unmarkAbsent('ada');
    expect((await parts.memory.read()).absentHours).toEqual(new Map());
});

test.each([null, 7, 'text', [1, null, {}], { nested: { deep: true } }])(
    'records that were damaged own nothing, know nobody, and ask again (%#)',
    async (damage) => {
        const records = (record: object) =>
            ({ all: async () => [record], find: async () => record }) as unknown as MemoryRecords;
        const memory = new SyncMemory(
            {
                ledgerPieces: records({ kind: 'ledger-piece', id: 'a', group: 'room staff', members: damage }),
                ledger: records({ kind: 'ledger', id: 'room staff', members: damage }),
                knownRooms: records({ kind: 'known-room', id: 'staff', roomId: [damage] }),
                links: records({ kind: 'links', id: '0', links: damage }),
                absences: records({ kind: 'absence', id: 'ada', since: damage }),
                births: records({ kind: 'birth', id: 'ada', username: damage }),
                emailForms: records({ kind: 'email-form', id: 'seen', version: damage, dropsEmail: damage }),
                leavings: records({ kind: 'leaving', id: 'x', group: damage, userId: damage }),
                state: records({
                    roomIds: damage,
                    foundRooms: damage,
                    deactivated: damage,
                    areRemovalsApproved: damage,
                    groupsBefore: damage,
                }),
            } as unknown as MemoryRecords,
            () => new Date('2026-01-01T00:00:00Z'),
        );
        const read = await memory.read();
        expect([...read.ledger.values()].flat()).toEqual([]);
        expect([read.links, read.roomIds, read.deactivated]).toEqual([new Map(), new Map(), []]);
        expect(read.areRemovalsApproved).toBe(false);
        expect(read.emailForm).toBeUndefined();
        for (const name of read.births?.values() ?? []) expect(typeof name).toBe('string');
        for (const hours of read.absentHours.values()) expect(Number.isFinite(hours)).toBe(true);
    },
);

test('a name that every object has is a name like any other, and no record has the one as a key that the engine refuses', async () => {
    const { memory } = build();
    const names = ['__proto__', 'constructor', 'toString'];
    expect((await memory.roomIds()).get('constructor')).toBeUndefined();
    for (const name of names) await memory.knowRoom(name, `id of ${name}`);
    const before = await memory.read();
    const byName = new Map(names.map((name) => [name, `id of ${name}`]));
    await memory.links.make(names.map((name) => linkOf(name, `id of ${name}`)));
    await memory.save(
        { ...before, knownGroups: byName, fallenTogether: byName, ledger: new Map([['x', ['a']]]) },
        before,
    );
    expect(await memory.read()).toMatchObject({
        roomIds: byName,
        links: byName,
        knownGroups: byName,
        fallenTogether: byName,
    });
});

test('what a version before has written as an object is read', async () => {
    const records = (record: object) =>
        ({ all: async () => [record], find: async () => record }) as unknown as MemoryRecords;
    const memory = new SyncMemory(
        {
            ledgerPieces: { all: async () => [] },
            ledger: records({ kind: 'ledger', id: 'room staff', members: ['ada'] }),
            knownRooms: { all: async () => [] },
            links: records({ kind: 'links', id: '0', links: { uid: 'ada' } }),
            absences: records({ kind: 'absence', id: 'ada', since: '2025-12-31T00:00:00Z' }),
            births: { all: async () => [] },
            emailForms: { find: async () => undefined },
            leavings: { all: async () => [] },
            state: records({ kind: 'state', id: 'sync', roomIds: { staff: '1' }, knownGroups: { g: 'staff' } }),
        } as unknown as MemoryRecords,
        () => new Date('2026-01-01T00:00:00Z'),
    );
    expect(await memory.read()).toMatchObject({
        ledger: mapOf({ 'room staff': ['ada'] }),
        links: mapOf({ uid: 'ada' }),
        // one that was made by the name alone
        grounds: mapOf({ uid: 'before' }),
        roomIds: mapOf({ staff: '1' }),
        knownGroups: mapOf({ g: 'staff' }),
        absentHours: mapOf({ ada: 24 }),
    });
});

test('births of which nothing is known any more are forgotten, and one that was noted meanwhile is kept', async () => {
    const { memory } = build();
    await memory.births.note('ada-id', 'ada');
    const before = await memory.read();
    await memory.births.note('bob-id', 'bob');
    await memory.save({ ...before, births: new Map() }, before);
    expect((await memory.read()).births).toEqual(mapOf({ 'bob-id': 'bob' }));
});

test('accounts that were parted from a person stay so, whatever the person is linked to since, until they are made one', async () => {
    const { memory } = build();
    const person = uid(7);
    await memory.links.make([linkOf(person, 'first')]);
    await memory.links.keepApart([{ uid: person, userId: 'first' }]);
    await memory.links.make([linkOf(person, 'second')]);
    expect(await memory.read()).toMatchObject({
        links: mapOf({ [person]: 'second' }),
        apart: mapOf({ [person]: ['first'] }),
    });
    await memory.links.keepApart([{ uid: person, userId: 'second' }]);
    expect(await memory.read()).toMatchObject({
        links: new Map(),
        apart: mapOf({ [person]: ['first', 'second'] }),
    });
    await memory.links.make([linkOf(person, 'first')]);
    expect((await memory.read()).apart).toEqual(mapOf({ [person]: ['second'] }));
});

test('what a version before kept apart, in the place of a link, is read as such', async () => {
    const record: LinksRecord = { kind: 'links', id: '0', links: [[uid(7), 'first']], grounds: [[uid(7), 'apart']] };
    const records = { all: async () => [record] } as unknown as Records<LinksRecord>;
    const apart = mapOf({ [uid(7)]: ['first'] });
    expect(await new LinkMemory(records).read()).toEqual({ links: new Map(), grounds: new Map(), apart });
});
