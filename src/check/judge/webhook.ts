import { isWholeWebhook } from '../../model/webhook';
import type { CheckFacts, WebhookFacts } from '../facts/check-facts';
import { failureOf, valueOf } from '../facts/found';
import { ok, skipped, warning, type CheckLine } from './check-line';
import { say } from './check-words';
import { tooLate, whyNotAskable } from './prerequisites';

export interface WebhookMessages {
    'webhook.off': undefined;
    'webhook.unseen': undefined;
    'webhook.incomplete': undefined;
    'webhook.no_receiver': undefined;
    'webhook.none_yet': { url: string };
    'webhook.arrives': { minutes: number };
    'webhook.refused': { minutes: number };
    'because.webhook_unread': undefined;
    'do.see_to_webhook': undefined;
    'do.try_webhook': undefined;
    'do.see_to_secret': undefined;
}

const MINUTE_MS = 60_000;

/** Whether authentik would tell the app of changes, and whether it ever has. See docs/servers/authentik.md#events-and-webhooks. */
export function checkWebhook(facts: CheckFacts): CheckLine[] {
    const { webhook } = facts.authentik;
    if (!webhook) return [ok('webhook', say('webhook.off'))];
    const because = whyNotAskable(facts, true);
    return [because ? skipped('webhook', because) : judge(webhook, facts.now)];
}

function judge({ url, observed, arrivedAt, refusedAt }: WebhookFacts, now: number): CheckLine {
    const minutesSince = (then: number): number => Math.max(0, Math.floor((now - then) / MINUTE_MS));
    const found = valueOf(observed);
    if (!found) return skipped('webhook', failureOf(observed) ? say('because.webhook_unread') : tooLate);
    if (refusedAt !== undefined)
        return warning(
            'webhook',
            say('webhook.refused', { minutes: minutesSince(refusedAt) }),
            say('do.see_to_secret'),
        );
    if (arrivedAt === undefined && found.isUnseen)
        return warning('webhook', say('webhook.unseen'), say('do.see_to_webhook'));
    if (!found.isUnseen && !found.hasReceiver) return warning('webhook', say('webhook.no_receiver'));
    if (!found.isUnseen && !isWholeWebhook(found))
        return warning('webhook', say('webhook.incomplete'), say('do.see_to_webhook'));
    if (arrivedAt === undefined) return ok('webhook', say('webhook.none_yet', { url }), say('do.try_webhook'));
    return ok('webhook', say('webhook.arrives', { minutes: minutesSince(arrivedAt) }));
}
