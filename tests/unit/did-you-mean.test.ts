import { didYouMean, NearNames } from '../../src/model/did-you-mean';

const names = ['Staff', 'Sales', 'Team Alpha', 'Müller', 'hr', 'it', 'contractors'];

test.each<[typed: string, meant: string | undefined, why: string]>([
    ['staff', 'Staff', 'case'],
    ['STAFF ', 'Staff', 'a blank'],
    ['team-alpha', 'Team Alpha', 'signs'],
    ['muller', 'Müller', 'an accent'],
    ['Satff', 'Staff', 'two letters exchanged'],
    ['Stafff', 'Staff', 'one letter too many'],
    ['contractros', 'contractors', 'a slip in a long name'],
    ['kontraktors', 'contractors', 'two letters of a long name'],
    ['xx', undefined, 'of two letters every other name is near'],
    ['board', undefined, 'nothing is near'],
    ['', undefined, 'nothing was typed'],
    ['Sales', undefined, 'the name itself is no guess'],
])('%s: %s (%s)', (typed, meant) => {
    expect(didYouMean(typed, names)).toBe(meant);
});

test('two names that are equally near are no guess, two that differ in case alone are', () => {
    expect(didYouMean('teams', ['team1', 'team2'])).toBeUndefined();
    expect(didYouMean('team', ['TEAM', 'Team'])).toBe('TEAM');
});

test('of thousands of names that are none, the first are guessed at, and each always alike', () => {
    const names = Array.from({ length: 3_000 }, (_, index) => `department-${index}-staff`);
    const near = new NearNames(names);
    const typed = Array.from({ length: 1_000 }, (_, index) => `Department ${index} Staff`);
    const guesses = typed.map((name) => near.meant(name));
    expect(guesses[0]).toBe('department-0-staff');
    expect(guesses.filter((guess) => guess !== undefined)).toHaveLength(17);
    expect(typed.map((name) => near.meant(name))).toEqual(guesses);
});
