import { webhookName } from '../../model/webhook';
import type { WebhookFacts } from '../facts/check-facts';
import { notAsked } from '../facts/found';
import type { Questions } from './questions';

/** undefined where the settings ask for no webhook */
export async function askWebhook(questions: Questions): Promise<WebhookFacts | undefined> {
    const { sources, hasToken, siteUrl } = questions;
    const { config, authentik, workspace, webhooks } = sources;
    if (!config.keepUp.atWebhook) return undefined;
    const [url, { at }, refusedAt] = await Promise.all([workspace.webhookUrl(), webhooks.read(), webhooks.refusedAt()]);
    const wanted = { name: webhookName(siteUrl), url };
    return {
        url,
        observed: hasToken
            ? await questions.askAuthentik(async () => authentik.readWebhook(wanted, config.webhookSecret))
            : notAsked,
        arrivedAt: at?.getTime(),
        refusedAt: refusedAt?.getTime(),
    };
}
