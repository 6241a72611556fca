import type { DesiredEntry } from '../../src/model/desired';
import { sha256 } from '../../src/digest';
import type { DirectoryUser } from '../../src/model/directory';
import type { Memory } from '../../src/model/memory';
import type { Observed } from '../../src/model/observed';
import type { Account } from '../../src/model/workspace';
import { approve } from '../../src/plan/approve';
import { fingerprint } from '../../src/plan/fingerprint';
import { makePlan } from '../../src/plan/make-plan';
import { nextMemory } from '../../src/plan/memberships/next-memory';
import { survey } from '../../src/plan/survey';
import { mapOf } from '../support/map-of';
import { desiredOf, noMemory, observedOf, roomOf, ruleOf, usualIdentity } from '../support/sync-world';

/** `person('jdoe', 'john@x')`, by uid `uid-jdoe`. */
function person(username: string, email = `${username}@x`, over: Partial<DirectoryUser> = {}): DirectoryUser {
    return { uid: `uid-${username}`, username, name: username, email, isActive: true, ...over };
}

/** `account('jdoe', 'jane@x')`: verified; `account('jdoe', 'jane@x?')`: not; `account('jdoe', '')`: without an address. */
function account(username: string, address = `${username}@x`, over: Partial<Account> = {}): Account {
    const emails = address === '' ? [] : [{ address: address.replace(/\?$/, ''), isVerified: !address.endsWith('?') }];
    return { id: `id-${username}`, username, emails, type: 'user', isActive: true, ...over };
}

interface Sides {
    people: readonly DirectoryUser[];
    accounts: readonly Account[];
    memory?: Partial<Memory>;
    /** in no group of a rule */
    others?: readonly DirectoryUser[];
    /** only those in groups are seen */
    isPart?: boolean;
    directory?: Partial<Observed['directory']>;
    identity?: Partial<typeof usualIdentity>;
    hasOtherLogins?: boolean;
    entry?: DesiredEntry;
}

/** The plan of one rule that puts the people into #staff. */
function planned({
    people,
    accounts,
    memory,
    others = [],
    isPart = false,
    directory,
    identity,
    entry,
    ...over
}: Sides) {
    const desired = desiredOf([ruleOf('staff', ['private', 'staff'])], {
        entry,
        identity: { ...usualIdentity, ...identity },
    });
    const everybody = [...people, ...others].filter(({ isService }) => isService !== true);
    const observed = observedOf({
        ...over,
        accounts,
        rooms: [roomOf('staff', [], { type: 'private' })],
        memory: { ...noMemory, ...memory },
        directory: {
            users: people,
            groups: [{ id: 'g', name: 'staff', parents: [], members: people.map(({ uid }) => uid) }],
            ...(isPart
                ? {}
                : { people: everybody, everyone: new Map(everybody.map(({ uid, isActive }) => [uid, isActive])) }),
            ...directory,
        },
    });
    const plan = makePlan(desired, observed);
    const whole = approve(plan);
    return {
        linked: plan.changes.flatMap((change) => (change.kind === 'link-person' ? [change.userId] : [])),
        unlinked: plan.changes.flatMap((change) => (change.kind === 'unlink-person' ? [change.uid] : [])),
        waits: plan.withheld.flatMap(({ change }) => (change.kind === 'link-person' ? [change.reason.code] : [])),
        added: plan.changes.flatMap((change) => (change.kind === 'add-member' ? [change.userId] : [])),
        addedOnceApproved: whole.changes.flatMap((change) => (change.kind === 'add-member' ? [change.userId] : [])),
        notes: plan.notes.filter(({ code }) => code.startsWith('person_')).map(({ code }) => code),
        details: plan.notes.flatMap(({ code, details }) => (code.startsWith('person_') ? [details] : [])),
        fingerprint: fingerprint(plan, sha256),
        next: nextMemory(desired, observed, survey(desired, observed)),
    };
}

const strong = { waits: [], notes: [], added: ['id-ada'], linked: ['id-ada'] };

describe('the verified address of the account is the person’s', () => {
    test.each([
        ['under the same username', account('ada')],
        ['under another username', account('countess', 'ada@x', { id: 'id-ada' })],
        ['in another case', account('ADA', 'Ada@X', { id: 'id-ada' })],
    ])('%s: they are linked, and given what is theirs in the same run', (_, one) => {
        expect(planned({ people: [person('ada')], accounts: [one] })).toMatchObject(strong);
    });
});

