import { keepVerb } from '../../src/command/verbs/keep';
import type { CommandCall } from '../../src/command/call';
import type { RunRecord } from '../../src/run/records/run-record';
import { english } from '../support/english';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

/** What `keep` says and leaves while one run waits to be kept, and another was kept before. */
async function kept(...words: string[]): Promise<{ says: string; waits: string[] }> {
    const records = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace());
    for (const id of ['01234567', '89abcdef'])
        await records.runs.save({ kind: 'run', id, problems: [], withheld: [], drift: [] } as unknown as RunRecord);
    await records.pending.save({ kind: 'pending', id: '01234567', until: '2026-01-01T00:00:00.000Z', attempts: 0 });
    const { text } = await keepVerb({ app: { records }, texts: english, words } as unknown as CommandCall);
    return { says: text, waits: (await records.pending.all()).map(({ id }) => id) };
}

test.each([[[]], [['01234567']], [['`01234567`']]])('%j keeps what waits', async (words) => {
    const { says, waits } = await kept(...words);
    expect([says.startsWith('✓ Kept'), waits]).toEqual([true, []]);
});

test('of a run that was kept before it says so', async () => {
    const { says, waits } = await kept('89abcdef');
    expect([says.startsWith('✓ Nothing of run `89abcdef` waits'), waits]).toEqual([true, ['01234567']]);
});

test('a run that never was, such as a mistyped one, is not said to be kept', async () => {
    const { says, waits } = await kept('01234576');
    expect(says).toBe('✗ There is no run `01234576`. → `/authentik-sync history` lists the runs there are.');
    expect(waits).toEqual(['01234567']);
});
