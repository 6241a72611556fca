import { additionsOf, millisecondsToWait, paceBehind, type Pace } from '../../src/run/pace';
import type { Step } from '../../src/run/records/step';
import type { RunRecord } from '../../src/run/records/run-record';
import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);

test('the first thousand are added at once, and the others as many a second as are set', () => {
    let pace: Pace | undefined;
    for (let step = 0; step < 5; step++) {
        expect(millisecondsToWait(pace, 50, at(0))).toBe(0);
        pace = paceBehind(pace, 200, 50, at(0));
    }
    expect(millisecondsToWait(pace, 50, at(0))).toBe(0);
    pace = paceBehind(pace, 200, 50, at(0));
    expect([0, 1, 3, 4, 5].map((seconds) => millisecondsToWait(pace, 50, at(seconds)))).toEqual([
        ...[4_000, 3_000, 1_000, 0, 0],
    ]);
});

test('what was not added is not saved up for ever, and a clock that was set back holds nobody up', () => {
    const pace = paceBehind(undefined, 500, 50, at(0));
    expect(paceBehind(pace, 0, 50, at(10_000)).credit).toBe(1_000);
    expect(millisecondsToWait({ at: at(10).toISOString(), credit: -400 }, 50, at(0))).toBe(0);
});

test('people who come into rooms and teams count, and nobody else', () => {
    const changes = Array.from<never>({ length: 3 });
    const step = (kind: 'room' | 'team', does: 'add-member' | 'remove-member'): Step =>
        ({ kind: 'members', id: 's', target: { kind, [kind]: 'staff' }, does, changes }) as unknown as Step;
    expect(additionsOf(step('room', 'add-member'))).toBe(3);
    expect(additionsOf(step('team', 'add-member'))).toBe(3);
    expect(additionsOf(step('room', 'remove-member'))).toBe(0);
    expect(
        additionsOf({ kind: 'members', id: 's', target: { kind: 'role', role: 'r' }, does: 'add-member', changes }),
    ).toBe(0);
    expect(additionsOf({ kind: 'confirm-discovery', id: 's' })).toBe(0);
});

const people = Array.from({ length: 600 }, (_, number) => `person-${number}`);

/** A run that puts 600 people into 4 rooms, and how long it takes, call by call. */
async function fill(additions: number): Promise<{ seconds: number; calls: number[]; run: RunRecord }> {
    const names = ['a', 'b', 'c', 'd'];
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf(...people));
    for (const name of names)
        workspace.rooms.set(name, { id: name, name, type: 'channel', members: [], owners: [], moderators: [] });
    const config = configOf({ group_rules: `staff: [${names.join(', ')}]`, additions_per_second: additions });
    const world = memoryRunner(config, new MemoryDirectory(directoryOf({ staff: people })), workspace);
    const { clock, runner, execution, planAgain } = world;
    const begun = clock.now().getTime();
    const calls: number[] = [];
    const timed = async (work: () => Promise<RunRecord | undefined>): Promise<RunRecord> => {
        const before = clock.now().getTime();
        const run = await work();
        calls.push((clock.now().getTime() - before) / 1000);
        if (!run) throw new Error('the run is gone');
        return run;
    };
    let run = await timed(async () => runner.start(await runner.plan(), origin));
    while (run.outcome === undefined) run = await timed(async () => execution.resume(run.id, planAgain));
    for (const name of names) expect(workspace.rooms.get(name)?.members).toHaveLength(people.length);
    return { seconds: (clock.now().getTime() - begun) / 1000, calls, run };
}

test('a large run keeps to the pace over its calls, none of which is held for long, and does all', async () => {
    const { seconds, calls, run } = await fill(20);
    expect(run).toMatchObject({ outcome: 'done', counts: { members: 4 * people.length } });
    // 2,400 people, of whom a thousand come at once; the last step of 200 is begun and not waited behind
    expect(seconds).toBeGreaterThanOrEqual((2_400 - 1_000 - 200) / 20);
    expect(seconds).toBeLessThan(80);
    expect(Math.max(...calls)).toBeLessThan(25);
    expect(calls.length).toBeGreaterThan(2);
});

test('without a bound nothing but the login service is waited for', async () => {
    const { seconds, calls } = await fill(0);
    // the login service takes three seconds to appear
    expect([seconds, calls]).toEqual([3, [3]]);
});
