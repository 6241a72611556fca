import { firstWord, wholeName } from '../../src/command/arguments';

test.each([
    [['Bob', 'Smith'], 'Bob Smith'],
    [['"Bob', 'Smith"'], 'Bob Smith'],
    [['“Bob', 'Smith”'], 'Bob Smith'],
    [['„Bob', 'Smith“'], 'Bob Smith'],
    [["'Bob", "Smith'"], 'Bob Smith'],
    [['`Bob', 'Smith`'], 'Bob Smith'],
    [['@"Bob', 'Smith"'], 'Bob Smith'],
    [['"@bob"'], 'bob'],
    [["O'Brien"], "O'Brien"],
    [["rock'n'roll"], "rock'n'roll"],
    [['"'], '"'],
    [['""'], undefined],
    [['@'], undefined],
    [[], undefined],
])('%j is the name %j', (words, name) => {
    expect(wholeName(words)).toBe(name);
});

test.each([
    [['`80d21bff`'], '80d21bff'],
    [['"80d21bff"', 'please'], '80d21bff'],
    [['``'], undefined],
])('of %j the first word is %j', (words, word) => {
    expect(firstWord(words)).toBe(word);
});
