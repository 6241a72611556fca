import type { Change } from '../../model/change';
import type { Desired } from '../../model/desired';
import type { Observed } from '../../model/observed';
import type { PlanPart } from '../../model/plan';
import { webhookParts, type DesiredWebhook, type ObservedWebhook } from '../../model/webhook';
import { joinParts, nothingToDo } from '../join-parts';

type WebhookObserved = Pick<Observed, 'webhook' | 'formerWebhook' | 'expected'>;

/** What must change in authentik's webhook to the app; the one of before goes, where another is wanted or none. */
export function diffWebhook({ webhook: wanted }: Pick<Desired, 'webhook'>, observed: WebhookObserved): PlanPart {
    const former = formerPart(observed);
    return wanted && observed.webhook ? joinParts(former, wantedPart(wanted, observed.webhook, observed)) : former;
}

function wantedPart(wanted: DesiredWebhook, found: ObservedWebhook, { expected }: WebhookObserved): PlanPart {
    const { name, url } = wanted;
    if (found.isUnseen) {
        // it was made before the permissions were taken away, or by hand
        const isKnown = (expected.webhook?.name === name && expected.webhook.url === url) || found.hasArrived;
        return isKnown ? nothingToDo : withheldCreation(wanted, found);
    }
    if (found.found.length === 0) {
        if (found.lacking.length > 0 || !found.hasReceiver) return withheldCreation(wanted, found);
        return { ...nothingToDo, changes: [creation(wanted)] };
    }
    const parts = webhookParts.filter((part) => !found.found.includes(part) || found.wrong.includes(part));
    if (parts.length === 0) return nothingToDo;
    const reason = { code: 'reason.webhook_differs' } as const;
    const change: Change = { kind: 'change-webhook', name, url, parts, reason };
    return found.lacking.length > 0 || !found.hasReceiver
        ? withheld(change, found)
        : { ...nothingToDo, changes: [change] };
}

function creation({ name, url }: DesiredWebhook): Change {
    return { kind: 'create-webhook', name, url, reason: { code: 'reason.webhook_wanted' } };
}

function withheldCreation(wanted: DesiredWebhook, found: ObservedWebhook): PlanPart {
    return withheld(creation(wanted), found);
}

function withheld(change: Change, { lacking }: ObservedWebhook): PlanPart {
    const ground =
        lacking.length > 0
            ? ({ code: 'webhook_permissions_missing', permissions: lacking } as const)
            : ({ code: 'webhook_without_receiver' } as const);
    return { ...nothingToDo, withheld: [{ ...ground, change }] };
}

/** What of it is there by now; where that may not be looked at, it is asked for all the same, and refused by name. */
function formerPart({ formerWebhook: former, expected }: WebhookObserved): PlanPart {
    if (!former || (former.found.length === 0 && !former.isUnseen)) return nothingToDo;
    const { name } = former;
    const url = expected.webhook?.url ?? '';
    const change: Change = { kind: 'delete-webhook', name, url, reason: { code: 'reason.webhook_unwanted' } };
    if (!former.isUnseen) return { ...nothingToDo, changes: [change] };
    return { ...nothingToDo, withheld: [{ code: 'webhook_permissions_missing', permissions: former.lacking, change }] };
}
