import type { Answer } from '../../report/answer';
import type { KeptUp } from '../../report/keep-up-lines';
import { settingsAnswer } from '../../report/failure-answer';
import { statusAnswer } from '../../report/status';
import { isPresenceOff } from '../../workspace/presence';
import type { CommandCall } from '../call';

/** `/authentik-sync status`: what is managed, what happened last, what has drifted, and as whom the app can act. */
export async function statusVerb({ app, texts, sender }: CommandCall): Promise<Answer> {
    const { config, problems } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, problems) };
    const { runs: runRecords, pending: pendingRecords, keepUp, memory, expected, webhooks } = app.records;
    const [planned, runs, pending, state, pause, resumedAt, isRemembered, left, webhook, isOff] = await Promise.all([
        (await app.runner(config)).plan(sender.id),
        runRecords.all(),
        pendingRecords.all(),
        keepUp.read(),
        keepUp.pause(),
        keepUp.resumedAt(),
        memory.isBegun(),
        expected.find('settings'),
        webhooks.read(),
        isPresenceOff(app.accessors.read.getEnvironmentReader().getServerSettings()),
    ]);
    const isBegun = isRemembered || left !== undefined;
    const isLimited = planned.observed.server.licence !== 'premium';
    const presence = isOff ? 'off' : isLimited ? 'limited' : 'told';
    const keptUp: KeptUp = {
        ...{ wishes: config.keepUp, state, pause, resumedAt, isBegun },
        ...{ now: app.clock.now(), webhookAt: webhook.at, presence },
    };
    return { text: statusAnswer(texts, config, planned, runs, pending, keptUp) };
}
