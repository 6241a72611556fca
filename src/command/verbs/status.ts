import type { AppCall } from '../../app/app-call';
import type { Config } from '../../config/config';
import { Failure } from '../../model/failure';
import type { PlanInContext } from '../../run/plan-and-start';
import type { Answer } from '../../report/answer';
import type { KeptUp } from '../../report/keep-up-lines';
import { settingsAnswer } from '../../report/failure-answer';
import { rememberedLines, statusAnswer } from '../../report/status';
import { observeApart, type SeenApart } from '../../run/observe/observe-apart';
import { namesUnheard } from '../../notify/place-named';
import { isPresenceOff } from '../../workspace/presence';
import type { CommandCall } from '../call';

/** `/authentik-sync status`: what is managed, what happened last, what has drifted, and as whom the app can act. */
export async function statusVerb({ app, texts, sender }: CommandCall): Promise<Answer> {
    const { config: whole, rest: config = whole, ...lacking } = await app.readConfig();
    if (!config) return withoutSettings();
    const {
        runs: runRecords,
        pending: pendingRecords,
        keepUp,
        memory,
        expected,
        webhooks,
        lease,
        progress,
    } = app.records;
    const [
        planned,
        runs,
        pending,
        state,
        pause,
        resumedAt,
        isRemembered,
        left,
        webhook,
        refused,
        isAtWork,
        shown,
        isOff,
        unheard,
    ] = await Promise.all([
        planOrFailure(app, config, sender.id),
        runRecords.all(),
        pendingRecords.all(),
        keepUp.read(),
        keepUp.pause(),
        keepUp.resumedAt(),
        memory.isBegun(),
        expected.find('settings'),
        webhooks.read(),
        webhooks.refusedAt(),
        lease.isHeld(app.clock.now()),
        progress.all(),
        isPresenceOff(app.accessors.read.getEnvironmentReader().getServerSettings()),
        namesUnheard(config.keepUp.notify, app.accessors.read).catch((error: unknown) => {
            app.logFailure(error);
            return [];
        }),
    ]);
    const isBegun = isRemembered || left !== undefined;
    const apart = planned instanceof Failure ? await seenApart(app, config, planned) : undefined;
    const server = planned instanceof Failure ? apart?.server : planned.observed.server;
    // of a licence that cannot be seen nothing is promised
    const presence = isOff ? 'off' : server?.licence === 'premium' ? 'told' : 'limited';
    const keptUp: KeptUp = {
        ...{ wishes: config.keepUp, state, pause, resumedAt, isBegun },
        ...{ now: app.clock.now(), webhookAt: webhook.at, webhookRefusedAt: refused, presence },
    };
    const facts = { config, problems: lacking.problems, planned, apart, runs, pending, keptUp, unheard };
    return { text: statusAnswer(texts, { ...facts, atWork: isAtWork ? shown : [] }) };

    async function withoutSettings(): Promise<Answer> {
        const [runs, pending] = await Promise.all([app.records.runs.all(), app.records.pending.all()]);
        return { text: [settingsAnswer(texts, lacking), ...rememberedLines(texts, runs, pending)].join('\n') };
    }
}

/** A server that does not answer, or a token that is refused, leaves enough to be said. */
async function planOrFailure(app: AppCall, config: Config, actorId: string): Promise<PlanInContext | Failure> {
    try {
        return await (await app.runner(config)).plan(actorId);
    } catch (error) {
        return app.logFailure(error);
    }
}

async function seenApart(app: AppCall, config: Config, failure: Failure): Promise<SeenApart> {
    const servers = await app.connectFor(config).catch(() => undefined);
    return observeApart(config, { ...app.records, clock: app.clock }, failure, servers);
}
