import type { Memory } from '../../src/model/memory';
import type { Observed } from '../../src/model/observed';
import type { Plan } from '../../src/model/plan';
import { splitNames } from '../../src/model/split-names';
import { given } from '../../src/model/given';
import { makePlan } from '../../src/plan/make-plan';
import { nextMemory } from '../../src/plan/memberships/next-memory';
import { survey } from '../../src/plan/survey';
import {
    accountsOf,
    defaultRemovals,
    desiredOf,
    directoryOf,
    noMemory,
    observedOf,
    roomOf,
    ruleOf,
} from '../support/sync-world';

const rules = [ruleOf('staff', ['channel', 'desk'])];

function desiredWith(list: string) {
    const protectedUsers = splitNames(list).names;
    return desiredOf(rules, { removals: { ...defaultRemovals, protectedUsers, limitPercent: 100 } });
}

/** Everybody has left the group whom the app had put into the room. */
function observe(usernames: readonly string[], over: Partial<Observed> = {}, memory: Partial<Memory> = {}): Observed {
    const accounts = accountsOf(...usernames);
    const ids = accounts.map(({ id }) => id);
    return observedOf({
        directory: directoryOf({ staff: ['keeper'] }),
        accounts,
        rooms: [roomOf('desk', usernames)],
        memory: { ...noMemory, ledger: new Map([['room desk', ids]]), ...memory },
        ...over,
    });
}

function kept({ withheld }: Plan): string[] {
    return withheld.flatMap((held) =>
        held.code === 'protected' && 'username' in held.change ? [held.change.username] : [],
    );
}

function nobodyOf({ notes }: Plan): unknown[] {
    return notes.filter(({ code }) => code === 'protects_nobody').map(({ subject }) => subject);
}

test.each(['ann, bob', 'ann;bob', 'ann bob', 'ann\nbob\r\n', '@Ann, "bob"', ' "ann" ; BOB ', 'ann "bob"', '"ann" bob'])(
    '%j protects both',
    (list) => {
        const plan = makePlan(desiredWith(list), observe(['ann', 'bob', 'eve']));
        expect(kept(plan).sort()).toEqual(['ann', 'bob']);
        expect(nobodyOf(plan)).toEqual([]);
        expect(plan.changes).toMatchObject([{ kind: 'remove-member', username: 'eve' }]);
    },
);

test.each(['bob, "ann lee"', 'bob "ann lee"', '"ann lee" bob'])(
    '%j protects somebody with a blank in their name',
    (list) => {
        const plan = makePlan(desiredWith(list), observe(['ann lee', 'bob', 'eve']));
        expect([kept(plan).sort(), nobodyOf(plan)]).toEqual([['ann lee', 'bob'], []]);
    },
);

test('a name with blanks is one name where somebody is called so, in quotation marks or not', () => {
    for (const list of ['bob smith', '"Bob Smith", eve'])
        expect(kept(makePlan(desiredWith(list), observe(['bob smith', 'ann', 'eve'])))).toContain('bob smith');
});

test('whoever is nobody is said in each plan, one good name among them or none, with whom was probably meant', () => {
    const plan = makePlan(desiredWith('ann, nobody-here'), observe(['ann', 'bernadette']));
    expect(nobodyOf(plan)).toEqual([{ code: 'unknown.name', name: 'nobody-here' }]);
    expect(nobodyOf(makePlan(desiredWith('ann bernadete'), observe(['ann', 'bernadette'])))).toEqual([
        { code: 'unknown.did_you_mean', name: 'bernadete', meant: 'bernadette' },
    ]);
    const [ann] = accountsOf('ann');
    const withAddress = ann && { ...ann, emails: [{ address: 'Ann@company.test', isVerified: true }] };
    const byAddress = makePlan(
        desiredWith('ann@company.test'),
        observe(['ann'], { accounts: withAddress ? [withAddress] : [] }),
    );
    expect(nobodyOf(byAddress)).toEqual([{ code: 'unknown.did_you_mean', name: 'ann@company.test', meant: 'ann' }]);
});

test('whoever was seen once stays protected under another name in Rocket.Chat, and so does who takes the old one', () => {
    const desired = desiredWith('ann');
    const before = observe(['ann', 'eve']);
    const { protectedIds } = nextMemory(desired, before, survey(desired, before));
    const [ann, eve, other] = accountsOf('ann', 'eve', 'other');
    if (!ann || !eve || !other) throw new Error('three accounts');
    const renamed = { ...ann, username: 'ann.married' };
    const after = observe(['ann', 'eve'], { accounts: [renamed, eve] }, protectedIds && { protectedIds });
    const plan = makePlan(desired, after);
    expect(kept(plan)).toEqual(['ann.married']);
    expect(nobodyOf(plan)).toEqual([]);
    expect(nextMemory(desired, after, survey(desired, after)).protectedIds).toEqual(protectedIds);
    const namesake = { ...after, accounts: [renamed, { ...eve, username: 'ann' }] };
    expect(kept(makePlan(desired, namesake)).sort()).toEqual(['ann', 'ann.married']);
    const emptied = desiredWith('');
    expect(nextMemory(emptied, after, survey(emptied, after)).protectedIds?.size).toBe(0);
});

