import type { Answer } from '../../report/answer';
import { historyAnswer } from '../../report/history';
import type { CommandCall } from '../call';

/** `/authentik-sync history`: the last runs with what they changed, newest first. */
export async function historyVerb({ app, accessors }: CommandCall): Promise<Answer> {
    const [runs, pending] = await Promise.all([app.runs(accessors).all(), app.pending(accessors).all()]);
    return { text: historyAnswer(runs, pending) };
}
