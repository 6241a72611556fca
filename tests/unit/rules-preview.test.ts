import { rulesBeside, type RulesBeside } from '../../src/plan/rules-beside';
import { rulesPreview } from '../../src/report/rules-preview';
import { english } from '../support/english';
import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const people = ['ada', 'bob', 'cyd'];
const saved = 'staff: "#staff"\nleads: "#board"';

/** What other rules do beside the saved ones, which were applied, and of which something is open as always. */
async function beside(rules: string, isApplied = true): Promise<RulesBeside> {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf(...people));
    const authentik = new MemoryDirectory(directoryOf({ staff: people, leads: ['ada', 'bob'] }));
    const run = memoryRunner(configOf({ group_rules: saved, confirm_minutes: 0 }), authentik, workspace);
    if (isApplied) await run.runner.start(await run.runner.plan(), origin);
    const other = run.with(configOf({ group_rules: rules, confirm_minutes: 0, allow_name_change: 'off' }));
    const open = run.with(configOf({ group_rules: saved, confirm_minutes: 0, allow_name_change: 'off' }));
    const before = await open.runner.plan();
    if (isApplied) expect(before.plan.changes.map(({ kind }) => kind)).toEqual(['set-setting']);
    return rulesBeside((await other.runner.plan()).plan, before.plan);
}

test('a preview names who gets into which room by which group, and nothing that the saved rules do as well', async () => {
    const preview = rulesPreview(
        english,
        await beside(`${saved}\nleads: ["#board", "#sales"]`.replace('leads: "#board"\n', '')),
    );
    expect(preview.split('\n')[0]).toBe(
        '*What these rules change*: 1 room is created and 2 people get into 1 room. Nothing was changed yet.',
    );
    expect(preview).toContain('#sales: +2 (in "leads"): ada, bob');
    expect(preview).not.toContain('staff');
});

test('who would leave waits for a person, and is named', async () => {
    const preview = rulesPreview(english, await beside('staff: "#staff"\nnobody-yet: "#board"'));
    expect(preview).toMatch(/2 removals wait for you/);
    expect(preview).toMatch(/out of #board \(.*\): ada, bob/);
    expect(preview).toContain('nobody-yet');
});

test('what only the saved rules would do is told as well', async () => {
    const preview = rulesPreview(english, await beside('leads: "#board"', false));
    expect(preview).toContain(english.say('console.rules_change_nobody', { isAnyGone: true }));
    expect(preview).toMatch(/\*No longer\*, .*3 people get into 1 room/);
    expect(preview).toContain('#staff: +3 (in "staff"): ada, bob, cyd');
});

test('rules that are only written otherwise change nothing', async () => {
    const preview = rulesPreview(english, await beside('# of the company\nleads: ["#board"]\nstaff: ["staff"]'));
    expect(preview).toBe(english.say('console.rules_change_nobody', { isAnyGone: false }));
});
