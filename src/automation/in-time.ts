import { HttpStatusCode } from '@rocket.chat/apps-engine/definition/accessors';
import { systemClock } from '../app/system-clock';
import type { Clock } from '../ports/clock';
import type { LateReplyRecord } from '../store/late-replies';
import type { AutomationCall } from './call';
import { errorReply, type Reply } from './reply';

/**
 * The engine gives a call 30 s, and 10 s up to 1.46; what is at work then goes on (docs/servers/apps-engine.md#time-limits).
 */
const PATIENCE_MS = 8_000;

/** Answers when the work is done; where that takes too long, 202 at once, and `GET status` has the answer once it is there. */
export async function inTime(
    { app, texts }: AutomationCall,
    id: LateReplyRecord['id'],
    work: Promise<Reply>,
    clock: Pick<Clock, 'wait'> = systemClock,
): Promise<Reply> {
    const askedAt = app.clock.now().toISOString();
    const { lateReplies } = app.records;
    const answered = work.catch(async (error: unknown) => errorReply(app, texts, error));
    const inTime = await Promise.race([answered, clock.wait(PATIENCE_MS).then(() => undefined)]);
    if (inTime) return inTime;
    await lateReplies.save({ id, askedAt });
    void answered
        .then(async ({ status, content }) =>
            lateReplies.save({
                ...{ id, askedAt, status, content: JSON.stringify(content) },
                answeredAt: app.clock.now().toISOString(),
            }),
        )
        .catch((error: unknown) => void app.logFailure(error));
    return { status: HttpStatusCode.ACCEPTED, content: { id: null, outcome: 'at_work', askedAt } };
}
