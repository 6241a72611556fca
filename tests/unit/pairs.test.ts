import type { Directory, DirectoryUser } from '../../src/model/directory';
import type { Memory } from '../../src/model/memory';
import type { Account } from '../../src/model/workspace';
import { findPerson } from '../../src/plan/people/match-people';
import { isGone, isMissing } from '../../src/plan/people/is-gone';
import type { Pair } from '../../src/plan/people/pair';
import { Pairs } from '../../src/plan/people/pairs';
import { mapOf } from '../support/map-of';
import { accountOf, personOf } from '../support/painted';
import { usualIdentity } from '../support/sync-world';

interface Sides {
    people: readonly DirectoryUser[];
    accounts: readonly Account[];
    memory?: Partial<Memory>;
    directory?: Partial<Directory>;
    identity?: Partial<typeof usualIdentity>;
}

function pairsOf({ people, accounts, memory, directory, identity }: Sides): Pairs {
    return Pairs.among(accounts, {
        directory: { users: people, people, groups: [], ...directory },
        memory: { links: new Map(), ...memory },
        fields: { ...usualIdentity, ...identity },
        hasOtherLogins: false,
    });
}

/** What the first of the people is paired with. */
function pairOf(sides: Sides): Pair {
    const [user] = sides.people;
    if (!user) throw new Error('nobody');
    return pairsOf(sides).of(user);
}

const ada = personOf('ada');
const eve = personOf('eve');
const account = accountOf('ada');
const twoLinks = mapOf({ 'uid-ada': 'id-ada', 'uid-eve': 'id-ada' });

test('an account with two people who are linked to it is for a person to decide, and means either of them', () => {
    const pair = pairOf({ people: [ada, eve], accounts: [account], memory: { links: twoLinks } });
    const details = { code: 'detail.linked_to_other', username: 'ada' };
    expect(pair).toEqual({ state: 'undecided', candidates: [account], details });
});

test('of a link to somebody who is gone it is said that they are, unless somebody else holds it as well', () => {
    const anew = personOf('ada', 'ada@x', { uid: 'new' });
    const held = (links: Record<string, string>): unknown => {
        const everyone = mapOf({ new: true, 'uid-eve': true });
        const sides = { people: [anew, eve], accounts: [account], directory: { everyone } };
        const pair = pairOf({ ...sides, memory: { links: mapOf(links) } });
        return 'details' in pair && pair.candidates[0] === account && pair.details;
    };
    expect(held({ 'uid-ada': 'id-ada' })).toMatchObject({ code: 'detail.linked_to_gone' });
    expect(held({ 'uid-ada': 'id-ada', 'uid-eve': 'id-ada' })).toMatchObject({ code: 'detail.linked_to_other' });
});

test('two accounts that fit are named in the order of their names, in whatever order they come', () => {
    const accounts = [accountOf('zoe', 'ada@x', { id: 'a' }), accountOf('ada', '', { id: 'b' })];
    const pair = pairOf({ people: [ada], accounts });
    expect(pair).toMatchObject({ state: 'undecided', details: ['ada', 'zoe'] });
    expect(pairOf({ people: [ada], accounts: [...accounts].reverse() })).toEqual(pair);
});

test('an account that fits two people is told with what each has of it', () => {
    const sides = { people: [ada, personOf('eve', 'ada@x'), personOf('ADA', 'else@x')], accounts: [account] };
    expect(pairOf(sides)).toMatchObject({
        candidates: [account],
        details: {
            username: 'ada',
            claims: [
                { code: 'claim.by_name', person: 'ADA' },
                { code: 'claim.by_both', person: 'ada' },
                { code: 'claim.by_address', person: 'eve' },
            ],
        },
    });
});

describe('somebody else of the address claims an account', () => {
    const rival = personOf('rival', 'ada@x');
    const pairWith = (memory: Partial<Memory>, over: Partial<Sides> = {}): string =>
        pairOf({ people: [ada, rival], accounts: [account, accountOf('rival', '')], memory, ...over }).state;

    test('but not who has another one by a link that stands', () => {
        const links = mapOf({ 'uid-rival': 'id-rival' });
        expect(pairWith({})).toBe('undecided');
        expect(pairWith({ links })).toBe('found');
        expect(pairWith({ links, grounds: mapOf({ 'uid-rival': 'before' as const }) })).toBe('undecided');
        expect(pairWith({ links: mapOf({ 'uid-rival': 'deleted' }) })).toBe('undecided');
    });

    test('and who had this very one before', () => {
        const links = mapOf({ 'uid-rival': 'id-ada' });
        expect(pairWith({ links, grounds: mapOf({ 'uid-rival': 'before' as const }) })).toBe('undecided');
    });

    test('but no service account', () => {
        const service = { ...rival, isService: true };
        expect(pairWith({}, { people: [ada, service] })).toBe('found');
    });
});

