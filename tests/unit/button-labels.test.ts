import { approveLabel, longestLabel } from '../../src/report/approve-label';
import { languages } from '../../src/texts/languages';
import { Texts } from '../../src/texts/texts';
import { english } from '../support/english';
import { everyButton } from '../support/messages/every-button';

const nothing = { open: 0, people: 0, deactivated: 0, others: 0 };

describe.each(languages)('%s', (language) => {
    const texts = new Texts({ language, utcOffset: 0 });

    test.each([1, 300, 123_456])('no label of a button is too long for a telephone, of %d', (amount) => {
        const labels = everyButton(texts, amount);
        expect(labels.length).toBeGreaterThan(250);
        expect(labels.filter((label) => label.length > longestLabel)).toEqual([]);
    });

    test('a button that takes something from somebody says so, however much else it does', () => {
        const taking = { ...nothing, people: 300, removals: 300 };
        expect(approveLabel(texts, taking)).toMatch(/300/);
        const more = { ...taking, open: 123_456, deactivated: 123_456, others: 123_456, removals: 700 };
        expect(approveLabel(texts, more)).toMatch(/700/);
    });
});

test.each([
    [{ open: 2, people: 4 }, 'Do 2 and remove 4 people'],
    [{ people: 300, deactivated: 12 }, 'Remove 300, deactivate 12'],
    [{ open: 2, people: 1, others: 1 }, 'Do 2, remove 1, approve 1'],
    [{ open: 2, people: 4, deactivated: 1, others: 1 }, 'Do all, with 5 removals'],
    [{ open: 123_456, others: 123_456 }, 'Do 123,456 and approve 123,456 more'],
])('%j is said as "%s"', (some, label) => {
    const approved = { ...nothing, ...some };
    const removals = approved.people + approved.deactivated;
    expect(approveLabel(english, { ...approved, removals })).toBe(label);
});
