import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { stakesOf } from '../../plan/stakes';
import { planAnswer } from '../../report/plan-answer';
import type { CommandCall } from '../call';
import { anotherTimeOffer, linksOffer } from '../offers';

/** `/authentik-sync plan [all]`: the dry run, what the next `/authentik-sync` will do. */
export async function planVerb({ app, texts, sender, words }: CommandCall): Promise<Answer> {
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const runner = await app.runner(config);
    const planned = await runner.plan(sender.id);
    const isWhole = words[0] === 'all';
    const links = linksOffer(runner, planned, isWhole);
    const { shownPlans } = app.records;
    await shownPlans.remember(planned.fingerprint, planned.plan);
    await shownPlans.remember(links.planned.fingerprint, links.planned.plan, links.part);
    const again = anotherTimeOffer(runner, planned);
    if (again.planned.plan.changes.length > 0)
        await shownPlans.remember(again.planned.fingerprint, again.planned.plan, again.part);
    const { plan, fingerprint, observed } = planned;
    const news = await app.records.toldNotes.newOnes(plan.notes);
    await app.records.toldNotes.remember(plan.notes, true);
    const extras = { links: links.planned, again: again.planned, stakes: stakesOf(plan, observed), news };
    return planAnswer(texts, plan, fingerprint, isWhole, extras);
}
