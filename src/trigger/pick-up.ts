import type { IConfigurationModify } from '@rocket.chat/apps-engine/definition/accessors';
import { pickUpWhatIsLeft } from '../run/pick-up';
import { job } from './job';

/** When the app is enabled, which it also is at each start of the server: soon, and from then on again and again. */
export async function schedulePickUp({ scheduler }: IConfigurationModify): Promise<void> {
    await scheduler.scheduleOnce({ id: 'pick-up', when: '10 seconds' });
    await scheduler.scheduleRecurring({ id: 'look-after', interval: '5 minutes', skipImmediate: true });
}

export const pickUp = job('pick-up', async ({ records, jobs, clock }) => pickUpWhatIsLeft({ ...records, jobs, clock }));

/** The same as a job of its own: the scheduler knows one recurring job of a name, and no other besides it. */
export const lookAfter = job('look-after', async ({ records, jobs, clock }) =>
    pickUpWhatIsLeft({ ...records, jobs, clock }),
);
