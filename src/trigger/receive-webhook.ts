import { HttpStatusCode } from '@rocket.chat/apps-engine/definition/accessors';
import type { IApiRequest } from '@rocket.chat/apps-engine/definition/api';
import type { AppCall } from '../app/app-call';
import type { SettingId } from '../config/settings';
import { nextWebhookLook } from '../keep-up/next-webhook-look';
import { judgeWebhook, secretOf } from './judge-webhook';

/** How often it is noted that one has come with another secret. */
const REFUSED_MS = 600_000;

/**
 * Answers what comes to the address of the webhook, and has a job look soon where it is authentik's. Who sends it waits for the answer,
 * so it is a setting or two, and once a minute a record and a job, however much comes: what is planned is known to the process.
 * @returns the status
 */
export async function receiveWebhook(app: AppCall, request: Partial<IApiRequest>): Promise<HttpStatusCode> {
    const isOn = (await setting(app, 'webhook')) === true;
    const secret = isOn ? await setting(app, 'webhook_secret') : undefined;
    const status = judgeWebhook(request, typeof secret === 'string' ? secret.trim() : undefined);
    if (status === HttpStatusCode.ACCEPTED) {
        // the next one with another secret is news again
        delete app.webhookLooks.refused;
        await planLookByWebhook(app);
    }
    if (status === HttpStatusCode.FORBIDDEN && secretOf(request) !== undefined)
        // whatever comes of noting it is no matter of who has sent it
        await noteRefused(app).catch(() => undefined);
    return status;
}

/**
 * Plans a look, unless one that will see what is told now is planned already, by this instance of the server or another.
 * @param isNews whether a webhook has come now, and not one before that still waits for its look
 */
export async function planLookByWebhook(app: AppCall, isNews = true): Promise<void> {
    const { webhookLooks, clock, records, accessors } = app;
    const now = clock.now();
    const before = webhookLooks.planned;
    const wanted = nextWebhookLook(before, now);
    if (!wanted) return;
    // before anything is waited for: those that come meanwhile are seen by the same look
    webhookLooks.planned = wanted;
    try {
        const { at = now, lookAt } = await records.webhooks.read();
        const look = nextWebhookLook(lookAt, now);
        if (!look) {
            webhookLooks.planned = lookAt;
            return;
        }
        webhookLooks.planned = look;
        await records.webhooks.note(isNews ? now : at, look);
        await accessors.modify.getScheduler().scheduleOnce({ id: 'look-at-webhook', when: look });
    } catch (error) {
        webhookLooks.planned = before;
        throw error;
    }
}

/** For `status` and `check`. Anybody may send as many as they like: it is one record in a while. */
async function noteRefused({ webhookLooks, clock, records }: AppCall): Promise<void> {
    const now = clock.now();
    const passed = now.getTime() - (webhookLooks.refused?.getTime() ?? 0);
    if (passed >= 0 && passed < REFUSED_MS) return;
    webhookLooks.refused = now;
    await records.webhooks.noteRefused(now);
}

async function setting(app: AppCall, id: SettingId): Promise<unknown> {
    return app.accessors.read.getEnvironmentReader().getSettings().getValueById(id);
}
