import type { Change } from '../../src/model/change';
import type { Target } from '../../src/model/target';
import { dependentsOf } from '../../src/run/left-out';
import { behind, canGoOn, nextStepOf } from '../../src/run/records/progress';
import type { RunRecord } from '../../src/run/records/run-record';
import type { Step } from '../../src/run/records/step';
import { stepsOf } from '../../src/run/steps';

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

function runOf(planned: readonly Step[], over: Partial<RunRecord> = {}): RunRecord {
    const progress = { steps: planned, stepCount: planned.length, nextStep: planned[0]?.id, stepsDone: 0, leftOut: [] };
    return { ...progress, ...over } as RunRecord;
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

test('what relies on a step that failed is left out, and the others are met in their order all the same', () => {
    const planned = steps(all, 'authentik');
    const first = stepOf(planned, 'create-key key key');
    const leftOut = dependentsOf(first, planned).map(({ id }) => id);
    let run = behind(runOf(planned, { leftOut }), first);
    const made: string[] = [];
    for (let step = nextStepOf(run); step; step = nextStepOf(run)) {
        made.push(step.id);
        run = behind(run, step);
    }
    expect(made).toEqual(['create-room room desk', 'add-member room lobby', 'add-member room desk']);
    expect(run).toMatchObject({ nextStep: undefined, stepsDone: 4 });
});

test('without its entry no setting of it is written, and authentik is set up all the same', () => {
    const planned = steps(all, 'authentik');
    const failed = stepOf(planned, 'create-entry entry Authentik');
    expect(dependentsOf(failed, planned).map(({ id }) => id)).toEqual([
        'set-setting setting row',
        'confirm-service authentik',
    ]);
});

test('a run is gone on with only where all its steps are there, and the next one among them', () => {
    const planned = steps(all, 'authentik');
    expect(canGoOn(runOf(planned))).toBe(true);
    expect(canGoOn(runOf([]))).toBe(true);
    expect(canGoOn(runOf(planned, { steps: planned.slice(0, 3) }))).toBe(false);
    expect(canGoOn(runOf(planned, { nextStep: undefined }))).toBe(false);
});
