import { refusal } from '../../scripts/deployment/refusal';
import { call } from '../../scripts/deployment/rest';
import type { PackagedApp } from '../../scripts/package';
import { OptionsError } from '../../scripts/playground/options';
import { StandInAuthentik } from '../../stand-ins/authentik';
import { Workspace } from '../../stand-ins/workspace';
import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';
import { packaged } from '../support/packaged';
import { Administrator } from './authentik/administrator';
import { refuseUnlessSafe } from './authentik/refuse-unless-safe';
import type { AcceptOptions } from './options';
import { Site } from './site';
import { listenToStandIn, waitWithoutReading } from './workspace/listener';
import { RocketChat } from './workspace/rocket-chat';

/** Starts stand-ins for the servers that are not given. Throws for a server that must not be used; nothing is left running then. */
export async function openSite(options: AcceptOptions, interrupted: AbortSignal): Promise<Site> {
    const workspace = options.rocketChat ? undefined : new Workspace({ file: { licence: 'premium' } });
    const standInAuthentik = options.authentik ? undefined : new StandInAuthentik({ bare: true });
    const stop = async (): Promise<void> => {
        await workspace?.stop();
        await standInAuthentik?.stop();
    };
    try {
        await workspace?.start();
        await standInAuthentik?.start();
        const chat = new RocketChat(options.rocketChat ?? asAdministrator(workspace));
        const app = await packaged();
        if (options.rocketChat) await refuseIfInstalled(chat, app);
        const { url, token } = options.authentik ?? standInAuthentik ?? {};
        const administrator = new Administrator(url ?? '', token ?? '');
        if (!standInAuthentik) await refuseUnlessSafe(administrator);
        return new Site({
            ...{ administrator, chat, app, standInAuthentik, workspace, stop },
            version: String((await administrator.get('/admin/version/')).version_current),
            listener: workspace
                ? listenToStandIn(workspace, interrupted)
                : waitWithoutReading(options.waitSeconds, interrupted),
        });
    } catch (error) {
        await stop();
        throw error;
    }
}

/** At the end the app is uninstalled, and what it remembers goes with it. */
async function refuseIfInstalled({ server }: RocketChat, { manifest }: PackagedApp): Promise<void> {
    const found = await call(server, 'GET', `/api/apps/${manifest.id}`);
    if (found.status === 200)
        throw new OptionsError(
            `${manifest.name} is installed at ${server.url}: uninstall it, or take another workspace.`,
        );
    if (found.status !== 404) throw refusal(found, 'looking for the app');
}

function asAdministrator(workspace: Workspace | undefined): RocketChat['server'] {
    const admin = [...(workspace?.model.users.values() ?? [])].find(({ username }) => username === 'admin');
    if (!workspace || !admin) throw new Error('There is no workspace with an administrator.');
    const token = createPersonalAccessToken(workspace, admin, { bypassTwoFactor: true });
    return { url: workspace.url, credentials: { userId: admin._id, token } };
}
