import { Lab } from './lab';
import { doJob, letPass } from './turns';
import { direct } from './waiting-runs';

let lab: Lab;

afterEach(async () => lab.stop());

const people = ['ada', 'bob', 'cyd'];
const person = (username: string, active = true) => ({
    ...{ username, name: username, email: `${username}@company.test`, active, type: 'internal' as const },
    groups: ['staff'],
});
const account = (username: string) => ({ username, name: username, email: `${username}@company.test` });

test('seats that end in the middle of a run: the rest is done, it is told once, and told when it is over', async () => {
    lab = await Lab.start({
        workspace: {
            // for the administrator and rocket.cat as well
            ...{ version: '8.8.1', licence: 'premium', seats: 5 },
            settings: { API_Enable_Rate_Limiter: false },
            users: people.map(account),
        },
        directory: { users: people.map((name) => person(name)), groups: [{ name: 'staff', parents: [] }] },
        settings: {
            ...{ group_rules: 'staff: "#desk"', confirm_minutes: 0 },
            ...{ deactivate_users: true, deactivate_after_hours: 0 },
        },
    });
    await lab.run('/authentik-sync');
    lab.authentik.patch({ users: people.map((name) => person(name, false)) });
    await lab.run('/authentik-sync');
    const [, fingerprint] = /fingerprint `(\w+)`/.exec(await lab.run('/authentik-sync plan')) ?? [];
    await lab.run(`/authentik-sync apply ${String(fingerprint)}`);
    expect(active()).toEqual([]);

    lab.workspace.patch({ users: ['guest', 'other'].map(account) });
    lab.authentik.patch({ users: [...people, 'dee', 'eve'].map((name) => person(name)) });
    const plan = await lab.run('/authentik-sync plan');
    expect(plan).toContain('*6 of 6 people can log in*');
    expect(plan).toMatch(/⚠ The licence of Rocket\.Chat has 1 free seat for 3 people who get a new account: .* → Get/);
    const answer = await lab.run('/authentik-sync');
    expect(answer).toContain('1 account was activated again');
    expect(answer).toContain('*6 of 6 people can log in* once what is open is done.');
    expect(answer).toMatch(
        /2 steps failed, account \w+, account \w+\.[^\n]*No seat of[^\n]* → Free one by deactivating/,
    );
    expect(active()).toHaveLength(1);
    expect(lab.members('desk')).toEqual(expect.arrayContaining(people));

    for (let looks = 0; looks < 3; looks++) await look(25 * 60);
    expect(direct(lab).match(/No seat of/g)).toHaveLength(1);
    lab.workspace.patch({ remove: { users: ['guest', 'other'] } });
    for (let looks = 0; looks < 2; looks++) await look(25 * 60);
    expect(active()).toEqual(people);
    expect(direct(lab).match(/is as it should be now/g)).toHaveLength(1);
}, 60_000);

async function look(minutes: number): Promise<void> {
    letPass(lab, minutes);
    await doJob(lab, 'look-regularly');
}

function active(): string[] {
    const all = lab.workspace.dump().users.filter(({ username }) => people.includes(username));
    return all.flatMap(({ username, active: isActive }) => (isActive ? [username] : []));
}
