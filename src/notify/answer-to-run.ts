import type { CallAccessors } from '../ports/call-accessors';
import type { Answer } from '../report/answer';
import type { RunRecord } from '../run/records/run-record';
import type { Texts } from '../texts/texts';
import { answerPrivately } from './answer-privately';

/** Answers to who began a run, where they began it. The room may be gone; the run and its outcome are stored all the same. */
export async function answerToRun(
    run: RunRecord,
    { read, modify }: CallAccessors,
    texts: Texts,
    answer: Answer,
): Promise<void> {
    // a dialog, and the endpoint, have no room: what becomes of the run is looked up there
    if (run.answer.roomId === '') return;
    const [user, room] = await Promise.all([
        read.getUserReader().getById(run.actor.id),
        read.getRoomReader().getById(run.answer.roomId),
    ]);
    if (room) await answerPrivately({ read, modify }, texts, user, room, run.answer.threadId ?? undefined, answer);
}
