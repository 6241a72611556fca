import type { AccountChange, ChangeOf } from '../../model/change';
import type { PerformedKind, PerformedKindsOf } from './performed-kind';
import type { Performer, StepResult } from './performer';

const absence: Pick<PerformedKind<AccountChange>, 'readNow'> = {
    readNow: async ({ userId }, item, { absentHours }) => absentHours[userId] !== undefined,
};

const account: PerformedKind<ChangeOf<'deactivate' | 'reactivate'>> = {
    perform: setActive,
    readNow: async ({ userId }, item, { workspace }) => workspace.isActive(userId),
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
    const { workspace, memory } = performer;
    const { userId, username } = change;
    await performer.begin([{ change }]);
    const isActive = change.kind === 'reactivate';
    if ((await workspace.isActive(userId)) === isActive) return { items: [] };
    await workspace.setActive(userId, isActive);
    if ((await workspace.isActive(userId)) !== isActive)
        return { problem: { code: 'account_unchanged', subject: username }, items: [] };
    await memory.setDeactivated(userId, !isActive);
    return { counts: { accounts: 1 }, items: [{ change }] };
}
