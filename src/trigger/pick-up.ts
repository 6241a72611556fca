import type { IConfigurationModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { AppCall } from '../app/app-call';
import { pickUpWhatIsLeft } from '../run/pick-up';
import { followAdoption } from './follow-adoption';
import { job } from './job';
import { scheduleFirstLook } from './schedule-looks';

/** When the app is enabled, which it also is at each start of the server: soon, and from then on again and again. */
export async function schedulePickUp({ scheduler }: IConfigurationModify): Promise<void> {
    await scheduler.scheduleOnce({ id: 'pick-up', when: '10 seconds' });
    await scheduler.scheduleRecurring({ id: 'look-after', interval: '5 minutes', skipImmediate: true });
    await scheduleFirstLook(scheduler);
}

export const pickUp = job('pick-up', look);

/** The same as a job of its own: the scheduler knows one recurring job of a name, and no other besides it. */
export const lookAfter = job('look-after', look);

/** What was saved while the app was disabled has had no job either. */
async function look(app: AppCall): Promise<void> {
    const { records, jobs, clock } = app;
    if ((await records.adoptions.all()).length > 0) {
        const { config } = await app.readConfig();
        if (config) await followAdoption(app, config);
    }
    await pickUpWhatIsLeft({ ...records, jobs, clock });
}
