import { Authentik } from '../../src/directory/authentik';
import type { DirectoryUser } from '../../src/model/directory';
import { countPeople } from '../../src/plan/people/count-people';
import { explainPerson } from '../../src/plan/memberships/explain-person';
import { survey } from '../../src/plan/survey';
import { membershipReport } from '../../src/report/membership-report';
import { peopleLines } from '../../src/report/people-lines';
import { peopleReport } from '../../src/report/people-report';
import { countingServers } from '../support/counting-servers';
import { english } from '../support/english';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const person = (username: string): DirectoryUser => ({
    ...{ uid: `uid-${username}`, username, name: username, email: `${username}@x`, isActive: true },
});

/** Nobody is in a group of a rule: there is none. */
async function pictureOf(usernames: readonly string[], hasToken: boolean, accounts = 0) {
    const people = usernames.map(person);
    const directory = new MemoryDirectory({
        ...{ users: [], groups: [], people },
        everyone: new Map(people.map(({ uid }) => [uid, true])),
    });
    const workspace = new MemoryWorkspace();
    workspace.canUseRest = hasToken;
    workspace.accounts.push(
        // of their name, and with their address under another one
        {
            id: 'id-ada',
            username: 'ada',
            emails: [{ address: 'old@x', isVerified: true }],
            type: 'user',
            isActive: true,
        },
        {
            id: 'id-countess',
            username: 'countess',
            emails: [{ address: 'eve@x', isVerified: true }],
            type: 'user',
            isActive: true,
        },
    );
    for (let n = workspace.accounts.length; n < accounts; n++)
        workspace.accounts.push({ id: `id-${n}`, username: `other${n}`, emails: [], type: 'user', isActive: true });
    const looked: string[] = [];
    const lookUp = workspace.lookUpAccounts.bind(workspace);
    workspace.lookUpAccounts = async (names) => {
        looked.push(...names);
        return lookUp(names);
    };
    const { plan, desired, observed } = await memoryRunner(
        configOf({ confirm_minutes: 0 }),
        directory,
        workspace,
    ).runner.plan();
    const { first, below } = peopleLines(english, plan.people && countPeople(plan.people), 'after');
    return { plan, desired, observed, looked, head: [...first, ...below][0] ?? '' };
}

test('without rules it is said who can log in all the same', async () => {
    const { plan, head } = await pictureOf(['ada', 'eve', 'new'], true);
    expect(plan.people?.people.map(({ username, standing }) => [username, standing])).toEqual([
        ['ada', 'refused'],
        ['eve', 'to_link'],
        ['new', 'new'],
    ]);
    expect(head).toMatch(/^⚠ \*2 of 3 people can log in\* after this\.$/);
    // and nothing else follows from it
    expect(plan.changes.filter(({ kind }) => kind === 'link-person' || kind === 'add-member')).toEqual([]);
});

test('without a token accounts are looked up by name, so many of them, and both is said', async () => {
    const many = Array.from({ length: 230 }, (_, n) => `user${n}`);
    const { plan, looked, head } = await pictureOf(['ada', 'eve', ...many], false);
    expect(new Set(looked).size).toBe(200);
    expect(plan.people?.people).toHaveLength(200);
    expect(plan.people?.people[0]).toMatchObject({ username: 'ada', standing: 'refused' });
    expect(plan.people?.unclaimed).toEqual([]);
    expect(head).toContain('32 more were not looked at.');
    expect(head).toContain('Accounts were looked up by username');
});

test('of more accounts than are worth it none is listed, and those of the people are looked up, which is said', async () => {
    const { plan, looked, head } = await pictureOf(['ada', 'eve'], true, 3_001);
    expect(looked.sort()).toEqual(['ada', 'eve']);
    expect(plan.people?.people.map(({ username }) => username)).toEqual(['ada', 'eve']);
    expect(plan.people?.unclaimed).toEqual([]);
    expect(head).toContain('more than 3,000 are not listed');
    expect((await pictureOf(['ada', 'eve'], true, 3_000)).looked).toEqual([]);
});

test('where accounts are too many to be listed, of nobody it is said for sure that they have none', async () => {
    // the address of eve has the account of countess, which no look-up by name shows
    const { plan, desired, observed } = await pictureOf(['eve'], true, 3_001);
    const unless = 'at the first login, unless there is one in another spelling or of their address';
    expect(peopleReport(english, plan, undefined, '')).toContain(`gets a new one ${unless}`);
    const found = explainPerson('eve', desired, observed, plan, survey(desired, observed));
    const said = membershipReport(english, 'eve', found);
    expect(said).toContain(`Login: gets a new account ${unless}`);
    expect(said).toContain('→ `/authentik-sync check <person>` looks for one of their address as well.');
    const { plan: whole } = await pictureOf(['new'], true);
    expect(peopleReport(english, whole, undefined, 'new')).toMatch(/new: gets a new account at the first login$/m);
});

test('the token is asked for where it would find more accounts, and where there is one it is not', async () => {
    const codeOf = async (hasToken: boolean, accounts: number) => {
        const { plan, desired, observed } = await pictureOf(['eve'], hasToken, accounts);
        return explainPerson('eve', desired, observed, plan, survey(desired, observed))?.problem?.code;
    };
    expect(await codeOf(false, 0)).toBe('person_not_looked_up');
    expect(await codeOf(true, 3_001)).toBe('person_not_listed');
});

test('of more people than are worth it, where no rule needs them, none is read', async () => {
    const config = configOf({}).authentik;
    const read = async (most?: number) => {
        const { http, traffic } = countingServers({ people: 500, viewableUsers: 500 });
        const { people } = await new Authentik(http, config).readDirectory(() => false, false, true, most);
        return { people: people?.length, pages: traffic.requests['core/users/'] ?? 0 };
    };
    expect(await read(500)).toMatchObject({ people: 500 });
    const { people, pages } = await read(499);
    expect([people, pages]).toEqual([undefined, 1]);
});
