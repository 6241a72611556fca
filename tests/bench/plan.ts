import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sizes, type Size } from './scale/organisation';
import type { Filling } from '../support/observed-organisation';

/**
 * How much planning costs by itself, with nothing around it: processor time, what it needs of memory beside what was read, and the
 * longest piece in which nobody else has a turn. Bundled as the app is, and each organisation in a process of its own. Prints JSON;
 * `10k` for one size.
 */
const fillings: readonly Filling[] = ['empty', 'half', 'full'];
const wanted = process.argv.slice(2).filter((word) => word in sizes) as Size[];
const played = wanted.length > 0 ? wanted : (Object.keys(sizes) as Size[]);

const folder = mkdtempSync(join(tmpdir(), 'bench-plan-'));
const script = join(folder, 'measure-plan.mjs');
try {
    const entryPoints = [join(import.meta.dirname, 'plan/measure-plan.ts')];
    const banner = {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    };
    await build({ entryPoints, bundle: true, platform: 'node', format: 'esm', banner, outfile: script });
    const results = played.flatMap((size) => fillings.map((filling) => measured(size, filling)));
    console.log(JSON.stringify({ benchmark: 'plan', results }, null, 4));
} finally {
    rmSync(folder, { recursive: true });
}

function measured(size: Size, filling: Filling): object {
    const options = ['--expose-gc', '--max-old-space-size=8192', script, size, filling];
    return { size, filling, ...(JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' })) as object) };
}
