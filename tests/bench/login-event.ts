import { performance } from 'node:perf_hooks';
import type { BackendName } from '../../stand-ins/engine';
import { Lab } from '../integration/lab';

/**
 * How long a login waits for the app, which notes who has come: in the real engine, each time somebody else. `off`: the setting is off;
 * `again`: they were noted just now.
 */
const LOGINS = 300;
const WARM_UP = 30;

async function loginTimes(lab: Lab, prefix: string): Promise<number[]> {
    const times: number[] = [];
    for (let login = 0; login < LOGINS + WARM_UP; login++) {
        const started = performance.now();
        await lab.workspace.events.emit?.('IPostUserLoggedIn', { id: `${prefix}-${login}`, username: `user${login}` });
        if (login >= WARM_UP) times.push(performance.now() - started);
    }
    return times;
}

function shown(times: readonly number[]): { p50Ms: number; p95Ms: number } {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? NaN) * 10) / 10;
    return { p50Ms: at(0.5), p95Ms: at(0.95) };
}

async function measure(backend: BackendName): Promise<object> {
    const lab = await Lab.start({ backend });
    try {
        const off = shown(await loginTimes(lab, 'off'));
        await lab.settings.save({ sync_at_login: true });
        const noted = shown(await loginTimes(lab, 'noted'));
        return { backend, off, noted, again: shown(await loginTimes(lab, 'noted')) };
    } finally {
        await lab.stop();
    }
}

const results = [await measure('node'), await measure('deno')];
console.log(JSON.stringify({ benchmark: 'login event', logins: LOGINS, results }, null, 2));
process.exit();
