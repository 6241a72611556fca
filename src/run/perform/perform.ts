import { type Change, isSsoChange } from '../../model/change';
import { performAccount } from './account';
import { performEntry } from './entry';
import { performMembers } from './members';
import type { Performer, StepResult } from './performer';
import { performSso } from './sso';

/** Makes the changes of one step: journalled first, written, read back. Repeating it changes nothing more. */
export async function perform(changes: readonly Change[], performer: Performer): Promise<StepResult> {
    const [change] = changes;
    if (!change) return { items: [] };
    if (isSsoChange(change)) return performSso(change, performer);
    switch (change.kind) {
        case 'create-room': {
            await performer.begin([{ change }]);
            const id = await performer.workspace.createRoom(
                change.room,
                change.type,
                change.creator,
                change.hidesJoined === true,
            );
            if (id === undefined) return { items: [] };
            await performer.memory.knowRoom(change.room, id);
            return { counts: { rooms: 1 }, items: [{ change }] };
        }
        case 'create-team': {
            await performer.begin([{ change }]);
            const isNew = await performer.workspace.createTeam(change.team, change.type);
            return isNew ? { counts: { rooms: 1 }, items: [{ change }] } : { items: [] };
        }
        case 'add-member':
        case 'remove-member':
            return performMembers(changes, performer);
        case 'mark-absent':
        case 'unmark-absent':
        case 'deactivate':
        case 'reactivate':
            return performAccount(change, performer);
        default:
            return performEntry(change, performer);
    }
}
