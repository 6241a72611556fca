/**
 * Kills in the real engine, on both back ends, in the middle of runs: the app's process, and as often one of two instances of the server.
 * Ends with one line of JSON; exit code 1: something was violated. 40 schedules take a few minutes; the
 * engine says 30 s after a kill that nobody answered it.
 */
import { parseArgs } from 'node:util';
import { playKills } from '../tests/kills/kill-schedules';

const { values } = parseArgs({
    options: { schedules: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
});
const [schedules, seed] = [Number(values.schedules), Number(values.seed)];
if (!Number.isSafeInteger(schedules) || schedules < 1 || !Number.isSafeInteger(seed)) {
    console.error('Usage: npm run kills -- [--schedules N] [--seed S]: both whole numbers, N at least 1');
    process.exit(2);
}
const kinds = [
    ['app', 'node'],
    ['app', 'deno'],
    ['instance', 'node'],
    ['instance', 'deno'],
] as const;
const violations: string[] = [];
let kills = 0;
for (const [at, [victim, backend]] of kinds.entries()) {
    const share = Math.ceil((schedules - at) / kinds.length);
    const played = await playKills(share, seed, backend, victim);
    kills += played.kills;
    violations.push(...played.violations);
}
for (const violation of violations) console.log(violation);
console.log(JSON.stringify({ schedules, kills, violations }));
process.exit(violations.length > 0 ? 1 : 0);
