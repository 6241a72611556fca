import fc from 'fast-check';
import { sha256 } from '../../src/digest';
import { fingerprint } from '../../src/plan/fingerprint';
import { makePlan } from '../../src/plan/make-plan';
import { planAnswer } from '../../src/report/plan-answer';
import { languages } from '../../src/texts/languages';
import { Texts } from '../../src/texts/texts';
import { world } from '../support/arbitrary-world';
import { sentencesIn } from '../support/sentences-in';

const readers = languages.map((language) => new Texts({ language, utcOffset: 0 }));

test('a plan holds no sentence, so that it has one fingerprint in every language, and each says all of it', () => {
    fc.assert(
        fc.property(world, ({ desired, observed }) => {
            const plan = makePlan(desired, observed);
            expect(sentencesIn(plan, desired, observed)).toEqual([]);
            const shown = readers.map((texts) => {
                const { text } = planAnswer(texts, plan, fingerprint(plan, sha256), true);
                expect(text).not.toMatch(/\{\w+\}|undefined|\[object|\(\)|""|„“/);
                return text;
            });
            // the same lines, in other words
            expect(new Set(shown.map((text) => text.split('\n').length)).size).toBe(1);
            expect(new Set(shown.map((text) => /`([0-9a-f]{12})`/.exec(text)?.[1])).size).toBe(1);
        }),
        { numRuns: 150 },
    );
});
