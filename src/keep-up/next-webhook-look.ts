/** authentik sends a webhook before what it tells of can be read (docs/servers/authentik.md#events-and-webhooks). */
const SETTLED_MS = 5_000;
/** From a webhook to its look: those of one change, and of one page of changes, come within seconds, and are one look. */
const SOON_MS = 8_000;
/** From one look to the next, however many webhooks come: each look may cost a few requests for every 100 groups. */
const APART_MS = 60_000;

/**
 * When to look after a webhook that comes now.
 * @param planned when the next look by a webhook is, or the last one was
 * @returns undefined where a look that will see it is planned already
 */
export function nextWebhookLook(planned: Date | undefined, now: Date): Date | undefined {
    const ahead = planned === undefined ? NaN : planned.getTime() - now.getTime();
    // none yet, or by a clock that has been set back since
    if (Number.isNaN(ahead) || ahead > SETTLED_MS + APART_MS) return new Date(now.getTime() + SOON_MS);
    if (ahead >= SETTLED_MS) return undefined;
    return new Date(now.getTime() + Math.max(SOON_MS, ahead + APART_MS));
}
