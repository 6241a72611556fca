import { systemClock } from '../app/system-clock';
import { answerPrivately } from '../notify/answer-privately';
import type { Clock } from '../ports/clock';
import type { Answer } from '../report/answer';
import type { Verb } from '../report/help';
import type { CommandCall } from './call';
import { firstLine } from './first-line';

/** An answer that comes within it needs no word before it; a person takes up to about 300 ms for no wait at all. */
const AT_ONCE_MS = 200;
/**
 * The engine gives a call 30 s, and 10 s up to 1.46; what is at work then goes on, and may answer later
 * (docs/servers/apps-engine.md#time-limits).
 */
const PATIENCE_MS = 8_000;

type Call = Pick<CommandCall, 'app' | 'texts' | 'sender' | 'room' | 'threadId'>;

/**
 * Answers when the work is done. Where that takes a moment it is said what is looked at: an answer that only the asker sees cannot be
 * edited, so the answer follows in a message of its own. The call ends before the engine gives up on it.
 */
export async function answerInTime(
    call: Call,
    verb: Verb,
    work: Promise<Answer>,
    clock: Pick<Clock, 'wait'> = systemClock,
): Promise<void> {
    const { app, texts, sender, room, threadId } = call;
    const say = async (answer: Answer): Promise<void> => {
        if (room) await answerPrivately(app.accessors, texts, sender, room, threadId, answer);
    };
    const isDoneWithin = async (milliseconds: number): Promise<boolean> =>
        Promise.race([work.then(() => true), clock.wait(milliseconds).then(() => false)]);
    // what is done is sent, however long that takes: behind an answer nobody is told that it follows
    if (await isDoneWithin(AT_ONCE_MS)) return say(await work);

    // that it cannot be said is no reason to leave the work unanswered
    const isAnnounced = sayFirst().catch(() => false);
    const isInTime = await isDoneWithin(PATIENCE_MS - AT_ONCE_MS);
    if (isInTime) {
        await isAnnounced;
        return say(await work);
    }
    const announced = sayStill(await isAnnounced);
    const follows = async (): Promise<void> => {
        await announced.catch(() => undefined);
        await say(await work);
    };
    // the call is over by then: nobody is left to be told that the answer could not be sent
    void follows().catch(() => undefined);
    await announced;

    async function sayFirst(): Promise<boolean> {
        const text = await firstLine(verb, call);
        if (text !== undefined) await say({ text });
        return text !== undefined;
    }

    /** A server that keeps everybody waiting is named, whatever was said before. */
    async function sayStill(isAnnounced: boolean): Promise<void> {
        const waited = app.serverWaitedFor;
        if (waited) await say({ text: texts.say('command.server_waits', waited) });
        else if (!isAnnounced) await say({ text: texts.say('command.still_at_work') });
    }
}