describe('weak evidence waits for a person, and so does what follows from it', () => {
    test.each([
        ['nobody has verified the address', account('ada', 'ada@x?'), 'reason.address_unverified'],
        ['the account has no address', account('ada', ''), 'reason.account_without_address'],
        ['the account has another address', account('ada', 'eve@x'), 'reason.other_address'],
        ['the name is spelled otherwise', account('a-da', ''), 'reason.near_name'],
        ['an unverified address under another name', account('eve', 'ada@x?'), 'reason.address_unverified'],
    ])('%s', (_, one, reason) => {
        const made = planned({ people: [person('ada')], accounts: [one] });
        expect(made).toMatchObject({ linked: [], added: [], waits: [reason], addedOnceApproved: [one.id] });
    });

    test('a person without an address', () => {
        const made = planned({ people: [person('ada', '')], accounts: [account('ada')] });
        expect(made).toMatchObject({ linked: [], added: [], waits: ['reason.person_without_address'] });
    });

    test('an address alone, where the app does not see everybody', () => {
        const people = [person('ada')];
        const other = account('countess', 'ada@x');
        expect(planned({ people, accounts: [other], isPart: true })).toMatchObject({
            waits: ['reason.others_unknown'],
        });
        expect(planned({ people, accounts: [account('ada')], isPart: true })).toMatchObject(strong);
    });

    test('for which something else speaks by now is another plan', () => {
        const people = [person('ada')];
        const shown = planned({ people, accounts: [account('ada', 'ada@x?')] });
        const other = planned({ people, accounts: [account('ada', 'eve@x')] });
        expect([shown.waits, other.waits]).toEqual([['reason.address_unverified'], ['reason.other_address']]);
        expect(other.fingerprint).not.toBe(shown.fingerprint);
    });

    test('letters that only look alike are others', () => {
        const made = planned({ people: [person('kim')], accounts: [account('\u212Aim', 'else@x')] });
        expect(made).toMatchObject({ linked: [], added: [] });
    });
});

describe('an account without an address that the app has seen being made', () => {
    const people = [person('ada')];
    const accounts = [account('ada', '')];
    const seen = { births: mapOf({ 'id-ada': 'ada' }) };
    const weak = { linked: [], added: [], waits: ['reason.account_without_address'] };

    test('is theirs where nothing but a login by authentik can have made it', () => {
        expect(planned({ people, accounts, memory: seen })).toMatchObject(strong);
        expect(planned({ people, accounts })).toMatchObject(weak);
    });

    test('waits where there are other logins, where it was called otherwise, and where it has another address now', () => {
        expect(planned({ people, accounts, memory: seen, hasOtherLogins: true })).toMatchObject(weak);
        expect(planned({ people, accounts, memory: { births: mapOf({ 'id-ada': 'eve' }) } })).toMatchObject(weak);
        const other = [account('ada', 'eve@x')];
        expect(planned({ people, accounts: other, memory: seen })).toMatchObject({ waits: ['reason.other_address'] });
    });

    test('waits where their login would write the name in another case: that may be somebody else’s', () => {
        const capital = [account('Ada', '', { id: 'id-ada' })];
        const memory = { births: mapOf({ 'id-ada': 'Ada' }) };
        expect(planned({ people, accounts: capital, memory })).toMatchObject(weak);
        const written = [person('Ada', '')];
        expect(planned({ people: written, accounts: capital, memory })).toMatchObject(strong);
    });

    test('waits where not everybody in authentik is seen, who may have the name as well', () => {
        const waits = ['reason.born_others_unknown'];
        expect(planned({ people, accounts, memory: seen, isPart: true })).toMatchObject({
            linked: [],
            added: [],
            waits,
        });
    });

    test('is forgotten with the account', () => {
        const births = mapOf({ 'id-ada': 'ada', 'id-gone': 'eve' });
        expect(planned({ people: [person('bob')], accounts, memory: { births } }).next.births).toEqual(seen.births);
    });

    test('is nobody’s where the name is that of two people', () => {
        const others = [person('ADA', 'other@x')];
        expect(planned({ people, accounts, memory: seen, others })).toMatchObject({ notes: ['person_ambiguous'] });
    });
});

