import { mock } from 'node:test';
import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { FollowedRuns, type ProgressScreen } from '../../src/run/follow-progress';
import type { HoldUp } from '../../src/run/hold-up';
import { noCounts, type RunRecord } from '../../src/run/records/run-record';
import type { ProgressRecord } from '../../src/run/records/shown-progress';
import type { Step } from '../../src/run/records/step';
import { stepWords } from '../../src/run/step-words';
import { Records } from '../../src/store/records';
import { MemoryPersistence } from '../support/memory-runner';
import { MemoryClock } from '../support/memory-servers';

const step: Step = {
    kind: 'members',
    id: 'members staff',
    target: { kind: 'room', room: 'staff' },
    does: 'add-member',
    changes: [],
};

function build(screen: Partial<ProgressScreen> = {}) {
    const { reader, writer } = new MemoryPersistence();
    const progress = new Records<ProgressRecord>('progress', reader as IPersistenceRead, writer as IPersistence);
    const clock = new MemoryClock();
    const startedAt = clock.now().toISOString();
    const shown: string[] = [];
    const failures: unknown[] = [];
    const parts = {
        ...{ progress, clock, logFailure: (error: unknown) => failures.push(error) },
        screen: {
            send: async (_run, { done }) => {
                shown.push(`sent ${done}`);
                return { id: 'm', roomId: 'd', sentAt: startedAt };
            },
            edit: async ({ id }, _run, { done }) => void shown.push(`${id} ${done}`),
            ...screen,
        } satisfies ProgressScreen,
    };
    const runAt = (stepsDone: number, trigger: RunRecord['trigger'] = 'command'): RunRecord =>
        ({
            id: 'run-1',
            trigger,
            startedAt,
            stepsDone,
            stepCount: 100,
            leftOut: [],
            counts: noCounts,
        }) as unknown as RunRecord;
    return { ...{ progress, clock, shown, failures, runAt }, call: () => new FollowedRuns(parts) };
}

async function pass({ clock }: ReturnType<typeof build>, seconds: number): Promise<void> {
    await clock.wait(seconds * 1000);
}

test('a run that is over within three seconds leaves no message and no record', async () => {
    const world = build();
    await pass(world, 2);
    await world.call().follow(world.runAt(50), step);
    expect([world.shown, await world.progress.all()]).toEqual([[], []]);
});

test('one message is sent and edited, not at each step, and over all calls', async () => {
    const world = build();
    const first = world.call();
    await pass(world, 3);
    for (const stepsDone of [10, 11, 12]) await first.follow(world.runAt(stepsDone), step);
    await pass(world, 5);
    await first.follow(world.runAt(20), step);
    // another call, on any instance, goes on at once
    const second = world.call();
    await second.follow(world.runAt(21), step);
    await pass(world, 4);
    await second.follow(world.runAt(30), step);
    expect(world.shown).toEqual(['sent 10', 'm 20', 'm 30']);
    expect(await world.progress.find('run-1')).toMatchObject({ done: 30, all: 100, message: { id: 'm' } });
});

test('a run that is about to be over is not worth a message', async () => {
    const world = build();
    await pass(world, 3);
    await world.call().follow(world.runAt(90), step);
    expect(world.shown).toEqual([]);
    expect(await world.progress.find('run-1')).toMatchObject({ done: 90 });
});

test.each(['schedule', 'login', 'webhook', 'endpoint', 'job'] as const)(
    'of a run begun by %s status tells, and nobody gets a message',
    async (trigger) => {
        const world = build();
        await pass(world, 3);
        await world.call().follow(world.runAt(10, trigger), step);
        expect(world.shown).toEqual([]);
        expect(await world.progress.find('run-1')).toMatchObject({ done: 10, all: 100 });
    },
);

describe.each<[string, Partial<ProgressScreen>, string[]]>([
    ['was deleted', { edit: async () => Promise.reject(new Error('A message must exist to update.')) }, ['sent 10']],
    ['cannot be sent', { send: async () => Promise.reject(new Error('blocked')) }, []],
    ['has no reader', { send: async () => undefined }, []],
])('a message that %s', (_name, screen, shown) => {
    test('is not tried again, and the run goes on', async () => {
        const world = build(screen);
        for (const stepsDone of [10, 20, 30]) {
            await pass(world, 5);
            await world.call().follow(world.runAt(stepsDone), step);
        }
        expect(world.shown).toEqual(shown);
        expect(world.failures.length).toBeLessThanOrEqual(1);
        const noted = await world.progress.find('run-1');
        expect(noted).toMatchObject({ done: 30, isMessageGone: true });
        expect(noted).not.toHaveProperty('message');
    });
});

test('records that cannot be written hold up nothing', async () => {
    const world = build();
    await pass(world, 3);
    mock.method(world.progress, 'save', async () => Promise.reject(new Error('full')));
    await world.call().follow(world.runAt(10), step);
    expect(world.failures).toHaveLength(1);
});

test('a run that waits for something else by now shows that, at what it was at; one that nothing was shown of does not', async () => {
    const world = build();
    const heldUp: HoldUp = { code: 'authentik_down', details: {}, since: 'then', count: 2, until: 'later' };
    await world.call().waits({ ...world.runAt(0), heldUp });
    expect([world.shown, await world.progress.all()]).toEqual([[], []]);
    await world.call().follow({ ...world.runAt(7), heldUp: { ...heldUp, code: 'authentik_unreachable' } }, step);
    await world.call().waits({ ...world.runAt(7), heldUp });
    expect(world.shown).toEqual(['sent 7', 'm 7']);
    expect(await world.progress.find('run-1')).toMatchObject({
        doing: stepWords(step),
        heldUp: { code: 'authentik_down' },
    });
});
