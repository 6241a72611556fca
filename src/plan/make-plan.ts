import { compareText } from './compare-text';
import { distinctNotes } from './desired-targets';
import { diffAccounts, returningOf } from './diff-accounts';
import { diffEntry } from './diff-entry';
import { diffMemberships } from './diff-memberships';
import { diffRestrictions } from './diff-restrictions';
import { diffSso } from './diff-sso';
import { findDrift } from './drift';
import { manageTargets } from './managed-targets';
import { orderChanges } from './order-changes';
import { policies } from './policies';
import type { Desired, Note, Observed, Plan } from './types';

/**
 * The plan from what both servers say to what is asked for. Pure: the same values give the same plan, in the same order,
 * whatever the order of users, groups, rooms and settings in them.
 */
export function makePlan(desired: Desired, observed: Observed): Plan {
    const sso = diffSso(desired, observed);
    const accounts = diffAccounts(desired, observed);
    const managed = manageTargets(desired, observed, returningOf(accounts, observed));
    const parts = [
        sso,
        diffEntry(desired, observed, sso),
        diffRestrictions(desired, observed),
        accounts,
        diffMemberships(desired, observed, managed.targets),
    ];
    const plan: Plan = {
        changes: orderChanges(parts.flatMap((part) => part.changes)),
        withheld: parts.flatMap((part) => part.withheld),
        notes: [...parts.flatMap((part) => part.notes), ...managed.notes, ...tokenNotes(observed)],
        drift: findDrift(desired, observed, managed.targets, sso.changes),
    };
    const decided = policies(desired, observed, managed.targets).reduce((current, policy) => policy(current), plan);
    return { ...decided, notes: distinctNotes(decided.notes).sort(compareNotes) };
}

function tokenNotes({ tokenFailure }: Observed): Note[] {
    return tokenFailure === undefined ? [] : [{ code: 'token_unusable', subject: tokenFailure }];
}

function compareNotes(a: Note, b: Note): number {
    return (
        compareText(a.code, b.code) ||
        compareText(a.subject, b.subject) ||
        compareText(a.details ?? '', b.details ?? '')
    );
}
