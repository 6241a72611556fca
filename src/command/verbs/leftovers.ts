import { planLeftovers } from '../../plan/leftovers/plan-leftovers';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { leftoversAnswer } from '../../report/leftovers-answer';
import type { CommandCall } from '../call';

/** `/authentik-sync leftovers [all]`: what no rule names any more, and its removal, which `apply` does by the fingerprint. */
export async function leftoversVerb({ app, texts, sender, words }: CommandCall): Promise<Answer> {
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const runner = await app.runner(config);
    const planned = await runner.plan(sender.id);
    const plan = planLeftovers(planned.desired, planned.observed, planned.survey);
    const { fingerprint } = runner.only(planned, plan);
    await app.records.shownPlans.remember(fingerprint, plan, 'leftovers');
    return leftoversAnswer(texts, planned.survey.leftovers, plan, fingerprint, words[0] === 'all');
}
