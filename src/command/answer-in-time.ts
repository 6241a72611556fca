import { systemClock } from '../app/system-clock';
import { answerPrivately } from '../notify/answer-privately';
import type { Clock } from '../ports/clock';
import type { Answer } from '../report/answer';
import type { CommandCall } from './call';

/**
 * The engine gives a call 30 s, and 10 s up to 1.46; what is at work then goes on, and may answer later
 * (docs/servers/apps-engine.md#time-limits).
 */
const PATIENCE_MS = 8_000;

/** Answers when the work is done, and lets the call end before the engine gives up on it: the answer then follows. */
export async function answerInTime(
    { app, texts, sender, room, threadId }: Pick<CommandCall, 'app' | 'texts' | 'sender' | 'room' | 'threadId'>,
    work: Promise<Answer>,
    clock: Pick<Clock, 'wait'> = systemClock,
): Promise<void> {
    const say = async (answer: Answer): Promise<void> => {
        if (room) await answerPrivately(app.accessors, texts, sender, room, threadId, answer);
    };
    const isInTime = await Promise.race([work.then(() => true), clock.wait(PATIENCE_MS).then(() => false)]);
    // what is done is sent, however long that takes: behind an answer nobody is told that it follows
    if (isInTime) return say(await work);
    const announced = say({ text: texts.say('command.still_at_work') });
    const follows = async (): Promise<void> => {
        await announced.catch(() => undefined);
        await say(await work);
    };
    // the call is over by then: nobody is left to be told that the answer could not be sent
    void follows().catch(() => undefined);
    await announced;
}
