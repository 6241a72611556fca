import type { PersonInPicture, PersonStanding } from '../../src/model/people-picture';
import { countPeople, groupPeople, markOfPeople } from '../../src/plan/people/count-people';

function one(username: string, is: PersonStanding, ifDropped?: PersonStanding): PersonInPicture {
    return { uid: `uid-${username}`, username, ...is, ...(ifDropped && { ifDropped }) };
}

const isIn: PersonStanding = { standing: 'new', chance: 'in' };
const undecidedIn: PersonStanding = { standing: 'undecided', chance: 'in' };
const undecidedOut: PersonStanding = { standing: 'undecided', chance: 'out', refusal: 'username_taken' };
const noMail: PersonStanding = { standing: 'refused', chance: 'out', refusal: 'field_not_found', reason: 'email' };
const taken: PersonStanding = { standing: 'refused', chance: 'out', refusal: 'username_taken' };
const tied: PersonStanding = { standing: 'if_tied', chance: 'perhaps', account: 'ada' };
const second: PersonStanding = { standing: 'second_account', chance: 'in', account: 'ada' };

function count(people: readonly PersonInPicture[], outOf?: number) {
    return countPeople({ flow: 'legacy', people, unclaimed: [], ...(outOf !== undefined && { outOf }) });
}

function marks(...people: readonly PersonStanding[]): string {
    return markOfPeople(count(people.map((is, index) => one(`p${index}`, is))));
}

test('people are counted by whether they get in; those who were not looked at are said', () => {
    const people = [one('ada', isIn), one('bob', noMail), one('cam', tied)];
    expect(count(people)).toMatchObject({ total: 3, can: 1, out: 1 });
    expect(count(people)).not.toHaveProperty('unseen');
    expect(count(people, 3)).not.toHaveProperty('unseen');
    expect(count(people, 10)).toMatchObject({ total: 3, unseen: 7 });
});

test('a licence with fewer free seats than new accounts is said, and no other', () => {
    const seats = (freeSeats?: number) =>
        countPeople({
            ...{ flow: 'legacy', people: [one('ada', isIn), one('bob', isIn), one('cam', tied)], unclaimed: [] },
            ...(freeSeats !== undefined && { freeSeats }),
        }).seats;
    expect([seats(0), seats(1)]).toEqual([
        { free: 0, wanted: 2 },
        { free: 1, wanted: 2 },
    ]);
    expect([seats(2), seats(9), seats()]).toEqual([undefined, undefined, undefined]);
});

test('that a release drops addresses is counted where it makes a difference to anybody', () => {
    expect(count([one('ada', taken), one('bob', isIn)])).not.toHaveProperty('ifDropped');
    const people = [one('ada', taken, second), one('bob', isIn)];
    expect(count(people)).toMatchObject({ can: 1, out: 1, ifDropped: { can: 2, out: 0 } });
});

test('reasons are told once each with their number and what helps, the largest first, and else by name', () => {
    const people = ['ada', 'bob', 'cam'].map((username) => ({ username, standing: noMail }));
    const others = [
        { username: 'dan', standing: tied },
        { username: 'eve', standing: { ...taken, wayOut: 'email' } as const },
        { username: 'fay', standing: second },
    ];
    const groups = groupPeople([...others, ...people]);
    expect(groups.map(({ why, people: some }) => [why, some.map(({ username }) => username)])).toEqual([
        [{ code: 'people.refused.field_not_found', count: 3, wayOut: 'none', reason: 'email' }, ['ada', 'bob', 'cam']],
        [{ code: 'people.refused.username_taken', count: 1, wayOut: 'email', reason: '' }, ['eve']],
        [{ code: 'people.why.if_tied', count: 1 }, ['dan']],
        [{ code: 'people.why.second_account', count: 1 }, ['fay']],
    ]);
    expect(groupPeople([...people, ...others].reverse()).map(({ why }) => why)).toEqual(groups.map(({ why }) => why));
});

test('whoever gets in though it is not decided whose account it is has no reason why not', () => {
    const reasons = (is: PersonStanding): unknown[] => count([one('ada', is)]).why.map(({ code }) => code);
    expect(reasons(undecidedIn)).toEqual([]);
    expect(reasons(undecidedOut)).toEqual(['people.why.undecided']);
    expect(reasons(second)).toEqual(['people.why.second_account']);
    expect(reasons(isIn)).toEqual([]);
});

test('it is a failure where more than half cannot log in, in one form of a release or the other', () => {
    expect(marks(isIn, noMail)).toBe('warning');
    expect(marks(isIn, noMail, taken)).toBe('failure');
    const people = [one('ada', isIn, taken), one('bob', isIn, taken), one('cam', isIn)];
    expect(markOfPeople(count(people))).toBe('failure');
    expect(markOfPeople(count([one('ada', isIn, second), one('bob', isIn)]))).toBe('warning');
});

test('that an account may be tied already is no trouble by itself', () => {
    expect(marks(isIn, tied)).toBe('ok');
    expect(marks(isIn, tied, second)).toBe('warning');
});
