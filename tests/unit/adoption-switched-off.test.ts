import { endAdoption } from '../../src/run/end-adoption';
import { beginAdoption } from '../../src/run/begin-adoption';
import type { AdoptionRecord } from '../../src/run/records/adoption';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const row = 'Accounts_OAuth_Custom-Authentik-merge_users_distinct_services';

/** A time that is over, with its switch still on. */
async function over(): Promise<{ run: MemoryRun; due: AdoptionRecord }> {
    const config = configOf({ existing_accounts: 'username', existing_accounts_days: 1, confirm_minutes: 0 });
    const run = memoryRunner(config, new MemoryDirectory(), new MemoryWorkspace());
    await run.runner.start(await run.runner.plan(), origin);
    await run.clock.wait(24 * 3_600_000);
    const [due] = await run.adoptions.all();
    if (!due) throw new Error('nothing has begun');
    return { run, due };
}

const isOn = (run: MemoryRun): unknown => run.workspace.settings.get(row)?.value;

test('the switch is off by a run of its own, and only then the time is over', async () => {
    const { run, due } = await over();
    expect(await endAdoption(run.parts, due, 'end')).toBe(true);
    expect([isOn(run), (await run.adoptions.find(due.id))?.isOver]).toEqual([false, true]);
    expect(await run.runs.find('end')).toMatchObject({
        ...{ runKind: 'take-back', trigger: 'job', outcome: 'done', counts: { settings: 1 } },
        takesBack: { runs: [], attempts: 0, entry: 'Authentik' },
    });
    expect(await endAdoption(run.parts, due, 'again')).toBeUndefined();
});

test('a switch that is off already needs no run', async () => {
    const { run, due } = await over();
    await run.workspace.writeSetting(row, false);
    expect(await endAdoption(run.parts, due, 'end')).toBe(true);
    expect(await run.runs.find('end')).toBeUndefined();
    expect((await run.adoptions.find(due.id))?.isOver).toBe(true);
});

test('a switch that stays on leaves the time not over', async () => {
    const { run, due } = await over();
    run.workspace.blocked.add(row);
    expect(await endAdoption(run.parts, due, 'end')).toBe(false);
    expect(await run.adoptions.find(due.id)).not.toHaveProperty('isOver');
});

test('what was prolonged meanwhile, or is gone, is not ended', async () => {
    const { run, due } = await over();
    await run.adoptions.save({ ...due, until: '2026-02-01T00:00:00.000Z' });
    expect(await endAdoption(run.parts, due, 'end')).toBeUndefined();
    await run.adoptions.remove(due.id);
    expect(await endAdoption(run.parts, due, 'end')).toBeUndefined();
    expect(isOn(run)).toBe(true);
});

test('an old time whose end comes late does not end the one that has begun since', async () => {
    const { run, due } = await over();
    const next = { ...due, id: 'next', since: run.clock.now().toISOString(), until: '2026-02-01T00:00:00.000Z' };
    await run.adoptions.save(next);
    expect(await endAdoption(run.parts, due, 'end')).toBeUndefined();
    expect([isOn(run), (await run.adoptions.all()).map(({ id }) => id)]).toEqual([true, ['next']]);
});

test('a time that begins takes the place of those of its entry, and has its job', async () => {
    const { run, due } = await over();
    await run.adoptions.save({ ...due, id: 'other', group: 'Other' });
    run.jobs.waiting.splice(0);
    const begun = { entry: 'Authentik', by: 'address', days: 2, accounts: 3, unmarked: ['user-ada'] } as const;
    await beginAdoption({ ...begun, actor: origin.actor }, run.parts);
    const after = (days: number): string => new Date(run.clock.now().getTime() + days * 86_400_000).toISOString();
    const [since, until] = [after(0), after(2)];
    const id = `Authentik ${since}`;
    expect((await run.adoptions.all()).map((record) => record.id).sort()).toEqual([id, 'other']);
    expect(await run.adoptions.find(id)).toMatchObject({ by: 'address', since, until, accounts: 3, attempts: 0 });
    expect(run.jobs.waiting).toEqual([{ job: 'end-adoption', when: 172_800_000, data: { id, until } }]);
    await beginAdoption({ ...begun, days: 3, actor: origin.actor }, run.parts);
    expect((await run.adoptions.find(id))?.until).toBe(after(3));
});
