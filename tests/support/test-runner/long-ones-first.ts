import Sequencer from '@jest/test-sequencer';
import type { Test } from '@jest/test-result';

/** Files and folders that take long, the longest first: thousands of schedules, logins or texts, or servers, engines and browsers. */
const places = [
    // these wait for a minute that has to pass
    ...['integration/secrets-in-failures.', 'integration/safety-net.'],
    ...['property/sweep.', 'stand-ins/workspace/login/recorded-logins.', 'unit/answers-by-parser.'],
    ...['kills/', 'integration/', 'acceptance/', 'property/', 'stand-ins/'],
];

/**
 * The order of jest (what failed, then by how long a file took the last time), and on a clean checkout, where nothing is known, by
 * place: else a file of two minutes may be the last to begin, with all other processes at rest.
 */
export default class LongOnesFirst extends Sequencer {
    override async sort(tests: Test[]): Promise<Test[]> {
        const sorted = [...(await super.sort(tests))];
        const isKnown = sorted.some(({ duration }) => duration !== undefined);
        return isKnown ? sorted : sorted.sort((one, other) => rank(one) - rank(other));
    }
}

function rank({ path }: Test): number {
    const found = places.findIndex((place) => path.includes(`/tests/${place}`));
    return found === -1 ? places.length : found;
}
