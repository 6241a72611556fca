import type { ShownPart } from '../model/plan';
import { approve } from '../plan/approve';
import { planLeftovers } from '../plan/leftovers/plan-leftovers';
import { offerAnotherTime } from '../plan/offer-another-time';
import { offerLinks, pairsShown } from '../plan/offer-links';
import type { PlanInContext, Runner } from '../run/plan-and-start';
import type { RunOrigin } from '../run/records/new-run';
import type { RunRecord } from '../run/records/run-record';

/** Something that a person approves by its fingerprint. */
export interface Offer {
    part: ShownPart;
    planned: PlanInContext;
    begin: (origin: RunOrigin) => Promise<RunRecord>;
    /** the same without anything that it withholds; absent where that is all there is to it */
    beginOpen?: (origin: RunOrigin) => Promise<RunRecord>;
}

/**
 * All that can be approved of one look: the plan with what it withholds, its links alone, another time for accounts that were there
 * before, and what no rule names any more.
 */
export function offersOf(runner: Runner, planned: PlanInContext): Offer[] {
    const leftovers = runner.only(planned, planLeftovers(planned.desired, planned.observed, planned.survey));
    const offers: Offer[] = [
        {
            ...{ part: 'plan', planned },
            begin: async (origin) => runner.start(planned, origin, true),
            beginOpen: async (origin) => runner.start(planned, origin),
        },
        linksOffer(runner, planned, false),
        linksOffer(runner, planned, true),
        anotherTimeOffer(runner, planned),
        // whoever approves this has approved nothing of what the plan withholds
        { part: 'leftovers', planned: leftovers, begin: async (origin) => runner.start(leftovers, origin) },
    ];
    return offers.filter(
        ({ part, planned: { plan } }) => part === 'plan' || plan.changes.length + plan.withheld.length > 0,
    );
}

/** @param isWhole of all pairs that the whole plan shows, not of those of the short one */
export function linksOffer(runner: Runner, planned: PlanInContext, isWhole: boolean): Offer {
    const links = offerLinks(planned.plan, isWhole ? pairsShown.whole : pairsShown.short);
    const offered = runner.only(planned, links);
    return {
        part: isWhole ? 'all-links' : 'links',
        planned: offered,
        begin: async (origin) => runner.startLinks({ ...offered, plan: approve(links) }, origin),
    };
}

export function anotherTimeOffer(runner: Runner, planned: PlanInContext): Offer {
    const { plan, desired, observed, survey } = planned;
    const offered = runner.only(planned, offerAnotherTime(plan, desired, observed, survey.pairs));
    return { part: 'another-time', planned: offered, begin: async (origin) => runner.start(offered, origin) };
}
