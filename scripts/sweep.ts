/**
 * Plays kills, failures and lost answers at every operation of every kind of run, at model speed. Ends with one line of JSON.
 * Exit code 1: something was violated.
 */
import { parseArgs } from 'node:util';
import { sweep } from '../tests/support/sweep/sweep';

const { values } = parseArgs({
    options: { schedules: { type: 'string', default: '5000' }, seed: { type: 'string' } },
});
const schedules = Number(values.schedules);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!Number.isSafeInteger(schedules) || schedules < 1 || !Number.isSafeInteger(seed)) {
    console.error('Usage: npm run sweep -- [--schedules N] [--seed S]: both whole numbers, N at least 1');
    process.exit(2);
}
console.log(`seed ${seed}`);
const report = await sweep(schedules, seed);
for (const { scenario, ending, rule, what, operations } of report.violations)
    console.log(`${scenario}, ${ending}: ${rule}: ${what}\n    ${operations.join('\n    ')}`);
console.log(JSON.stringify(report));
process.exit(report.violations.length > 0 ? 1 : 0);
