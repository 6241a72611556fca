import type { Config } from '../../config/config';
import type { Expected } from '../../model/observed';
import { webhookName, type DesiredWebhook, type ObservedWebhook } from '../../model/webhook';
import type { DirectoryServer } from '../../ports/directory-server';
import type { WorkspaceServer } from '../../ports/workspace-server';

interface Webhooks {
    /** undefined where none is wanted, and without a token */
    wanted: DesiredWebhook | undefined;
    webhook: ObservedWebhook | undefined;
    formerWebhook: ObservedWebhook | undefined;
}

/** Nothing is asked where none is wanted and the app has made none. */
export async function observeWebhook(
    { keepUp, webhookSecret }: Config,
    { webhook: made }: Expected,
    hasArrived: boolean,
    authentik: DirectoryServer,
    workspace: WorkspaceServer,
): Promise<Webhooks> {
    const wanted = keepUp.atWebhook && authentik.hasToken ? await wantedWebhook(workspace) : undefined;
    const isFormer = made !== undefined && made.name !== wanted?.name && authentik.hasToken;
    const read = async (one: DesiredWebhook | undefined): Promise<ObservedWebhook | undefined> =>
        one && { ...(await authentik.readWebhook(one, webhookSecret)), hasArrived };
    const [webhook, formerWebhook] = await Promise.all([read(wanted), read(isFormer ? made : undefined)]);
    return { wanted, webhook, formerWebhook };
}

/** The webhook of this workspace. */
export async function wantedWebhook(workspace: WorkspaceServer): Promise<DesiredWebhook> {
    const [siteUrl, url] = await Promise.all([workspace.siteUrl(), workspace.webhookUrl()]);
    return { name: webhookName(siteUrl), url };
}
