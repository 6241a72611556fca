import type { Answer } from '../../report/answer';
import { keptAnswer } from '../../report/history';
import type { CommandCall } from '../call';

/** `/authentik-sync keep`: confirms the risky changes that would be taken back otherwise. */
export async function keepVerb({ app, accessors }: CommandCall): Promise<Answer> {
    const pending = app.pending(accessors);
    const waiting = await pending.all();
    for (const { id } of waiting) await pending.remove(id);
    return { text: keptAnswer(waiting) };
}
