import type { AppCall } from '../app/app-call';
import type { Answer } from '../report/answer';
import { runAnswer, runContinues } from '../report/run-answer';
import type { RunRecord } from '../run/records/run-record';
import type { Texts } from '../texts/texts';
import { endProgress, whereProgressIs } from './end-progress';
import { placesFollow } from './places-of-linked';

/** What is said of a run: where it goes on by itself, how far it is; once it is over, what it did, with what is new to know. */
export async function runAnswered(app: AppCall, texts: Texts, run: RunRecord): Promise<Answer> {
    if (run.outcome === undefined) return runContinues(texts, run, await whereProgressIs(app, run));
    const { toldNotes } = app.records;
    const news = await toldNotes.newOnes(run.notes);
    await toldNotes.remember(run.notes, false);
    const answer = runAnswer(texts, run, news);
    const follows = await placesFollow(app, run);
    const lines = follows === undefined ? [] : [texts.withAction(follows)];
    return endProgress(app, texts, run, { ...answer, text: [answer.text, ...lines].join('\n') });
}
