import { createHash } from 'node:crypto';
import type { BackendName } from '../../stand-ins/engine';
import { ClusterLab } from './cluster/cluster-lab';
import { KillLab } from './kill-lab';

/** How many runs one lab goes through, one after the other. */
const PER_LAB = 4;

/** What is killed: the process of the app, or one of two instances of the server. */
export type Victim = 'app' | 'instance';

const labs = { app: KillLab, instance: ClusterLab };

/** What came of it: how many kills fell into a run, and what was violated, with the seed of its lab. */
export interface PlayedKills {
    readonly kills: number;
    readonly violations: readonly string[];
}

/** Kills in the real engine, once a schedule. */
export async function playKills(
    schedules: number,
    seed: number,
    backend: BackendName,
    victim: Victim,
): Promise<PlayedKills> {
    const violations: string[] = [];
    let kills = 0;
    for (let done = 0; done < schedules; done += PER_LAB) {
        const lab = await labs[victim].start(backend, randomOf(seed + done));
        try {
            for (let one = done; one < Math.min(done + PER_LAB, schedules); one++) await lab.schedule();
            kills += lab.kills;
            violations.push(...lab.violations.map((text) => `${victim}, ${backend}, seed ${seed + done}: ${text}`));
        } finally {
            await lab.stop();
        }
    }
    return { kills, violations };
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
    let next = 0;
    return () => createHash('sha256').update(`${seed} ${next++}`).digest().readUInt32BE() / 2 ** 32;
}
