import { newRun } from '../../src/run/records/new-run';
import type { RunRecord } from '../../src/run/records/run-record';
import { pickUpWhatIsLeft } from '../../src/run/pick-up';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const noPlan = { changes: [], withheld: [], notes: [], drift: [] };
const built = (): MemoryRun => memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace());
const at = (run: MemoryRun, milliseconds: number): string =>
    new Date(run.clock.now().getTime() + milliseconds).toISOString();

async function runs(run: MemoryRun, outcomes: Readonly<Record<string, RunRecord['outcome']>>): Promise<void> {
    for (const [id, outcome] of Object.entries(outcomes)) {
        const begun = newRun({ ...origin, id }, noPlan, 0, run.clock.now());
        await run.runs.save({ ...begun, runKind: 'sync', fingerprint: '', outcome });
    }
}

test('a run that was begun has a job again, which leaves alone what is at work by then', async () => {
    const run = built();
    await runs(run, { open: undefined, over: 'done' });
    await pickUpWhatIsLeft(run);
    const data = { runId: 'open', isRescue: true };
    expect(run.jobs.waiting).toEqual([{ job: 'continue-run', when: 1_000, data }]);
});

test('nothing has a job while somebody is at work', async () => {
    const run = built();
    await runs(run, { open: undefined });
    await run.anotherLease().take('open', run.clock.now(), 60_000);
    await pickUpWhatIsLeft(run);
    expect(run.jobs.waiting).toEqual([]);
});

test('what waits to be taken back has a job again once it is due, and not before', async () => {
    const run = built();
    const [due, later] = [at(run, 0), at(run, 1)];
    await run.pending.save({ kind: 'pending', id: 'due', until: due, attempts: 0 });
    await run.pending.save({ kind: 'pending', id: 'later', until: later, attempts: 0 });
    await pickUpWhatIsLeft(run);
    expect(run.jobs.waiting).toEqual([{ job: 'take-back', when: 1_000, data: { runId: 'due', until: due } }]);
});

test('the end of a time for accounts of before has a job again once it is due, and until it is told', async () => {
    const run = built();
    const adoption = (id: string, until: string, over: object = {}) =>
        run.adoptions.save({
            ...{ kind: 'adoption', id, group: id, by: 'address', since: at(run, -1_000), until },
            ...{ actor: origin.actor, accounts: 0, unmarked: [], attempts: 0, ...over },
        });
    await adoption('due', at(run, 0));
    await adoption('later', at(run, 1));
    await adoption('untold', at(run, -10), { isOver: true });
    await adoption('told', at(run, -10), { isOver: true, isTold: true });
    await pickUpWhatIsLeft(run);
    expect(run.jobs.waiting).toEqual([
        { job: 'end-adoption', when: 1_000, data: { id: 'due', until: at(run, 0) } },
        { job: 'end-adoption', when: 1_000, data: { id: 'untold', until: at(run, -10) } },
    ]);
});
