import type { Observed } from '../../model/observed';

/**
 * How it is said that somebody has no account: where only those that were asked for are known, one in another spelling or of their
 * address may be there.
 */
export function noAccount(observed: Observed): 'person_without_account' | 'person_not_looked_up' | 'person_not_listed' {
    if (knowsAllAccounts(observed)) return 'person_without_account';
    return observed.canUseRest ? 'person_not_listed' : 'person_not_looked_up';
}

/** Whether all accounts of the workspace are known; else only those that were asked for by name or id. */
export function knowsAllAccounts({ canUseRest, areAccountsTooMany }: Observed): boolean {
    return canUseRest && areAccountsTooMany !== true;
}
