import type { KeepUpState } from '../../src/model/keep-up';
import { LookAgain } from '../../src/run/look-again';
import { newRun } from '../../src/run/records/new-run';
import type { RunRecord } from '../../src/run/records/run-record';
import { HeardListeners, scheduled, turn } from '../support/looks';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const HOUR = 3_600_000;
const noPlan = { changes: [], withheld: [], notes: [], drift: [] };
const at = (run: MemoryRun, hours = 0): string => new Date(run.clock.now().getTime() + hours * HOUR).toISOString();

function built(settings: Readonly<Record<string, unknown>> = {}): MemoryRun {
    return memoryRunner(configOf({ confirm_minutes: 0, ...settings }), new MemoryDirectory(), new MemoryWorkspace());
}

function lookRun(run: MemoryRun, over: Partial<RunRecord>): RunRecord {
    const begun = newRun({ ...scheduled(), id: 'look' }, noPlan, 0, run.clock.now());
    return { ...begun, runKind: 'sync', fingerprint: '', outcome: 'done', ...over } as RunRecord;
}

/** The run of a look has ended so. */
async function concluded(
    over: Partial<RunRecord>,
    { state = {}, run = built() }: { state?: KeepUpState; run?: MemoryRun } = {},
) {
    await run.keepUp.save({ seen: 'before', running: { runId: 'look', seen: 'now' }, ...state });
    const listeners = new HeardListeners();
    await new LookAgain(run.config, run.parts, listeners, 0).conclude(lookRun(run, over));
    return { listeners, heard: listeners.heard, state: await run.keepUp.read(), now: at(run), run };
}

test('a look that is over counts as one, with what it has seen', async () => {
    const { heard, state, now } = await concluded({});
    expect(state).toMatchObject({ lookedAt: now, wholeAt: now, seen: 'now', running: undefined, lineAt: undefined });
    expect(heard).toEqual([]);
});

test('another run than that of the look says nothing about it', async () => {
    const running = { runId: 'another', seen: 'now' };
    expect((await concluded({}, { state: { running } })).state).toMatchObject({ seen: 'before', running });
});

test('after a run that somebody has stopped the next turn looks at everything, whatever that run was begun for, and nobody is told', async () => {
    const failure = { code: 'run_stopped', details: {} };
    const { heard, state, now } = await concluded({ outcome: 'partial', failure });
    expect(state).toMatchObject({ lookedAt: now, wholeAt: undefined, seen: undefined, running: undefined });
    expect([heard, state.failures]).toEqual([[], undefined]);
});

describe('a run that has failed', () => {
    const down = { code: 'authentik_down', details: { status: 502 } };

    test.each<[string, Partial<RunRecord>, string]>([
        ['with a reason', { outcome: 'failed', failure: down }, 'authentik_down'],
        ['without one', { outcome: 'failed' }, 'run_interrupted'],
        ['in part', { outcome: 'partial', failure: down }, 'authentik_down'],
    ])('%s is told once, and made again in a minute', async (_, over, code) => {
        const { heard, listeners, state, run } = await concluded(over);
        expect([heard, listeners.looksIn]).toEqual([[`failed ${code}`], [60_000]]);
        expect(state).toMatchObject({ failures: { code, count: 1 }, seen: 'before', running: undefined });
        expect(await run.lease.isHeld(run.clock.now())).toBe(false);
        const again = await concluded(over, { state: { ...state, running: { runId: 'look', seen: 'now' } }, run });
        expect([again.heard, again.state.failures?.count]).toEqual([[], 2]);
    });

    test('is told by one of two instances', async () => {
        const run = built();
        await run.anotherLease().take('look-again', run.clock.now(), 60_000);
        const { heard, state } = await concluded({ outcome: 'failed' }, { run });
        expect([heard, state.failures]).toEqual([[], undefined]);
    });

    test('is over with the next one that does not', async () => {
        const run = built();
        const failures = { code: 'authentik_down', count: 3, since: at(run, -1), retryAt: at(run) };
        const { heard, state } = await concluded({}, { state: { failures }, run });
        expect([heard, state.failures]).toEqual([['recovered after 3'], undefined]);
    });
});

test('what did not become as planned is told once, and again only where it is something else', async () => {
    const one = { problems: [{ code: 'members_left', subject: 'desk' }] } as const;
    const { heard, state, run } = await concluded(one);
    expect(heard).toEqual(['problems members_left']);
    const next = { state: { ...state, running: { runId: 'look', seen: 'now' } }, run };
    expect((await concluded(one, next)).heard).toEqual([]);
    expect((await concluded({ problems: [{ code: 'members_left', subject: 'crew' }] }, next)).heard).toHaveLength(1);
    const well = await concluded({}, next);
    expect([well.heard, well.state.problems]).toEqual([['solved'], undefined]);
});

describe('that all is well', () => {
    const line = async (state: (run: MemoryRun) => KeepUpState, over: Partial<RunRecord> = {}, daily = true) => {
        const run = built({ daily_line: daily });
        return concluded(over, { state: state(run), run });
    };

    test.each<[string, (run: MemoryRun) => KeepUpState]>([
        ['for the first time', () => ({})],
        ['a day after the last time', (run) => ({ lineAt: at(run, -24) })],
        [
            'where the look of this day is a little earlier than that of yesterday',
            (run) => ({ lineAt: at(run, -23.9) }),
        ],
        ['where a clock was set back', (run) => ({ lineAt: at(run, 48) })],
    ])('is said %s', async (_, state) => {
        const { heard, state: after, now } = await line(state);
        expect([heard, after.lineAt]).toEqual([['well done'], now]);
    });

    test('is not said twice a day, nor while something waits or went wrong, nor to who does not want it', async () => {
        const evening = built({ daily_line: true });
        await evening.clock.wait(23 * HOUR);
        const { heard, state } = await concluded({}, { state: { lineAt: at(evening, -22) }, run: evening });
        expect([heard, state.lineAt]).toEqual([[], at(evening, -22)]);
        expect((await line(() => ({ told: 'what waits' }))).heard).toEqual([]);
        const problems = [{ code: 'members_left', subject: 'desk' }] as const;
        expect((await line(() => ({}), { problems })).heard).toEqual(['problems members_left']);
        expect((await line(() => ({}), {}, false)).heard).toEqual([]);
    });
});

