import { origin, memoryRunner, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const addApplication = 'authentik_core.add_application';

function built(settings: Readonly<Record<string, unknown>> = {}, authentik = new MemoryDirectory()): MemoryRun {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada', 'Bob'));
    return memoryRunner(configOf({ confirm_minutes: 0, ...settings }), authentik, workspace);
}

describe('permissions that the planned changes need', () => {
    const planned = async (lacking: string[], known: string[] = []) => {
        const authentik = new MemoryDirectory();
        authentik.application = undefined;
        authentik.lacking = lacking;
        const readSso = authentik.readSso.bind(authentik);
        authentik.readSso = async (...args) => ({ ...(await readSso(...args)), lacking: known });
        const { plan, observed } = await built({}, authentik).runner.plan();
        return { lacking: observed.sso?.lacking, kinds: plan.changes.map(({ kind }) => kind), plan };
    };

    test('and that the token has are no reason to withhold anything', async () => {
        const { lacking, kinds } = await planned([]);
        expect(lacking).toEqual([]);
        expect(kinds).toContain('create-application');
    });

    test('are told together with those that were missed while reading, and what needs them is withheld', async () => {
        const { lacking, kinds, plan } = await planned([addApplication], ['authentik_core.view_brand']);
        expect(lacking).toEqual([addApplication, 'authentik_core.view_brand']);
        expect(kinds).not.toContain('create-application');
        expect(plan.withheld.map(({ change }) => change.kind)).toContain('create-application');
    });

    test('are not asked for where nothing is to be changed in authentik', async () => {
        const authentik = new MemoryDirectory();
        let asked = 0;
        authentik.lackingPermissions = async () => (asked++, [addApplication]);
        expect((await built({}, authentik).runner.plan()).observed.sso?.lacking).toEqual([]);
        expect(asked).toBe(0);
    });
});

test('an account is known by its name in any letters, and looked up where it was not shown', async () => {
    const run = built();
    const { observed } = await run.runner.plan();
    const known = { ...observed, accounts: accountsOf('ada', 'Bob') };
    expect(await run.runner.accountNamed('bob', known)).toMatchObject({ id: 'user-Bob' });
    run.workspace.accounts.push(...accountsOf('late'));
    expect(await run.runner.accountNamed('late', known)).toMatchObject({ id: 'user-late' });
    expect(await run.runner.accountNamed('nobody', known)).toBeUndefined();
});

describe('a part of a plan about some people', () => {
    const staff = directoryOf({ staff: ['ada'] });

    test('without anything to do is over at once, and is no look', async () => {
        const run = built();
        const planned = await run.runner.plan();
        const part = run.runner.only(planned, { ...planned.plan, changes: [] });
        const done = await run.runner.startPart(part, origin);
        expect(done).toMatchObject({ outcome: 'done', finishedAt: done.startedAt });
        expect([await run.memory.isBegun(), await run.runs.all()]).toEqual([false, []]);
    });

    test('is made without remembering who was seen, and without saying that authentik is set up', async () => {
        const run = built({ group_rules: 'staff: [desk]' }, new MemoryDirectory(staff));
        await run.workspace.createRoom('desk', 'channel');
        const planned = await run.runner.plan();
        const changes = planned.plan.changes.filter(({ kind }) => kind === 'add-member');
        const part = run.runner.only(planned, { ...planned.plan, changes });
        // how many come is said of the part, and nothing where nobody does
        expect(part.plan.joined).toEqual({ lines: 1, rooms: 1 });
        expect(run.runner.only(planned, { ...planned.plan, changes: [] }).plan.joined).toBeUndefined();
        const done = await run.runner.startPart(part, origin);
        expect(done).toMatchObject({ outcome: 'done', counts: { members: 1 } });
        expect(done.login).not.toHaveProperty('sso');
        expect((await run.memory.read()).peopleBefore).toBe(0);
    });

    test('of which something in authentik stays behind does not say that authentik is set up', async () => {
        const authentik = new MemoryDirectory();
        authentik.application = undefined;
        const run = built({}, authentik);
        const planned = await run.runner.plan();
        const restrictions = planned.plan.changes.filter(({ kind }) => kind === 'set-setting');
        expect(run.runner.only(planned, { ...planned.plan, changes: restrictions }).isSsoLeft).toBe(true);
        expect(run.runner.only(planned, planned.plan)).not.toHaveProperty('isSsoLeft');
        const people = await built().runner.plan();
        expect(run.runner.only(people, { ...people.plan, changes: [] })).not.toHaveProperty('isSsoLeft');
    });
});

test('a run says under which names it sets single sign-on up, and what it asks of authentik', async () => {
    const run = built();
    const started = await run.runner.start(await run.runner.plan(), origin);
    const names = { service: 'authentik', entryName: 'Authentik', slug: 'rocketchat' };
    expect(started.login).toMatchObject(names);
    expect(started.login?.sso).toEqual(expect.any(String));
    expect([started.wasLive, started.isLive]).toEqual([false, true]);
});

describe('accounts that are named by hand', () => {
    test('are looked up beside those that are known, each once, where accounts are not listed', async () => {
        const run = built();
        const { observed } = await run.runner.plan();
        const partly = { ...observed, accounts: accountsOf('ada'), canUseRest: false };
        run.workspace.accounts.push(...accountsOf('late'));
        const named = await run.runner.withAccountsNamed(['@late', 'ada', 'nobody'], partly);
        expect(named.accounts.map(({ id }) => id)).toEqual(['user-ada', 'user-late']);
    });

    test('are not asked for where all are known', async () => {
        const run = built();
        const { observed } = await run.runner.plan();
        run.workspace.lookUpAccounts = async () => Promise.reject(new Error('asked'));
        expect(await run.runner.withAccountsNamed(['late'], observed)).toBe(observed);
    });
});

describe('the record of a run', () => {
    const staff = directoryOf({ staff: ['ada'] });

    test('says that it is a part only where it is one', async () => {
        const run = built();
        const planned = await run.runner.plan();
        const whole = await run.runner.start(planned, origin);
        for (const field of ['isPart', 'isOfLinks', 'approved', 'greets']) expect(whole).not.toHaveProperty(field);
        const part = await built().runner.start(run.runner.only(planned, planned.plan), origin);
        expect(part).toMatchObject({ isPart: true });
    });

    test('says how much was approved, and to whom a greeting goes', async () => {
        const run = built({ group_rules: 'staff: [desk]', greeting: 'Welcome' }, new MemoryDirectory(staff));
        const planned = await run.runner.plan();
        const held = planned.plan.withheld.length;
        const started = await run.runner.start(planned, origin, true);
        expect([started.approved, started.greets]).toEqual([held, []]);
    });

    test('of links that somebody has decided says so, and whom it links is seen only once they have what the rules give', async () => {
        const run = built({ group_rules: 'staff: [desk]' }, new MemoryDirectory(staff));
        const planned = await run.runner.plan();
        const all = [...planned.plan.changes, ...planned.plan.withheld.map(({ change }) => change)];
        const links = all.filter(({ kind }) => kind === 'link-person');
        expect(links).toHaveLength(1);
        const plan = { ...planned.plan, changes: links, withheld: [] };
        expect(await run.runner.startLinks(run.runner.only(planned, plan), origin)).toMatchObject({ isOfLinks: true });
        expect((await run.parts.arrivals.unseen()).map(({ id }) => id)).toEqual(['user-ada']);
        const none = await run.runner.startLinks(run.runner.only(planned, { ...plan, changes: [] }), origin);
        expect(none).not.toHaveProperty('isOfLinks');
    });
});
