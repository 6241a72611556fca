import type { ChangeOf } from '../../model/change';
import { subjectWords } from '../../model/kinds';
import type { WebhookChange } from '../../model/kinds/webhook';
import { isWholeWebhook } from '../../model/webhook';
import type { PerformedKind, PerformedKindsOf } from './performed-kind';
import type { Performer, StepResult } from './performer';

/** `true` for one that is as the app makes it, `false` for none, else that it is neither. */
const webhookNow: Pick<PerformedKind<WebhookChange>, 'readNow'> = {
    async readNow(change, item, { authentik, credentials }) {
        const now = await authentik.readWebhook(change, await credentials.readWebhookSecret());
        if (now.found.length === 0) return false;
        return isWholeWebhook(now) ? true : 'changed';
    },
};

/** authentik's webhook to the app. */
export const performedWebhook: PerformedKindsOf<WebhookChange> = {
    'create-webhook': { ...webhookNow, perform: write },
    'change-webhook': { ...webhookNow, perform: write },
    'delete-webhook': {
        ...webhookNow,
        async perform(change, performer) {
            await performer.begin([{ change }]);
            await performer.authentik.deleteWebhook(change.name);
            return { counts: { directory: 1 }, items: [{ change }] };
        },
    },
};

async function write(change: ChangeOf<'create-webhook' | 'change-webhook'>, performer: Performer): Promise<StepResult> {
    const { authentik, credentials } = performer;
    await performer.begin([{ change }]);
    // in its setting before authentik has it: what is sent from the first moment on is known
    const secret = await credentials.keepWebhookSecret();
    await authentik.writeWebhook(change, secret);
    const isWhole = isWholeWebhook(await authentik.readWebhook(change, secret));
    const result = { counts: { directory: 1 }, items: [{ change }] };
    if (isWhole) return result;
    return { ...result, problem: { code: 'not_written', subject: subjectWords(change) } };
}
