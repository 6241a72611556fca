import fc from 'fast-check';
import { parseRules } from '../../src/config/rules/parse-rules';
import type { Directory } from '../../src/model/directory';
import { emptyMemory } from '../../src/model/memory';
import { nothingExpected } from '../../src/model/observed';
import type { Observed } from '../../src/model/observed';
import { makePlan } from '../../src/plan/make-plan';
import { observe } from '../../src/run/observe/observe';
import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { english } from '../support/english';

const usernames = ['ada', 'Bob', 'carol', 'dave', 'eve', 'frank', 'grace'];
const groupNames = ['engineering', 'team-red', 'team-blue', 'staff', 'dept one', 'support'];
const ruleLines = [
    'engineering: "#engineering"',
    'support: { private: [support-desk], channels: ["#help"] }',
    '"team-*": ["#team-*", "#all-teams"]',
    '"/^dept (.+)$/": { channels: ["dept-$1"] }',
    'staff: []',
    'nobody: "#nobody"',
];

interface World {
    directory: Directory;
    rules: string;
    accounts: { username: string; type: string; isActive: boolean }[];
    rooms: { name: string; members: string[] }[];
    settings: Record<string, string>;
}

const world: fc.Arbitrary<World> = fc
    .record({
        people: fc.subarray(usernames),
        inactive: fc.subarray(usernames),
        groups: fc.subarray(groupNames),
        memberships: fc.array(fc.tuple(fc.constantFrom(...groupNames), fc.constantFrom(...usernames)), {
            maxLength: 20,
        }),
        parents: fc.array(fc.tuple(fc.constantFrom(...groupNames), fc.constantFrom(...groupNames)), { maxLength: 6 }),
        rules: fc.subarray(ruleLines),
        accounts: fc.subarray(usernames),
        bots: fc.subarray(usernames, { maxLength: 2 }),
        deactivated: fc.subarray(usernames, { maxLength: 2 }),
        rooms: fc.subarray(['engineering', 'team-red', 'all-teams', 'help']),
        present: fc.subarray(usernames),
        nameChange: fc.constantFrom('leave', 'off', 'on'),
        nested: fc.constantFrom('true', 'false'),
    })
    .map((drawn) => ({
        directory: {
            users: drawn.people.map((username) => ({
                uid: `uid-${username}`,
                username,
                name: username,
                email: `${username}@company.example`,
                isActive: !drawn.inactive.includes(username),
            })),
            groups: drawn.groups.map((name) => ({
                id: `id-${name}`,
                name,
                parents: drawn.parents.filter(([child]) => child === name).map(([, parent]) => `id-${parent}`),
                members: [
                    ...new Set(
                        drawn.memberships
                            .filter(([group, user]) => group === name && drawn.people.includes(user))
                            .map(([, user]) => `uid-${user}`),
                    ),
                ],
            })),
        },
        rules: drawn.rules.join('\n'),
        accounts: drawn.accounts.map((username) => ({
            username: username.toLowerCase(),
            type: drawn.bots.includes(username) ? 'bot' : 'user',
            isActive: !drawn.deactivated.includes(username),
        })),
        rooms: drawn.rooms.map((name) => ({
            name,
            members: drawn.present
                .filter((username) => drawn.accounts.includes(username))
                .map((username) => username.toLowerCase()),
        })),
        settings: { allow_name_change: drawn.nameChange, nested_groups: drawn.nested },
    }));

function build({ directory, rules, accounts, rooms, settings }: World) {
    const workspace = new MemoryWorkspace();
    for (const { username, type, isActive } of accounts)
        workspace.accounts.push({
            id: `user-${username}`,
            username,
            emails: [{ address: `${username}@company.example`, isVerified: true }],
            type,
            isActive,
        });
    for (const { name, members } of rooms)
        workspace.rooms.set(name, {
            id: `id-of-${name}`,
            name,
            type: 'channel',
            members: members.map((username) => `user-${username}`),
            owners: [],
            moderators: [],
        });
    const authentik = new MemoryDirectory(directory);
    const config = configOf({ group_rules: rules, ...settings });
    return memoryRunner(config, authentik, workspace);
}

