import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Change } from '../../src/model/change';
import type { Drift, Withheld } from '../../src/model/plan';
import type { StepProblem } from '../../src/model/step-problem';
import { effectOf } from '../../src/plan/effect';
import { historyAnswer } from '../../src/report/history';
import { differenceAnswer } from '../../src/report/plan-difference';
import { runAnswer } from '../../src/report/run-answer';
import type { RunRecord } from '../../src/run/records/run-record';
import { undoRun } from '../../src/run/undo';
import { Records } from '../../src/store/records';
import { ShownPlans, type ShownPlanRecord } from '../../src/store/shown-plans';
import { languages } from '../../src/texts/languages';
import { Texts } from '../../src/texts/texts';
import { withJournalOfBefore } from '../support/journal-of-before';
import { MemoryPersistence, memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { english } from '../support/english';

/** A run as the versions before wrote it: its steps known by their places, and first with one word for what it does and what began it. */
async function rewritten(run: MemoryRun, id: string, over: Readonly<Record<string, unknown>>): Promise<void> {
    const header = await run.runs.find(id);
    if (!header) throw new Error(`there is no run ${id}`);
    const record: Partial<RunRecord> = { ...header };
    delete record.nextStep;
    delete record.stepsDone;
    delete record.leftOut;
    await run.runs.save({ ...record, cursor: header.stepsDone, ...over } as unknown as RunRecord);
}

/** Its journal likewise. */
async function withPositions(run: MemoryRun): Promise<void> {
    await withJournalOfBefore(run, origin.id, (item) => item, true);
}

async function withOneWord(run: MemoryRun, id: string, word: string): Promise<void> {
    await rewritten(run, id, { runKind: undefined, trigger: word });
}

test('a run of the version before is listed, and can be undone', async () => {
    const run = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace());
    const started = await run.runner.start(await run.runner.plan(), origin);
    if (!started.outcome) await run.execution.resume(origin.id, run.planAgain);
    await withOneWord(run, origin.id, 'command');
    await withPositions(run);
    expect(await run.runs.find(origin.id)).toMatchObject({ runKind: 'sync', trigger: 'command' });
    expect(historyAnswer(english, await run.runs.all(), [])).toContain('run by admin');

    const undone = await undoRun(run.parts, 'run-1', { ...origin, id: 'undo-1' });
    expect(undone).toMatchObject({ outcome: 'done', undoes: origin.id });
    await withOneWord(run, 'undo-1', 'undo');
    expect(await run.runs.find('undo-1')).toMatchObject({ runKind: 'undo', trigger: 'command' });
    await withOneWord(run, 'undo-1', 'take-back');
    expect(await run.runs.find('undo-1')).toMatchObject({ runKind: 'take-back', trigger: 'job' });
});

const told = {
    change: { kind: 'deactivate', userId: 'u', username: 'ada', reason: 'gone from authentik, for 24 h' },
    withheld: { code: 'threshold_target', measured: '3 of 10 (30 %)', limit: '20 %' },
    problem: { code: 'members_missing', subject: '#desk', details: 'ada (error-not-allowed)' },
    drift: { kind: 'membership', subject: 'ada in #desk', old: false, expected: true, found: false },
};

test('sentences of a run of the version before are told as they are, in every language', async () => {
    const run = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace());
    const started = await run.runner.start(await run.runner.plan(), origin);
    const change = told.change as unknown as Change;
    await run.runs.save({
        ...{ ...started, outcome: 'partial', notes: [{ code: 'room_renamed', subject: '#desk', details: '#bureau' }] },
        withheld: [{ ...told.withheld, change } as unknown as Withheld],
        problems: [told.problem as unknown as StepProblem],
        drift: [told.drift as unknown as Drift],
    });
    const found = await run.runs.find(origin.id);
    if (!found) throw new Error('The run is gone');
    for (const language of languages) {
        const { text } = runAnswer(new Texts({ language, utcOffset: 0 }), found);
        expect(text).toContain('3 of 10 (30 %); 20 %');
        expect(text).toContain('ada (error-not-allowed)');
        expect(text).toContain('ada in #');
        expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
    }
});

test('a plan that the version before has shown is still the same plan, and its changes are told', async () => {
    const run = memoryRunner(configOf({ two_factor: 'off' }), new MemoryDirectory(), new MemoryWorkspace());
    const { plan } = await run.runner.plan();
    const asBefore = plan.changes.map((change) => ({ ...change, reason: 'in words' }) as unknown as Change);
    const { reader, writer } = new MemoryPersistence();
    const records = new Records<ShownPlanRecord>('plan', reader as IPersistenceRead, writer as IPersistence);
    const shownPlans = new ShownPlans(records, () => run.clock.now());
    await shownPlans.remember('0123456789ab', { ...plan, changes: asBefore });
    const shown = await shownPlans.find('0123456789ab');
    if (!shown) throw new Error('The plan is gone');
    expect(shown.changes.map(effectOf)).toEqual(plan.changes.map(effectOf));
    const nothing = { changes: [], withheld: [], notes: [], drift: [] };
    const { text } = differenceAnswer(english, '0123456789ab', shown, nothing, 'ba9876543210');
    expect(text).toContain('no longer: create the custom OAuth entry "Authentik": in words');
});

test('a run of the version before that was not over is ended and not gone on with, and can be undone', async () => {
    const workspace = new MemoryWorkspace();
    const run = memoryRunner(configOf(), new MemoryDirectory(), workspace);
    const started = await run.runner.start(await run.runner.plan(), origin);
    if (!started.outcome) await run.execution.resume(origin.id, run.planAgain);
    const { writes } = workspace;
    await withPositions(run);
    await rewritten(run, origin.id, { outcome: undefined, finishedAt: undefined, cursor: 1 });

    expect(await run.execution.resume(origin.id, run.planAgain)).toMatchObject({
        outcome: 'failed',
        failure: { code: 'run_interrupted' },
    });
    expect(workspace.writes).toBe(writes);
    const undone = await undoRun(run.parts, origin.id, { ...origin, id: 'undo-1' });
    expect(undone).toMatchObject({ outcome: 'done', undoes: origin.id });
});

test('a run whose steps are lost in part is ended: none of them is left out without a word', async () => {
    const workspace = new MemoryWorkspace();
    const run = memoryRunner(configOf(), new MemoryDirectory(), workspace);
    await run.runner.start(await run.runner.plan(), origin);
    const found = await run.runs.find(origin.id);
    await run.runs.save({ ...found, outcome: undefined, nextStep: 'no step of this run' } as RunRecord);
    expect(await run.execution.resume(origin.id, run.planAgain)).toMatchObject({ outcome: 'failed' });
    expect(await run.parts.lease.isHeld(run.parts.clock.now())).toBe(false);
});
