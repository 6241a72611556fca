import fc from 'fast-check';
import { kinds } from './kinds';
import { TurnMeter } from './turn-meter';

export interface FuzzReport {
    inputs: number;
    seed: number;
    /** the longest piece between two turns of the event loop, in milliseconds of processor time, and what it was about */
    longestBlock: { milliseconds: number; kind: string; input: string };
    failures: readonly { kind: string; input: string; error: string }[];
}

/** Milliseconds. What seems to block for longer is played again: the first time the program compiles itself. */
const suspect = 30;

/** Plays inputs of all kinds, each by itself. */
export async function fuzz(inputs: number, seed: number): Promise<FuzzReport> {
    const failures: FuzzReport['failures'][number][] = [];
    let longestBlock: FuzzReport['longestBlock'] = { milliseconds: 0, kind: '', input: '' };
    let count = 0;
    for (const { name: kind, share, plays } of kinds) {
        for (const { input, play } of drawn(plays, Math.ceil((inputs * share) / 5_000), seed)) {
            count += 1;
            const watched = async (): Promise<void> =>
                play().catch((error: unknown) => {
                    failures.push({ kind, input: shown(input), error: String(error) });
                });
            let milliseconds = await blockOf(watched);
            for (let again = 0; again < 2 && milliseconds > suspect; again++)
                milliseconds = Math.min(milliseconds, await blockOf(play));
            if (milliseconds > longestBlock.milliseconds) longestBlock = { milliseconds, kind, input: shown(input) };
        }
    }
    return { inputs: count, seed, longestBlock, failures };
}

async function blockOf(work: () => Promise<void>): Promise<number> {
    await new Promise(setImmediate);
    const meter = new TurnMeter();
    meter.start();
    await work();
    return Math.round(meter.stop());
}

/** Some at a time: they may be megabytes. */
function* drawn<T>(arbitrary: fc.Arbitrary<T>, count: number, seed: number): Generator<T> {
    const atOnce = 50;
    for (let at = 0; at < count; at += atOnce)
        yield* fc.sample(arbitrary, { numRuns: Math.min(atOnce, count - at), seed: seed + at });
}

function shown(input: unknown): string {
    return JSON.stringify(input).slice(0, 300);
}
