import fc from 'fast-check';
import { ofPeople } from '../../src/keep-up/of-people';
import { isLinkChange, isMembershipChange } from '../../src/model/kinds';
import { isApprovable } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { survey } from '../../src/plan/survey';
import { names, world } from '../support/arbitrary-world';

test('of one person nothing is done but what the whole plan does, for nobody else, and nothing for an account without a link', () => {
    fc.assert(
        fc.property(world, fc.constantFrom(...names), ({ desired, observed }, name) => {
            const found = survey(desired, observed);
            const plan = makePlan(desired, observed, found);
            const userId = `user-${name}`;
            const part = ofPeople(plan, new Set([userId]), {
                links: found.links.links,
                giver: observed.guarded.tokenOwner,
            });
            const approvable = new Set(plan.withheld.filter(isApprovable).map(({ change }) => change));
            for (const change of part.changes) {
                expect(plan.changes).toContain(change);
                expect(approvable.has(change)).toBe(false);
                expect(isMembershipChange(change) || isLinkChange(change)).toBe(true);
                expect('userId' in change && change.userId).toBe(userId);
                if (change.kind === 'add-member') expect(found.linked).toContain(userId);
            }
        }),
        { numRuns: 300 },
    );
});
