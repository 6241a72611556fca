import type { DirectoryUser } from '../../src/model/directory';
import type { Plan } from '../../src/model/plan';
import { explainPerson } from '../../src/plan/memberships/explain-person';
import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const person = (username: string): DirectoryUser => ({
    ...{ uid: `uid-${username}`, username, name: username, email: `${username}@x`, isActive: true },
});
const account = (username: string, address = `${username}@x`) => ({
    ...{ id: `id-${username}`, username, emails: [{ address, isVerified: true }], type: 'user', isActive: true },
});

/** Everybody of the rules has an account of their address, and somebody else has the name of the team. */
function build() {
    const users = [person('ann'), person('grace')];
    const directory = new MemoryDirectory({
        users,
        people: users,
        everyone: new Map(users.map(({ uid }) => [uid, true])),
        groups: [{ id: 'g', name: 'ops', parents: [], members: users.map(({ uid }) => uid) }],
    });
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(account('ann'), account('grace'), account('Marketing'));
    const rules = 'ops: { teams: [marketing], private: [ops] }';
    return { ...memoryRunner(configOf({ group_rules: rules, confirm_minutes: 0 }), directory, workspace), workspace };
}

function refusedNames({ notes }: Plan): unknown[] {
    return notes.filter(({ code }) => code === 'name_refused').map(({ subject, details }) => [subject, details]);
}

test('a team whose name somebody has is refused in each plan, also once everybody is linked and no account is looked for', async () => {
    const { runner, memory } = build();
    const refused = [
        [
            { code: 'target.team', team: 'marketing' },
            { code: 'detail.username_taken', username: 'Marketing' },
        ],
    ];
    const first = await runner.plan();
    expect(refusedNames(first.plan)).toEqual(refused);
    expect(await runner.start(first, origin)).toMatchObject({ outcome: 'done', problems: [], counts: { links: 2 } });
    expect([...(await memory.read()).links.keys()].sort()).toEqual(['uid-ann', 'uid-grace']);
    for (const time of ['second', 'third']) {
        const { plan } = await runner.plan();
        expect([time, refusedNames(plan), plan.changes]).toEqual([time, refused, []]);
    }
});

test('an account that comes later is known as well, and changes no link that stands', async () => {
    const { runner, workspace } = build();
    await runner.start(await runner.plan(), origin);
    workspace.accounts.push(account('GRACE', 'else@x'));
    const { observed, survey } = await runner.plan();
    expect(observed.accounts.map(({ username }) => username).sort()).toEqual(['GRACE', 'Marketing', 'ann', 'grace']);
    const grace = observed.directory.users.find(({ username }) => username === 'grace');
    // the link stands by id, whoever is called so later
    expect(grace && survey.pairs.of(grace)).toMatchObject({ state: 'linked', account: { username: 'grace' } });
});

test('whoever asks about an account that nobody in authentik is called after is told of it also where accounts are not listed', async () => {
    const { runner, workspace } = build();
    workspace.canUseRest = false;
    const { desired, observed, plan, survey } = await runner.plan();
    expect(explainPerson('Marketing', desired, observed, plan, survey)).toBeUndefined();
    const looked = await runner.withAccountsNamed(['@Marketing', 'ann'], observed);
    expect(explainPerson('@Marketing', desired, looked, plan, survey)?.account?.username).toBe('Marketing');
    expect(looked.accounts.filter(({ username }) => username === 'ann')).toHaveLength(1);
    workspace.canUseRest = true;
    const { observed: listed } = await runner.plan();
    expect(await runner.withAccountsNamed(['Marketing'], listed)).toBe(listed);
});
