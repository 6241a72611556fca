import { compareText } from '../model/compare-text';
import type { Desired } from '../model/desired';
import type { Observed } from '../model/observed';
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
import { survey } from './survey';
import { diffWebhook } from './webhook/diff-webhook';

/**
 * The plan from what both servers say to what is asked for. Pure: the same values give the same plan, in the same order,
 * whatever the order of users, groups, rooms and settings in them.
 */
export function makePlan(desired: Desired, observed: Observed, found = survey(desired, observed)): Plan {
    const sso = diffSso(desired, observed);
    const webhook = diffWebhook(desired, observed);
    const { changes, withheld, notes } = joinParts(
        sso,
        diffEntry(desired, observed, sso),
        diffRestrictions(desired, observed),
        found.people,
        found.accounts,
        diffMemberships(desired, observed, found.targets),
        diffLeftovers(observed, found),
        webhook,
    );
    const plan: Plan = {
        changes: orderChanges(changes),
        withheld,
        notes: [...notes, ...found.notes, ...tokenNotes(observed)],
        drift: findDrift(desired, observed, found.targets, [...sso.changes, ...webhook.changes]),
    };
    const decided = policies(desired, observed, found).reduce((current, policy) => policy(current), plan);
    const joined = joinedLines(decided.changes, observed);
    const people = paintAfter(decided, desired, observed, found.pairs);
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
