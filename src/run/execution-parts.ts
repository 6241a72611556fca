import type { Clock } from '../ports/clock';
import type { CredentialStore } from '../ports/credentials';
import type { DirectoryServer } from '../ports/directory-server';
import type { Jobs } from '../ports/jobs';
import type { WorkspaceServer } from '../ports/workspace-server';
import type { Arrivals } from '../store/arrivals';
import type { KeepUpMemory } from '../store/keep-up-memory';
import type { Lease } from '../store/lease';
import type { Records } from '../store/records';
import type { Stops } from '../store/stops';
import type { SyncMemory } from '../store/sync-memory';
import type { ToldLeavers } from '../store/told-leavers';
import type { Webhooks } from '../store/webhooks';
import type { FollowedRuns } from './follow-progress';
import type { Greetings } from './greetings';
import type { Halt } from './halt';
import type { AdoptionRecord } from './records/adoption';
import type { ExpectedRecord } from './records/expectations';
import type { JournalRecords } from './records/journal-records';
import type { PendingRecord } from './records/pending';
import type { RunStore } from './records/run-store';
import type { ProgressRecord } from './records/shown-progress';

/** Both servers, the app's records, and the time of the call at hand. */
export interface ExecutionParts {
    authentik: DirectoryServer;
    workspace: WorkspaceServer;
    credentials: CredentialStore;
    runs: RunStore;
    journal: JournalRecords;
    expected: Records<ExpectedRecord>;
    pending: Records<PendingRecord>;
    adoptions: Records<AdoptionRecord>;
    memory: SyncMemory;
    lease: Lease;
    keepUp: KeepUpMemory;
    stops: Stops;
    arrivals: Arrivals;
    webhooks: Webhooks;
    toldLeavers: ToldLeavers;
    progress: Records<ProgressRecord>;
    clock: Clock;
    jobs: Jobs;
    /** names of people that nothing is taken from, as typed, see `protectedNames` */
    protectedUsers: readonly string[];
    /** when the call began: a slice has what is left of the time that the engine gives to a call */
    startedAt: Date;
    /** from now on no server is waited for within a request for long: a run that has begun waits between its steps, and says so */
    hurry?(): void;
    /** of the process at hand; absent where nobody can halt it */
    halt?: Halt | undefined;
    /** absent where nobody wants to know how far a run is */
    followed?: FollowedRuns | undefined;
    /** absent where nobody can be written to */
    greetings?: Greetings | undefined;
}
