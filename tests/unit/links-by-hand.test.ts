import type { DirectoryUser } from '../../src/model/directory';
import type { Account } from '../../src/model/workspace';
import { decideLink, decideUnlink } from '../../src/plan/people/decide-link';
import { undoRun } from '../../src/run/undo';
import { mapOf } from '../support/map-of';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { noMemory, observedOf } from '../support/sync-world';

function person(username: string): DirectoryUser {
    return { uid: `uid-${username}`, username, name: username, email: `${username}@x`, isActive: true };
}

function account(username: string, address = ''): Account {
    const emails = address === '' ? [] : [{ address, isVerified: true }];
    return { id: `id-${username}`, username, emails, type: 'user', isActive: true };
}

/** ada of authentik is in staff, whose room is #staff; the accounts are those given. */
function build(...accounts: readonly Account[]): MemoryRun {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accounts);
    const users = [person('ada')];
    const directory = new MemoryDirectory({
        users,
        people: users,
        everyone: mapOf({ 'uid-ada': true }),
        groups: [{ id: 'g', name: 'staff', parents: [], members: ['uid-ada'] }],
    });
    return memoryRunner(configOf({ group_rules: 'staff: "#staff"', confirm_minutes: 0 }), directory, workspace);
}

async function sync(run: MemoryRun, isApproved = false) {
    return run.runner.planThen(origin, async (planned) => run.runner.start(planned, origin, isApproved));
}

const members = (run: MemoryRun): readonly string[] => run.workspace.rooms.get('staff')?.members ?? [];

test('who is linked on approval gets what is theirs in the same run, and loses both when it is undone', async () => {
    const run = build(account('ada'));
    await sync(run);
    expect(members(run)).toEqual([]);
    const { id } = await sync(run, true);
    expect(members(run)).toEqual(['id-ada']);
    const { links, grounds } = await run.memory.read();
    expect([links, grounds]).toEqual([mapOf({ 'uid-ada': 'id-ada' }), mapOf({ 'uid-ada': 'approved' })]);
    await undoRun(run, id, origin);
    expect(members(run)).toEqual([]);
    expect((await run.memory.read()).links.size).toBe(0);
});

test('a pair that an administrator has parted is not made again by itself, whatever speaks for it', async () => {
    const run = build(account('ada', 'ada@x'));
    await sync(run);
    expect(members(run)).toEqual(['id-ada']);
    const { observed } = await run.runner.plan();
    const decision = decideUnlink('ada', observed);
    if (!('plan' in decision)) throw new Error(decision.refused);
    const planned = await run.runner.plan();
    await run.runner.start(run.runner.only(planned, decision.plan), origin);
    const after = await run.runner.plan();
    expect(after.plan.changes.filter(({ kind }) => kind === 'link-person' || kind === 'add-member')).toEqual([]);
    expect((await run.memory.read()).apart).toEqual(mapOf({ 'uid-ada': ['id-ada'] }));
    const again = decideLink('ada', account('ada', 'ada@x'), after.observed);
    if (!('plan' in again)) throw new Error(again.refused);
    await run.runner.start(run.runner.only(after, again.plan), origin);
    expect(await run.memory.read()).toMatchObject({ links: mapOf({ 'uid-ada': 'id-ada' }), apart: new Map() });
});

test('what was approved for an account was approved for its person: with the link it is over', async () => {
    const run = build(account('ada', 'ada@x'), account('eve', ''));
    await sync(run);
    await run.memory.approvePrivileges(['admin id-ada', 'admin id-eve']);
    const planned = await run.runner.plan();
    const decision = decideUnlink('ada', planned.observed);
    if (!('plan' in decision)) throw new Error(decision.refused);
    await run.runner.start(run.runner.only(planned, decision.plan), origin);
    expect((await run.memory.read()).privileges).toEqual(['admin id-eve']);
});

