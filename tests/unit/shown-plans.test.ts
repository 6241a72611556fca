import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Change } from '../../src/model/change';
import type { Plan } from '../../src/model/plan';
import { Records } from '../../src/store/records';
import { ShownPlans, type ShownPlanRecord } from '../../src/store/shown-plans';
import { MemoryPersistence } from '../support/memory-runner';

const room = (name: string): Change => ({
    ...{ kind: 'create-room', room: name, type: 'private', creator: 'rocket.cat' },
    reason: { code: 'reason.gives_roles' },
});

function planOf(changes: Change[], withheld: Change[] = []): Plan {
    return {
        ...{ changes, notes: [], drift: [] },
        withheld: withheld.map((change) => ({ code: 'first_removal', change })),
    };
}

function build() {
    const { reader, writer } = new MemoryPersistence();
    let minutes = 0;
    const records = new Records<ShownPlanRecord>('plan', reader as IPersistenceRead, writer as IPersistence);
    return new ShownPlans(records, () => new Date(Date.UTC(2026, 0, 1, 0, minutes++)));
}

test('a plan that was shown is found by its fingerprint, with what is withheld', async () => {
    const shown = build();
    await shown.remember('f', planOf([room('a')], [room('b')]));
    expect(await shown.find('f')).toMatchObject({ changes: [room('a'), room('b')], count: 2 });
    expect(await shown.find('g')).toBeUndefined();
});

test('one of which all is withheld is kept, and one of nothing is not', async () => {
    const shown = build();
    await shown.remember('withheld', planOf([], [room('b')]));
    await shown.remember('nothing', planOf([]));
    expect(await shown.find('withheld')).toMatchObject({ count: 1 });
    expect(await shown.find('nothing')).toBeUndefined();
});

test('the five that were shown last are kept, each for as long as it is shown again', async () => {
    const shown = build();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'a', 'f']) await shown.remember(name, planOf([room(name)]));
    const found = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(async (name) => shown.find(name)));
    expect(found.map((plan) => plan?.id)).toEqual(['a', undefined, 'c', 'd', 'e', 'f']);
});

test('showing the newest again drops no other', async () => {
    const shown = build();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'e']) await shown.remember(name, planOf([room(name)]));
    expect(await shown.find('a')).toMatchObject({ kind: 'plan', id: 'a', part: 'plan' });
});

test('of a very large plan the first 2,000 changes are kept, and how many there are', async () => {
    const shown = build();
    await shown.remember('f', planOf(Array.from({ length: 2_003 }, (_, n) => room(`room-${n}`))));
    const found = await shown.find('f');
    expect([found?.changes.length, found?.count]).toEqual([2_000, 2_003]);
});
