import type { AppCall } from '../app/app-call';
import type { SettingId } from '../config/settings';
import { hasComeOnline, nextArrivalsLook, userIdOf, wasJustNoted } from '../keep-up/arrival';
import { lookAtPeople } from '../run/look-at-people';
import { job } from './job';
import { originBy } from './look-again';

/**
 * Notes that somebody has come, for a job: whoever logs in waits for this, so it is a few records and no request. Once per person and
 * interval; nothing of the event is kept but the id, since servers up to about 8.0 hand over all that the database has of a user.
 */
export async function noteArrival(app: AppCall, event: unknown): Promise<void> {
    const userId = userIdOf(event);
    if (userId === undefined) return;
    const { arrivals } = app.records;
    const now = app.clock.now();
    const [isOn, interval, last, planned] = await Promise.all([
        setting(app, 'sync_at_login'),
        setting(app, 'sync_interval'),
        arrivals.lastOf(userId),
        arrivals.lookAt(),
    ]);
    if (isOn !== true || wasJustNoted(last, now, Number(interval) || 0)) return;
    const look = nextArrivalsLook(planned, now);
    await Promise.all([arrivals.note(userId, now.toISOString()), look && planLook(app, look)]);
}

/**
 * Notes that somebody has an account since now. Nothing in authentik tells the next look of it, so that it is noted also where nobody is
 * looked at by logging in; and first: of an account that a login makes the server may tell both in one moment, in either order.
 */
export async function noteNewAccount(app: AppCall, event: unknown): Promise<void> {
    const userId = userIdOf(event);
    if (userId === undefined) return;
    const [isAtLogin, isAtWebhook, interval] = await Promise.all([
        setting(app, 'sync_at_login'),
        setting(app, 'webhook'),
        setting(app, 'sync_interval'),
    ]);
    if (isAtLogin !== true && isAtWebhook !== true && !(Number(interval) > 0)) return;
    await app.records.arrivals.noteUnseen(userId, app.clock.now().toISOString());
    await noteArrival(app, event);
}

/** The same by the status of a user, which changes often: nearly always there is nothing to do. */
export async function noteOnline(app: AppCall, event: unknown): Promise<void> {
    if (hasComeOnline(event)) await noteArrival(app, event);
}

/** Looks at all who have come; one that finds nobody has nothing to do. */
export const lookAtArrivals = job('look-at-arrivals', async (app) => {
    // of several looks that were asked for in one moment the first one has seen all
    if ((await app.records.arrivals.waiting()).length === 0) return;
    const { config } = await app.readConfig();
    if (!config?.keepUp.atLogin) return;
    const parts = await app.connectFor(config);
    await lookAtPeople(config, parts, await originBy(app, 'login'), {
        lookAt: async (milliseconds) => planLook(app, new Date(app.clock.now().getTime() + milliseconds)),
        logFailure: (failure) => void app.logFailure(failure),
    });
});

async function planLook(app: AppCall, when: Date): Promise<void> {
    await Promise.all([
        app.records.arrivals.planLook(when),
        app.accessors.modify.getScheduler().scheduleOnce({ id: 'look-at-arrivals', when }),
    ]);
}

async function setting(app: AppCall, id: SettingId): Promise<unknown> {
    return app.accessors.read.getEnvironmentReader().getSettings().getValueById(id);
}