describe('what is refused', () => {
    const people = [person('ada'), person('eve'), { ...person('ak-outpost'), isService: true }];
    const observed = observedOf({
        directory: { users: people, people, groups: [], everyone: mapOf({ 'uid-ada': true, 'uid-eve': true }) },
        accounts: [account('ada'), account('eve')],
        memory: { ...noMemory, links: mapOf({ 'uid-eve': 'id-eve' }) },
    });

    test.each([
        ['nobody', account('ada'), { refused: 'link.no_person' }],
        ['ada', undefined, { refused: 'link.no_account' }],
        ['ada', { ...account('bot'), type: 'bot' }, { refused: 'link.no_people_account' }],
        ['ada', account('rocket.cat'), { refused: 'link.no_people_account' }],
        ['ak-outpost', account('ada'), { refused: 'link.no_people_account' }],
        ['ada', account('eve'), { refused: 'link.taken', other: 'eve' }],
        ['eve', account('eve'), { refused: 'link.is_so' }],
    ])('%s and %o', (name, one, refusal) => {
        expect(decideLink(name, one, observed)).toEqual(refusal);
    });

    test('a link that there is not', () => {
        expect(decideUnlink('ada', observed)).toEqual({ refused: 'unlink.none' });
    });

    const plannedOf = (decision: ReturnType<typeof decideLink>): unknown =>
        'plan' in decision ? decision.plan : decision;

    test('a link that was made by names alone is confirmed, and holds no account against somebody else', () => {
        const grounds = mapOf({ 'uid-eve': 'before' as const });
        const before = { ...observed, memory: { ...observed.memory, grounds } };
        const confirmed = { kind: 'link-person', uid: 'uid-eve', userId: 'id-eve', ground: 'by_hand' };
        expect(plannedOf(decideLink('eve', account('eve'), before))).toMatchObject({
            ...{ changes: [confirmed], withheld: [], notes: [], drift: [] },
        });
        expect(plannedOf(decideLink('ada', account('eve'), before))).toMatchObject({
            changes: [
                { kind: 'unlink-person', uid: 'uid-eve', person: 'eve', userId: 'id-eve', ground: 'before' },
                { kind: 'link-person', uid: 'uid-ada', userId: 'id-eve' },
            ],
        });
    });

    test('links to other accounts stay, also that of the person who gets another one', () => {
        const links = mapOf({ 'uid-eve': 'id-eve', 'uid-ada': 'id-old', 'uid-gone': 'id-other' });
        const memory = { ...noMemory, links };
        expect(plannedOf(decideLink('ada', account('ada'), { ...observed, memory }))).toMatchObject({
            changes: [{ kind: 'link-person', uid: 'uid-ada', userId: 'id-ada' }],
        });
    });

    test('a link of somebody who does not exist, or to an account that is gone, is none', () => {
        expect(decideUnlink('nobody', observed)).toEqual({ refused: 'unlink.none' });
        const memory = { ...noMemory, links: mapOf({ 'uid-ada': 'deleted' }) };
        expect(decideUnlink('ada', { ...observed, memory })).toEqual({ refused: 'unlink.none' });
    });

    test('who is gone from authentik holds no account against somebody new', () => {
        const memory = { ...noMemory, links: mapOf({ 'uid-gone': 'id-ada' }) };
        const decision = decideLink('ADA', account('ada'), { ...observed, memory });
        expect('plan' in decision && decision.plan.changes).toMatchObject([
            { kind: 'unlink-person', uid: 'uid-gone' },
            { kind: 'link-person', uid: 'uid-ada', userId: 'id-ada', ground: 'by_hand' },
        ]);
    });

    test('who may only be out of sight in authentik holds it still', () => {
        const memory = { ...noMemory, links: mapOf({ 'uid-unseen': 'id-ada' }) };
        const directory = { ...observed.directory, mayBePartial: true };
        expect(decideLink('ada', account('ada'), { ...observed, directory, memory })).toMatchObject({
            refused: 'link.taken_unseen',
        });
    });
});

test('a link to be confirmed that was parted is one to be confirmed again once that is undone', async () => {
    const run = build(account('ada'));
    await run.memory.links.make([{ uid: 'uid-ada', userId: 'id-ada', ground: 'before' }]);
    const planned = await run.runner.plan();
    const decision = decideUnlink('ada', planned.observed);
    if (!('plan' in decision)) throw new Error(decision.refused);
    const { id } = await run.runner.start(run.runner.only(planned, decision.plan), origin);
    expect((await run.memory.read()).apart).toEqual(mapOf({ 'uid-ada': ['id-ada'] }));
    await undoRun(run, id, { ...origin, id: 'run-2' });
    expect((await run.memory.read()).grounds).toEqual(mapOf({ 'uid-ada': 'before' }));
});

test('who is linked to another account and has that taken back has the one from before again', async () => {
    const run = build(account('ada', 'ada@x'), account('countess'));
    await sync(run);
    const links = async () => (await run.memory.read()).links;
    expect(await links()).toEqual(mapOf({ 'uid-ada': 'id-ada' }));
    const planned = await run.runner.plan();
    const decision = decideLink('ada', account('countess'), planned.observed);
    if (!('plan' in decision)) throw new Error(decision.refused);
    const { id } = await run.runner.start(run.runner.only(planned, decision.plan), origin);
    expect(await links()).toEqual(mapOf({ 'uid-ada': 'id-countess' }));
    await undoRun(run, id, origin);
    expect(await run.memory.read()).toMatchObject({
        links: mapOf({ 'uid-ada': 'id-ada' }),
        grounds: mapOf({ 'uid-ada': 'address' }),
    });
});

