import { given } from '../../model/given';
import type { MembershipChange } from '../../model/kinds/memberships';
import type { JournalItem } from '../../model/journal-item';
import { isMembershipChange } from '../../model/kinds';
import type { StepProblem } from '../../model/step-problem';
import { targetWords, type Target } from '../../model/target';
import type { MembersStep } from '../records/step';
import type { PerformedKind, PerformedKindsOf } from './performed-kind';
import type { Performer, StepResult } from './performer';

type Members = Pick<MembersStep, 'target' | 'does' | 'changes'>;

/** One of them alone; those of one target are made together, and looked at together, by what is below. */
const membership: PerformedKind<MembershipChange> = {
    perform: async (change, performer) =>
        performMembers({ target: change.target, does: change.kind, changes: [change] }, performer),
    readNow: async ({ target, userId }, item, { workspace }) => (await workspace.present(target, [userId])).has(userId),
};

export const performedMemberships: PerformedKindsOf<MembershipChange> = {
    'add-member': membership,
    'remove-member': membership,
};

/** The people of one target, all added or all taken out. Only who was not in before counts as added by the app. */
export async function performMembers(
    { target, does, changes: members }: Members,
    performer: Performer,
): Promise<StepResult> {
    const { workspace, memory } = performer;
    const isAddition = does === 'add-member';
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
    await rememberMembers(target, done, memory);
    return {
        counts: countsOf(target, does, done.length),
        problem: problemOf(
            target,
            does,
            people.filter(({ userId }) => failed.has(userId)),
            reason,
        ),
        items: done,
    };
}

/** What was given back to somebody who had it from others stays theirs, and is not the app's. */
export async function rememberMembers(
    target: Target,
    items: readonly JournalItem[],
    memory: Performer['memory'],
): Promise<void> {
    const given = items.flatMap(({ change }) =>
        change.kind === 'add-member' && change.isForeign !== true ? [change.userId] : [],
    );
    const taken = items.flatMap(({ change }) => (change.kind === 'remove-member' ? [change.userId] : []));
    if (given.length + taken.length > 0) await memory.change(target, given, taken);
}

function countsOf(target: Target, does: Members['does'], number: number): StepResult['counts'] {
    if (target.kind === 'role' || target.kind === 'room-role') return { roles: number };
    return does === 'add-member' ? { members: number } : { removed: number };
}

function problemOf(
    target: Target,
    does: Members['does'],
    left: readonly MembershipChange[],
    reason: StepProblem['reason'],
): StepProblem | undefined {
    if (left.length === 0) return undefined;
    return {
        code: does === 'add-member' ? 'members_missing' : 'members_left',
        subject: targetWords(target),
        people: left.map(({ username }) => username),
        ...given({ reason }),
    };
}
