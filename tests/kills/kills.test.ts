import { playKills } from './kill-schedules';

/** `npm run kills` plays more of them. */
test.each([
    ['app', 'node'],
    ['app', 'deno'],
    ['instance', 'node'],
    ['instance', 'deno'],
] as const)(
    'the %s on %s: whenever its process is killed, nobody comes into anything without a reason, and the next runs end it',
    async (victim, backend) => {
        const seed = Date.now() % 2 ** 31;
        const { violations } = await playKills(1, seed, backend, victim);
        expect({ seed, violations }).toEqual({ seed, violations: [] });
    },
    300_000,
);
