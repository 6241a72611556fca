import fc from 'fast-check';
import { inQuotes, splitNames } from '../../src/model/split-names';

test.each([
    ['a, b', ['a', 'b']],
    ['a;b\nc\r\nd', ['a', 'b', 'c', 'd']],
    [' Team Alpha ,, a, a', ['Team Alpha', 'a']],
    ['"CN=Sales,OU=Groups,DC=x", staff', ['CN=Sales,OU=Groups,DC=x', 'staff']],
    ['“a, b” ; „c;d“', ['a, b', 'c;d']],
    ['the "inner" circle', ['the "inner" circle']],
    ['"the ""inner"", circle"', ['the "inner", circle']],
    ['"bob smith" u2, eve', ['bob smith', 'u2', 'eve']],
    ['"a" , b', ['a', 'b']],
    ['', []],
    [' , ; ', []],
])('%j', (typed, names) => {
    expect(splitNames(typed)).toEqual({ names, isQuoteOpen: false });
});

test('a quotation mark that is not closed is known', () => {
    expect(splitNames('staff, "CN=Sales, OU=Groups').isQuoteOpen).toBe(true);
});

test('whatever a name holds, in quotation marks it comes back as it is', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
        fc.property(fc.uniqueArray(name, { minLength: 1 }), (all) => {
            expect(splitNames(all.map(inQuotes).join(', '))).toEqual({ names: all, isQuoteOpen: false });
        }),
    );
});