describe('a link that was ended and is asked back', () => {
    /** ada is linked to her account and parted from it; then the account becomes that of eve, or ada has another one. */
    async function parted(then: (run: MemoryRun) => Promise<void>): Promise<MemoryRun> {
        const run = build(account('ada', 'ada@x'), account('other', ''));
        await sync(run);
        const planned = await run.runner.plan();
        const decision = decideUnlink('ada', planned.observed);
        if (!('plan' in decision)) throw new Error(decision.refused);
        await run.runner.start(run.runner.only(planned, decision.plan), { ...origin, id: 'parting' });
        await then(run);
        return run;
    }

    test.each([
        ['the account is somebody else’s by now', { uid: 'uid-eve', userId: 'id-ada' }, 'state.linked_to_other'],
        ['the person has another account by now', { uid: 'uid-ada', userId: 'id-other' }, 'state.has_other_account'],
    ])('%s: nobody has two, and it is said', async (_, link, code) => {
        const run = await parted(async ({ memory }) => memory.links.make([{ ...link, ground: 'by_hand' }]));
        const { withheld } = await undoRun(run, 'parting', { ...origin, id: 'undo' });
        expect(withheld).toMatchObject([{ code: 'changed_since', now: { code }, change: { kind: 'link-person' } }]);
        expect((await run.memory.read()).links).toEqual(mapOf({ [link.uid]: link.userId }));
    });

    test('an account that went from somebody who is gone to somebody new goes back to the first', async () => {
        const run = build(account('ada'));
        await run.memory.links.make([{ uid: 'uid-gone', userId: 'id-ada', ground: 'by_hand' }]);
        const planned = await run.runner.plan();
        const decision = decideLink('ada', account('ada'), planned.observed);
        if (!('plan' in decision)) throw new Error(decision.refused);
        const { id } = await run.runner.start(run.runner.only(planned, decision.plan), origin);
        expect((await run.memory.read()).links).toEqual(mapOf({ 'uid-ada': 'id-ada' }));
        await undoRun(run, id, { ...origin, id: 'undo' });
        expect((await run.memory.read()).links).toEqual(mapOf({ 'uid-gone': 'id-ada' }));
    });
});

test('of two accounts that differ in case the one is meant that was written', async () => {
    const [first, second] = [account('ADA'), account('ada')];
    const run = build(first, second);
    const { observed } = await run.runner.plan();
    expect(await run.runner.accountNamed('ada', observed)).toEqual(second);
    expect(await run.runner.accountNamed('Ada', observed)).toBeUndefined();
    const links = mapOf({ 'uid-eve': first.id, 'uid-bob': second.id });
    const decision = decideUnlink('ada', {
        ...observed,
        directory: { users: [], groups: [] },
        memory: { ...noMemory, links },
    });
    expect('plan' in decision && decision.plan.changes).toMatchObject([{ uid: 'uid-bob', userId: 'id-ada' }]);
});

test('with an at sign the account is meant, and not the person of that name', () => {
    const people = [person('ada')];
    const links = mapOf({ 'uid-eve': 'id-ada' });
    const observed = observedOf({
        directory: { users: people, people, groups: [] },
        accounts: [account('ada')],
        memory: { ...noMemory, links },
    });
    expect(decideUnlink('ada', observed)).toEqual({ refused: 'unlink.none' });
    const decision = decideUnlink('ada', observed, true);
    expect('plan' in decision && decision.plan.changes).toMatchObject([{ uid: 'uid-eve', userId: 'id-ada' }]);
});

test('a link that is decided before anything is set up in authentik does not count as setting it up', async () => {
    const run = build(account('ada'));
    const directory = run.authentik;
    [directory.provider, directory.application] = [undefined, undefined];
    const wish = async () => (await run.parts.expected.find('settings'))?.sso?.wish;
    const planned = await run.runner.plan();
    expect(planned.plan.changes.map(({ kind }) => kind)).toContain('create-provider');
    const decision = decideLink('ada', account('ada'), planned.observed);
    if (!('plan' in decision)) throw new Error(decision.refused);
    expect(await run.runner.start(run.runner.only(planned, decision.plan), origin)).toMatchObject({ outcome: 'done' });
    expect(await wish()).toBeUndefined();
    // the whole plan does
    await sync(run, true);
    expect(await wish()).toEqual(expect.any(String));
});
