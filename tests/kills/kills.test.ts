import { playKills } from './kill-schedules';

/** `npm run kills` plays more of them. */
test.each(['node', 'deno'] as const)(
    'on %s: whenever the process is killed, nobody comes into anything without a reason, and the next runs end it',
    async (backend) => {
        const seed = Date.now() % 2 ** 31;
        expect({ seed, violations: await playKills(2, seed, backend) }).toEqual({ seed, violations: [] });
    },
    300_000,
);
