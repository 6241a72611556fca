import { memoryRunner, MemoryPersistence } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const [monday, tuesday] = ['2026-01-05T08:00:00.000Z', '2026-01-06T08:00:00.000Z'];

/** What another call, on whichever instance, knows of them. */
function another(persistence: MemoryPersistence) {
    return memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace(), persistence).arrivals;
}

function built() {
    const persistence = new MemoryPersistence();
    return { arrivals: another(persistence), next: () => another(persistence) };
}

test('who has come waits to be looked at, and it is known when they came', async () => {
    const { arrivals, next } = built();
    expect(await arrivals.lastOf('ada')).toBeUndefined();
    await arrivals.note('ada', monday);
    await arrivals.note('bob', monday, { isNew: true });
    expect(await next().lastOf('ada')).toBe(monday);
    expect(await next().waiting()).toEqual([
        { kind: 'arrival', id: 'ada', at: monday },
        { kind: 'arrival', id: 'bob', at: monday, isNew: true },
    ]);
    expect(await next().left()).toEqual([]);
});

test('who was looked at waits no more; when they came is known for as long as they come again', async () => {
    const { arrivals, next } = built();
    await arrivals.note('ada', monday);
    await arrivals.done(await arrivals.waiting());
    expect([await next().waiting(), await next().lastOf('ada')]).toEqual([[], monday]);
    await arrivals.note('ada', tuesday);
    expect(await next().lastOf('ada')).toBe(tuesday);
});

test('of who is given up, new accounts are left to a look at everybody, and others are forgotten', async () => {
    const { arrivals, next } = built();
    await arrivals.note('ada', monday);
    await arrivals.note('bob', monday, { isNew: true });
    await arrivals.note('cam', monday, { isLeft: true });
    await arrivals.giveUp(await arrivals.waiting());
    expect(await next().waiting()).toEqual([]);
    expect((await next().left()).map(({ id }) => id).sort()).toEqual(['bob', 'cam']);
    expect((await next().left()).find(({ id }) => id === 'bob')).toMatchObject({ at: monday, isNew: true });
});

test('the left are those alone, while others wait', async () => {
    const { arrivals } = built();
    await arrivals.note('ada', monday);
    await arrivals.note('cam', monday, { isLeft: true });
    expect((await arrivals.left()).map(({ id }) => id)).toEqual(['cam']);
    expect((await arrivals.waiting()).map(({ id }) => id)).toEqual(['ada']);
});

test('there is one next look, and it is known by every call', async () => {
    const { arrivals, next } = built();
    expect(await arrivals.lookAt()).toBeUndefined();
    await arrivals.planLook(new Date(monday));
    await arrivals.planLook(new Date(tuesday));
    expect(await next().lookAt()).toBe(tuesday);
});