test('the day is that of the calendar of whoever set the app up', async () => {
    const run = built({ daily_line: true });
    const said = async (utcOffset: number): Promise<boolean> => {
        // the clock of these tests begins at midnight in UTC
        await run.keepUp.save({ lineAt: at(run, -0.5), running: { runId: 'look', seen: 'now' } });
        const listeners = new HeardListeners();
        await new LookAgain(run.config, run.parts, listeners, utcOffset).conclude(lookRun(run, {}));
        return listeners.heard.includes('well done');
    };
    expect([await said(0), await said(1), await said(-1)]).toEqual([true, false, false]);
});

describe('a run that waits', () => {
    const heldUp = { code: 'authentik_down', details: {}, since: '', count: 6, until: '2100-01-01T00:00:00Z' } as const;

    async function noted(over: Partial<RunRecord>, state: KeepUpState = {}) {
        const run = built();
        await run.keepUp.save({ seen: 'before', ...state });
        const listeners = new HeardListeners();
        await new LookAgain(run.config, run.parts, listeners, 0).noteHeldUp(
            lookRun(run, { outcome: undefined, ...over }),
        );
        return { heard: listeners.heard, state: await run.keepUp.read() };
    }

    test('for a server that does not come back is told as a look that fails, once', async () => {
        const { heard, state } = await noted({ heldUp });
        expect(heard).toEqual(['failed authentik_down']);
        expect(state).toMatchObject({ seen: 'before', failures: { code: 'authentik_down', count: 1 } });
        expect((await noted({ heldUp }, state)).heard).toEqual([]);
    });

    test.each<[string, Partial<RunRecord>]>([
        ['waits for nothing', {}],
        ['waits for a moment', { heldUp: { ...heldUp, count: 1 } }],
        ['is over', { heldUp, outcome: 'done' }],
    ])('is not told where it %s', async (_, over) => {
        expect(await noted(over)).toMatchObject({ heard: [], state: { failures: undefined } });
    });
});

describe('a turn of the schedule', () => {
    /** After the first sync, with the look before noted as at work. */
    async function withRunning(over?: Partial<RunRecord>) {
        const run = built();
        await run.runner.start(await run.runner.plan(), origin, true);
        await run.clock.wait(HOUR);
        await run.keepUp.save({ seen: 'before', running: { runId: 'look', seen: 'now' } });
        if (over) await run.runs.save(lookRun(run, over));
        let looks = 0;
        const look = run.authentik.quickLook.bind(run.authentik);
        run.authentik.quickLook = async () => (looks++, look());
        const listeners = new HeardListeners();
        await turn(run, listeners);
        return { looks, heard: listeners.heard, state: await run.keepUp.read() };
    }

    test('leaves a run alone that is at work, or has something to settle', async () => {
        const running = { runId: 'look', seen: 'now' };
        expect(await withRunning({ outcome: undefined })).toMatchObject({ looks: 0, state: { running } });
        expect(await withRunning({ isUnsettled: true })).toMatchObject({ looks: 0, state: { running } });
    });

    test('hears what came of a run that another call has ended', async () => {
        expect(await withRunning({ outcome: 'failed' })).toMatchObject({
            ...{ looks: 0, heard: ['failed run_interrupted'] },
            state: { failures: { count: 1 } },
        });
    });

    test('looks where the run is gone', async () => {
        const { looks, heard, state } = await withRunning();
        expect([looks, heard, state.running]).toEqual([1, [], undefined]);
        expect(state.seen).not.toBe('before');
    });

    test('that meets another run at work has not looked, and has not failed', async () => {
        const run = built();
        await run.runner.start(await run.runner.plan(), origin, true);
        await run.clock.wait(25 * HOUR);
        await run.anotherLease().take('another', run.clock.now(), 60_000);
        const listeners = new HeardListeners();
        const looks = new LookAgain(run.config, { ...run.parts, lease: run.anotherLease() }, listeners, 0);
        expect(await looks.ifDue(scheduled())).toBe(false);
        expect([listeners.heard, (await run.keepUp.read()).failures]).toEqual([[], undefined]);
        await run.clock.wait(60_000);
        expect(await looks.ifDue(scheduled())).toBe(true);
        expect((await run.keepUp.read()).wholeAt).toBe(at(run));
    });

    test('does nothing without a token, nor where somebody wants no looks', async () => {
        for (const [settings, hasToken] of [
            [{}, false],
            [{ sync_interval: '0' }, true],
        ] as const) {
            const run = built(settings);
            await run.runner.start(await run.runner.plan(), origin, true);
            const before = await run.keepUp.read();
            Object.assign(run.authentik, { hasToken });
            await run.clock.wait(25 * HOUR);
            await turn(run, new HeardListeners());
            expect(await run.keepUp.read()).toEqual(before);
        }
    });
});
