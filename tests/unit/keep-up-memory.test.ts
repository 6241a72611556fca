import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { KeepUpMemory, type KeepUpRecord, type PauseRecord } from '../../src/store/keep-up-memory';
import { Records, type StoredRecord } from '../../src/store/records';
import { Stops, type StopRecord } from '../../src/store/stops';
import { MemoryPersistence, memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

function build() {
    const { reader, writer } = new MemoryPersistence();
    const records = <T extends StoredRecord>(kind: T['kind']): Records<T> =>
        new Records<T>(kind, reader as IPersistenceRead, writer as IPersistence);
    const [states, pauses] = [records<KeepUpRecord>('keep-up'), records<PauseRecord>('pause')];
    const stops = records<StopRecord>('stop');
    return { memory: new KeepUpMemory(states, pauses), states, pauses, stops };
}

const pause = { since: '2026-01-01T00:00:00Z', by: 'admin' };

test('of the looks that nobody asked for what there is is kept, and what there is not leaves no trace', async () => {
    const { memory, states } = build();
    expect(await memory.read()).toEqual({});
    const looked = { lookedAt: '2026-01-01T00:00:00Z', lineAt: '2026-01-01T00:00:00Z' };
    await memory.save({ ...looked, ...({ seen: undefined, told: null } as object) });
    expect(await states.all()).toEqual([{ kind: 'keep-up', id: 'state', ...looked }]);
    expect(Object.keys((await states.all())[0] ?? {})).toHaveLength(4);
    expect(await memory.read()).toMatchObject(looked);
});

test('a pause is known with who said it, and for how long, until somebody resumes', async () => {
    const { memory, pauses } = build();
    expect([await memory.pause(), await memory.resumedAt()]).toEqual([undefined, undefined]);
    await memory.begin(pause);
    expect(await memory.pause()).toEqual(pause);
    expect(await memory.resumedAt()).toBeUndefined();
    await memory.begin({ ...pause, until: '2026-02-01T00:00:00Z' });
    expect(await memory.pause()).toEqual({ ...pause, until: '2026-02-01T00:00:00Z' });
    await memory.resume(new Date('2026-01-02T00:00:00Z'));
    expect(await pauses.all()).toEqual([{ kind: 'pause', id: 'pause', resumedAt: '2026-01-02T00:00:00.000Z' }]);
    expect([await memory.pause(), await memory.resumedAt()]).toEqual([undefined, '2026-01-02T00:00:00.000Z']);
});

test('a pause of which somebody’s hand has left half is none', async () => {
    const { memory, pauses } = build();
    await pauses.save({ kind: 'pause', id: 'pause', since: pause.since });
    expect(await memory.pause()).toBeUndefined();
    await pauses.save({ kind: 'pause', id: 'pause', ...pause, until: 7 } as unknown as PauseRecord);
    expect(await memory.pause()).toEqual(pause);
});

test('a run is asked to stop until it is over', async () => {
    const { stops } = build();
    const asked = new Stops(stops);
    await asked.ask('run-1');
    await asked.ask('run-2');
    expect([await asked.isAsked('run-1'), await asked.isAsked('run-3')]).toEqual([true, false]);
    await asked.forget((id) => id === 'run-1');
    expect(await stops.all()).toEqual([{ kind: 'stop', id: 'run-2' }]);
});

test('whether anything is remembered, and whether anybody is absent, is known without reading all of it', async () => {
    const { memory } = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace()).parts;
    expect([await memory.isBegun(), await memory.isSomebodyAbsent()]).toEqual([false, false]);
    await memory.approveRemovals();
    await memory.markAbsent('ada');
    expect([await memory.isBegun(), await memory.isSomebodyAbsent()]).toEqual([true, true]);
});

test('who is missing at one look is absent for as long as that takes', async () => {
    const { memory } = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace()).parts;
    const [before, missing] = [await memory.read(), { ...(await memory.read()), missedOnce: ['uid-ada'] }];
    await memory.save(missing, before);
    expect(await memory.isSomebodyAbsent()).toBe(true);
    await memory.save(before, missing);
    expect(await memory.isSomebodyAbsent()).toBe(false);
});
