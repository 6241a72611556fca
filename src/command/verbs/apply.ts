import { Failure } from '../../model/failure';
import { planLeftovers } from '../../plan/leftovers/plan-leftovers';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { differenceAnswer } from '../../report/plan-answer';
import { runAnswer, runContinues } from '../../report/run-answer';
import { firstWord } from '../arguments';
import { type CommandCall, originOf } from '../call';

/** `/authentik-sync apply <fingerprint>`: exactly that plan, what a policy withholds included; refused where a side has moved. */
export async function applyVerb(call: CommandCall): Promise<Answer> {
    const { app, texts, words } = call;
    const wanted = firstWord(words)?.toLowerCase();
    if (wanted === undefined) return { text: texts.withAction('command.which_plan') };
    const { config, problems } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, problems) };
    const runner = await app.runner(config);
    const origin = originOf(call);
    return runner.planThen(origin, async (planned) => {
        if (planned.fingerprint === wanted) {
            const run = await runner.start(planned, origin, true);
            return run.outcome === undefined ? runContinues(texts, run) : runAnswer(texts, run);
        }
        const left = planLeftovers(planned.desired, planned.observed, planned.survey);
        const leftovers = runner.only(planned, left);
        if (leftovers.fingerprint === wanted) {
            // whoever approves this has approved nothing of what the plan withholds
            const run = await runner.start(leftovers, origin);
            return run.outcome === undefined ? runContinues(texts, run) : runAnswer(texts, run);
        }
        const shown = await app.records.shownPlans.find(wanted);
        if (!shown) throw new Failure('fingerprint_unknown', { fingerprint: wanted.slice(0, 64) });
        await app.records.shownPlans.remember(planned.fingerprint, planned.plan);
        return differenceAnswer(texts, wanted, shown, planned.plan, planned.fingerprint);
    });
}
