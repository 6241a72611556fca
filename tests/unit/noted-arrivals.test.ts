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
    expect(await next().lastOf('ada')).toBe(monday);
    expect(await next().waiting()).toEqual([{ kind: 'arrival', id: 'ada', at: monday }]);
    expect(await next().unseen()).toEqual([]);
});

test('who was looked at waits no more; when they came is known for as long as they come again', async () => {
    const { arrivals, next } = built();
    await arrivals.note('ada', monday);
    await arrivals.done(await arrivals.waiting());
    expect([await next().waiting(), await next().lastOf('ada')]).toEqual([[], monday]);
    await arrivals.note('ada', tuesday);
    expect(await next().lastOf('ada')).toBe(tuesday);
});

test('of whom nothing in authentik tells stays known until a look has seen them, whatever they do meanwhile', async () => {
    const { arrivals, next } = built();
    const unseen = async (): Promise<string[]> => (await next().unseen()).map(({ id }) => id);
    await arrivals.noteUnseen('ada', monday);
    await arrivals.noteUnseen('bob', monday);
    expect([await unseen(), await next().lastOf('ada'), await next().waiting()]).toEqual([
        ['ada', 'bob'],
        undefined,
        [],
    ]);
    await arrivals.note('ada', monday);
    await arrivals.done(await arrivals.waiting());
    expect(await unseen()).toEqual(['ada', 'bob']);
    // bob has left another room since the look began
    const looked = await arrivals.unseen();
    await next().noteUnseen('bob', tuesday);
    await arrivals.seen(looked);
    expect(await unseen()).toEqual(['bob']);
    await arrivals.seen(await arrivals.unseen());
    expect(await unseen()).toEqual([]);
});

test('there is one next look, and it is known by every call', async () => {
    const { arrivals, next } = built();
    expect(await arrivals.lookAt()).toBeUndefined();
    await arrivals.planLook(new Date(monday));
    await arrivals.planLook(new Date(tuesday));
    expect(await next().lookAt()).toBe(tuesday);
});

test('when people came long ago is forgotten, a hundred of them at once, and that of today is not', async () => {
    const { arrivals, next } = built();
    const old = Array.from({ length: 101 }, (_, n) => `user-${n}`);
    for (const id of old) await arrivals.note(id, monday);
    await arrivals.note('ada', tuesday);
    const known = async (): Promise<string[]> => {
        const times = await Promise.all([...old, 'ada'].map(async (id) => [id, await next().lastOf(id)] as const));
        return times.flatMap(([id, at]) => (at === undefined ? [] : [id]));
    };
    await arrivals.forgetBefore(monday);
    expect((await known()).length).toBe(102);
    await arrivals.forgetBefore(tuesday);
    expect(await known()).toEqual(['user-100', 'ada']);
    await arrivals.forgetBefore(tuesday);
    expect(await known()).toEqual(['ada']);
});
