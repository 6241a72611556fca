import type { Change } from '../plan/change';
import { isSsoChange } from '../plan/change';
import type { JournalItem } from '../plan/journal-item';
import type { CredentialStore } from './credentials';
import { performEntry } from './perform-entry';
import { performMembers } from './perform-members';
import { performSso } from './perform-sso';
import type { RunCounts, StepProblem } from './run-record';
import type { DirectoryServer, WorkspaceServer } from './servers';
import type { SyncMemory } from '../store/sync-memory';
import { performAccount } from './perform-account';

/** What a step works with. */
export interface Performer {
    workspace: WorkspaceServer;
    authentik: DirectoryServer;
    credentials: CredentialStore;
    memory: SyncMemory;
    /** writes down what is about to be changed; returns it as first written, where the step was cut off before */
    begin(items: readonly JournalItem[]): Promise<readonly JournalItem[]>;
    /** id of what this run has made by a change of this kind */
    made(kind: Change['kind']): string | number | undefined;
}

export interface StepResult {
    counts?: Partial<RunCounts>;
    problem?: StepProblem;
    /** what was changed in fact; a step that changed nothing has none */
    items: readonly JournalItem[];
}

/** Makes the changes of one step: journalled first, written, read back. Repeating it changes nothing more. */
export async function perform(changes: readonly Change[], performer: Performer): Promise<StepResult> {
    const [change] = changes;
    if (!change) return { items: [] };
    if (isSsoChange(change)) return performSso(change, performer);
    switch (change.kind) {
        case 'create-room': {
            await performer.begin([{ change }]);
            const id = await performer.workspace.createRoom(change.room, change.type, change.creator);
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
