import type { DirectoryFile, DirectoryPatch, SetUpPatch } from '../../../../stand-ins/authentik';
import type { Flow, Seen } from '../../../../stand-ins/workspace/login/login-outcome';
import type { LoginRefusal } from '../../../../stand-ins/workspace/login/login-refusal';
import type { WorkspaceFile, WorkspacePatch } from '../../../../stand-ins/workspace/workspace-file';

/** What happens between two logins of the same person. */
export interface Changes {
    directory?: DirectoryPatch;
    /** new username in authentik, which a directory file cannot say */
    username?: string;
    workspace?: WorkspacePatch;
    /** settings of the entry by suffix */
    entry?: Record<string, unknown>;
}

export type LoginEnd =
    | {
          ok: true;
          username: string;
          /** `linked`: one that was there without authentik; `updated`: name or address follow authentik; `found`: as it was */
          account: 'created' | 'linked' | 'updated' | 'found';
          /** address of the account afterwards */
          email: string | null;
      }
    | { ok: false; refusal: LoginRefusal; seen: Seen };

/** One way in which a login can go, prepared by plain data only. */
export interface LoginScenario {
    title: string;
    /** people, version, licence and server settings; the entry is put in by `workspaceFileOf` */
    workspace?: WorkspaceFile;
    /** Ada Lovelace alone unless given */
    directory?: DirectoryFile;
    /**
     * settings of the entry by suffix (`-merge_users`; Enable is the empty one), over those of authentik's guide;
     * `{authentik}` in a text stands for its address
     */
    entry?: Record<string, unknown>;
    /** what an administrator of authentik did to the provider and application "Rocket.Chat"; `{workspace}` as above */
    setUp?: SetUpPatch;
    /** the person has logged in once, and since then this has happened */
    since?: Changes;
    /** the person gives the code that the workspace asks for */
    givesCode?: boolean;
    /** of ada's login; a flow that is not there does not exist on that version */
    ends: Partial<Record<Flow, LoginEnd>>;
}
