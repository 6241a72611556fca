import { ofPeople } from '../keep-up/of-people';
import type { Change } from '../model/change';
import { isLinkChange, isMembershipChange } from '../model/kinds';
import type { Plan } from '../model/plan';
import { isApprovable } from '../plan/approve';
import type { PlanInContext, Runner } from './plan-and-start';
import type { RunOrigin } from './records/new-run';
import type { RunRecord } from './records/run-record';

/** What a sync of some people alone has begun. */
export interface PeopleSynced {
    /** what of the plan is about them */
    part: Plan;
    run: RunRecord;
    /** what is theirs as well, and for which something has to be made or changed first: it is left to the whole plan */
    left: readonly Change[];
    /** whether a look at everybody finds nothing more for them: nothing is left, went wrong, or waits for somebody */
    isSeen: boolean;
}

/** Begins what a plan has for these people alone: their links, and their places in rooms, teams and roles that are there. */
export async function syncPeople(
    runner: Runner,
    planned: PlanInContext,
    userIds: ReadonlySet<string>,
    origin: RunOrigin,
): Promise<PeopleSynced> {
    const { plan, survey, observed } = planned;
    const part = ofPeople(plan, userIds, { links: survey.links.links, giver: observed.guarded.tokenOwner });
    const run = await runner.startPart(runner.only(planned, part), origin);
    const isTheirs = (change: Change): boolean =>
        (isMembershipChange(change) || isLinkChange(change)) && userIds.has(change.userId);
    const done = new Set(part.changes);
    const left = plan.changes.filter((change) => isTheirs(change) && !done.has(change));
    const isToTell = plan.withheld.some((withheld) => isApprovable(withheld) && isTheirs(withheld.change));
    const isRight = run.failure === undefined && run.problems.length === 0;
    return { part, run, left, isSeen: left.length === 0 && !isToTell && isRight };
}
