import type { Answer } from '../../report/answer';
import { historyAnswer } from '../../report/history';
import type { CommandCall } from '../call';

/** `/authentik-sync history`: the last runs with what they changed, newest first. */
export async function historyVerb({ app, texts }: CommandCall): Promise<Answer> {
    const [runs, pending] = await Promise.all([app.records.runs.all(), app.records.pending.all()]);
    return { text: historyAnswer(texts, runs, pending) };
}
