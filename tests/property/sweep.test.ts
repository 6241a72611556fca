import { sweep } from '../support/sweep/sweep';

/** `npm run sweep -- --seed S` plays the same again. */
const SCHEDULES = 5_000;

test('whatever is killed, fails or is lost: nobody has or loses anything without a reason, and all of it can be taken back', async () => {
    const seed = Date.now() % 2 ** 31;
    const { schedules, violations } = await sweep(SCHEDULES, seed);
    expect({ seed, violations }).toEqual({ seed, violations: [] });
    expect(schedules).toBe(SCHEDULES);
}, 600_000);
