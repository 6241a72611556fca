import type { Change, ChangeOf } from '../../model/change';
import type { CurrentValue, JournalItem } from '../../model/journal-item';
import type { Memory } from '../../model/memory';
import type { CredentialStore } from '../../ports/credentials';
import type { DirectoryServer } from '../../ports/directory-server';
import type { WorkspaceServer } from '../../ports/workspace-server';
import type { Performer, StepResult } from './performer';

/** Where it shows how things are now. */
export interface Sources {
    workspace: WorkspaceServer;
    authentik: DirectoryServer;
    credentials: CredentialStore;
    absentHours: Memory['absentHours'];
    links: Memory['links'];
    /** ids of the group bindings in authentik that the app made */
    ownBindings: readonly string[];
    /** ids of server settings that the run has written */
    ownSettings: readonly string[];
    /** slugs of applications that the run has made or changed */
    ownApplications: readonly string[];
}

/** How changes of one kind are looked at; the rest that is known of the kind is in `model/kinds`. */
export interface SeenKind<C extends Change> {
    /** what the thing that it touches holds now */
    readNow(change: C, item: JournalItem, sources: Sources): Promise<CurrentValue>;
    /** the id of what a step has made that was cut off before it could write it down */
    findMade?(
        change: C,
        sources: Pick<Sources, 'workspace' | 'authentik' | 'credentials'>,
    ): Promise<string | number | undefined>;
    /** makes the app remember what was made */
    remember?(change: C, sources: Pick<Sources, 'workspace'> & Pick<Performer, 'memory'>): Promise<void>;
}

/** The same of a kind that is made one by one; those of people are made together. */
export interface PerformedKind<C extends Change> extends SeenKind<C> {
    /** journalled first, written, read back; repeating it changes nothing more */
    perform(change: C, performer: Performer): Promise<StepResult>;
}

export type SeenKindsOf<C extends Change> = { readonly [K in C['kind']]: SeenKind<ChangeOf<K>> };
export type PerformedKindsOf<C extends Change> = { readonly [K in C['kind']]: PerformedKind<ChangeOf<K>> };
