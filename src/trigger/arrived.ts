import type { ISchedulerModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { AppCall } from '../app/app-call';
import type { SettingId } from '../config/settings';
import { hasComeOnline, userIdOf, wasJustNoted } from '../keep-up/arrival';
import { lookAtPeople } from '../run/look-at-people';
import { job } from './job';
import { originBy } from './look-again';

/** Those who come within it are looked at together. */
const SOON_MS = 3_000;

/**
 * Notes that somebody has come, for a job: whoever logs in waits for this, so it is a few records and no request. Once per person and
 * interval; nothing of the event is kept but the id, since servers up to about 8.0 hand over all that the database has of a user.
 */
export async function noteArrival(app: AppCall, event: unknown, isNew = false): Promise<void> {
    const userId = userIdOf(event);
    if (userId === undefined) return;
    const { arrivals } = app.records;
    const now = app.clock.now();
    const [isOn, minutes, last] = await Promise.all([
        setting(app, 'sync_at_login'),
        setting(app, 'sync_interval'),
        arrivals.lastOf(userId),
    ]);
    if (isOn !== true || wasJustNoted(last, now, Number(minutes) || 0)) return;
    await Promise.all([
        arrivals.note(userId, now.toISOString(), isNew),
        lookAt(app.accessors.modify.getScheduler(), SOON_MS),
    ]);
}

/** The same by the status of a user, which changes often: nearly always there is nothing to do. */
export async function noteOnline(app: AppCall, event: unknown): Promise<void> {
    if (hasComeOnline(event)) await noteArrival(app, event);
}

/** Looks at all who have come; one that finds nobody has nothing to do. */
export const lookAtArrivals = job('look-at-arrivals', async (app) => {
    const { config } = await app.readConfig();
    if (!config?.keepUp.atLogin) return;
    const parts = await app.connect({ ...config, protectedUsers: config.groups.removals.protectedUsers });
    await lookAtPeople(config, parts, await originBy(app, 'login'), {
        lookAt: async (milliseconds) => lookAt(app.accessors.modify.getScheduler(), milliseconds),
        logFailure: (failure) => void app.logFailure(failure),
    });
});

async function lookAt(scheduler: ISchedulerModify, milliseconds: number): Promise<void> {
    await scheduler.scheduleOnce({ id: 'look-at-arrivals', when: new Date(Date.now() + milliseconds) });
}

async function setting(app: AppCall, id: SettingId): Promise<unknown> {
    return app.accessors.read.getEnvironmentReader().getSettings().getValueById(id);
}