describe('evidence that contradicts itself is approved by nobody in bulk', () => {
    const undecided = { linked: [], waits: [], added: [], addedOnceApproved: [], notes: ['person_ambiguous'] };

    test('the username says one person, and the address another, who is in no group at all', () => {
        const accounts = [account('jdoe', 'jane@x')];
        const others = [person('jane', 'jane@x')];
        const made = planned({ people: [person('jdoe', 'john@x')], accounts, others });
        expect(made).toMatchObject(undecided);
        const claims = [
            { code: 'claim.by_address', person: 'jane' },
            { code: 'claim.by_name', person: 'jdoe' },
        ];
        expect(made.details).toEqual([{ code: 'detail.fits_several', username: 'jdoe', claims, more: 0 }]);
        expect(planned({ people: others, accounts, others: [person('jdoe', 'john@x')] })).toMatchObject(undecided);
    });

    test('two accounts fit', () => {
        const accounts = [account('ada', ''), account('other', 'ada@x')];
        expect(planned({ people: [person('ada')], accounts })).toMatchObject(undecided);
    });

    test('two people have one address, deactivated or not', () => {
        const others = [person('eve', 'ada@x', { isActive: false })];
        expect(planned({ people: [person('ada')], accounts: [account('ada')], others })).toMatchObject(undecided);
    });

    test('the account is linked to another person', () => {
        const memory = { links: mapOf({ 'uid-eve': 'id-ada' }) };
        const made = planned({ people: [person('ada')], accounts: [account('ada')], memory, others: [person('eve')] });
        expect(made).toMatchObject(undecided);
    });

    test('whom it may mean is not taken out', () => {
        const memory = { ledger: mapOf({ 'room staff': ['id-ada'] }), links: mapOf({ 'uid-eve': 'id-ada' }) };
        const made = planned({ people: [person('ada')], accounts: [account('ada')], memory, others: [person('eve')] });
        expect(made.notes).toEqual(['person_ambiguous']);
    });
});

describe('thousands of people with one address', () => {
    /** How often the addresses of the one account that has it are looked at. */
    function looksAt(count: number) {
        let looks = 0;
        const one = account('shared', 'office@x');
        const { emails } = one;
        Object.defineProperty(one, 'emails', { enumerable: true, get: () => (looks++, emails) });
        const people = Array.from({ length: count }, (_, n) => person(`user${n}`, 'office@x'));
        const seen = people.map((user) => {
            let reads = 0;
            const { username } = user;
            Object.defineProperty(user, 'username', { enumerable: true, get: () => (reads++, username) });
            return () => reads;
        });
        const made = planned({ people, accounts: [one] });
        return { made, looks: looks + seen.reduce((sum, reads) => sum + reads(), 0) };
    }

    test('who claim one account are looked through once for all of them', () => {
        const [few, many] = [looksAt(100), looksAt(1_000)];
        // of ten times as many people: more than that only for sorting them
        expect(many.looks).toBeLessThan(20 * few.looks);
    });

    test('some are named, and the others counted', () => {
        const { details, linked } = looksAt(100).made;
        expect(linked).toEqual([]);
        const claims = ['user0', 'user1', 'user10', 'user11', 'user12'].map((one) => ({
            code: 'claim.by_address',
            person: one,
        }));
        expect(details).toHaveLength(100);
        expect(details[7]).toEqual({ code: 'detail.fits_several', username: 'shared', claims, more: 95 });
    });
});

test('bots are never linked, and do not stand in the way of an account that fits', () => {
    const bot = account('ada', '', { type: 'bot', id: 'id-bot' });
    expect(planned({ people: [person('ada')], accounts: [bot] })).toMatchObject({
        linked: [],
        notes: ['person_is_bot'],
    });
    const remote = account('ada', 'ada@x', { type: 'federated' });
    expect(planned({ people: [person('ada')], accounts: [remote] })).toMatchObject({ notes: ['person_is_bot'] });
    const both = [bot, account('countess', 'ada@x', { id: 'id-ada' })];
    expect(planned({ people: [person('ada')], accounts: both })).toMatchObject(strong);
});

test('service accounts are never linked, and no account that others have deactivated', () => {
    const service = person('ada', 'ada@x', { isService: true });
    expect(planned({ people: [service], accounts: [account('ada')] })).toMatchObject({ linked: [], added: [] });
    const gone = [account('ada', 'ada@x', { isActive: false })];
    expect(planned({ people: [person('ada')], accounts: gone })).toMatchObject({
        linked: [],
        notes: ['person_deactivated'],
    });
});

test('a link holds by id, whatever either side is called now', () => {
    const accounts = [account('countess', 'else@x', { id: 'id-ada' }), account('ada', 'eve@x', { id: 'id-eve' })];
    const made = planned({ people: [person('ada')], accounts, memory: { links: mapOf({ 'uid-ada': 'id-ada' }) } });
    expect(made).toMatchObject({ linked: [], waits: [], added: ['id-ada'], notes: [] });
});

test('an account that another link explains leaves the other to the person whose name it has', () => {
    const accounts = [account('ada', 'old@x', { id: 'id-eve' }), account('countess', 'ada@x', { id: 'id-ada' })];
    const memory = { links: mapOf({ 'uid-eve': 'id-eve' }) };
    expect(planned({ people: [person('ada')], accounts, memory, others: [person('eve')] })).toMatchObject(strong);
});

