import { rulesNow } from '../../plan/memberships/rules-now';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { rulesAnswer } from '../../report/rules-answer';
import type { CommandCall } from '../call';

/** `/authentik-sync rules`: what each rule fits now, and the groups that no rule names. */
export async function rulesVerb({ app, texts, sender }: CommandCall): Promise<Answer> {
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const { desired, observed } = await (await app.runner(config)).plan(sender.id);
    return { text: rulesAnswer(texts, rulesNow(desired, observed)) };
}
