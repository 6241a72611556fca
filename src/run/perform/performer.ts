import type { JournalItem } from '../../model/journal-item';
import type { Made } from '../../model/made';
import type { CredentialStore } from '../../ports/credentials';
import type { DirectoryServer } from '../../ports/directory-server';
import type { WorkspaceServer } from '../../ports/workspace-server';
import type { SyncMemory } from '../../store/sync-memory';
import type { StepProblem } from '../../model/step-problem';
import type { RunCounts } from '../records/run-record';

/** What a step works with. */
export interface Performer {
    workspace: WorkspaceServer;
    authentik: DirectoryServer;
    credentials: CredentialStore;
    memory: SyncMemory;
    /** writes down what is about to be changed, and not what is so already */
    begin(items: readonly JournalItem[]): Promise<void>;
    /** id of what this run has made */
    made(what: Made['made']): Promise<string | number | undefined>;
}

export interface StepResult {
    counts?: Partial<RunCounts>;
    problem?: StepProblem;
    /** what was changed in fact; a step that changed nothing has none */
    items: readonly JournalItem[];
}