test('a link to an account that is gone is dropped, and the person found anew', () => {
    const memory = { links: mapOf({ 'uid-ada': 'deleted' }) };
    const made = planned({ people: [person('ada')], accounts: [account('ada')], memory });
    expect(made).toMatchObject(strong);
    expect(made.next.links.size).toBe(0);
});

describe('links of a version that paired people by their names', () => {
    const before = { links: mapOf({ 'uid-ada': 'id-ada' }), grounds: mapOf({ 'uid-ada': 'before' as const }) };

    test('are confirmed by the address', () => {
        expect(planned({ people: [person('ada')], accounts: [account('ada')], memory: before })).toMatchObject(strong);
    });

    test('give nothing until a person confirms them', () => {
        const made = planned({ people: [person('ada')], accounts: [account('ada', 'eve@x')], memory: before });
        expect(made).toMatchObject({ added: [], waits: ['reason.other_address'], addedOnceApproved: ['id-ada'] });
    });

    test('are approved of one person only where two have them, and of nobody else whose name is only near', () => {
        const memory = {
            links: mapOf({ 'uid-ada': 'id-x', 'uid-eve': 'id-x' }),
            grounds: mapOf({ 'uid-ada': 'before' as const, 'uid-eve': 'before' as const }),
        };
        const accounts = [account('b-ob', '', { id: 'id-x' })];
        const people = [person('ada'), person('eve')];
        expect(planned({ people, accounts, memory })).toMatchObject({ waits: [], addedOnceApproved: [] });
        const one = { links: mapOf({ 'uid-ada': 'id-x' }), grounds: mapOf({ 'uid-ada': 'before' as const }) };
        const made = planned({ people: [person('ada'), person('bob')], accounts, memory: one });
        expect(made).toMatchObject({ waits: ['reason.near_name'], addedOnceApproved: ['id-x'] });
    });

    test('are one account too many where the address is that of another', () => {
        const accounts = [account('old', ''), account('ada')];
        const memory = { ...before, links: mapOf({ 'uid-ada': 'id-old' }) };
        const made = planned({ people: [person('ada')], accounts, memory });
        expect(made).toMatchObject({ added: [], notes: ['person_ambiguous'] });
    });
});

describe('a person who is made anew in authentik', () => {
    const sides = {
        people: [person('ada', 'ada@x', { uid: 'new' })],
        accounts: [account('ada')],
        memory: { links: mapOf({ 'uid-ada': 'id-ada' }) },
    };

    test('waits for a second look, which lets go of the old link', () => {
        const first = planned(sides);
        expect(first).toMatchObject({ linked: [], unlinked: [], added: [], notes: ['person_ambiguous'] });
        expect(first.details).toEqual([{ code: 'detail.linked_to_gone', username: 'ada' }]);
        expect(first.next.missedOnce).toEqual(['uid-ada']);
        const second = planned({ ...sides, memory: { ...sides.memory, missedOnce: ['uid-ada'] } });
        expect(second).toMatchObject({ ...strong, unlinked: ['uid-ada'] });
    });

    test('is not looked for where the list may hide people', () => {
        const memory = { ...sides.memory, missedOnce: ['uid-ada'] };
        const made = planned({ ...sides, memory, directory: { mayBePartial: true } });
        expect(made).toMatchObject({ linked: [], unlinked: [], notes: ['person_ambiguous'] });
    });
});

describe('people are looked for by what their login makes of them', () => {
    const local = { usernameField: '{{/^([^@]+)/::preferred_username}}' };

    test('a template', () => {
        const made = planned({
            people: [person('ada@corp', 'a@x')],
            accounts: [account('ada', '')],
            identity: local,
        });
        expect(made).toMatchObject({ waits: ['reason.account_without_address'] });
    });

    test('two people whose logins end on one account', () => {
        const people = [person('bea@corp', 'b@x'), person('bea@other', 'c@x')];
        const made = planned({ people, accounts: [account('bea', 'b@x')], identity: local });
        expect(made).toMatchObject({ linked: [], added: [], notes: ['person_ambiguous', 'person_ambiguous'] });
    });
});

test('of accounts born before another login service was on nothing is known any more, even once it is off', () => {
    const sides = { people: [person('ada')], accounts: [account('ada', '')] };
    const memory = { births: mapOf({ 'id-ada': 'ada' }) };
    expect(planned({ ...sides, memory, hasOtherLogins: false })).toMatchObject(strong);
    const entry = { name: 'Authentik', service: 'authentik', settings: [], clientId: 'id', hasSecret: true };
    const { next } = planned({ ...sides, memory, entry, hasOtherLogins: true });
    expect(planned({ ...sides, memory: next, hasOtherLogins: false })).toMatchObject({ linked: [], added: [] });
});
