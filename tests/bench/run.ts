import { performance } from 'node:perf_hooks';
import type { Directory } from '../../src/model/directory';
import { emptyMemory } from '../../src/model/memory';
import { nothingExpected } from '../../src/model/observed';
import { makePlan } from '../../src/plan/make-plan';
import { observe } from '../../src/run/observe/observe';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

/** An organisation of `people` in groups of 50, one rule for all of them, and half of the memberships in place. */
function organisation(people: number): { authentik: MemoryDirectory; workspace: MemoryWorkspace } {
    const users = Array.from({ length: people }, (_, n) => ({
        uid: `uid-${n}`,
        username: `user${n}`,
        name: `User ${n}`,
        email: `user${n}@company.example`,
        isActive: true,
    }));
    const groups = Array.from({ length: Math.ceil(people / 50) }, (_, n) => ({
        id: `group-${n}`,
        name: `team-${n}`,
        parents: n === 0 ? [] : [`group-${Math.floor((n - 1) / 10)}`],
        members: users.slice(n * 50, n * 50 + 50).map(({ uid }) => uid),
    }));
    const directory: Directory = { users, groups };
    const workspace = new MemoryWorkspace();
    for (const { username } of users)
        workspace.accounts.push({
            id: `id-${username}`,
            username,
            emails: [{ address: `${username}@company.example`, isVerified: true }],
            type: 'user',
            isActive: true,
        });
    for (const [n, group] of groups.entries()) {
        const members = n % 2 === 0 ? group.members.map((uid) => uid.replace('uid-', 'id-user')) : [];
        workspace.rooms.set(group.name, {
            id: `room-${n}`,
            name: group.name,
            type: 'channel',
            members,
            owners: [],
            moderators: [],
        });
    }
    return { authentik: new MemoryDirectory(directory), workspace };
}

const config = configOf({ group_rules: '"team-*": "#team-*"' });
const results = [];
for (const people of [100, 1_000, 10_000]) {
    const { authentik, workspace } = organisation(people);
    const started = performance.now();
    const { desired, observed } = await observe({
        config,
        authentik,
        workspace,
        expected: nothingExpected,
        memory: emptyMemory,
    });
    const observedAt = performance.now();
    const plan = makePlan(desired, observed);
    const plannedAt = performance.now();
    results.push({
        people,
        groups: observed.directory.groups.length,
        changes: plan.changes.length,
        observeMs: Math.round(observedAt - started),
        planMs: Math.round(plannedAt - observedAt),
    });
}
console.log(JSON.stringify({ benchmark: 'plan', results }, null, 2));
