import { playSchedule, someSchedules } from '../support/sweep/sweep';

/** Of the schedules of `npm run sweep` as many as a mutant can wait for, each a test of its own. */
const SINGLE_FAULTS = 40;

for (const schedule of await someSchedules(SINGLE_FAULTS, 5)) {
    const { scenario, ending, faults } = schedule;
    const named = faults.map(({ at, kind }) => `${kind} at ${at}`).join();
    test(`${scenario}, ${ending}: ${named}`, async () => {
        expect((await playSchedule(schedule)).violations).toEqual([]);
    });
}
