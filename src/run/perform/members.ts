import type { MembershipChange } from '../../model/change';
import type { JournalItem } from '../../model/journal-item';
import type { StepProblem } from '../../model/step-problem';
import { targetWords } from '../../model/target';
import { isMembershipChange } from '../../plan/kinds';
import type { PerformedKind, PerformedKindsOf } from './performed-kind';
import type { Performer, StepResult } from './performer';

/** One of them alone; those of one target are made together, and looked at together, by what is below. */
const membership: PerformedKind<MembershipChange> = {
    perform: async (change, performer) => performMembers([change], performer),
    readNow: async ({ target, userId }, item, { workspace }) => (await workspace.present(target, [userId])).has(userId),
};

export const performedMemberships: PerformedKindsOf<MembershipChange> = {
    'add-member': membership,
    'remove-member': membership,
};

/** The people of one target, all added or all taken out. Only who was not in before counts as added by the app. */
export async function performMembers(members: readonly MembershipChange[], performer: Performer): Promise<StepResult> {
    const [first] = members;
    if (!first) return { items: [] };
    const { workspace, memory } = performer;
    const { target, kind } = first;
    const isAddition = kind === 'add-member';
    const present = await workspace.present(
        target,
        members.map(({ userId }) => userId),
    );
    const open = members.filter(({ userId }) => present.has(userId) !== isAddition);
    const owned = new Set(isAddition ? [] : await memory.ledgerOf(target));
    const items = await performer.begin(
        open.map((change): JournalItem => (isAddition ? { change } : { change, wasOwned: owned.has(change.userId) })),
    );
    const people = items.flatMap(({ change }) => (isMembershipChange(change) ? [change] : []));
    const { missing, reason } =
        people.length === 0
            ? { missing: [], reason: undefined }
            : isAddition
              ? await workspace.add(target, people)
              : await workspace.remove(target, people);
    const failed = new Set(missing);
    const done = items.filter(({ change }) => isMembershipChange(change) && !failed.has(change.userId));
    const given = done.flatMap(({ change }) =>
        change.kind === 'add-member' && change.isForeign !== true ? [change.userId] : [],
    );
    const taken = done.flatMap(({ change }) => (change.kind === 'remove-member' ? [change.userId] : []));
    if (given.length + taken.length > 0) await memory.change(target, given, taken);
    return {
        counts: countsOf(first, done.length),
        problem: problemOf(
            first,
            people.filter(({ userId }) => failed.has(userId)),
            reason,
        ),
        items: done,
    };
}

function countsOf({ target, kind }: MembershipChange, number: number): StepResult['counts'] {
    if (target.kind === 'role' || target.kind === 'room-role') return { roles: number };
    return kind === 'add-member' ? { members: number } : { removed: number };
}

function problemOf(
    { target, kind }: MembershipChange,
    left: readonly MembershipChange[],
    reason: StepProblem['reason'],
): StepProblem | undefined {
    if (left.length === 0) return undefined;
    return {
        code: kind === 'add-member' ? 'members_missing' : 'members_left',
        subject: targetWords(target),
        people: left.map(({ username }) => username),
        ...(reason === undefined ? {} : { reason }),
    };
}
