import type { LoginEntry } from '../../src/model/login';
import type { PersonInPicture, PersonStanding } from '../../src/model/people-picture';
import { nameSharedLogins, sameNewLogins } from '../../src/plan/people/same-logins';
import { usualClaims } from '../../src/plan/login/granted-claims';
import { personOf, usualEntry } from '../support/painted';
import { mapOf } from '../support/map-of';

const everyScope = ['openid', 'email', 'profile'];

function same(people: readonly ReturnType<typeof personOf>[], entry: Partial<LoginEntry> = {}) {
    const shown = people.map((user) => ({ user, claims: usualClaims({ ...user, groups: [] }, everyScope) }));
    return sameNewLogins(shown, { entry: { ...usualEntry, ...entry } });
}

describe('people whose first logins make one account', () => {
    const upper = [personOf('ada', 'a@x'), { ...personOf('Ada', 'b@x') }];
    const template = { usernameField: '{{/^([^@]+)/::preferred_username}}' };
    const local = [personOf('ada@one', 'a@x'), personOf('ada@two', 'b@x'), personOf('eve@one', 'c@x')];

    test('have one username by a template, each of whom is told another one', () => {
        expect(same(local, template)).toEqual(mapOf({ 'uid-ada@one': 'ada@two', 'uid-ada@two': 'ada@one' }));
        expect(same(local)).toEqual(new Map());
    });

    test('have usernames that differ in case, where the entry finds accounts in any case', () => {
        const all = { mergesUsers: true, mergesDistinctServices: true, keyField: 'username' };
        expect(same(upper, all)).toEqual(mapOf({ 'uid-ada': 'Ada', 'uid-Ada': 'ada' }));
        expect(same(upper, { ...all, mergesUsers: false }).size).toBe(0);
        expect(same(upper, { ...all, mergesDistinctServices: false }).size).toBe(0);
        expect(same(upper, { ...all, keyField: 'email' }).size).toBe(0);
    });

    test('have one address, whatever its case; that nobody has one is no address', () => {
        const people = [personOf('ada', 'same@x'), personOf('bob', 'Same@X'), personOf('cam', ''), personOf('dan', '')];
        expect([...same(people).keys()]).toEqual(['uid-ada', 'uid-bob']);
    });

    test('are asked for a username where the entry takes none: then only the address counts', () => {
        const people = [personOf('ada', 'a@x'), personOf('ada', 'b@x', { uid: 'other' })];
        expect(same(people).size).toBe(2);
        expect(same(people, { usernameField: '' }).size).toBe(0);
    });
});

describe('of a login that ends as that of somebody else', () => {
    const person = (username: string, is: PersonStanding): PersonInPicture => ({
        uid: `uid-${username}`,
        username,
        ...is,
    });
    const isNew: PersonStanding = { standing: 'new', chance: 'in' };
    const inside = (standing: PersonStanding['standing']): PersonStanding => ({ standing, chance: 'in', account: 'x' });

    test('whoever would get a new account is kept out by who comes first', () => {
        const people = [person('ada', isNew), person('bob', isNew)];
        expect(nameSharedLogins(people, mapOf({ 'uid-ada': 'bob' }))).toEqual([
            { ...people[0], standing: 'same_login', chance: 'out', other: 'bob' },
            people[1],
        ]);
    });

    test('two get into one account: both are named, but for whom it is for sure, or who is told worse', () => {
        const standings = (first: PersonStanding, next: PersonStanding): string[] =>
            nameSharedLogins([person('ada', first), person('bob', next)], new Map()).map(
                ({ standing, chance, other }) => [standing, chance, other].join(' ').trim(),
            );
        expect(standings(inside('to_link'), inside('link_waits'))).toEqual(['same_login in bob', 'same_login in ada']);
        expect(standings(inside('linked'), inside('to_link'))).toEqual(['linked in', 'same_login in ada']);
        expect(standings(inside('takes_other'), inside('to_link'))).toEqual(['takes_other in', 'same_login in ada']);
        expect(standings(inside('second_account'), inside('to_link'))).toEqual(['second_account in', 'to_link in']);
        expect(standings({ ...inside('to_link'), chance: 'perhaps' }, inside('to_link'))).toEqual([
            'to_link perhaps',
            'to_link in',
        ]);
        expect(standings({ ...inside('to_link'), account: 'y' }, inside('to_link'))).toEqual([
            'to_link in',
            'to_link in',
        ]);
    });
});
