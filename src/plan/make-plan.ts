import { compareText } from '../model/compare-text';
import type { Desired } from '../model/desired';
import type { Observed } from '../model/observed';
import { atOnce, type Pieces } from '../model/pieces';
import type { Note, Plan } from '../model/plan';
import { failureWords, wordsKey } from '../model/words';
import { findDrift } from './drift';
import { adoptionNotes } from './entry/adoption';
import { diffEntry } from './entry/diff-entry';
import { diffRestrictions } from './entry/diff-restrictions';
import { distinctNotes } from './memberships/desired-targets';
import { joinedLines } from './memberships/joined-lines';
import { diffMemberships } from './memberships/diff-memberships';
import { diffLeftovers } from './leftovers/diff-leftovers';
import { joinParts } from './join-parts';
import { orderChanges } from './order-changes';
import { paintAfter } from './people/paint-after';
import { tellWhoCannot } from './people/tell-who-cannot';
import { policies } from './policies/in-order';
import { diffSso } from './sso/diff-sso';
import { survey, type Survey } from './survey';
import { diffWebhook } from './webhook/diff-webhook';

/**
 * The plan from what both servers say to what is asked for. Pure: the same values give the same plan, in the same order,
 * whatever the order of users, groups, rooms and settings in them.
 */
export function makePlan(desired: Desired, observed: Observed, found = survey(desired, observed)): Plan {
    return atOnce(makePlanInPieces(desired, observed, found));
}

export function* makePlanInPieces(desired: Desired, observed: Observed, found: Survey): Pieces<Plan> {
    return yield* tellPeople(yield* decide(desired, observed, found), desired, observed, found);
}

/** What is changed and what is withheld. What it means to people is not said yet. */
export function* decide(desired: Desired, observed: Observed, found: Survey): Pieces<Plan> {
    const sso = diffSso(desired, observed);
    const webhook = diffWebhook(desired, observed);
    const memberships = yield* diffMemberships(desired, observed, found.targets);
    const { changes, withheld, notes } = joinParts(
        sso,
        diffEntry(desired, observed, sso),
        diffRestrictions(desired, observed),
        found.people,
        found.accounts,
        memberships,
        diffLeftovers(observed, found),
        webhook,
    );
    yield;
    let plan: Plan = {
        changes: orderChanges(changes),
        withheld,
        notes: [...notes, ...found.notes, ...tokenNotes(observed)],
        drift: findDrift(desired, observed, found.targets, [...sso.changes, ...webhook.changes]),
    };
    for (const policy of policies(desired, observed, found)) {
        yield;
        plan = policy(plan);
    }
    return plan;
}

/** The same plan with what everybody is to the workspace once it is done, and with all that there is to note. */
export function* tellPeople(decided: Plan, desired: Desired, observed: Observed, found: Survey): Pieces<Plan> {
    yield;
    const joined = joinedLines(decided.changes, observed);
    const people = yield* paintAfter(decided, desired, observed, found.pairs);
    return {
        ...decided,
        notes: distinctNotes([
            ...tellWhoCannot(decided.notes, people),
            ...adoptionNotes(decided, desired, observed, found.pairs),
        ]).sort(compareNotes),
        ...(joined && { joined }),
        ...(people && { people }),
    };
}

function tokenNotes({ tokenFailure }: Observed): Note[] {
    return tokenFailure === undefined ? [] : [{ code: 'token_unusable', subject: failureWords(tokenFailure) }];
}

function compareNotes(a: Note, b: Note): number {
    return (
        compareText(a.code, b.code) ||
        compareText(wordsKey(a.subject), wordsKey(b.subject)) ||
        compareText(wordsKey(a.details), wordsKey(b.details))
    );
}