test('an account of another name and address may be of whom a link to be confirmed names', () => {
    const near = accountOf('a-da', '');
    const memory = {
        links: mapOf({ 'uid-eve': 'id-a-da' }),
        grounds: mapOf({ 'uid-eve': 'before' as const }),
    };
    const sides = { people: [ada, eve], accounts: [near] };
    expect(pairOf(sides)).toMatchObject({ state: 'found' });
    expect(pairOf({ ...sides, memory })).toEqual({ state: 'none' });
    const own = { links: mapOf({ 'uid-ada': 'id-far' }), grounds: mapOf({ 'uid-ada': 'before' as const }) };
    const far = accountOf('far', '');
    expect(pairOf({ ...sides, accounts: [far], memory: own })).toMatchObject({ state: 'found', account: far });
    const both = {
        links: mapOf({ 'uid-ada': 'id-far', 'uid-eve': 'id-far' }),
        grounds: mapOf({ 'uid-ada': 'before' as const, 'uid-eve': 'before' as const }),
    };
    expect(pairOf({ ...sides, accounts: [far], memory: both })).toMatchObject({
        ...{ state: 'undecided', candidates: [far] },
        details: { code: 'detail.linked_to_other' },
    });
});

describe('another spelling of the name', () => {
    const near = accountOf('a.da', '');

    test('is a question where there is one account and one person of it', () => {
        expect(pairOf({ people: [ada, eve], accounts: [near] })).toMatchObject({ state: 'found', account: near });
        expect(pairOf({ people: [ada], accounts: [near, accountOf('a-da', '')] })).toEqual({ state: 'none' });
        expect(pairOf({ people: [ada, personOf('a_da')], accounts: [near] })).toEqual({ state: 'none' });
    });

    test('is none to an account that somebody else is linked to, or that was parted from the person', () => {
        const sides = { people: [ada, eve], accounts: [near] };
        expect(pairOf({ ...sides, memory: { links: mapOf({ 'uid-eve': 'id-a.da' }) } })).toEqual({ state: 'none' });
        expect(pairOf({ ...sides, memory: { apart: mapOf({ 'uid-ada': ['id-a.da'] }) } })).toEqual({ state: 'none' });
        const two = [near, accountOf('a-da', '')];
        const apart = mapOf({ 'uid-ada': ['id-a.da'] });
        expect(pairOf({ ...sides, accounts: two, memory: { apart } })).toMatchObject({ account: two[1] });
    });

    test('needs letters: two names of signs alone are not one', () => {
        expect(pairOf({ people: [personOf('...', 'x@x')], accounts: [accountOf('--', '')] })).toEqual({
            state: 'none',
        });
    });
});

describe('what is not there is the same for nobody', () => {
    const nameless = { usernameField: 'nothing' };

    test('an address', () => {
        const blank = accountOf('blank', ' ');
        const people = [personOf('ada', ''), personOf('eve', '')];
        expect(pairOf({ people, accounts: [blank] })).toEqual({ state: 'none' });
        expect(pairOf({ people: [eve, personOf('bob', '')], accounts: [accountOf('eve', ' ')] })).toMatchObject({
            state: 'found',
        });
    });

    test('a username', () => {
        const unnamed = accountOf('', 'else@x', { id: 'id-unnamed' });
        expect(pairOf({ people: [ada], accounts: [unnamed], identity: nameless })).toEqual({ state: 'none' });
        const byAddress = accountOf('', 'ada@x', { id: 'id-unnamed' });
        const sides = { people: [ada, eve], accounts: [byAddress], identity: nameless };
        expect(pairOf(sides)).toMatchObject({ state: 'found' });
        expect(pairOf({ ...sides, directory: { people: undefined } })).toMatchObject({
            evidence: { isStrong: false, reason: { code: 'reason.others_unknown' } },
        });
    });
});

test('blanks around an address are none of it', () => {
    const padded = accountOf('countess', ' ada@x ');
    expect(pairOf({ people: [ada], accounts: [padded] })).toMatchObject({ evidence: { isStrong: true } });
    const person = personOf('ada', ' Ada@x ');
    expect(pairOf({ people: [person], accounts: [account] })).toMatchObject({ evidence: { isStrong: true } });
});

