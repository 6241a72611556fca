import { Execution } from '../../src/run/lifecycle';
import { nextToUndo, takeBackUnconfirmed, undoRun } from '../../src/run/undo';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const entry = 'Accounts_OAuth_Custom-Authentik';
const twoFactor = 'Accounts_TwoFactorAuthentication_Enabled';
const label = `${entry}-button_label_text`;

function build(typed: Record<string, unknown> = {}): MemoryRun {
    return memoryRunner(configOf(typed), new MemoryDirectory(), new MemoryWorkspace());
}

async function start(run: MemoryRun, id = 'run-1') {
    await run.clock.wait(1_000);
    return run.runner.start(await run.runner.plan(), { ...origin, id });
}

const valueOf = (run: MemoryRun, id: string) => run.workspace.settings.get(id)?.value;

test('a run that was cut off before its risky changes does not make them after they were taken back', async () => {
    const run = build({ two_factor: 'off' });
    const write = run.workspace.writeSetting.bind(run.workspace);
    // the whole process ends here: nothing comes back
    const isCutOff = new Promise<void>((resolve) => {
        run.workspace.writeSetting = () => {
            resolve();
            return new Promise(() => undefined);
        };
    });
    void start(run);
    await isCutOff;
    run.workspace.writeSetting = write;
    await run.clock.wait(600_000);

    const later = { ...run.parts, lease: run.anotherLease() };
    const taken = await takeBackUnconfirmed(later, 'run-1', 'back-1');
    // it had made none: there is nothing to take back
    expect(taken).toBeUndefined();
    expect(
        await new Execution({ ...run.parts, lease: run.anotherLease() }).rescue('run-1', run.planAgain),
    ).toBeUndefined();
    expect(await run.parts.runs.find('run-1')).toMatchObject({ failure: { code: 'run_interrupted' } });
    expect([valueOf(run, twoFactor), valueOf(run, entry)]).toEqual([true, false]);
    expect(await run.parts.pending.all()).toEqual([]);
});

test('what cannot be taken back at once is tried again, a few times, at growing distance', async () => {
    const run = build({ two_factor: 'off' });
    await start(run);
    run.workspace.blocked.add(twoFactor);
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++) {
        run.jobs.waiting.length = 0;
        await takeBackUnconfirmed(run.parts, 'run-1', `back-${attempt}`);
        pauses.push(...run.jobs.waiting.filter(({ job }) => job === 'take-back').map(({ when }) => when));
    }
    expect(pauses).toEqual([30_000, 120_000, 600_000, 3_600_000]);
    expect(await run.parts.pending.all()).toEqual([]);
    expect(valueOf(run, twoFactor)).toBe(false);
});

test('two runs that nobody keeps: the value goes back to the one before both', async () => {
    const run = build({ confirm_minutes: 0 });
    await start(run);
    await run.workspace.writeSetting(label, 'as it was');
    const one = run.with(configOf({ button_text: 'one' }));
    await start(one, 'run-2');
    const two = run.with(configOf({ button_text: 'two' }));
    await start(two, 'run-3');
    expect(valueOf(run, label)).toBe('two');
    const taken = await takeBackUnconfirmed(two.parts, 'run-2', 'back-1');
    expect(taken).toMatchObject({ outcome: 'done', withheld: [], takesBack: { runs: ['run-2', 'run-3'] } });
    expect(valueOf(run, label)).toBe('as it was');
    expect(await run.parts.pending.all()).toEqual([]);
});

test('what is kept in the meantime stays, and a run that is gone leaves nothing waiting', async () => {
    const run = build({ two_factor: 'off' });
    await start(run);
    await run.parts.pending.remove('run-1');
    expect(await takeBackUnconfirmed(run.parts, 'run-1', 'back-1')).toBeUndefined();
    expect(valueOf(run, twoFactor)).toBe(false);

    await run.parts.pending.save({ kind: 'pending', id: 'nobody', until: '2026-01-01T00:00:00Z', attempts: 0 });
    expect(await takeBackUnconfirmed(run.parts, 'nobody', 'back-2')).toBeUndefined();
    expect(await run.parts.pending.all()).toEqual([]);
});

test('a way in is closed only while the login service is live, or by the run that makes it so', async () => {
    const run = build({ registration_form: 'Disabled', allow_oauth_password_change: 'off', two_factor: 'off' });
    for (const [id, value] of Object.entries({
        Accounts_RegistrationForm: 'Public',
        Accounts_AllowPasswordChangeForOAuthUsers: true,
    })) {
        const type = typeof value === 'string' ? 'select' : 'boolean';
        run.workspace.settings.set(id, { id, type, value, choices: ['Public', 'Disabled', 'Secret URL'] });
    }
    run.workspace.serverInfo = { version: '9.0', licence: 'community', modules: [] };
    const { plan } = await run.runner.plan();
    expect(plan.changes).toMatchObject([{ id: twoFactor, to: false }]);
    expect(plan.withheld.filter(({ code }) => code === 'login_not_live')).toHaveLength(2);

    run.workspace.serverInfo = { version: '8.8', licence: 'community', modules: [] };
    run.workspace.isServiceOffered = false;
    const first = await start(run);
    await run.execution.resume(first.id, run.planAgain);
    const again = await run.runner.plan();
    expect(again.plan.withheld.filter(({ code }) => code === 'login_not_live')).toHaveLength(2);
    run.workspace.isServiceOffered = true;
    expect((await run.runner.plan()).plan.withheld).toEqual([]);
});

test('an undo that failed in part can be repeated, and one with nothing to do makes room for the run before', async () => {
    const run = build({ allow_name_change: 'off' });
    await start(run);
    run.workspace.blocked.add('Accounts_AllowRealNameChange');
    expect(await undoRun(run.parts, 'run-1', { ...origin, id: 'undo-1' })).toMatchObject({ outcome: 'partial' });
    run.workspace.blocked.clear();
    expect(await undoRun(run.parts, 'run-1', { ...origin, id: 'undo-2' })).toMatchObject({ outcome: 'done' });
    expect(valueOf(run, 'Accounts_AllowRealNameChange')).toBe(true);
    await expect(nextToUndo(run.parts)).rejects.toMatchObject({ code: 'nothing_to_undo' });

    const two = build({ allow_name_change: 'off' });
    await start(two);
    const other = two.with(configOf({ allow_name_change: 'off', two_factor: 'off' }));
    await start(other, 'run-2');
    await two.workspace.writeSetting(twoFactor, true);
    expect(await nextToUndo(other.parts)).toMatchObject({ id: 'run-2', isBehindUndo: false });
    expect(await undoRun(other.parts, 'run-2', { ...origin, id: 'undo-1' })).toMatchObject({ undoes: 'run-2' });
    expect(await nextToUndo(other.parts)).toMatchObject({ id: 'run-1', isBehindUndo: true });
});
