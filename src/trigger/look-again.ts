import type { AppCall } from '../app/app-call';
import type { Config } from '../config/config';
import type { Failure } from '../model/failure';
import { isTooEarly, noteFailedLook } from '../run/failed-looks';
import { isHeldBack } from '../run/held-back';
import { LookAgain } from '../run/look-again';
import { Runner } from '../run/plan-and-start';
import type { RunOrigin } from '../run/records/new-run';
import { isHeldUp } from '../run/records/progress';
import type { RunRecord, RunTrigger } from '../run/records/run-record';
import { job } from './job';
import { planLookByWebhook } from './receive-webhook';
import { scheduleLooks } from './schedule-looks';
import { failureListeners, toldListeners } from './told-listeners';

/** Looks whether anything has changed, at each turn of the schedule. */
export const lookRegularly = job('look-regularly', async (app) => lookIfDue(app));

/** The same as a job of its own: after a failure, and soon after the app is enabled. */
export const lookOnce = job('look-again', async (app) => {
    const { config } = await app.readConfig();
    if (config) await scheduleLooks(app.accessors.modify.getScheduler(), config.keepUp);
    await lookIfDue(app);
});

/** The same by a webhook of authentik, of which nothing is believed; while a run is at work it waits for its turn. */
export const lookByWebhook = job('look-at-webhook', async (app) => {
    const { config } = await app.readConfig();
    if (!config?.keepUp.atWebhook) return;
    const look = await lookAgainOf(app, config);
    const hasLooked = await look?.ifDue(await originBy(app, 'webhook'), true);
    if (hasLooked === false) await planLookByWebhook(app, false);
});

async function lookIfDue(app: AppCall): Promise<void> {
    // settings that do not work were told to who saved them
    const { config } = await app.readConfig();
    if (!config) return;
    await (await lookAgainOf(app, config))?.ifDue(await originBy(app, 'schedule'));
}

/** What a look that nobody asked for has begun is over. */
export async function concludeLook(app: AppCall, run: RunRecord): Promise<void> {
    const { config } = await app.readConfig();
    if (config) await (await lookAgainOf(app, config))?.conclude(run);
}

/** Such a run goes on, but for something that it waits for. */
export async function noteHeldUpLook(app: AppCall, run: RunRecord): Promise<void> {
    const { config } = isHeldUp(run) ? await app.readConfig() : {};
    if (config) await (await lookAgainOf(app, config))?.noteHeldUp(run);
}

/** Undefined where Rocket.Chat cannot be worked with: that is a failed look as any other. */
async function lookAgainOf(app: AppCall, config: Config): Promise<LookAgain | undefined> {
    try {
        const parts = await app.connectFor(config);
        const listeners = toldListeners(app, config, parts.workspace, new Runner(config, parts));
        const { reader } = await app.textsForId(await app.administratorId());
        return new LookAgain(config, parts, listeners, reader.utcOffset);
    } catch (error) {
        await noteNotConnected(app, config, app.logFailure(error));
        return undefined;
    }
}

async function noteNotConnected(app: AppCall, config: Config, failure: Failure): Promise<void> {
    const { records, clock } = app;
    const { failures } = await records.keepUp.read();
    if (isTooEarly(failures, clock.now()) || (await isHeldBack({ ...records, clock }))) return;
    await noteFailedLook(failure, { ...records, clock }, failureListeners(app, config));
}

/** Nobody asked: responsible is the administrator of the settings, or the app where they name none. */
export async function originBy(app: AppCall, trigger: RunTrigger): Promise<RunOrigin> {
    const users = app.accessors.read.getUserReader();
    const id = await app.administratorId();
    const administrator = id === '' ? undefined : await users.getById(id);
    const actor = administrator ?? (await users.getAppUser());
    return {
        id: app.newRunId(),
        trigger,
        actor: { id: actor?.id ?? '', username: actor?.username ?? '' },
        answer: { roomId: '' },
    };
}
