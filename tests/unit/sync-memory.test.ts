import { SyncMemory, type MemoryRecords } from '../../src/store/sync-memory';
import { emptyMemory } from '../../src/plan/empty-memory';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const uid = (n: number): string => n.toString(16).padStart(2, '0').repeat(32);
const room = { kind: 'room', room: 'staff' } as const;

function build() {
    return memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace()).parts;
}

test('what was given is remembered by target, what was taken is forgotten', async () => {
    const { memory } = build();
    await memory.change(room, ['ada', 'bob'], []);
    await memory.change({ kind: 'role', role: 'helper' }, ['ada'], []);
    await memory.change(room, [], ['bob']);
    expect((await memory.read()).ledger).toEqual({ 'room staff': ['ada'], 'role helper': ['ada'] });
    await memory.change(room, [], ['ada']);
    expect((await memory.read()).ledger).toEqual({ 'role helper': ['ada'] });
});

test('links of hundreds of people come back, and a new one writes one record', async () => {
    const { memory } = build();
    const links = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [uid(n), `user-${n}`]));
    await memory.save({ ...emptyMemory, links }, emptyMemory);
    const read = await memory.read();
    expect(read.links).toEqual(links);
    await memory.save({ ...read, links: { ...links, [uid(77)]: 'somebody-else' } }, read);
    expect((await memory.read()).links[uid(77)]).toBe('somebody-else');
});

test('absences are counted in whole hours from the moment of the mark', async () => {
    const parts = build();
    await parts.memory.markAbsent('ada');
    await parts.clock.wait(3_600_000 * 2.5);
    expect((await parts.memory.read()).absentHours).toEqual({ ada: 2 });
    await parts.memory.unmarkAbsent('ada');
    expect((await parts.memory.read()).absentHours).toEqual({});
});

test.each([null, 7, 'text', [1, null, {}], { nested: { deep: true } }])(
    'records that were damaged own nothing, know nobody, and ask again (%#)',
    async (damage) => {
        const records = (record: object) =>
            ({ all: async () => [record], find: async () => record }) as unknown as MemoryRecords;
        const memory = new SyncMemory(
            {
                ledger: records({ kind: 'ledger', id: 'room staff', members: damage }),
                links: records({ kind: 'links', id: '0', links: damage }),
                absences: records({ kind: 'absence', id: 'ada', since: damage }),
                state: records({
                    roomIds: damage,
                    deactivated: damage,
                    areRemovalsApproved: damage,
                    groupsBefore: damage,
                }),
            } as unknown as MemoryRecords,
            () => new Date('2026-01-01T00:00:00Z'),
        );
        const read = await memory.read();
        expect(Object.values(read.ledger).flat()).toEqual([]);
        expect([read.links, read.roomIds, read.deactivated]).toEqual([{}, {}, []]);
        expect(read.areRemovalsApproved).toBe(false);
        for (const hours of Object.values(read.absentHours)) expect(Number.isFinite(hours)).toBe(true);
    },
);
