import { HttpStatusCode } from '@rocket.chat/apps-engine/definition/accessors';
import { offersOf } from '../../command/offers';
import { usableConfig, type AutomationCall } from '../call';
import { planJson, type OfferJson } from '../json/plan-json';
import type { Reply } from '../reply';

/** `POST plan`: what the next run would do. Changes nothing; each fingerprint in it can be applied. */
export async function postPlan(call: AutomationCall): Promise<Reply> {
    const { app, texts, caller } = call;
    app.answersLater();
    const runner = await app.runner(await usableConfig(call));
    const planned = await runner.plan(caller.id);
    const offers: OfferJson[] = [];
    for (const { part, planned: offered } of offersOf(runner, planned)) {
        await app.records.shownPlans.remember(offered.fingerprint, offered.plan, part);
        const { changes, withheld } = offered.plan;
        if (part !== 'plan')
            offers.push({
                part,
                fingerprint: offered.fingerprint,
                changes: changes.length,
                withheld: withheld.length,
            });
    }
    return { status: HttpStatusCode.OK, content: planJson(texts, planned.plan, planned.fingerprint, offers) };
}
