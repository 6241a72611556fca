import type { ChangeOf } from '../../model/change';
import { Failure } from '../../model/failure';
import { subjectWords } from '../../model/kinds';
import type { AccountChange } from '../../model/kinds/accounts';
import { failureWords } from '../../model/words';
import type { PerformedKind, PerformedKindsOf } from './performed-kind';
import type { Performer, StepResult } from './performer';

const absence: Pick<PerformedKind<AccountChange>, 'readNow'> = {
    readNow: async ({ userId }, item, { absentHours }) => absentHours.has(userId),
};

const account: PerformedKind<ChangeOf<'deactivate' | 'reactivate'>> = {
    perform: setActive,
    readNow: async ({ userId }, item, { workspace }) => workspace.isActive(userId),
    remember: rememberActive,
};

/** The grace period of an absent person, and the end of it. The mark is written first, so that it is known who was marked when. */
export const performedAccounts: PerformedKindsOf<AccountChange> = {
    'mark-absent': {
        ...absence,
        async perform(change, performer) {
            await performer.begin([{ change }]);
            await performer.memory.markAbsent(change.userId);
            return { items: [{ change }] };
        },
    },
    'unmark-absent': {
        ...absence,
        async perform(change, performer) {
            await performer.begin([{ change }]);
            await performer.memory.unmarkAbsent(change.userId);
            return { items: [{ change }] };
        },
    },
    deactivate: account,
    reactivate: account,
};

async function setActive(change: ChangeOf<'deactivate' | 'reactivate'>, performer: Performer): Promise<StepResult> {
    const { workspace } = performer;
    const { userId, username } = change;
    const isActive = change.kind === 'reactivate';
    if ((await workspace.isActive(userId)) === isActive) return { items: [] };
    await performer.begin([{ change }]);
    const rooms = await workspace.setActive(userId, isActive).catch(seatsTaken);
    if (rooms instanceof Failure) {
        const problem = { code: 'step_failed', subject: subjectWords(change), reason: failureWords(rooms) } as const;
        return { problem, items: [] };
    }
    if (rooms === 'unnamed') {
        await performer.memory.noteOwnedAlone(userId, []);
        return { problem: { code: 'account_of_unnamed_rooms', subject: username }, items: [] };
    }
    if (rooms.length > 0) {
        await performer.memory.noteOwnedAlone(userId, rooms);
        return { problem: { code: 'account_of_last_owner', subject: username, rooms }, items: [] };
    }
    if ((await workspace.isActive(userId)) !== isActive)
        return { problem: { code: 'account_unchanged', subject: username }, items: [] };
    await rememberActive(change, performer);
    return { counts: { accounts: 1 }, items: [{ change }] };
}

/** Somebody has to get more seats, which nobody waits for: the others are not held up by it, nor is the next look. */
function seatsTaken(error: unknown): Failure {
    if (error instanceof Failure && error.code === 'rocketchat_no_seat') return error;
    throw error;
}

async function rememberActive(
    { kind, userId }: ChangeOf<'deactivate' | 'reactivate'>,
    { memory }: Pick<Performer, 'memory'>,
): Promise<void> {
    await memory.setDeactivated(userId, kind === 'deactivate');
}
