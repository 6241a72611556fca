import { HttpStatusCode } from '@rocket.chat/apps-engine/definition/accessors';
import type { IApiRequest } from '@rocket.chat/apps-engine/definition/api';
import { offersOf } from '../../command/offers';
import { placesFollow } from '../../command/places-of-linked';
import { originOf, usableConfig, type AutomationCall } from '../call';
import { runJson } from '../json/run-json';
import { readBody, switchField, textField } from '../read-request';
import { Refusal } from '../refusal';
import type { Reply } from '../reply';

/**
 * `POST apply`: exactly the plan, or the part of one, that was shown with this fingerprint. What the plan withholds waits on, unless the
 * request approves it: a program that only wants the plan done has looked at nothing. What does not fit into the call goes on in a job:
 * 202, and `GET status` tells the rest.
 */
export async function postApply(call: AutomationCall, request: IApiRequest): Promise<Reply> {
    const { app, texts } = call;
    const body = readBody(request, ['fingerprint', 'approve']);
    const wanted = textField(body, 'fingerprint').trim().toLowerCase();
    const isApproved = switchField(body, 'approve');
    if (!/^[0-9a-f]{12}$/.test(wanted)) throw new Refusal('no_fingerprint');
    app.answersLater();
    const runner = await app.runner(await usableConfig(call));
    const origin = originOf(call);
    return runner.planThen(origin, async (planned) => {
        const offers = offersOf(runner, planned);
        const meant = offers.find((offer) => offer.planned.fingerprint === wanted);
        if (meant) {
            const run = await (isApproved ? meant.begin : (meant.beginOpen ?? meant.begin))(origin);
            await placesFollow(app, run);
            return {
                status: run.outcome === undefined ? HttpStatusCode.ACCEPTED : HttpStatusCode.OK,
                content: runJson(texts, run),
            };
        }
        const { shownPlans } = app.records;
        const shown = await shownPlans.find(wanted);
        // what takes a run back is for a person to look at
        if (!shown || shown.part === 'undo') throw new Refusal('fingerprint_unknown', { fingerprint: wanted });
        const now = offers.find(({ part }) => part === shown.part)?.planned ?? planned;
        await shownPlans.remember(now.fingerprint, now.plan, shown.part);
        throw new Refusal('plan_moved', { fingerprint: now.fingerprint }, { fingerprint: now.fingerprint });
    });
}
