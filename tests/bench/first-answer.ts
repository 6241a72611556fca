import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { packageApp } from '../../scripts/package';
import type { BackendName } from '../../stand-ins/engine';
import { Lab } from '../integration/lab';

/**
 * How large the package is, and how long a command of a process of the app that was only just started waits for its answer: in the
 * real engine, with what a reader's messages cost when they are first said. The second one is what everybody after that waits.
 */
const STARTS = 7;

async function answerTime(lab: Lab): Promise<number> {
    const before = lab.workspace.dump().messages.length;
    const started = performance.now();
    await lab.workspace.runCommand('admin', '/authentik-sync help');
    const time = performance.now() - started;
    assert(lab.workspace.dump().messages.length > before, 'nothing was answered');
    return time;
}

async function answerTimes(backend: BackendName): Promise<[number, number]> {
    const lab = await Lab.start({ backend });
    try {
        return [await answerTime(lab), await answerTime(lab)];
    } finally {
        await lab.stop();
    }
}

function shown(times: readonly number[]): { leastMs: number; medianMs: number } {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (index: number): number => Math.round(sorted[index] ?? NaN);
    return { leastMs: at(0), medianMs: at(Math.floor(sorted.length / 2)) };
}

async function measure(backend: BackendName): Promise<object> {
    const times = [];
    for (let start = 0; start < STARTS; start++) times.push(await answerTimes(backend));
    return { backend, first: shown(times.map(([first]) => first)), second: shown(times.map(([, second]) => second)) };
}

const { zip } = await packageApp({ check: false });
const results = [await measure('node'), await measure('deno')];
console.log(JSON.stringify({ benchmark: 'first answer', packageBytes: zip.length, results }, null, 2));
process.exit();
