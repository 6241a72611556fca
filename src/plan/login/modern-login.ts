import type { PredictedEnd } from '../../model/login';
import { linkedMeanwhile, type AccountSituation } from './account-state';
import { mergeAccount } from './merge-account';
import { openAccount } from './open-account';

/** Which form of the modern flow's code a release holds is not known. */
export interface ModernVariant {
    /** the e-mail claim never reaches the account (RocketChat/Rocket.Chat#42062) */
    dropsEmail: boolean;
}

/**
 * How the modern flow ends (by choice in 8.7 to 8.9, the only one from 9.0 on): merged by key, opened or created; no account is
 * adopted by its address. Before 9.0 settings of the entry from before a change count as well, and first, until the server restarts.
 * After logins of that flow's own code, which are played in the tests.
 */
export function endModernLogin(asked: AccountSituation, { dropsEmail }: ModernVariant): PredictedEnd {
    const situation = dropsEmail ? { ...asked, identity: { ...asked.identity, email: undefined } } : asked;
    let { accounts } = situation;
    for (const entry of [...(situation.earlier ?? []), situation.entry]) {
        const merged = mergeAccount({ ...situation, accounts }, entry);
        if ('end' in merged) return { ...merged, ...linkedMeanwhile(situation.accounts, accounts) };
        accounts = merged.accounts;
    }
    // whose an account is says the address that authentik has, whether or not it arrives
    const before = { ...situation, identity: asked.identity };
    return openAccount(before, { ...situation, accounts }, 'modern');
}
