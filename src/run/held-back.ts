import { heldByUndo } from '../keep-up/held-by-undo';
import { isPaused } from '../keep-up/is-paused';
import type { ExecutionParts } from './execution-parts';

type Parts = Pick<ExecutionParts, 'keepUp' | 'clock' | 'memory' | 'expected' | 'runs'>;

/** Nothing happens by itself before a person has begun a sync, while somebody has said so, and after an undo. */
export async function isHeldBack({ keepUp, clock, memory, expected, runs }: Parts): Promise<boolean> {
    if (isPaused(await keepUp.pause(), clock.now())) return true;
    if (!(await memory.isBegun()) && (await expected.find('settings')) === undefined) return true;
    return heldByUndo(await runs.all(), await keepUp.resumedAt()) !== undefined;
}
