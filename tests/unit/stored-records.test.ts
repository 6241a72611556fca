import { mock } from 'node:test';
import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { Records, type RecordKind, type StoredRecord } from '../../src/store/records';
import type { LinkGround } from '../../src/model/link';
import { MemoryPersistence, memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { mapOf } from '../support/map-of';

const room = { kind: 'room', room: 'staff' } as const;

function build() {
    const persistence = new MemoryPersistence();
    const run = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace(), persistence);
    const { reader, writer } = persistence;
    const stored = async (kind: RecordKind): Promise<StoredRecord[]> =>
        new Records(kind, reader as IPersistenceRead, writer as IPersistence).all();
    return { ...run, stored };
}

/** How many records are written or removed meanwhile. */
async function writes(act: () => Promise<unknown>): Promise<number> {
    const mocks = [mock.method(Records.prototype, 'write'), mock.method(Records.prototype, 'remove')];
    try {
        await act();
        return mocks.reduce((sum, { mock: one }) => sum + one.callCount(), 0);
    } finally {
        for (const one of mocks) one.mock.restore();
    }
}

function linkOf(uid: string, userId: string, ground: LinkGround = 'address') {
    return { uid, userId, ground };
}

test('each record says of what kind it is, as whoever looks into the database sees it', async () => {
    const { memory, lease, clock, stored } = build();
    await memory.change(room, ['ada'], []);
    await memory.markAbsent('ada');
    await memory.births.note('id-ada', 'ada');
    await memory.links.make([linkOf('a1', 'id-ada')]);
    await memory.knowRoom('staff', '1');
    await lease.take('run-1', clock.now(), 60_000);
    for (const kind of ['ledger-piece', 'absence', 'birth', 'links', 'known-room', 'lease'] as const)
        expect((await stored(kind)).map((record) => record.kind)).toEqual([kind]);
});

test('links are kept by the first digit of the uid, each list in the order of uids', async () => {
    const { memory, stored } = build();
    await memory.links.make([linkOf('b3', '3'), linkOf('b1', '1', 'born'), linkOf('xa', '4'), linkOf('b2', '2')]);
    await memory.links.keepApart([
        { uid: 'b9', userId: '9' },
        { uid: 'b8', userId: '8' },
        { uid: 'b8', userId: '7' },
    ]);
    expect(await stored('links')).toEqual([
        {
            ...{ kind: 'links', id: 'b' },
            links: [
                ['b1', '1'],
                ['b2', '2'],
                ['b3', '3'],
            ],
            grounds: [
                ['b1', 'born'],
                ['b2', 'address'],
                ['b3', 'address'],
            ],
            apart: [
                ['b8', ['8', '7']],
                ['b9', ['9']],
            ],
        },
        { kind: 'links', id: 'other', links: [['xa', '4']], grounds: [['xa', 'address']] },
    ]);
});

test('what is known already is not written again', async () => {
    const { memory } = build();
    const learn = async (): Promise<void> => {
        await memory.change(room, ['ada'], ['eve']);
        await memory.links.make([linkOf('a1', 'id-ada')]);
        await memory.links.keepApart([{ uid: 'b1', userId: 'id-eve' }]);
    };
    expect(await writes(learn)).toBe(3);
    expect(await writes(learn)).toBe(0);
    const seen = await memory.read();
    expect(await writes(async () => memory.save(seen, seen))).toBe(0);
});

test('nothing is written of nobody', async () => {
    const { memory } = build();
    await memory.births.note('id-ada', 'ada');
    const nobody = async (): Promise<void> => {
        await memory.approvePrivileges([]);
        await memory.withdrawPrivileges([]);
        await memory.births.forget([]);
        await memory.births.forget(['id-nobody']);
        await memory.change(room, [], []);
        await memory.links.make([]);
    };
    expect(await writes(nobody)).toBe(0);
});

test('an account is noted once as deactivated, and forgotten when it is not any more', async () => {
    const { memory } = build();
    for (const id of ['ada', 'bob', 'ada']) await memory.setDeactivated(id, true);
    expect((await memory.read()).deactivated).toEqual(['bob', 'ada']);
    await memory.setDeactivated('bob', false);
    expect((await memory.read()).deactivated).toEqual(['ada']);
});

test('privileges are noted once, and withdrawn with their account', async () => {
    const { memory } = build();
    await memory.withdrawPrivileges(['ada']);
    expect((await memory.read()).privileges).toBeUndefined();
    await memory.approvePrivileges(['admin ada', 'admin eve']);
    await memory.approvePrivileges(['admin ada', 'keeper ada']);
    expect((await memory.read()).privileges).toEqual(['admin ada', 'admin eve', 'keeper ada']);
    await memory.withdrawPrivileges(['ada']);
    expect((await memory.read()).privileges).toEqual(['admin eve']);
    await memory.withdrawPrivileges(['eve']);
    expect((await memory.read()).privileges).toBeUndefined();
});

test('rooms and one ledger are read by themselves; of a target in which nothing was given it is empty', async () => {
    const { memory } = build();
    await memory.knowRoom('staff', '1');
    expect(await memory.roomIds()).toEqual(mapOf({ staff: '1' }));
    expect(await memory.ledgerOf(room)).toEqual([]);
});

test('a ledger that a plan has dropped is gone, and a birth that it keeps is kept', async () => {
    const { memory } = build();
    await memory.change(room, ['ada'], []);
    await memory.births.note('id-ada', 'ada');
    await memory.births.note('id-eve', 'eve');
    const seen = await memory.read();
    await memory.save({ ...seen, ledger: new Map(), births: mapOf({ 'id-ada': 'ada' }) }, seen);
    const now = await memory.read();
    expect([now.ledger, now.births]).toEqual([new Map(), mapOf({ 'id-ada': 'ada' })]);
    const { births, ...without } = now;
    expect(births?.size).toBe(1);
    await memory.save(without, now);
    expect((await memory.read()).births).toEqual(new Map());
});

test('a record of no group is in none', async () => {
    const { reader, writer } = new MemoryPersistence();
    const records = new Records('plan', reader as IPersistenceRead, writer as IPersistence);
    await records.save({ kind: 'plan', id: 'one' });
    expect(await records.ofGroup('undefined')).toEqual([]);
});

test('a claim holds for the longest time that there is, and who holds none has none to leave to others', async () => {
    const { lease, anotherLease, clock } = build();
    await lease.pause();
    expect(await lease.isHeld(clock.now())).toBe(false);
    await lease.take('run-1', clock.now(), 600_000);
    expect(await anotherLease().take('run-2', clock.now(), 60_000)).toBe(false);
});
