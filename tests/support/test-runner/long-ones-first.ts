import Sequencer from '@jest/test-sequencer';
import type { Test } from '@jest/test-result';

/** Where files take long, the longest first: each plays thousands of schedules, or starts servers, engines or browsers. */
const folders = ['property/sweep.', 'kills/', 'integration/', 'acceptance/', 'property/', 'stand-ins/'];

/**
 * The order of jest (what failed, then by how long a file took the last time), and on a clean checkout, where nothing is known, by
 * folder: else a file of two minutes may be the last to begin, with all other processes at rest.
 */
export default class LongOnesFirst extends Sequencer {
    override async sort(tests: Test[]): Promise<Test[]> {
        const sorted = [...(await super.sort(tests))];
        const isKnown = sorted.some(({ duration }) => duration !== undefined);
        return isKnown ? sorted : sorted.sort((one, other) => rank(one) - rank(other));
    }
}

function rank({ path }: Test): number {
    const found = folders.findIndex((folder) => path.includes(`/tests/${folder}`));
    return found === -1 ? folders.length : found;
}
