import { isAtLeast } from '../model/version';
import type { ServerInfo } from '../model/workspace';

/**
 * How long one slice of a run may take. The engine gives a call 30 s, but 10 s up to 1.46, which 6.13 and 7.0 have;
 * between them the limit is not known, so they get the short one, and so does a server that does not say its version.
 */
export function sliceBudget({ version }: ServerInfo): number {
    return isAtLeast(version, 7, 9) ? 20_000 : 8_000;
}
