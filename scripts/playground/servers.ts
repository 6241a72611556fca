import { StandInAuthentik, type DirectoryFile } from '../../stand-ins/authentik';
import type { BackendName } from '../../stand-ins/engine';
import { Workspace } from '../../stand-ins/workspace';
import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';
import type { WorkspaceFile } from '../../stand-ins/workspace/workspace-file';
import type { Server } from '../deployment/rest';
import type { PlaygroundOptions } from './options';
import { readDirectory, readWorkspace } from './read-file';

const samples = new URL('../../samples/', import.meta.url);

export function sample(name: string): string {
    return decodeURIComponent(new URL(name, samples).pathname);
}

/** The two sides, running on loopback. */
export interface Servers {
    workspace: Workspace;
    /** undefined where another authentik is used */
    embedded: StandInAuthentik | undefined;
    /** the REST API of the workspace, as its administrator `admin` */
    rest: Server & { credentials: { userId: string; token: string } };
    /** values of app settings that a person would copy from one admin page to another */
    known: Record<string, string>;
    stop(): Promise<void>;
}

/** What somebody did in authentik before the app came: nothing, or a provider and an application by the guide. */
export interface AuthentikBefore {
    isBare: boolean;
}

/** Reads the files before anything is started; throws OptionsError for what is wrong with them. */
export async function startServers(
    options: PlaygroundOptions,
    { isBare }: AuthentikBefore = { isBare: true },
): Promise<Servers> {
    const workspace = readWorkspace(options.workspaceFile ?? sample('workspace.yaml'));
    const directory = options.authentik ? undefined : readDirectory(options.directoryFile ?? sample('directory.yaml'));
    return startServersWith({ ...options, workspace, directory }, { isBare });
}

/** What both sides hold at first. Without a directory another authentik is used. */
export interface ServersBefore {
    workspace: WorkspaceFile;
    directory: DirectoryFile | undefined;
    authentik?: PlaygroundOptions['authentik'];
    backend?: BackendName | undefined;
}

export async function startServersWith(
    { workspace: file, directory, authentik, backend }: ServersBefore,
    { isBare }: AuthentikBefore = { isBare: true },
): Promise<Servers> {
    const workspace = new Workspace({ file, backend });
    const embedded = directory && new StandInAuthentik({ file: directory, bare: isBare });
    const stop = async () => {
        await workspace.stop();
        await embedded?.stop();
    };
    try {
        await workspace.start();
        const root = String(workspace.settings.rawValue('Site_Url')).replace(/\/+$/, '');
        await embedded?.start();
        embedded?.setWorkspaceUrl(root);
        const admin = [...workspace.model.users.values()].find(({ username }) => username === 'admin');
        if (!admin) throw new Error('The workspace has no user "admin".');
        const token = createPersonalAccessToken(workspace, admin, { bypassTwoFactor: true });
        const known = {
            authentik_url: embedded?.url ?? authentik?.url ?? '',
            authentik_token: embedded?.token ?? authentik?.token ?? '',
            rocketchat_user_id: admin._id,
            rocketchat_token: token,
            ...(root === workspace.url ? {} : { rocketchat_url: workspace.url }),
        };
        const rest = { url: workspace.url, credentials: { userId: admin._id, token } };
        return { workspace, embedded, rest, known, stop };
    } catch (error) {
        await stop();
        throw error;
    }
}
