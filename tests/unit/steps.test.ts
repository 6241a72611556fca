import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Change } from '../../src/model/change';
import type { Target } from '../../src/model/target';
import { dependentsOf } from '../../src/run/left-out';
import { canGoOn } from '../../src/run/records/progress';
import { newRun } from '../../src/run/records/new-run';
import type { RunRecord } from '../../src/run/records/run-record';
import { RunSteps, type StepsRecord } from '../../src/run/records/run-steps';
import { RunStore } from '../../src/run/records/run-store';
import type { Step } from '../../src/run/records/step';
import { stepsOf } from '../../src/run/steps';
import { Records, type StoredRecord } from '../../src/store/records';
import { MemoryPersistence, origin } from '../support/memory-runner';

const reason = { code: 'reason.gives_roles' } as const;
const lobby: Target = { kind: 'room', room: 'lobby' };
const desk: Target = { kind: 'room', room: 'desk' };

const add = (target: Target, userId: string): Change => ({
    kind: 'add-member',
    target,
    userId,
    username: userId,
    reason,
});
const setting = (id: string, to: string): Change => {
    return { kind: 'set-setting', area: 'entry', id, from: null, to, reason };
};
const key: Change = { kind: 'create-key', name: 'key', reason };
const entry: Change = { kind: 'create-entry', name: 'Authentik', reason };
const room: Change = { kind: 'create-room', room: 'desk', type: 'private', creator: 'rocket.cat', reason };
const application: Change = {
    kind: 'create-application',
    provider: { made: 'provider' },
    slug: 'chat',
    name: 'Chat',
    launchUrl: 'https://c/',
    reason,
};

const all = [key, application, entry, setting('row', 'a'), room, add(lobby, 'ada'), add(desk, 'ada'), add(desk, 'bob')];

function steps(changes: readonly Change[], service?: string): Step[] {
    return stepsOf({ changes, withheld: [], notes: [], drift: [] }, service);
}

function stepOf(planned: readonly Step[], name: string): Step {
    const step = planned.find(({ id }) => id === name);
    if (!step) throw new Error(`there is no step ${name}`);
    return step;
}

/** A run that has begun, and its steps as another call finds them. */
async function stored(planned: readonly Step[]) {
    const { reader: persistence, writer } = new MemoryPersistence();
    const reads: string[] = [];
    const of = <T extends StoredRecord>(kind: T['kind']): Records<T> =>
        new Records<T>(kind, persistence as IPersistenceRead, writer as IPersistence);
    const records = of<StepsRecord>('steps');
    const store = new RunStore(of<RunRecord>('run'), records);
    const planOf = { changes: [], withheld: [], notes: [], drift: [] };
    const begun = { ...newRun(origin, planOf, planned.length, new Date()), runKind: 'sync' as const, fingerprint: '' };
    const run = await store.add(begun, planned, store.stepsOf(begun));
    const counted = Object.assign(of<StepsRecord>('steps'), {
        find: async (id: string) => {
            reads.push(id);
            return records.find(id);
        },
    });
    const lose = async (position: number): Promise<void> => records.remove(`${run.id}/0/${position}`);
    return { store, run, records, reads, lose, reader: new RunSteps(counted, run.id) };
}

async function played(run: RunRecord, reader: RunSteps): Promise<{ made: string[]; end: RunRecord }> {
    const made: string[] = [];
    let end = run;
    for (let step = await reader.next(end); step; step = await reader.next(end)) {
        made.push(step.id);
        end = await reader.behind(end);
    }
    return { made, end };
}

test('a step is named by what it does, whatever comes before it', () => {
    expect(steps(all, 'authentik').map(({ id }) => id)).toEqual([
        'create-key key key',
        'create-application application chat',
        'confirm-discovery',
        'create-entry entry Authentik',
        'set-setting setting row',
        'confirm-service authentik',
        'create-room room desk',
        'add-member room lobby',
        'add-member room desk',
    ]);
    const fewer = steps(all.slice(2), 'authentik').map(({ id }) => id);
    expect(steps(all, 'authentik').map(({ id }) => id)).toEqual(expect.arrayContaining(fewer));
});

test('no two steps have one name: neither where one thing is changed twice, nor where a target takes several', () => {
    const twice = steps([setting('row', 'a'), setting('row', 'b')]).map(({ id }) => id);
    expect(twice).toEqual(['set-setting setting row', 'set-setting setting row (2)']);
    const many = steps(Array.from({ length: 450 }, (_, n) => add(lobby, `id-${n}`))).map(({ id }) => id);
    expect(many).toEqual(['add-member room lobby', 'add-member room lobby (2)', 'add-member room lobby (3)']);
});

test('what relies on a step that failed is left out, and the others are met in their order all the same', async () => {
    const planned = steps(all, 'authentik');
    const first = stepOf(planned, 'create-key key key');
    const { run, reader } = await stored(planned);
    const leftOut = dependentsOf(first, await reader.rest(run)).map(({ id }) => id);
    const { made, end } = await played({ ...run, leftOut }, reader);
    expect(made).toEqual([first.id, 'create-room room desk', 'add-member room lobby', 'add-member room desk']);
    expect(end).toMatchObject({ nextStep: undefined, stepsDone: 4 });
});

/** So much that there are two pieces. */
const large = Array.from({ length: 900 }, (_, n) => add({ kind: 'room', room: `room-${n}` }, 'ada'));

