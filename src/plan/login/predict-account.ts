import { given } from '../../model/given';
import type { LoginAccount, LoginFlow, PredictedEnd, PredictedLogin } from '../../model/login';
import type { AccountSituation } from './account-state';
import { linkStates } from './link-states';
import { endsByVariant } from './login-variants';

interface Situation extends Omit<AccountSituation, 'accounts' | 'isIndexed'> {
    flow: LoginFlow;
    accounts: readonly LoginAccount[];
}

/**
 * What the account of a login will be, once authentik and the two requests between the servers have done their part. To which
 * account a login is linked is not shown to apps (`services` is hidden), and which form of the modern flow a release holds is not
 * known, so there is an answer for each state and form where that makes a difference.
 * @param statesOf those of them that are asked about
 */
export function predictAccount(situation: Situation, statesOf = linkStates): PredictedLogin[] {
    return statesOf(situation.identity, situation.accounts).flatMap(({ when, to, accounts }) =>
        endsByVariant({ ...situation, accounts }, situation.flow).map(({ where, end }) => ({
            when,
            ...given({ to }),
            ...(Object.keys(where).length > 0 && { where }),
            ...end,
            maySecondFactor: mayAsk(situation, end),
        })),
    );
}

/** The modern flow does not look at the master switch, and lets accounts pass that were just made. */
function mayAsk({ flow, rules, accounts }: Situation, { end, account, holds }: PredictedEnd): boolean {
    if (end === 'refused' || end === 'created' || end === 'pending-approval' || end === 'second-factor') return false;
    const { isEnabled, byApp, byEmail, byEmailForOAuth } = rules.twoFactor;
    const known = accounts.find(({ username }) => username === account);
    if (flow === 'legacy' ? !isEnabled : known?.isNew) return false;
    // of an account that is not known nothing speaks against an address
    const hasAddress = !known || holds?.isVerified === true || known.emails.some(({ isVerified }) => isVerified);
    return byApp || (byEmail && byEmailForOAuth && hasAddress);
}
