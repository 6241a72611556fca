import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { planAnswer } from '../../report/plan-answer';
import type { CommandCall } from '../call';

/** `/authentik-sync plan [all]`: the dry run, what the next `/authentik-sync` will do. */
export async function planVerb({ app, texts, sender, words }: CommandCall): Promise<Answer> {
    const { config, problems } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, problems) };
    const { plan, fingerprint } = await (await app.runner(config)).plan(sender.id);
    await app.records.shownPlans.remember(fingerprint, plan);
    return planAnswer(texts, plan, fingerprint, words[0] === 'all');
}