test('each piece of the steps is read when it is reached, once, and all steps are met in their order', async () => {
    const planned = steps(large);
    const { run, reader, reads } = await stored(planned);
    expect(run.stepList).toMatchObject({ pieces: 2, at: 0 });
    await reader.next(run);
    await reader.behind(run);
    expect(reads).toHaveLength(1);
    const { made } = await played(run, reader);
    expect(made).toEqual(planned.map(({ id }) => id));
    expect(reads).toHaveLength(2);
    expect(await reader.all(run)).toEqual(planned);
});

test('others have their turn while very many steps are stored: none is made ready before those of the piece ahead are kept', async () => {
    let ready = 0;
    const planned = steps(large).map((step): Step => {
        const { changes } = step as Extract<Step, { kind: 'members' }>;
        return Object.defineProperty({ ...step }, 'changes', {
            get: () => (ready++, changes),
            enumerable: true,
        });
    });
    const readyAt: number[] = [];
    const save = async (): Promise<void> => void readyAt.push(ready);
    const pieces = await new RunSteps({ save } as unknown as Records<StepsRecord>, 'run').store(1, planned);
    expect(pieces).toBeGreaterThan(1);
    expect(readyAt).toHaveLength(pieces);
    expect(readyAt[0]).toBeLessThan(ready);
});

test('steps that are left out are left out in every piece', async () => {
    const planned = steps(large);
    const { run, reader } = await stored(planned);
    const leftOut = planned.slice(1, -1).map(({ id }) => id);
    const { made } = await played({ ...run, leftOut }, reader);
    expect(made).toEqual([planned[0]?.id, planned.at(-1)?.id]);
});

test('where steps are lost a run comes to its end there, and none of them is left out without a word', async () => {
    const { run, reader, lose } = await stored(steps(large));
    await lose(1);
    expect(await reader.all(run)).toBeUndefined();
    await expect(played(run, reader)).rejects.toMatchObject({ code: 'run_interrupted' });
    await expect(reader.rest(run)).rejects.toMatchObject({ code: 'run_interrupted' });
    await expect(reader.next({ ...run, nextStep: 'no step of this run' })).rejects.toMatchObject({
        code: 'run_interrupted',
    });
});

test('steps that no run is going to make are removed, and those of a run that is not over stay', async () => {
    const { store, run, reader, records } = await stored(steps(all));
    const other = store.stepsOf({ id: 'other' });
    await other.store(0, steps(all));
    await store.removeLeftOver();
    expect((await records.all()).map(({ group }) => group)).toEqual(['run-1']);
    const replaced = await store.replaceSteps(run, steps(all.slice(1)), reader);
    expect(await store.stepsOf(run).all(replaced)).toEqual(steps(all.slice(1)));
    expect(await records.all()).toHaveLength(1);
    await store.save({ ...replaced, outcome: 'done' });
    expect(await records.all()).toEqual([]);
});

test('without its entry no setting of it is written, and authentik is set up all the same', () => {
    const planned = steps(all, 'authentik');
    const failed = stepOf(planned, 'create-entry entry Authentik');
    expect(dependentsOf(failed, planned.slice(planned.indexOf(failed) + 1)).map(({ id }) => id)).toEqual([
        'set-setting setting row',
        'confirm-service authentik',
    ]);
});

test('a run is gone on with only where its next step is told', async () => {
    const { run } = await stored(steps(all, 'authentik'));
    expect(canGoOn(run)).toBe(true);
    expect(canGoOn((await stored([])).run)).toBe(true);
    expect(canGoOn({ ...run, stepList: undefined })).toBe(false);
    expect(canGoOn({ ...run, nextStep: undefined })).toBe(false);
});

test('links of a kind that follow each other are one step, of up to 200', () => {
    const link = (kind: 'link-person' | 'unlink-person', n: number): Change => ({
        ...{ kind, uid: `uid-${n}`, person: `p${n}`, userId: `user-${n}`, username: `p${n}`, ground: 'address' },
        reason,
    });
    const made = Array.from({ length: 201 }, (_, n) => link('link-person', n));
    const gathered = steps([link('unlink-person', 0), link('unlink-person', 1), ...made, add(lobby, 'ada')]);
    expect(gathered.map((step) => [step.id, step.kind === 'links' ? step.changes.length : 1])).toEqual([
        ['unlink-person', 2],
        ['link-person', 200],
        ['link-person (2)', 1],
        ['add-member room lobby', 1],
    ]);
});

test('many links are made shard by shard, so that each step writes few records anew', () => {
    const uid = (n: number): string => ((n * 7_919) % 1_000).toString(16).padStart(3, '0');
    const made = Array.from({ length: 1_000 }, (_, n): Change => ({
        ...{ kind: 'link-person', uid: uid(n), person: `p${n}`, userId: `user-${n}`, username: `p${n}` },
        ...{ ground: 'address', reason },
    }));
    const [first, ...others] = steps([...made, add(lobby, 'ada')]);
    const shards = [first, ...others.slice(0, 4)].map((step) =>
        step?.kind === 'links' ? new Set(step.changes.map((change) => change.uid.charAt(0))).size : NaN,
    );
    expect(shards).toEqual([1, 2, 2, 2, 1]);
    expect(others[4]?.id).toBe('add-member room lobby');
    const all = [first, ...others].flatMap((step) => (step?.kind === 'links' ? step.changes : []));
    expect(new Set(all)).toEqual(new Set(made));
});
