import type { Plan } from '../../src/model/plan';
import { entrySettingId } from '../../src/model/entry-setting';
import type { RunRecord } from '../../src/run/records/run-record';
import { nextToUndo, planBackwards, planUndoOf, takeBackUnconfirmed, undoAsShown, undoRun } from '../../src/run/undo';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const nameChange = 'Accounts_AllowRealNameChange';
const twoFactor = 'Accounts_TwoFactorAuthentication_Enabled';

async function started(typed: Readonly<Record<string, unknown>> = {}): Promise<MemoryRun> {
    const config = configOf({ two_factor: 'off', allow_name_change: 'off', ...typed });
    const run = memoryRunner(config, new MemoryDirectory(), new MemoryWorkspace());
    await begin(run, 'run-1');
    return run;
}

async function begin(run: MemoryRun, id: string): Promise<RunRecord> {
    await run.clock.wait(1_000);
    return run.runner.start(await run.runner.plan(), { ...origin, id });
}

function idsOf({ changes }: Plan): string[] {
    return changes.flatMap((change) => ('id' in change ? [change.id] : []));
}

describe('what a run that was cut off has left to take back', () => {
    const plan = async (run: MemoryRun, over: object): Promise<Plan> => {
        const first = await run.runs.find('run-1');
        return planBackwards(run.parts, { ...first, login: undefined, ...over } as RunRecord);
    };

    test('is everything of the run that is undone', async () => {
        const run = await started();
        const ids = idsOf(await plan(run, { runKind: 'undo', undoes: 'run-1' }));
        expect(ids).toContain(twoFactor);
        expect(ids).toContain(nameChange);
    });

    test('is what nobody has kept of the runs that are taken back', async () => {
        const run = await started();
        const takesBack = { runs: ['run-1', 'gone'], attempts: 0 };
        const ids = idsOf(await plan(run, { runKind: 'take-back', takesBack }));
        expect(ids).toContain(twoFactor);
        expect(ids).not.toContain(nameChange);
    });

    test('is the switch alone where a time for accounts of before ends', async () => {
        const run = await started();
        const id = entrySettingId('Authentik', 'merge_users_distinct_services');
        const end = { runKind: 'take-back', takesBack: { runs: [], attempts: 0, entry: 'Authentik' } };
        expect((await plan(run, end)).changes).toEqual([]);
        await run.workspace.writeSetting(id, true);
        const reason = { code: 'reason.adoption_over' };
        const { changes, ...rest } = await plan(run, end);
        expect(changes).toEqual([{ kind: 'set-setting', area: 'entry', id, from: true, to: false, reason }]);
        expect(rest).toEqual({ withheld: [], notes: [], drift: [] });
        run.workspace.settings.delete(id);
        expect((await plan(run, end)).changes).toEqual([]);
    });

    test('is nothing where no run is known any more', async () => {
        const run = await started();
        expect((await plan(run, { runKind: 'undo', undoes: 'gone' })).changes).toEqual([]);
        expect((await plan(run, { runKind: 'undo', undoes: undefined })).changes).toEqual([]);
    });
});

