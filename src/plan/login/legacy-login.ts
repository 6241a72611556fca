import type { PredictedEnd } from '../../model/login';
import type { AccountSituation } from './account-state';
import { adoptByAddress } from './adopt-by-address';
import { mergeAccount } from './merge-account';
import { openAccount } from './open-account';

/**
 * How the legacy flow ends (the only one before 8.7, by default in 8.7 to 8.9): adopted by address, merged by key, opened or created.
 * What was adopted stays so whatever comes after it. After logins of 7.7.1's own code, which are played in the tests.
 */
export function endLegacyLogin(situation: AccountSituation): PredictedEnd {
    const indexed = { ...situation, isIndexed: true };
    const { accounts, adoption, refused } = adoptByAddress(indexed);
    return { ...(refused ?? mergeAndOpen(indexed, { ...indexed, accounts })), ...(adoption && { adoption }) };
}

function mergeAndOpen(before: AccountSituation, adopted: AccountSituation): PredictedEnd {
    const merged = mergeAccount(adopted, adopted.entry);
    if ('end' in merged) return merged;
    return openAccount(before, { ...adopted, accounts: merged.accounts }, 'legacy');
}
