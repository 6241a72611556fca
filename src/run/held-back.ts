import { heldByUndo } from '../keep-up/held-by-undo';
import { isPaused } from '../keep-up/is-paused';
import type { ExecutionParts } from './execution-parts';

type Parts = Pick<ExecutionParts, 'keepUp' | 'clock' | 'memory' | 'expected' | 'runs'>;

/** Nothing happens by itself before a person has begun a sync, while somebody has said so, and after an undo. */
export async function isHeldBack(parts: Parts): Promise<boolean> {
    return isPaused(await parts.keepUp.pause(), parts.clock.now()) || (await isLeftToSync(parts));
}

/** Whether the next sync that a person begins comes first: before there was any, and after an undo. */
export async function isLeftToSync({ keepUp, memory, expected, runs }: Omit<Parts, 'clock'>): Promise<boolean> {
    if (!(await memory.isBegun()) && (await expected.find('settings')) === undefined) return true;
    return heldByUndo(await runs.all(), await keepUp.resumedAt()) !== undefined;
}