const runs = { numRuns: 150 };

test('after a run, the next plan is empty and the next run writes nothing', async () => {
    await fc.assert(
        fc.asyncProperty(world, async (drawn) => {
            const { runner, workspace } = build(drawn);
            const run = await runner.start(await runner.plan(), origin);
            expect(run.problems).toEqual([]);
            expect(run.outcome).toBe('done');
            const again = await runner.plan();
            expect(again.plan.changes).toEqual([]);
            const writes = workspace.writes;
            await runner.start(again, { ...origin, id: 'run-2' });
            expect(workspace.writes).toBe(writes);
        }),
        runs,
    );
});

test('the order in which the servers list users, groups, rooms and settings never matters', async () => {
    await fc.assert(
        fc.asyncProperty(world, fc.infiniteStream(fc.nat()), async (drawn, stream) => {
            const { authentik, workspace, config } = build(drawn);
            const { desired, observed } = await observe({
                config,
                authentik,
                workspace,
                expected: nothingExpected,
                memory: emptyMemory,
            });
            const shuffle = <T>(items: readonly T[]): T[] =>
                items
                    .map((item) => ({ item, at: Number(stream.next().value) }))
                    .sort((a, b) => a.at - b.at)
                    .map(({ item }) => item);
            const shuffled: Observed = {
                ...observed,
                restrictions: shuffle(observed.restrictions),
                entry: { ...observed.entry, settings: shuffle(observed.entry.settings) },
                rooms: shuffle(observed.rooms).map((room) => ({ ...room, members: shuffle(room.members) })),
                accounts: shuffle(observed.accounts),
                directory: {
                    users: shuffle(observed.directory.users),
                    groups: shuffle(observed.directory.groups).map((group) => ({
                        ...group,
                        members: shuffle(group.members),
                        parents: shuffle(group.parents),
                    })),
                },
            };
            expect(makePlan({ ...desired, rules: shuffle(desired.rules) }, shuffled)).toEqual(
                makePlan(desired, observed),
            );
        }),
        runs,
    );
});

test('nobody is ever taken out of a room, and no bot or deactivated account is put into one', async () => {
    await fc.assert(
        fc.asyncProperty(world, async (drawn) => {
            const { runner, workspace } = build(drawn);
            const before = new Map([...workspace.rooms].map(([name, { members }]) => [name, members]));
            await runner.start(await runner.plan(), origin);
            const untouchable = new Set(
                workspace.accounts.filter(({ type, isActive }) => type !== 'user' || !isActive).map(({ id }) => id),
            );
            for (const [name, { members }] of workspace.rooms) {
                const old = before.get(name) ?? [];
                expect(members).toEqual(expect.arrayContaining([...old]));
                expect(members.filter((id) => untouchable.has(id) && !old.includes(id))).toEqual([]);
            }
        }),
        runs,
    );
});

test('no plan and no run holds the client secret', async () => {
    await fc.assert(
        fc.asyncProperty(world, async (drawn) => {
            const { authentik, workspace } = build(drawn);
            const { runner } = memoryRunner(
                configOf({ group_rules: drawn.rules, client_secret: 'a-Secret-Of-Its-Own' }),
                authentik,
                workspace,
            );
            const planned = await runner.plan();
            const run = await runner.start(planned, origin);
            expect(JSON.stringify([planned.plan, run])).not.toContain('a-Secret-Of-Its-Own');
        }),
        { numRuns: 50 },
    );
});

test('a rule text that is cut off anywhere is read or refused, and never throws', () => {
    const text = ruleLines.join('\n');
    fc.assert(
        fc.property(fc.nat(text.length), fc.string({ maxLength: 5 }), (at, noise) => {
            const { rules, problems } = parseRules(text.slice(0, at) + noise + text.slice(at + noise.length));
            if (problems.length > 0) expect(rules).toEqual([]);
            for (const { line, column, problem } of problems) {
                expect(line).toBeGreaterThan(0);
                expect(column).toBeGreaterThan(0);
                expect(english.say(problem.code, problem)).not.toBe('');
            }
        }),
        { numRuns: 500 },
    );
});
