/**
 * Plays whatever may come from outside: rule texts, settings, arguments, answers of both servers. Ends with one line of JSON, which
 * names the longest block. Exit code 1: something failed.
 */
import { parseArgs } from 'node:util';
import { fuzz } from '../tests/support/fuzz/fuzz';

const { values } = parseArgs({
    options: { inputs: { type: 'string', default: '5000' }, seed: { type: 'string' } },
});
const inputs = Number(values.inputs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!Number.isSafeInteger(inputs) || inputs < 1 || !Number.isSafeInteger(seed)) {
    console.error('Usage: npm run fuzz -- [--inputs N] [--seed S]: both whole numbers, N at least 1');
    process.exit(2);
}
console.log(`seed ${seed}`);
const report = await fuzz(inputs, seed);
console.log(JSON.stringify(report));
process.exit(report.failures.length > 0 ? 1 : 0);
