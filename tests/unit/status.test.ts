import { Failure } from '../../src/model/failure';
import { keepUpLines } from '../../src/report/keep-up-lines';
import { progressLines } from '../../src/report/progress-lines';
import { rememberedLines, statusAnswer } from '../../src/report/status';
import { observeApart } from '../../src/run/observe/observe-apart';
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

test('a personal access token that cannot be used is open, with what to do', async () => {
    const config = configOf({});
    const { runner } = memoryRunner(config, new MemoryDirectory(directoryOf({})), new MemoryWorkspace());
    await runner.start(await runner.plan(), origin);
    const asIs = await runner.plan();
    const failure = new Failure('rocketchat_token_refused', { url: 'https://rocket.company' });
    const told = (tokenFailure: Failure | undefined): string[] => {
        const planned = { ...asIs, observed: { ...asIs.observed, ...(tokenFailure && { tokenFailure }) } };
        const facts = { config, problems: [], planned, runs: [], pending: [], keptUp: keptUp(config) };
        return statusAnswer(english, facts).split('\n');
    };
    const lines = told(failure);
    const place = lines.findIndex((line) => line.includes('personal access token cannot be used'));
    expect(lines[place]).toMatch(/refuses the personal access token\. → Create a new one/);
    expect(lines[0]).toBe('⚠ *Status*');
    expect(place).toBeLessThan(lines.findIndex((line) => line.includes('Login service')));
    expect(lines.filter((line) => line.includes('Acts in '))).toHaveLength(1);
    expect(told(undefined)[0]).toBe('✓ *Status*');
});

test('where no looks are wanted status says so, and that who logs in is looked at all the same', () => {
    const wishes = { ...configOf({ sync_interval: 0 }).keepUp };
    const lines = (over: Partial<typeof wishes>): string[] =>
        keepUpLines(english, [], { ...keptUp(configOf()), wishes: { ...wishes, ...over } });
    const byHand = 'Next run: when somebody types `/authentik-sync`';
    expect(lines({ atLogin: false })).toEqual([byHand]);
    expect(lines({ atLogin: true })).toEqual([byHand, 'Who logs in is looked at within seconds']);
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

describe('where one side does not answer, status tells what the other one says, and what the app remembers', () => {
    const url = 'https://authentik.company';

    async function statusWith(
        breakIt: (authentik: MemoryDirectory, workspace: MemoryWorkspace) => void,
    ): Promise<string> {
        const workspace = new MemoryWorkspace();
        workspace.accounts.push(...accountsOf('ada', 'bob'));
        const authentik = new MemoryDirectory(directoryOf({ staff: ['ada', 'bob'], others: [] }));
        const config = configOf({ group_rules: rules, existing_accounts: 'address', confirm_minutes: 0 });
        const { runner, runs, parts } = memoryRunner(config, authentik, workspace);
        await runner.start(await runner.plan(), origin);
        breakIt(authentik, workspace);
        const failure = await runner.plan().then(
            () => undefined,
            (error: unknown) => error,
        );
        if (!(failure instanceof Failure)) throw new Error('there is a plan');
        const apart = await observeApart(config, parts, failure, parts);
        const facts = { config, problems: [], pending: [], keptUp: keptUp(config), apart };
        return statusAnswer(english, { ...facts, planned: failure, runs: await runs.all() });
    }

    test('authentik', async () => {
        const status = await statusWith((authentik) => {
            authentik.discover = async () => Promise.reject(new Failure('authentik_unreachable', { url, reason: 'x' }));
        });
        const lines = status.split('\n');
        expect(lines[0]).toBe(english.say('status.title', { isRight: false }));
        expect(lines[1]).toContain('Rocket.Chat cannot reach authentik');
        expect(status).toContain('• Login service "authentik": live\n• Rocket.Chat 8.8, no licence\n');
        expect(status).toContain(`• authentik: ${url}, set up by the app\n`);
        expect(status).not.toContain(english.say('status.directory_answers'));
        expect(status).toContain('• Acts in Rocket.Chat with the personal access token');
        expect(status).toContain('• Managed: 2 rules, 0 account restrictions\n');
        expect(status).toContain('• People: 2 accounts linked to authentik');
        expect(status).toContain('Accounts that were there before get in by address, until ');
        expect(status).toContain('• Last run: ');
    });

    test('Rocket.Chat', async () => {
        const status = await statusWith((_authentik, workspace) => {
            const endpoint = 'users.list';
            const refuse = async (): Promise<never> =>
                Promise.reject(new Failure('rocketchat_throttled', { endpoint, seconds: '9' }));
            workspace.listAccounts = refuse;
            workspace.findLoginService = refuse;
        });
        expect(status.split('\n')[1]).toContain('rate limiter refuses users.list');
        expect(status).toContain('"authentik": there; whether it is on the login page cannot be seen now\n');
        expect(status).toContain(`• ${english.say('status.directory_answers')}\n`);
        expect(status).toContain('• People: 2 accounts linked to authentik');
    });
});

test('without settings by which anything could be asked, runs that wait to be kept and the last run are still told', () => {
    const pending = [{ kind: 'pending' as const, id: 'run-1', until: '2026-01-01T00:10:00.000Z', attempts: 0 }];
    expect(rememberedLines(english, [], pending)).toEqual([
        expect.stringMatching(/^• Run `run-1` waits to be kept until /),
    ]);
    expect(rememberedLines(english, [], [])).toEqual([]);
});

test('that something waits and was told is said as long as anything is open, and no longer', async () => {
    const config = configOf({ group_rules: 'staff: [lobby]' });
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada'));
    const { runner, runs } = memoryRunner(config, new MemoryDirectory(directoryOf({ staff: ['ada'] })), workspace);
    const kept = { ...keptUp(config), state: { told: 'what was told' } };
    const status = async (): Promise<string> =>
        statusAnswer(english, {
            ...{ config, problems: [], planned: await runner.plan(), runs: await runs.all(), pending: [] },
            keptUp: kept,
        });
    expect(await status()).toContain('Something waits for a person, and was told');
    await runner.start(await runner.plan(), origin);
    expect(await status()).not.toContain('Something waits');
});
