import { Failure, toFailure } from '../../src/model/failure';
import type { JournalItem } from '../../src/model/journal-item';
import type { Plan } from '../../src/model/plan';
import type { RunRecord } from '../../src/run/records/run-record';
import { newRun } from '../../src/run/records/new-run';
import { takeBackUnconfirmed } from '../../src/run/undo';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf, roomOf } from '../support/sync-world';

const noPlan: Plan = { changes: [], withheld: [], notes: [], drift: [] };

function built(settings: Readonly<Record<string, unknown>> = {}): MemoryRun {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada'));
    for (const name of ['one', 'two', 'three']) workspace.rooms.set(name, roomOf(name, []));
    const directory = new MemoryDirectory(directoryOf({ staff: ['ada'] }));
    return memoryRunner(configOf({ group_rules: 'staff: [one, two, three]', ...settings }), directory, workspace);
}

/** A run whose first call had time for one person in one room. */
async function paused(): Promise<MemoryRun> {
    const run = built();
    const add = run.workspace.add.bind(run.workspace);
    run.workspace.add = async (...args) => {
        await run.clock.wait(25_000);
        return add(...args);
    };
    await run.runner.planThen(origin, async (planned) => run.runner.start(planned, origin));
    run.workspace.add = add;
    return run;
}

/** Goes on with it. @returns how often both servers were looked at afresh */
async function goneOn(run: MemoryRun, plan?: Plan | null): Promise<{ looks: number; after: RunRecord | undefined }> {
    let looks = 0;
    const after = await run.execution.resume(origin.id, async (record) => {
        looks++;
        return plan === undefined ? run.planAgain(record) : (plan ?? undefined);
    });
    return { looks, after };
}

describe('a run that waits for its next call', () => {
    const waited = async (milliseconds: number): Promise<number> => {
        const run = await paused();
        await run.clock.wait(milliseconds);
        const { looks, after } = await goneOn(run);
        expect(after).toMatchObject({ outcome: 'done', counts: { members: 3 } });
        return looks;
    };

    test('goes on as it was planned within ten minutes, and looks afresh after that', async () => {
        expect(await waited(599_999)).toBe(0);
        expect(await waited(600_000)).toBe(1);
    });

    test('looks afresh where a clock was set back', async () => {
        expect(await waited(-1_000)).toBe(1);
    });

    test('looks afresh where its call was cut off', async () => {
        const run = await paused();
        const record = await run.runs.find(origin.id);
        if (record) await run.runs.save({ ...record, pausedAt: undefined });
        expect((await goneOn(run)).looks).toBe(1);
    });
});

describe('a run that is looked at afresh', () => {
    test('says how much of it nothing asks for any more, all times together', async () => {
        const run = await paused();
        const record = await run.runs.find(origin.id);
        if (record) await run.runs.save({ ...record, dropped: 2 });
        await run.clock.wait(700_000);
        const again = await run.runner.plan();
        const changes = again.plan.changes.filter((change) => change.kind !== 'add-member');
        const { after } = await goneOn(run, { ...again.plan, changes });
        expect(after).toMatchObject({ outcome: 'done', dropped: 4, counts: { members: 1 } });
    });

    test('says nothing of the kind where all of it is still asked for', async () => {
        const run = await paused();
        await run.clock.wait(700_000);
        expect((await goneOn(run)).after).not.toHaveProperty('dropped');
    });

    test('ends where nobody can say what it would do now', async () => {
        const run = await paused();
        await run.clock.wait(700_000);
        const { after } = await goneOn(run, null);
        expect(after).toMatchObject({ outcome: 'failed', failure: { code: 'run_interrupted' } });
        expect(await run.lease.isHeld(run.clock.now())).toBe(false);
    });
});

