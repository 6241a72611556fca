import { isPaused } from '../../keep-up/is-paused';
import { heldByUndo } from '../../keep-up/held-by-undo';
import { parseUntil } from '../../keep-up/parse-until';
import type { Answer } from '../../report/answer';
import type { CommandCall } from '../call';

/** `/authentik-sync pause [until]`: nothing begins by itself meanwhile. */
export async function pauseVerb({ app, texts, sender, words }: CommandCall): Promise<Answer> {
    const now = app.clock.now();
    const typed = words.join(' ').replace(/[`"]/g, '');
    const until = typed === '' ? undefined : parseUntil(typed, now, texts.reader.utcOffset);
    if (typeof until === 'string') return { text: texts.withAction(until, { typed: typed.slice(0, 100) }) };
    const time = until?.toISOString();
    await app.records.keepUp.begin({
        since: now.toISOString(),
        by: sender.username,
        ...(time !== undefined && { until: time }),
    });
    return { text: texts.withAction('pause.begun', { isOpen: time === undefined, time }) };
}

/** `/authentik-sync resume`: what happens by itself happens again. */
export async function resumeVerb({ app, texts }: CommandCall): Promise<Answer> {
    const { keepUp, runs } = app.records;
    const now = app.clock.now();
    const isHeld =
        isPaused(await keepUp.pause(), now) || heldByUndo(await runs.all(), await keepUp.resumedAt()) !== undefined;
    await keepUp.resume(now);
    return { text: texts.say(isHeld ? 'resume.done' : 'resume.nothing') };
}
