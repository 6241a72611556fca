import type { ConsoleCaller } from './caller';
import type { Tab } from './tabs';

/** How long a press waits for its answer: one that is later than 5 s closes the view. */
const LOOKS = 10;
const BETWEEN_MS = 200;
const LOST_AFTER_MS = 2 * 60_000;

/** Begins it, and waits a little for what may be there at once. */
export async function beginWork(
    { app, user }: ConsoleCaller,
    tab: Tab,
    pressed?: string,
    looks = LOOKS,
): Promise<void> {
    const { consoleMemory } = app.records;
    const askedAt = app.clock.now().toISOString();
    const before = await consoleMemory.answer(user.id, tab);
    // what was said of other rules says nothing of these
    const isStillTold = tab !== 'rules' && typeof before?.answer === 'string';
    await consoleMemory.saveAnswer(user.id, tab, {
        askedAt,
        ...(isStillTold && { answer: before.answer }),
    });
    await app.jobs.later('console-work', 0, { userId: user.id, tab, ...(pressed !== undefined && { pressed }) });
    for (let look = 0; look < looks; look++) {
        await app.clock.wait(BETWEEN_MS);
        if (typeof (await consoleMemory.answer(user.id, tab))?.answeredAt === 'string') return;
    }
}

/** Whether an answer is still to come. What takes longer than this was lost with the process that it was in. */
export async function isAtWork({ app, user }: ConsoleCaller, tab: Tab): Promise<boolean> {
    const found = await app.records.consoleMemory.answer(user.id, tab);
    if (!found || typeof found.answeredAt === 'string') return false;
    return app.clock.now().getTime() - new Date(found.askedAt).getTime() < LOST_AFTER_MS;
}
