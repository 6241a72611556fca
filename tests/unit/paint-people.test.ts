import type { PredictedLogin } from '../../src/model/login';
import { ofForm } from '../../src/plan/people/paint-people';
import { mapOf } from '../support/map-of';
import { accountOf, paint, personOf, type Sides } from '../support/painted';

const ada = personOf('ada');

function personIn(sides: Sides) {
    const [person] = paint(sides).people;
    return person;
}

test('people come in the order of their names, and of their ids where the names are the same', () => {
    const people = [
        ...[personOf('cam', 'c@x', { uid: '1' }), personOf('Bob', 'b@x', { uid: '2' })],
        ...[
            personOf('bob', 'd@x', { uid: '4' }),
            personOf('ada', 'a@x', { uid: '3' }),
            personOf('bob', '', { uid: '0' }),
        ],
    ];
    const order = paint({ people }).people.map(({ uid }) => uid);
    expect(paint({ people: [...people].reverse() }).people.map(({ uid }) => uid)).toEqual(order);
    expect(order[0]).toBe('3');
    expect(order.at(-1)).toBe('1');
    expect(order.indexOf('0')).toBeLessThan(order.indexOf('4'));
});

describe('of a field that authentik’s own mappings never give nothing is known', () => {
    test.each([
        ['the username', { usernameField: 'nick' }],
        ['the address', { emailField: 'mail' }],
    ])('%s', (_, entry) => {
        expect(paint({ people: [ada], entry }).people).toEqual([
            { uid: 'uid-ada', username: 'ada', standing: 'not_known', chance: 'perhaps' },
        ]);
    });

    test('no field at all is no such field: people are asked, or have no address', () => {
        expect(personIn({ people: [ada], entry: { usernameField: '' } })).toMatchObject({ standing: 'new' });
        expect(personIn({ people: [ada], entry: { emailField: '' } })).toMatchObject({ standing: 'new' });
    });
});

describe('the way out for who is refused', () => {
    const modern = (sides: Partial<Sides>): unknown => {
        const person = personIn({ people: [ada], flow: 'modern', ...sides });
        return [person?.refusal, person?.wayOut];
    };

    test('is the key field by which both merge switches find their own account', () => {
        expect(modern({ accounts: [accountOf('lovelace', 'ada@x')] })).toEqual(['email_taken', 'email']);
        const memory = { links: mapOf({ 'uid-ada': 'id-ada' }) };
        expect(modern({ accounts: [accountOf('ada', '')], memory })).toEqual(['username_taken', 'username']);
    });

    test('is none into an account that only may be theirs, or is somebody else’s', () => {
        expect(modern({ accounts: [accountOf('ada', '')] })).toEqual(['username_taken', undefined]);
        const accounts = [accountOf('ada', 'eve@x'), accountOf('countess', '')];
        const memory = { links: mapOf({ 'uid-ada': 'id-countess' }) };
        expect(modern({ accounts, memory })).toEqual(['username_taken', undefined]);
    });

    test('is none where the refusal is about no account', () => {
        const memory = { links: mapOf({ 'uid-ada': 'id-ada' }) };
        const sides = { accounts: [accountOf('ada')], memory, entry: { showsButton: false } };
        expect(modern(sides)).toEqual(['no_button', undefined]);
    });

    test('is there as well where the key field finds it and merging is off', () => {
        const entry = { keyField: 'email', mergesUsers: false, mergesDistinctServices: true };
        expect(modern({ accounts: [accountOf('lovelace', 'ada@x')], entry })).toEqual(['merge_refused', 'email']);
    });
});

test('the user of an app is no account that anybody gets into', () => {
    const sides = { people: [ada], accounts: [accountOf('ada', 'ada@x', { type: 'app' })] };
    expect(personIn(sides)).toMatchObject({ refusal: 'app_user' });
    const bot = { people: [ada], accounts: [accountOf('ada', 'ada@x', { type: 'bot', isApp: false })] };
    expect(personIn(bot)?.refusal).not.toBe('app_user');
    const told = { people: [ada], accounts: [accountOf('ada', 'ada@x', { type: 'bot', isApp: true })] };
    expect(personIn(told)).toMatchObject({ refusal: 'app_user' });
});

test('a prediction counts for the form of a release that it is of, and with the unique index', () => {
    const login = (where: PredictedLogin['where']): PredictedLogin => ({
        ...{ when: 'any', end: 'in', maySecondFactor: false },
        ...(where && { where }),
    });
    const [anywhere, drops, keeps] = [login(undefined), login({ dropsEmail: true }), login({ dropsEmail: false })];
    const [indexed, bare] = [login({ isIndexed: true }), login({ isIndexed: false })];
    const all = [anywhere, drops, keeps, indexed, bare];
    expect(ofForm(all, true)).toEqual([anywhere, drops, indexed]);
    expect(ofForm(all, false)).toEqual([anywhere, keeps, indexed]);
});

describe('an account is unclaimed', () => {
    const unclaimed = (sides: Sides): readonly string[] => paint(sides).unclaimed;

    test('where nobody has it and nobody gets into it, in the order of names', () => {
        const accounts = [accountOf('zoe'), accountOf('Bob'), accountOf('ada'), accountOf('carl')];
        expect(unclaimed({ people: [ada], accounts })).toEqual(['Bob', 'carl', 'zoe']);
    });

    test('but not one of somebody who cannot log in to authentik any more', () => {
        const left = personOf('left', 'left@x', { isActive: false });
        expect(unclaimed({ people: [left], accounts: [accountOf('left')] })).toEqual([]);
    });

    test('nor one of whom it is not decided whose it is', () => {
        const accounts = [accountOf('ada', ''), accountOf('lovelace', 'ada@x')];
        expect(unclaimed({ people: [ada], accounts, flow: 'modern' })).toEqual([]);
    });

    test('nor one into which a login gets all the same, in a release that drops addresses or in another', () => {
        const apart = { apart: mapOf({ 'uid-ada': ['id-ada'] }) };
        const accounts = [accountOf('ada')];
        expect(unclaimed({ people: [ada], accounts, memory: apart })).toEqual([]);
        const merges = { keyField: 'username', mergesUsers: true, mergesDistinctServices: true };
        const bare = [accountOf('ada', 'other@x')];
        expect(unclaimed({ people: [ada], accounts: bare, memory: apart, flow: 'modern', entry: merges })).toEqual([]);
        expect(unclaimed({ people: [personOf('eve')], accounts: bare, memory: apart })).toEqual(['ada']);
    });

    test('nor one that has no name yet, and so cannot be named', () => {
        expect(unclaimed({ people: [], accounts: [accountOf('', 'x@x')] })).toEqual([]);
    });
});
