import { rulesBeside } from '../plan/rules-beside';
import type { Plan } from '../model/plan';
import type { Answer } from '../report/answer';
import { failureAnswer, settingsAnswer } from '../report/failure-answer';
import { rulesPreview } from '../report/rules-preview';
import { Runner } from '../run/plan-and-start';
import type { ConsoleCaller } from './caller';

const nothing: Plan = { changes: [], withheld: [], notes: [], drift: [] };

/**
 * What the rules that somebody has written in the dialog would change, planned as they will be once they are saved.
 * @returns undefined where they have written others meanwhile, or none
 */
export async function previewRules(caller: ConsoleCaller): Promise<Answer | undefined> {
    const { app, user } = caller;
    if (!caller.isAllowed) return undefined;
    const drafted = await app.records.consoleMemory.draft(user.id);
    if (typeof drafted?.draft !== 'string') return undefined;
    const answer = await planned(caller, drafted.base, drafted.draft);
    const { draft } = (await app.records.consoleMemory.draft(user.id)) ?? {};
    return draft === drafted.draft ? answer : undefined;
}

async function planned({ app, texts, user }: ConsoleCaller, base: string, draft: string): Promise<Answer> {
    try {
        const { config, ...lacking } = await app.readConfig({ group_rules: draft });
        if (!config) return { text: settingsAnswer(texts, lacking) };
        const parts = await app.connectFor(config);
        const { plan } = await new Runner(config, parts).plan(user.id);
        // of rules with a mistake nothing is done
        const { config: saved } = await app.readConfig({ group_rules: base });
        const before = saved ? (await new Runner(saved, parts).plan(user.id)).plan : nothing;
        return { text: rulesPreview(texts, rulesBeside(plan, before)) };
    } catch (error) {
        return failureAnswer(texts, app.logFailure(error));
    }
}
