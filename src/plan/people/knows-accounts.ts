import type { Observed } from '../../model/observed';

/** Whether all accounts of the workspace are known; else only those that were asked for by name or id. */
export function knowsAllAccounts({ canUseRest, areAccountsTooMany }: Observed): boolean {
    return canUseRest && areAccountsTooMany !== true;
}
