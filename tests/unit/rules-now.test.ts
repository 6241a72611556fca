import { makePlan } from '../../src/plan/make-plan';
import { explainPerson } from '../../src/plan/memberships/explain-person';
import { roomsBeside, rulesNow } from '../../src/plan/memberships/rules-now';
import { survey } from '../../src/plan/survey';
import { membershipReport } from '../../src/report/membership-report';
import { roomAnswer } from '../../src/report/room-answer';
import { groupAnswer, rulesAnswer, unknownAnswer } from '../../src/report/rules-answer';
import { english } from '../support/english';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

async function looked(rules: string) {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada', 'bob'));
    const directory = new MemoryDirectory(directoryOf({ staff: ['ada', 'bob'], 'team-red': ['ada'], others: [] }));
    const { runner } = memoryRunner(configOf({ group_rules: rules }), directory, workspace);
    return runner.plan();
}

const rules = 'staff: "#staff"\n"team-*": { channels: ["#staff"], private: ["team-*"] }\nstaf: "#nobody"\nothers: []';

test('each rule is told with the groups that it fits now and where they lead, and groups of no rule are named', async () => {
    const { desired, observed } = await looked(rules);
    const now = rulesNow(desired, observed);
    expect(now.rules.map(({ rule, groups }) => [rule.line, groups.map(({ name, people }) => [name, people])])).toEqual([
        [1, [['staff', ['ada', 'bob']]]],
        [2, [['team-red', ['ada']]]],
        [3, []],
        [4, [['others', []]]],
    ]);
    const lines = rulesAnswer(english, now).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[3]).toContain('fits no group');
    const { desired: one, observed: same } = await looked('staff: "#staff"');
    expect(rulesAnswer(english, rulesNow({ ...one, rules: one.rules.slice(1) }, same))).toContain('no group rules');
});

test('places of one kind are told together, and so are the rooms into which no rule puts anybody', async () => {
    const { desired, observed } = await looked(
        'staff: ["#desk", "#staff"]\n"team-*": { private: ["team-*"], owner_of: ["#staff"] }',
    );
    const beside = roomsBeside(['general', 'desk', 'attic', 'team-red'], survey(desired, observed).targets);
    expect(beside).toEqual(['attic', 'general']);
    const lines = rulesAnswer(english, rulesNow(desired, observed), beside).split('\n');
    expect(lines[1]).toBe('• line 1, "staff": staff (2) → channels desk, staff');
    expect(lines[2]).toMatch(/ → private room team-red, owner of staff$/);
    expect(lines.at(-1)).toBe('*Rooms that no rule names* — 2: #attic, #general');
});

test('a group is told with the rules that name it and who is in it', async () => {
    const { desired, observed } = await looked(rules);
    const now = rulesNow(desired, observed);
    const answer = groupAnswer(english, 'team-red', now, ['ada']);
    expect(answer).toMatch(/^\*Group\* team-red: 1 active person\n• line 2, .*\n• in it: ada$/);
    expect(groupAnswer(english, 'crew', now, [])).toContain('No rule names it');
});

test('a group whose name leaves nothing for a room is told so, and the others with the names that Rocket.Chat keeps', async () => {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada'));
    const directory = new MemoryDirectory(directoryOf({ '***': ['ada'], 'A/B': ['ada'] }));
    const config = configOf({ group_rules: '"/^(.+)$/": { channels: ["$1"], teams: ["t $1", crew] }' });
    const { desired, observed, plan } = await memoryRunner(config, directory, workspace).runner.plan();
    const now = rulesNow(desired, observed);
    const why = 'has nothing that Rocket.Chat accepts in the name of a room or team, so the group gets none: "`***`"';
    const [, line, because, ...rest] = groupAnswer(english, '***', now, ['ada']).split('\n');
    expect(line).toMatch(/ → team crew$/);
    expect(because).toContain(why);
    expect(rest).toEqual(['• in it: ada']);
    const other = groupAnswer(english, 'A/B', now, ['ada']);
    expect(other).toContain(' → channel A-B, teams t-A-B, crew\n• in it');
    expect(rulesAnswer(english, now)).toContain(why);
    const person = explainPerson('ada', desired, observed, plan, survey(desired, observed));
    const said = membershipReport(english, 'ada', person);
    expect(said).toContain(why);
    expect(said).toContain(': channel A-B, team t-A-B, team crew');
});

test('a room is told with who belongs there, and with what the next run changes there alone', async () => {
    const { desired, observed } = await looked(rules);
    const found = survey(desired, observed);
    const plan = makePlan(desired, observed, found);
    const targets = found.targets.filter(({ wanted: { target } }) => 'room' in target && target.room === 'staff');
    const answer = roomAnswer(english, targets, plan);
    expect(answer).toContain('2 people belong there');
    expect(answer).toContain('*The next run* — 2 changed');
    expect(answer).not.toContain('team-red:');
});

test('whoever is in a room to give the roles there is not counted among those who belong there by their groups', async () => {
    const { desired, observed } = await looked('staff: { private: [vault], owner_of: [vault] }');
    const guarded = { ...observed.guarded, tokenOwner: 'user-root' };
    const accounts = [...observed.accounts, ...accountsOf('root')];
    const withOwner = { ...observed, guarded, accounts };
    const found = survey(desired, withOwner);
    const targets = found.targets.filter(({ wanted: { target } }) => target.kind === 'room');
    expect(targets[0]?.people.size).toBe(3);
    expect(roomAnswer(english, targets, makePlan(desired, withOwner, found))).toContain('2 people belong there');
});

test('of a name that nothing has, the one that was probably meant is said', () => {
    expect(unknownAnswer(english, 'group', 'staf', 'staff')).toMatch(/^✗ .*Did you mean .*"staff"/);
    expect(unknownAnswer(english, 'room', 'staf', undefined)).not.toContain('Did you mean');
});
