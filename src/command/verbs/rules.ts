import { roomsBeside, rulesNow } from '../../plan/memberships/rules-now';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { rulesAnswer } from '../../report/rules-answer';
import { Runner } from '../../run/plan-and-start';
import type { CommandCall } from '../call';

/** `/authentik-sync rules`: what each rule fits now, and the groups and rooms that no rule names. */
export async function rulesVerb({ app, texts, sender }: CommandCall): Promise<Answer> {
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const parts = await app.connectFor(config);
    const { desired, observed, survey } = await new Runner(config, parts).plan(sender.id);
    const rooms = await parts.workspace.roomNames();
    return { text: rulesAnswer(texts, rulesNow(desired, observed), rooms && roomsBeside(rooms, survey.targets)) };
}
