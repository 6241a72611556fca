import { Failure } from '../../src/model/failure';
import { runAnswer } from '../../src/report/run-answer';
import { failureCodes, failureText } from '../../src/report/failure-text';
import { english } from '../support/english';
import { sliceBudget } from '../../src/run/budget';
import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

function build(typed: Record<string, unknown> = {}) {
    const workspace = new MemoryWorkspace();
    const authentik = new MemoryDirectory();
    return { ...memoryRunner(configOf(typed), authentik, workspace) };
}

const enable = 'Accounts_OAuth_Custom-Authentik';

test('all fields are written before the entry is enabled', async () => {
    const { runner } = build();
    const { plan } = await runner.plan();
    const ids = plan.changes.filter((change) => 'id' in change).map((change) => change.id);
    expect(plan.changes[0]).toMatchObject({ kind: 'create-entry', name: 'Authentik' });
    expect(ids.at(-1)).toBe(enable);
    expect(ids.filter((id) => id === enable)).toHaveLength(1);
});

test('a run that creates the entry waits for the service and confirms it', async () => {
    const { runner } = build();
    const run = await runner.start(await runner.plan(), origin);
    expect(run).toMatchObject({ outcome: 'done', isLive: true, problems: [] });
});

test('a service that never appears is said, not taken for success', async () => {
    const { runner, execution, workspace, planAgain } = build();
    workspace.isServiceOffered = false;
    const run = await runner.start(await runner.plan(), origin);
    expect(run.outcome ?? (await execution.resume(run.id, planAgain))?.outcome).toBe('partial');
});

test('a blocked setting is reported, and the rest goes on', async () => {
    const { runner, workspace } = build({ allow_name_change: 'off', two_factor: 'off' });
    workspace.blocked.add('Accounts_AllowRealNameChange');
    const run = await runner.start(await runner.plan(), origin);
    expect(run.problems).toEqual([{ code: 'setting_blocked', subject: 'Accounts_AllowRealNameChange' }]);
    expect(workspace.settings.get('Accounts_TwoFactorAuthentication_Enabled')?.value).toBe(false);
    expect(runAnswer(english, run).text).toContain('SETTINGS_BLOCKED');
});

test('without a token the entry waits for a click, and restrictions are applied all the same', async () => {
    const { runner, workspace } = build({ two_factor: 'off' });
    workspace.canUseRest = false;
    const planned = await runner.plan();
    expect(planned.plan.changes.map(({ kind }) => kind)).toEqual(['set-setting']);
    expect(new Set(planned.plan.withheld.map(({ code }) => code))).toEqual(
        new Set(['entry_needs_token', 'entry_not_created']),
    );
    const run = await runner.start(planned, origin);
    expect(runAnswer(english, run).text).toContain('Add custom OAuth');
});

test('from 9.0 on an entry without the licence module is not written, and rooms are synced all the same', async () => {
    const { runner, workspace, authentik } = build({ group_rules: 'engineering: "#engineering"' });
    workspace.serverInfo = { version: '9.0', licence: 'community', modules: [] };
    authentik.directory = { users: [], groups: [{ id: 'g', name: 'engineering', parents: [], members: [] }] };
    const { plan } = await runner.plan();
    expect(plan.changes.map(({ kind }) => kind)).toEqual(['create-room']);
    expect(new Set(plan.withheld.map(({ code }) => code))).toEqual(new Set(['entry_premium_only']));
    workspace.serverInfo = { version: '9.0', licence: 'premium', modules: ['oauth-enterprise'] };
    expect((await runner.plan()).plan.withheld).toEqual([]);
});

test('a run that ends in its slice gives the lease back; one that is at work refuses a second', async () => {
    const { runner, anotherLease, clock } = build();
    await anotherLease().take('another', clock.now(), 60_000);
    await expect(runner.start(await runner.plan(), origin)).rejects.toEqual(
        new Failure('run_in_progress', { seconds: 90 }),
    );
    await clock.wait(61_000);
    expect((await runner.start(await runner.plan(), origin)).outcome).toBe('done');
    expect(await anotherLease().take('another', clock.now(), 1)).toBe(true);
});

test('a run that was refused waits for nobody: it has changed nothing that could be kept', async () => {
    const { parts, runner, anotherLease, clock } = build({ two_factor: 'off' });
    await anotherLease().take('another', clock.now(), 60_000);
    await expect(runner.start(await runner.plan(), origin)).rejects.toMatchObject({ code: 'run_in_progress' });
    expect(await parts.pending.all()).toEqual([]);
});

test('a run that was cut off is said to be so by the next one', async () => {
    const { runner, runs } = build();
    const { workspace } = build();
    expect(workspace.writes).toBe(0);
    const planned = await runner.plan();
    const run = await runner.start(planned, origin);
    await runs.save({ ...run, outcome: undefined, finishedAt: undefined });
    await runner.start(planned, { ...origin, id: 'run-2' });
    expect(await runs.find(origin.id)).toMatchObject({ outcome: 'failed', failure: { code: 'run_interrupted' } });
});

test('whoever approves a plan that takes nothing has approved no removals', async () => {
    const { runner, memory } = build({ two_factor: 'off' });
    await runner.start(await runner.plan(), origin, true);
    expect((await memory.read()).areRemovalsApproved).toBe(false);
});

test.each([
    ['8.8', 20_000],
    ['7.9', 20_000],
    ['7.0', 8_000],
    ['6.13', 8_000],
    [undefined, 8_000],
])('a slice on version %s takes at the most %i ms', (version, budget) => {
    expect(sliceBudget({ version, licence: 'unknown', modules: undefined })).toBe(budget);
});

test.each(failureCodes)('%s says what failed and what to do next', (code) => {
    expect(failureText(english, code, {})).toMatch(/.+ → .+\./);
});