test('a name with blanks that is somebody’s is not taken apart, and of several words those are said that mean nobody', () => {
    const both = observe(['bob smith', 'bob', 'eve']);
    expect(nobodyOf(makePlan(desiredWith('"Bob Smith"'), both))).toEqual([]);
    expect(nobodyOf(makePlan(desiredWith('"bob xyzzy"'), both))).toEqual([{ code: 'unknown.name', name: 'xyzzy' }]);
    expect(nobodyOf(makePlan(desiredWith('"quux xyzzy"'), both))).toEqual([
        { code: 'unknown.name', name: 'quux xyzzy' },
    ]);
});

test('an account that is gone is nobody any more, and who is nobody is not remembered', () => {
    const desired = desiredWith('ann, eve');
    const after = observe(['eve'], {}, { protectedIds: new Map([['ann', 'deleted']]) });
    expect(nobodyOf(makePlan(desired, after))).toEqual([{ code: 'unknown.name', name: 'ann' }]);
    expect(nextMemory(desired, after, survey(desired, after)).protectedIds).toEqual(new Map([['eve', 'user-eve']]));
});

test('one of several addresses of an account tells who was meant', () => {
    const [ann] = accountsOf('ann');
    const emails = ['old@company.test', 'new@company.test'].map((address) => ({ address, isVerified: true }));
    const observed = observe(['ann'], { accounts: ann ? [{ ...ann, emails }] : [] });
    expect(nobodyOf(makePlan(desiredWith('new@company.test'), observed))).toMatchObject([{ meant: 'ann' }]);
});

test('who takes a name later is not remembered by it, and neither is somebody whose link waits', () => {
    const desired = desiredWith('ann');
    const remembered = { protectedIds: new Map([['ann', 'user-ann']]) };
    const [ann, eve] = accountsOf('ann', 'eve');
    if (!ann || !eve) throw new Error('two accounts');
    const accounts = [
        { ...ann, username: 'ann.married' },
        { ...eve, username: 'ann' },
    ];
    const namesake = observe(['ann', 'eve'], { accounts }, remembered);
    expect(nextMemory(desired, namesake, survey(desired, namesake)).protectedIds).toEqual(remembered.protectedIds);
    // the person ann of authentik may be eve, and may not
    const weak = [accounts[0], { ...eve, emails: [{ address: 'ann@example.com', isVerified: false }] }];
    const directory = directoryOf({ staff: ['keeper'], guests: ['ann'] });
    const waiting = observe(['ann', 'eve'], { accounts: weak as Observed['accounts'], directory }, remembered);
    expect(kept(makePlan(desired, waiting)).sort()).toEqual(['ann.married', 'eve']);
    expect(nextMemory(desired, waiting, survey(desired, waiting)).protectedIds).toEqual(remembered.protectedIds);
    const linked = { ...waiting, memory: { ...waiting.memory, links: new Map([['uid-ann', 'user-eve']]) } };
    const both = nextMemory(desired, linked, survey(desired, linked)).protectedIds?.get('ann');
    expect(both).toContain('user-ann');
    expect(both).toContain('user-eve');
});

test('a name that means one account here and another in authentik protects both, whatever they are called since', () => {
    const desired = desiredWith('ann');
    const directory = directoryOf({ staff: ['keeper'], guests: ['ann'] });
    const memory = { links: new Map([['uid-ann', 'user-bea']]) };
    const before = observe(['ann', 'bea', 'eve'], { directory }, memory);
    expect(kept(makePlan(desired, before)).sort()).toEqual(['ann', 'bea']);
    const { protectedIds } = nextMemory(desired, before, survey(desired, before));
    const [ann, bea, eve] = accountsOf('ann', 'bea', 'eve');
    if (!ann || !bea || !eve) throw new Error('three accounts');
    const accounts = [{ ...ann, username: 'ann.b' }, { ...bea, username: 'bea.c' }, eve];
    const renamed = {
        ...directory,
        users: directory.users.map((user) => ({ ...user, username: `${user.username}2` })),
    };
    const after = observe(
        ['ann', 'bea', 'eve'],
        { directory: renamed, accounts },
        { ...memory, ...given({ protectedIds }) },
    );
    expect(kept(makePlan(desired, after)).sort()).toEqual(['ann.b', 'bea.c']);
});

test('authentik’s spelling of a name protects the account that is linked', () => {
    const directory = directoryOf({ staff: ['keeper'], guests: ['ann.smith@company'] });
    const memory = { links: new Map([['uid-ann.smith@company', 'user-ann']]) };
    const plan = makePlan(desiredWith('Ann.Smith@company'), observe(['ann', 'eve'], { directory }, memory));
    expect(kept(plan)).toEqual(['ann']);
    expect(nobodyOf(plan)).toEqual([]);
});
