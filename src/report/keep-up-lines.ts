import { heldByUndo } from '../keep-up/held-by-undo';
import { isPaused } from '../keep-up/is-paused';
import type { KeepUpState, KeepUpWishes, Pause } from '../model/keep-up';
import type { RunRecord } from '../run/records/run-record';
import type { Texts } from '../texts/texts';

/** What decides whether anything happens by itself. */
export interface KeptUp {
    wishes: KeepUpWishes;
    state: KeepUpState;
    pause: Pause | undefined;
    resumedAt: string | undefined;
    /** whether a person has begun a sync yet */
    isBegun: boolean;
    now: Date;
    /** when a webhook of authentik came last; undefined where none has come */
    webhookAt?: Date | undefined;
    /** when one came last with another secret than that of the settings; undefined where the right one has come since */
    webhookRefusedAt?: Date | undefined;
    /** whether the server says who comes online */
    presence: 'told' | 'limited' | 'off';
}

/** When the app looks by itself, or why it does not. */
export function keepUpLines(texts: Texts, runs: readonly RunRecord[], keptUp: KeptUp): string[] {
    const { wishes, state, pause, resumedAt, isBegun, now, presence, webhookAt, webhookRefusedAt } = keptUp;
    const { intervalMinutes, wholeAt } = wishes;
    if (isPaused(pause, now))
        return [texts.say('status.paused', { time: pause.until, by: pause.by, isOpen: pause.until === undefined })];
    const isScheduled = intervalMinutes > 0 || wholeAt !== undefined;
    const isLooking = isScheduled || wishes.atWebhook;
    if (!isLooking && !wishes.atLogin) return [texts.say('status.next_run')];
    if (!isBegun) return [texts.say('status.looks_before')];
    const undo = heldByUndo(runs, resumedAt);
    if (undo) return [texts.say('status.held_by_undo', { run: undo.id })];
    const last = state.lookedAt === undefined ? [] : [texts.say('status.looked_at', { time: state.lookedAt })];
    const { failures } = state;
    return [
        ...(isLooking ? [] : [texts.say('status.next_run')]),
        ...(isScheduled ? [texts.say('status.looks', { minutes: intervalMinutes })] : []),
        ...(wishes.atWebhook ? [webhookLine(texts, webhookAt)] : []),
        ...(wishes.atWebhook && webhookRefusedAt
            ? [texts.withAction('status.webhook_refused', { time: webhookRefusedAt.toISOString() })]
            : []),
        ...last,
        ...(failures
            ? [
                  texts.say('status.looks_fail', {
                      since: failures.since,
                      time: failures.retryAt,
                  }),
              ]
            : []),
        ...(wishes.atLogin ? [texts.say('status.at_login', { presence })] : []),
        ...(state.told === undefined ? [] : [texts.say('status.told')]),
    ];
}

/** Whether webhooks arrive. */
function webhookLine(texts: Texts, at: Date | undefined): string {
    return at === undefined ? texts.say('status.no_webhook') : texts.say('status.webhook', { time: at.toISOString() });
}
