import { firstWord, wholeNames } from '../../src/command/arguments';

test.each<[words: string[], ...names: string[]]>([
    [['Bob', 'Smith'], 'Bob Smith'],
    [['"Bob', 'Smith"'], '"Bob Smith"', 'Bob Smith'],
    [['“Bob', 'Smith”'], '“Bob Smith”', 'Bob Smith'],
    [['„Bob', 'Smith“'], '„Bob Smith“', 'Bob Smith'],
    [["'Bob", "Smith'"], "'Bob Smith'", 'Bob Smith'],
    [['`Bob', 'Smith`'], 'Bob Smith'],
    [['@"Bob', 'Smith"'], '"Bob Smith"', 'Bob Smith'],
    [['"@bob"'], '"@bob"', 'bob'],
    [["O'Brien"], "O'Brien"],
    [["rock'n'roll"], "rock'n'roll"],
    [['"'], '"'],
    [['@']],
    [[]],
])('%j is a name', (words, ...names) => {
    expect(wholeNames(words)).toEqual(names);
});

test.each([
    [['`80d21bff`'], '80d21bff'],
    [['"80d21bff"', 'please'], '80d21bff'],
    [['``'], undefined],
])('of %j the first word is %j', (words, word) => {
    expect(firstWord(words)).toBe(word);
});
