import { Failure } from '../../src/model/failure';
import type { JournalItem } from '../../src/model/journal-item';
import { Expectations } from '../../src/run/records/expectations';
import { newRun } from '../../src/run/records/new-run';
import type { RunRecord } from '../../src/run/records/run-record';
import { settleStep } from '../../src/run/settle';
import { Settlement } from '../../src/run/settlement';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const noPlan = { changes: [], withheld: [], notes: [], drift: [] };
const item: JournalItem = {
    change: {
        ...{ kind: 'add-member', target: { kind: 'role', role: 'auditor' }, userId: 'user-ada', username: 'ada' },
        reason: { code: 'reason.rule', rule: 'staff', line: 1 },
    },
};

function built(): { run: MemoryRun; settlement: Settlement } {
    const run = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace());
    return { run, settlement: new Settlement(run.parts, new Expectations(run.parts.expected)) };
}

function record(run: MemoryRun, id: string, over: Partial<RunRecord> = {}): RunRecord {
    const begun = newRun({ ...origin, id }, noPlan, 0, run.clock.now());
    return { ...begun, runKind: 'sync', fingerprint: '', outcome: 'done', ...over } as RunRecord;
}

describe('what was cut off', () => {
    /** A membership was begun by a run that is open, and looking at it fails so. */
    async function lookingFails(error: Error) {
        const { run, settlement } = built();
        await run.runs.save(record(run, 'cut-off', { outcome: undefined }));
        await run.execution.journalOf('cut-off').begin('step', [item]);
        run.workspace.present = async () => Promise.reject(error);
        return { run, settlement };
    }

    test.each([
        ['Rocket.Chat', new Failure('rocketchat_token_refused', { url: 'https://rocket.company' })],
        ['authentik', new Failure('authentik_down', { url: 'https://authentik.company', status: 502 })],
    ])('holds nobody up where %s does not let us look, and stays as it is', async (_, failure) => {
        const { run, settlement } = await lookingFails(failure);
        await settlement.endOthers('next');
        expect(await run.runs.find('cut-off')).toMatchObject({ failure: { code: 'run_interrupted' } });
        expect(await run.execution.journalOf('cut-off').begun()).toHaveLength(1);
    });

    test('is no ground to go on from where the records, or we, are at fault', async () => {
        const { settlement } = await lookingFails(new Error('cannot read'));
        await expect(settlement.endOthers('next')).rejects.toThrow('cannot read');
    });

    test('is not what is at work itself', async () => {
        const { run, settlement } = await lookingFails(new Error('cannot read'));
        await settlement.endOthers('cut-off');
        expect((await run.runs.find('cut-off'))?.outcome).toBeUndefined();
    });
});

describe('one step that was cut off', () => {
    async function settled(isThere: boolean, before?: 'begun' | 'done') {
        const { run } = built();
        run.workspace.roles.push({
            id: 'auditor',
            name: 'auditor',
            scope: 'Users',
            holders: isThere ? ['user-ada'] : [],
        });
        const journal = run.execution.journalOf('run');
        if (before) await journal.begin('step', [item]);
        if (before === 'done') await journal.complete('step', [item]);
        const hasMade = await settleStep('step', journal, run.parts);
        return { hasMade, given: (await run.memory.read()).ledger.get('role auditor'), begun: await journal.begun() };
    }

    test('has made what is there now, which is ours', async () => {
        expect(await settled(true, 'begun')).toEqual({ hasMade: true, given: ['user-ada'], begun: [] });
    });

    test('has made nothing where nothing is there, and leaves no trace', async () => {
        expect(await settled(false, 'begun')).toEqual({ hasMade: false, given: undefined, begun: [] });
    });

    test('is not settled where it was never begun, nor once it is done', async () => {
        expect(await settled(true)).toEqual({ hasMade: false, given: undefined, begun: [] });
        expect(await settled(true, 'done')).toEqual({ hasMade: true, given: undefined, begun: [] });
    });
});

describe('what is forgotten', () => {
    test('are the oldest runs, whatever order the records come in, and not the one at hand', async () => {
        const { run, settlement } = built();
        const newestFirst = Array.from({ length: 23 }, (_, n) => 23 - n);
        for (const n of newestFirst) {
            const startedAt = `2026-01-${String(n).padStart(2, '0')}T00:00:00.000Z`;
            await run.runs.save(record(run, `run-${n}`, { startedAt }));
        }
        await settlement.forget('run-1');
        const kept = (await run.runs.all()).map(({ id }) => id);
        expect(kept).toEqual([...newestFirst.slice(0, 20).map((n) => `run-${n}`), 'run-1']);
    });

    test('is who wanted runs to end that are over', async () => {
        const { run, settlement } = built();
        await run.runs.save(record(run, 'at-work', { outcome: undefined }));
        await run.runs.save(record(run, 'over'));
        for (const id of ['at-work', 'over', 'gone']) await run.stops.ask(id);
        await settlement.forget('next');
        const asked = ['at-work', 'over', 'gone'].map(async (id) => run.stops.isAsked(id));
        expect(await Promise.all(asked)).toEqual([true, false, false]);
    });
});

describe('a run that is settled', () => {
    const settled = async (over: Partial<RunRecord>) => {
        const { run, settlement } = built();
        await run.runs.save(record(run, 'first'));
        await run.pending.save({ kind: 'pending', id: 'first', until: '2026-01-02T00:00:00.000Z', attempts: 0 });
        const ended = record(run, 'second', { isUnsettled: true, ...over });
        const after = await settlement.settle(ended, run.execution.journalOf('second'));
        return { run, after, first: await run.runs.find('first'), pending: await run.pending.all() };
    };

    test('has nothing open any more', async () => {
        const { run, after } = await settled({});
        expect(after).not.toHaveProperty('isUnsettled');
        expect(await run.runs.find('second')).toEqual(after);
    });

    test('and has undone another marks it, with nothing left to be confirmed', async () => {
        const undo = { runKind: 'undo', undoes: 'first' } as Partial<RunRecord>;
        const { first, pending } = await settled(undo);
        expect([first?.undoneBy, pending]).toEqual(['second', []]);
        const inPart = await settled({ ...undo, outcome: 'partial' });
        expect([inPart.first?.undoneBy, inPart.pending.length]).toEqual([undefined, 1]);
        const gone = await settled({ ...undo, undoes: 'gone' } as Partial<RunRecord>);
        expect((await gone.run.runs.all()).map(({ id }) => id).sort()).toEqual(['first', 'second']);
    });

    test('and was none that undoes marks nothing, whatever it names', async () => {
        const { first } = await settled({ undoes: 'first' });
        expect(first?.undoneBy).toBeUndefined();
    });

    test('and has made nothing risky waits for nobody', async () => {
        const { after } = await settled({ confirmUntil: '2026-01-02T00:00:00.000Z' });
        expect(after).not.toHaveProperty('confirmUntil');
    });
});
