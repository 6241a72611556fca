import { given } from '../../model/given';
import type { MembershipChange } from '../../model/kinds/memberships';
import type { JournalItem } from '../../model/journal-item';
import type { StepProblem } from '../../model/step-problem';
import { targetWords, type Target } from '../../model/target';
import type { MembersStep } from '../records/step';
import type { SeenKind, SeenKindsOf } from './performed-kind';
import type { Performer, StepResult } from './performer';

type Members = Pick<MembersStep, 'target' | 'does' | 'changes'>;

const membership: SeenKind<MembershipChange> = {
    readNow: async ({ target, userId }, item, { workspace }) => (await workspace.present(target, [userId])).has(userId),
};

export const seenMemberships: SeenKindsOf<MembershipChange> = {
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
    if (open.length === 0) return { items: [] };
    const owned = new Set(isAddition ? [] : await memory.ledgerOf(target));
    const room = given({ roomId: 'room' in target ? (await memory.roomIds()).get(target.room) : undefined });
    const items = open.map((change) => ({
        change,
        ...room,
        ...(isAddition ? {} : { wasOwned: owned.has(change.userId) }),
    }));
    await performer.begin(items);
    const { missing, reason } = isAddition ? await workspace.add(target, open) : await workspace.remove(target, open);
    const failed = new Set(missing);
    const done = items.filter(({ change }) => !failed.has(change.userId));
    await rememberMembers(target, done, memory);
    const problem = problemOf(
        target,
        does,
        open.filter(({ userId }) => failed.has(userId)),
        reason,
    );
    return { counts: countsOf(target, does, done.length), problem, items: done };
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
    await memory.change(target, given, taken);
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
