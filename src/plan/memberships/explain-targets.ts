import type { Change } from '../../model/change';
import type { Desired } from '../../model/desired';
import type { DirectoryUser } from '../../model/directory';
import { given } from '../../model/given';
import { isMembershipChange } from '../../model/kinds';
import type { Note, Plan, Withheld } from '../../model/plan';
import type { Reason } from '../../model/reason';
import { targetKey, type Target } from '../../model/target';
import type { Account } from '../../model/workspace';
import type { Survey } from '../survey';
import type { ManagedTarget } from './managed-target';
import { whyStays, type WhyStays } from './why-stays';

export interface ExplainedTarget {
    target: Target;
    /** undefined where the person does not belong there */
    reason: Reason | undefined;
    /** undefined where it cannot be read, or is left alone */
    isPresent: boolean | undefined;
    /** why it is left alone, where it is */
    leftAlone?: Note;
    /** whether the membership is the app's */
    isOwned: boolean;
    /** what the next run does */
    next: 'add' | 'remove' | 'nothing';
    /** set where `next` does not happen by itself */
    withheld: Withheld | undefined;
    /** set where they are by no rule, and nothing is done about it */
    stays?: WhyStays;
    /** what keeps out somebody who belongs there: that they have no account that is given anything, or that somebody there banned them */
    lacks?: 'account' | 'unban';
}

/** Whom it is about: somebody of authentik, an account, or both where they are one. */
interface Explained {
    user: DirectoryUser | undefined;
    account: Account | undefined;
    /** whether the account is theirs for sure, and can be given something */
    isUsable: boolean;
}

/** Where one person is, or belongs: what the rules name, and what is left of rules that are gone. */
export function explainTargets(
    person: Explained,
    desired: Desired,
    { targets, leftovers }: Pick<Survey, 'targets' | 'leftovers'>,
    plan: Plan,
): ExplainedTarget[] {
    const id = person.account?.id ?? '';
    const left = leftovers
        .filter(({ owned }) => owned.has(id))
        .map((one) => explain(one, person, plan, () => 'left_over'));
    const ofRules = targets.flatMap((managed) => {
        const explained = explain(managed, person, plan, (account) => whyStays(account, managed, desired));
        const isAbout = explained.reason !== undefined || managed.present.has(id) || explained.next !== 'nothing';
        return isAbout ? [explained] : [];
    });
    return [...ofRules, ...left];
}

function explain(
    { wanted, state, present, people, owned, notes, banned }: ManagedTarget,
    { user, account, isUsable }: Explained,
    plan: Plan,
    whyStaying: (account: Account) => WhyStays,
): ExplainedTarget {
    const id = account?.id ?? '';
    // the last note is the one for which it is closed
    const leftAlone = state === 'closed' ? notes[notes.length - 1] : undefined;
    const isMeant = (change: Change): boolean =>
        isMembershipChange(change) && change.userId === id && targetKey(change.target) === targetKey(wanted.target);
    const withheld = plan.withheld.find(({ change }) => isMeant(change));
    const change = plan.changes.find(isMeant) ?? withheld?.change;
    const reason = people.get(id)?.reason ?? wanted.people.find((person) => person.user.uid === user?.uid)?.reason;
    const isReadable = state === 'there' || state === 'missing';
    const isStaying = account !== undefined && state === 'there' && present.has(id) && reason === undefined && !change;
    const isKeptOut = isReadable && !present.has(id) && reason !== undefined && !change;
    const lacks = !isKeptOut ? undefined : !isUsable ? 'account' : banned.has(id) ? 'unban' : undefined;
    return {
        target: wanted.target,
        reason,
        isPresent: isReadable ? present.has(id) : undefined,
        ...given({ leftAlone, lacks, stays: isStaying ? whyStaying(account) : undefined }),
        isOwned: owned.has(id),
        next: !change ? 'nothing' : change.kind === 'add-member' ? 'add' : 'remove',
        withheld,
    };
}
