import type { Change } from '../../src/model/change';
import type { CurrentValue, JournalItem } from '../../src/model/journal-item';
import type { Credentials } from '../../src/model/sso';
import type { CredentialStore } from '../../src/ports/credentials';
import { perform, seenKindOf } from '../../src/run/perform/perform';
import type { Sources } from '../../src/run/perform/performed-kind';
import type { Performer, StepResult } from '../../src/run/perform/performer';
import type { Step } from '../../src/run/records/step';
import type { SyncMemory } from '../../src/store/sync-memory';
import { MemoryCredentials, memoryRunner } from './memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from './memory-servers';
import { watched, type Call } from './watched';

type StepChange = Extract<Step, { kind: 'change' }>['change'];

export interface Overrides {
    workspace?: Partial<MemoryWorkspace>;
    authentik?: Partial<MemoryDirectory>;
    known?: Credentials;
    credentials?: Partial<CredentialStore>;
    made?: Partial<Record<'provider' | 'key', string | number>>;
}

export interface WatchedPerformer {
    performer: Performer;
    workspace: MemoryWorkspace;
    authentik: MemoryDirectory;
    credentials: CredentialStore;
    memory: SyncMemory;
    make(change: StepChange): Promise<StepResult>;
    readNow(change: Change, item?: Partial<JournalItem>, sources?: Partial<Sources>): Promise<CurrentValue>;
    /** the calls of these methods, in order; `begin` is the journal's */
    did(...names: readonly string[]): Call[];
}

/** Both servers, the app's memory and its credentials as a step has them. */
export function watchedPerformer(over: Overrides = {}): WatchedPerformer {
    const calls: Call[] = [];
    const workspace = watched(Object.assign(new MemoryWorkspace(), over.workspace), calls);
    const authentik = watched(Object.assign(new MemoryDirectory(), over.authentik), calls);
    const stored = new MemoryCredentials(over.known ?? { clientId: 'client', clientSecret: 'secret' });
    const credentials = watched(Object.assign(stored, over.credentials), calls);
    const memory = watched(memoryRunner(configOf(), authentik, workspace).memory, calls);
    const performer: Performer = {
        ...{ workspace, authentik, credentials, memory },
        begin: async (items) => void calls.push(['begin', items]),
        made: async (what) => over.made?.[what],
    };
    const none = { ownBindings: [], ownSettings: [], ownApplications: [] };
    const seen = { ...performer, absentHours: new Map(), links: new Map(), ...none };
    return {
        ...{ performer, workspace, authentik, credentials, memory },
        make: async (change) => perform({ kind: 'change', id: 'step', change }, performer),
        readNow: async (change, item = {}, sources = {}) =>
            seenKindOf(change).readNow(change, { change, ...item }, { ...seen, ...sources }),
        did: (...names) => calls.filter(([name]) => names.includes(name)),
    };
}
