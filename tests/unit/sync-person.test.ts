import { syncVerb } from '../../src/command/verbs/sync';
import type { CommandCall } from '../../src/command/call';
import { english } from '../support/english';
import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const RULES = 'staff: [staff]\nnewly: [newly]';

/** Everybody is in #staff after the first sync, but ada; for #newly there is no room yet. */
async function scene(newly: readonly string[] = []) {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada', 'bob', 'sam'));
    const authentik = new MemoryDirectory(directoryOf({ staff: ['bob', 'sam'], newly: [] }));
    const run = memoryRunner(
        configOf({ group_rules: RULES, confirm_minutes: 0, create_rooms: true }),
        authentik,
        workspace,
    );
    await run.runner.start(await run.runner.plan(), origin);
    workspace.rooms.delete('newly');
    authentik.directory = directoryOf({ staff: ['ada', 'bob', 'sam', 'zoe'], newly });
    let runs = 0;
    const app = {
        readConfig: async () => ({ config: run.config }),
        runner: async () => run.runner,
        newRunId: () => `sync-${(runs += 1)}`,
        records: run,
    };
    const sync = async (typed: string): Promise<string> => {
        const call = { app, texts: english, sender: origin.actor, room: undefined, threadId: undefined };
        return (await syncVerb({ ...call, trigger: 'command', words: typed.split(' ') } as unknown as CommandCall))
            .text;
    };
    const staff = (): readonly string[] => workspace.rooms.get('staff')?.members ?? [];
    return { workspace, authentik, sync, staff };
}

test('does what is to be done for one person, and says so; once more there is nothing to do for them', async () => {
    const { sync, staff } = await scene();
    expect(await sync('ada')).toContain('1 person got into 1 room');
    expect(staff()).toContain('user-ada');
    expect(await sync('@ada')).toBe('✓ Nothing to do for "ada": they have what their groups say.');
});

test('what needs a room that is not there yet is named, whether anything else was done or not', async () => {
    const { sync, workspace } = await scene(['ada', 'bob']);
    const done = await sync('ada');
    expect(done).toContain('1 person got into 1 room');
    expect(done).toContain('Not yet: #newly.');
    expect(await sync('bob')).toMatch(/^⚠ Not yet: #newly\..* `\/authentik-sync` does all of it\.$/);
    expect(workspace.rooms.has('newly')).toBe(false);
});

test('whoever cannot be given anything is told why', async () => {
    const { sync, workspace, authentik } = await scene();
    expect(await sync('nobody')).toMatch(/^✗ Nobody is called "nobody"/);
    expect(await sync('zoe')).toMatch(/^⚠ "zoe" has no account here yet/);
    const [ada, bob] = workspace.accounts;
    if (!ada || !bob) throw new Error('no accounts');
    workspace.accounts.splice(1, 1, { ...bob, isActive: false });
    expect(await sync('bob')).toBe('⚠ The account is deactivated, so it is not added: bob.');
    // one account has the name of yan, another one the address
    const yan = accountsOf('yan')[0];
    if (!yan) throw new Error('no account');
    workspace.accounts.push(
        { ...yan, id: 'user-of-name', emails: [{ address: 'other@example.com', isVerified: true }] },
        { ...yan, id: 'user-of-address', username: 'another' },
    );
    authentik.directory = directoryOf({ staff: ['ada', 'bob', 'sam', 'yan'] });
    expect(await sync('yan')).toMatch(/^⚠ It is not certain whose account is meant/);
});

test('nobody is touched but the one who is named', async () => {
    const { sync, staff } = await scene();
    await sync('sam');
    expect(staff()).toEqual(['user-bob', 'user-sam']);
    expect(await sync('')).toMatch(/^✗ Name a person\./);
});