test('somebody who is asked about and is in no list is paired all the same', () => {
    expect(pairsOf({ people: [], accounts: [account] }).of(ada)).toMatchObject({ state: 'found', account });
});

test('what a login has made is theirs by a link that stands on it, or by strong evidence', () => {
    const born = { births: mapOf({ 'id-ada': 'ada' }) };
    const bare = accountOf('ada', '');
    const isBornOf = (memory: Partial<Memory>, one = bare): boolean => {
        const pairs = pairsOf({ people: [ada], accounts: [one], memory });
        return pairs.isBornOf(pairs.of(ada), ada);
    };
    expect(isBornOf(born)).toBe(true);
    expect(isBornOf({})).toBe(false);
    expect(isBornOf({ births: mapOf({ 'id-ada': 'eve' }) })).toBe(false);
    const links = mapOf({ 'uid-ada': 'id-ada' });
    expect(isBornOf({ links, grounds: mapOf({ 'uid-ada': 'born' as const }) })).toBe(true);
    expect(isBornOf({ links, grounds: mapOf({ 'uid-ada': 'address' as const }) })).toBe(false);
    expect(isBornOf({ links, ...born })).toBe(true);
    // under another name since, it may have become somebody else’s
    expect(isBornOf({ births: mapOf({ 'id-ada': 'ada' }) }, { ...bare, username: 'Ada' })).toBe(false);
    expect(isBornOf({ births: mapOf({ 'id-ada': 'Ada' }) }, { ...bare, username: 'Ada' })).toBe(false);
});

test('nobody is missing from a list that is empty, and gone only after two looks at one that is whole', () => {
    const everyone = mapOf({ 'uid-eve': true });
    const list = { users: [], groups: [], everyone };
    expect(isMissing('uid-ada', list)).toBe(true);
    expect(isMissing('uid-ada', { ...list, everyone: new Map() })).toBe(false);
    expect(isMissing('uid-ada', { ...list, services: ['uid-ada'] })).toBe(false);
    expect(isGone('uid-ada', list, {})).toBe(false);
    expect(isGone('uid-ada', list, { missedOnce: ['uid-ada'] })).toBe(true);
});

describe('of a person it is said', () => {
    const find = (user: DirectoryUser, accounts: readonly Account[], memory: Partial<Memory> = {}) =>
        findPerson(user, pairsOf({ people: [user], accounts, memory }), 'person_without_account');
    const links = mapOf({ 'uid-ada': 'id-ada' });

    test('whether their link stands, is made, or waits', () => {
        expect(find(ada, [account], { links })).toEqual({ account, link: 'stands' });
        expect(find(ada, [account])).toEqual({ account, link: 'made' });
        const weak = accountOf('ada', 'ada@x?');
        expect(find(ada, [weak])).toEqual({ account: weak, link: 'waits' });
    });

    test('why they have none', () => {
        const nobody = { candidates: [], isLinked: false };
        const none = (code: string): object => ({ note: { code, subject: 'ada' }, ...nobody });
        expect(find(ada, [])).toEqual(none('person_without_account'));
        expect(find({ ...ada, isService: true }, [account])).toEqual(none('person_is_service'));
        expect(find({ ...ada, isService: true }, [])).toEqual(none('person_is_service'));
    });

    test('why it can be given nothing, and that it is theirs where a link says so', () => {
        const bot = { ...account, type: 'bot' };
        const off = { ...account, isActive: false };
        const isBot = { note: { code: 'person_is_bot', subject: 'ada', details: 'bot' }, candidates: [bot] };
        const isOff = { note: { code: 'person_deactivated', subject: 'ada' }, candidates: [off] };
        expect(find(ada, [bot])).toEqual({ ...isBot, isLinked: false });
        expect(find(ada, [bot], { links })).toEqual({ ...isBot, isLinked: true });
        expect(find(ada, [off])).toEqual({ ...isOff, isLinked: false });
        expect(find(ada, [off], { links })).toEqual({ ...isOff, isLinked: true });
        expect(find(ada, [off]).valueOf()).not.toHaveProperty('note.details');
    });

    test('whose account may be meant', () => {
        const accounts = [accountOf('ada', ''), accountOf('other', 'ada@x')];
        expect(find(ada, accounts)).toEqual({
            note: { code: 'person_ambiguous', subject: 'ada', details: ['ada', 'other'] },
            ...{ candidates: accounts, isLinked: false },
        });
    });
});