describe('a run that is over and cannot be settled', () => {
    const item: JournalItem = {
        change: {
            ...{ kind: 'add-member', target: { kind: 'room', room: 'one' }, userId: 'user-ada', username: 'ada' },
            reason: { code: 'reason.rule', rule: 'staff', line: 1 },
        },
    };

    async function resumed(over: Partial<RunRecord>): Promise<{ after: RunRecord | undefined; run: MemoryRun }> {
        const run = built();
        const record = { ...newRun(origin, noPlan, 0, run.clock.now()), runKind: 'sync', isUnsettled: true, ...over };
        await run.runs.save(record as RunRecord);
        await run.execution.journalOf(origin.id).begin('step', [item]);
        run.workspace.present = async () => Promise.reject(new Failure('record_not_kept', { kind: 'ledger' }));
        return { ...(await goneOn(run)), run };
    }

    test('is done in part, with the reason, and settled by whoever is at work next', async () => {
        const { after, run } = await resumed({ outcome: 'done' });
        const failure = { code: 'record_not_kept', details: { kind: 'ledger' } };
        expect(after).toMatchObject({ outcome: 'partial', failure });
        expect(await run.runs.find(origin.id)).toMatchObject({ outcome: 'done', isUnsettled: true });
        expect(await run.lease.isHeld(run.clock.now())).toBe(false);
    });

    test('keeps its own failure', async () => {
        const failure = { code: 'authentik_down', details: {} };
        expect((await resumed({ outcome: 'failed', failure })).after).toMatchObject({ outcome: 'failed', failure });
    });
});

test('a run that takes back what nobody has kept is not stopped by anybody', async () => {
    const run = built({ two_factor: 'off' });
    await run.runner.planThen(origin, async (planned) => run.runner.start(planned, origin));
    run.stops.isAsked = async () => true;
    expect(await takeBackUnconfirmed(run.parts, origin.id, 'back')).toMatchObject({ outcome: 'done' });
    expect(run.workspace.settings.get('Accounts_TwoFactorAuthentication_Enabled')?.value).toBe(true);
});

describe('somebody who waits for another run', () => {
    const claimed = async (heldFor: number, patience: number): Promise<[unknown, number]> => {
        const run = built();
        await run.anotherLease().take('another', run.clock.now(), heldFor);
        const begun = run.clock.now().getTime();
        const result = await run.execution
            .claimed({ id: 'mine', trigger: 'command' }, async () => 'at work', patience)
            .catch((error: unknown) => toFailure(error).code);
        return [result, run.clock.now().getTime() - begun];
    };

    test('has their turn as soon as it is over, and within their patience alone', async () => {
        expect(await claimed(900, 1_000)).toEqual(['at work', 1_000]);
        expect(await claimed(60_000, 1_000)).toEqual(['run_in_progress', 1_000]);
        expect(await claimed(60_000, 0)).toEqual(['run_in_progress', 0]);
    });
});

describe('a plan whose look took longer than it is kept for', () => {
    /** @param meanwhile what comes while somebody still looks, another call into the app */
    const begun = async (run: MemoryRun, meanwhile: (other: MemoryRun) => Promise<unknown>): Promise<RunRecord> =>
        run.runner.planThen(origin, async (planned) => {
            await run.clock.wait(100_000);
            await meanwhile(run.with(run.config));
            return run.runner.start(planned, origin);
        });

    test('is not begun where another run has come and gone', async () => {
        const run = built();
        const other = { ...origin, id: 'run-2' };
        const late = begun(run, async ({ runner }) =>
            runner.planThen(other, async (planned) => runner.start(planned, other)),
        );
        await expect(late).rejects.toMatchObject({ code: 'run_in_progress', details: { seconds: 0 } });
        expect((await run.runs.all()).map(({ id, outcome }) => [id, outcome])).toEqual([['run-2', 'done']]);
        expect(await run.anotherLease().isHeld(run.clock.now())).toBe(false);
    });

    test('is begun where nobody else has begun one', async () => {
        const run = built();
        const late = begun(run, async ({ runner }) => runner.plan());
        await expect(late).resolves.toMatchObject({ outcome: 'done' });
    });
});
