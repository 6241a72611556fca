import { progressLines } from '../../src/report/progress-lines';
import { statusAnswer } from '../../src/report/status';
import { noCounts } from '../../src/run/records/run-record';
import type { ProgressRecord } from '../../src/run/records/shown-progress';
import { keptUp } from '../support/looks';
import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';
import { english } from '../support/english';

const rules = [
    'staff: { channels: [lobby, news], teams: [crew], roles: [helper], moderator_of: [lobby] }',
    'others: { private: [desk], roles: [no-such-role], owner_of: [lobby] }',
].join('\n');

async function statusAfterARun(canUseRest: boolean): Promise<string> {
    const workspace = new MemoryWorkspace();
    workspace.canUseRest = canUseRest;
    workspace.accounts.push(...accountsOf('ada', 'bob'));
    workspace.roles.push({ id: 'helper', name: 'Helper', scope: 'Users', holders: [] });
    const authentik = new MemoryDirectory(directoryOf({ staff: ['ada', 'bob'], others: [] }));
    const config = configOf({ group_rules: rules, allow_name_change: 'off' });
    const { runner, runs } = memoryRunner(config, authentik, workspace);
    await runner.start(await runner.plan(), origin);
    const planned = await runner.plan();
    const facts = { config, problems: [], planned, runs: await runs.all(), pending: [], keptUp: keptUp(config) };
    return statusAnswer(english, facts);
}

test('status counts all that the rules are about, who is linked, and what the app gave', async () => {
    const status = await statusAfterARun(true);
    expect(status).toContain(
        '• Managed: 2 rules for 3 rooms, 1 team, 1 role, 2 roles in rooms; 1 account restriction\n',
    );
    // two people in two rooms, a team and a role, and as moderators
    expect(status).toContain('• People: 2 accounts linked to authentik; 10 memberships and roles are from the app\n');
});

test('without a token the teams and roles of the rules are counted as well, and nothing of them is given', async () => {
    const status = await statusAfterARun(false);
    expect(status).toContain('for 3 rooms, 1 team, 2 roles, 2 roles in rooms');
    expect(status).toContain('; 4 memberships and roles are from the app\n');
});

test('status shows how far a run is that is at work, whoever has begun it, and of another one that it is not over', async () => {
    const config = configOf({ group_rules: rules });
    const { runner, runs } = memoryRunner(
        config,
        new MemoryDirectory(directoryOf({ staff: [] })),
        new MemoryWorkspace(),
    );
    await runner.start(await runner.plan(), { ...origin, trigger: 'schedule' });
    const [run] = await runs.all();
    if (!run) throw new Error('no run was made');
    const open = { ...run };
    delete open.outcome;
    const at = open.startedAt;
    const progress: ProgressRecord = {
        ...{ kind: 'progress', id: open.id, at, done: 3, all: 12, counts: noCounts },
        doing: { code: 'target.room', room: 'lobby' },
        measured: { list: 0, before: 0, since: at, doneThen: 0 },
    };
    const said = async (atWork: ProgressRecord[]): Promise<string> =>
        statusAnswer(english, {
            ...{ config, problems: [], planned: await runner.plan(), runs: [open], pending: [] },
            ...{ keptUp: keptUp(config), atWork },
        });
    const [bar = ''] = progressLines(english, progress);
    expect(await said([progress])).toContain(`${english.say('status.at_work', { run: open.id })} · ${bar} · `);
    expect(await said([{ ...progress, id: 'another' }])).toContain(english.say('status.open_run', { run: open.id }));
});