describe('undo', () => {
    const undo = async (run: MemoryRun, runId = 'run-1'): Promise<RunRecord> => {
        await run.clock.wait(1_000);
        return undoRun(run.parts, runId, { ...origin, id: `undo-${run.clock.now().getTime()}` });
    };
    const mark = async (run: MemoryRun, undoneBy: string): Promise<void> => {
        const first = await run.runs.find('run-1');
        if (first) await run.runs.save({ ...first, undoneBy });
    };

    test('of a run that is not known names it', async () => {
        const run = await started();
        await expect(undo(run, 'gone')).rejects.toMatchObject({ code: 'run_unknown', details: { run: 'gone' } });
    });

    test('of one that was taken back as a whole is refused, also where nobody knows by what', async () => {
        const run = await started();
        await undo(run);
        await expect(undo(run)).rejects.toMatchObject({ code: 'run_undone', details: { run: 'run-1' } });
        await mark(run, 'gone');
        await expect(undo(run)).rejects.toMatchObject({ code: 'run_undone' });
    });

    test('that would do something else than was shown does nothing', async () => {
        const run = await started();
        const { fingerprint } = await planUndoOf(run.parts, 'run-1', origin.actor.id);
        await run.workspace.writeSetting(nameChange, true);
        const asShown = async (shown: string) => undoAsShown(run.parts, 'run-1', shown, { ...origin, id: 'undo' });
        const planned = await asShown(fingerprint);
        expect(await run.runs.find('undo')).toBeUndefined();
        expect(run.workspace.settings.get(twoFactor)?.value).toBe(false);
        expect(await asShown(planned.fingerprint)).toMatchObject({ runKind: 'undo', outcome: 'done' });
    });

    test('of one that was left to people in part may be asked for again', async () => {
        const run = await started();
        const undone = await undo(run);
        await run.runs.save({ ...undone, withheldCounts: { all: 1, approvable: 0 } });
        expect(await undo(run)).toMatchObject({ outcome: 'done', undoes: 'run-1' });
    });

    test('means the last run that has changed something and was not taken back', async () => {
        const run = await started({ confirm_minutes: 0 });
        await run.workspace.writeSetting(nameChange, true);
        await begin(run, 'run-2');
        const nothing = await run.runs.find('run-2');
        if (nothing) await run.runs.save({ ...nothing, id: 'empty', startedAt: '2026-01-01T01:00:00.000Z' });
        // whatever order the records come in
        const all = await run.runs.all();
        run.runs.all = async () =>
            [...all].sort((a, b) => (a.id === 'run-2' ? -1 : a.startedAt < b.startedAt ? -1 : 1));
        expect(await nextToUndo(run.parts)).toEqual({ id: 'run-2', isBehindUndo: false });
        expect(
            await nextToUndo(
                run.parts,
                all.find(({ id }) => id === 'run-2'),
            ),
        ).toMatchObject({ id: 'run-1' });
    });

    test('knows when something was taken back since', async () => {
        const run = await started({ confirm_minutes: 0 });
        await run.workspace.writeSetting(nameChange, true);
        await begin(run, 'run-2');
        await undo(run, 'run-2');
        expect(await nextToUndo(run.parts)).toEqual({ id: 'run-1', isBehindUndo: true });
        await run.workspace.writeSetting(nameChange, true);
        await begin(run, 'run-3');
        expect(await nextToUndo(run.parts)).toEqual({ id: 'run-3', isBehindUndo: false });
    });

    test('has nothing to mean before the first run', async () => {
        const { parts } = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace());
        await expect(nextToUndo(parts)).rejects.toMatchObject({ code: 'nothing_to_undo' });
    });
});

test('what an earlier run waits for stays waiting; what is being taken back is too late to be kept', async () => {
    const run = await started();
    const later = run.with(configOf({ two_factor: 'off', allow_name_change: 'off', button_text: 'Enter' }));
    run.workspace.settings.set(twoFactor, { id: twoFactor, type: 'boolean', value: true, choices: [] });
    await begin(later, 'run-2');
    const seen: unknown[] = [];
    const write = run.workspace.writeSetting.bind(run.workspace);
    run.workspace.writeSetting = async (...args) => {
        seen.push((await run.pending.all()).map(({ id, takenBackBy }) => [id, takenBackBy]));
        return write(...args);
    };
    expect(await takeBackUnconfirmed(later.parts, 'run-2', 'back')).toMatchObject({ takesBack: { runs: ['run-2'] } });
    expect(seen[0]).toEqual([
        ['run-1', undefined],
        ['run-2', 'back'],
    ]);
    expect(await run.pending.all()).toMatchObject([{ id: 'run-1' }]);
});
