import type { JournalEntryRecord } from '../../src/run/records/journal-records';
import { takeBackUnconfirmed } from '../../src/run/undo';
import { Failure } from '../../src/model/failure';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const nameChange = 'Accounts_AllowRealNameChange';
const twoFactor = 'Accounts_TwoFactorAuthentication_Enabled';

/** Runs that each put back what somebody has changed meanwhile. */
async function moreRuns(run: MemoryRun, count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
        await run.clock.wait(1_000);
        await run.workspace.writeSetting(nameChange, true);
        const more = { ...origin, id: `more-${n}` };
        await run.runner.planThen(more, async (planned) => run.runner.start(planned, more));
    }
}

test('the newest runs are kept, and older ones are forgotten with their journals', async () => {
    const run = memoryRunner(
        configOf({ allow_name_change: 'off', confirm_minutes: 0 }),
        new MemoryDirectory(),
        new MemoryWorkspace(),
    );
    await moreRuns(run, 24);
    const kept = (await run.runs.all()).map(({ id }) => id);
    // the one that has just begun, and twenty before it
    expect(kept).toEqual(Array.from({ length: 21 }, (_, n) => `more-${n + 3}`));
    expect(new Set((await run.records<JournalEntryRecord>('journal-entry').all()).map(({ group }) => group))).toEqual(
        new Set(kept),
    );
});

test('a run whose risky changes nobody has kept yet is not forgotten, and goes back in time', async () => {
    const workspace = new MemoryWorkspace();
    const run = memoryRunner(
        configOf({ allow_name_change: 'off', two_factor: 'off', confirm_minutes: 30 }),
        new MemoryDirectory(),
        workspace,
    );
    await run.runner.planThen(origin, async (planned) => run.runner.start(planned, origin));
    expect(workspace.settings.get(twoFactor)?.value).toBe(false);
    await moreRuns(run, 24);
    await takeBackUnconfirmed(run.parts, origin.id, 'back');
    expect(workspace.settings.get(twoFactor)?.value).toBe(true);
});

test('a run that could not be settled yet is not forgotten: what it gave would be nobody’s', async () => {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada'));
    workspace.roles.push({ id: 'auditor', name: 'auditor', scope: 'Users', holders: [] });
    const run = memoryRunner(
        configOf({ group_rules: 'staff: { roles: [auditor] }', allow_name_change: 'off', confirm_minutes: 0 }),
        new MemoryDirectory(directoryOf({ staff: ['ada'] })),
        workspace,
    );
    const refused = new Failure('rocketchat_permission_missing', { endpoint: 'roles', permission: 'view' });
    const [add, present] = [workspace.add.bind(workspace), workspace.present.bind(workspace)];
    workspace.add = async (...args) => {
        await add(...args);
        workspace.present = async () => Promise.reject(refused);
        throw refused;
    };
    await run.runner.planThen(origin, async (planned) => run.runner.start(planned, origin));
    await moreRuns(run, 24);
    Object.assign(workspace, { add, present });
    await moreRuns(run, 1);
    expect((await run.memory.read()).ledger).toEqual(new Map([['role auditor', ['user-ada']]]));
});
