import type { AccountChange } from '../../model/change';
import type { Performer, StepResult } from './performer';

/** The grace period of an absent person, and the end of it. The mark is written first, so that it is known who was marked when. */
export async function performAccount(change: AccountChange, performer: Performer): Promise<StepResult> {
    const { workspace, memory } = performer;
    const { userId, kind } = change;
    await performer.begin([{ change }]);
    switch (kind) {
        case 'mark-absent':
            await memory.markAbsent(userId);
            return { items: [{ change }] };
        case 'unmark-absent':
            await memory.unmarkAbsent(userId);
            return { items: [{ change }] };
        case 'deactivate':
        case 'reactivate': {
            const isActive = kind === 'reactivate';
            if ((await workspace.isActive(userId)) === isActive) return { items: [] };
            await workspace.setActive(userId, isActive);
            if ((await workspace.isActive(userId)) !== isActive)
                return { problem: { code: 'account_unchanged', subject: change.username }, items: [] };
            await memory.setDeactivated(userId, !isActive);
            return { counts: { accounts: 1 }, items: [{ change }] };
        }
    }
}
