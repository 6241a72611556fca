import type { LoginFlow, PredictedEnd } from '../../model/login';
import { hasWritten, refused, type AccountSituation } from './account-state';

/** The checks of a new account in their order (`apps/meteor/app/authentication/server/startup/index.js`). */
export function newAccount(situation: AccountSituation, flow: LoginFlow): PredictedEnd {
    const { identity, entry, earlier = [], rules, accounts } = situation;
    const { username, email, name } = identity;
    if (rules.approvesByHand && rules.approvalNeedsAddress && email === undefined)
        return refused('approval_mail_failed');
    const { allowedDomains } = rules;
    if (allowedDomains.length > 0 && email !== undefined && !allowedDomains.some((one) => email.endsWith(`@${one}`)))
        return refused('domain_refused', email);
    if (!rules.registersPeople) return refused('registration_disabled');
    const takesUsername = [...earlier, entry].some(({ usernameField }) => usernameField !== '');
    const chosen = takesUsername ? username : undefined;
    // unique as written: `Ada` goes beside `ada`
    if (chosen !== undefined && accounts.some((account) => account.username === chosen))
        return refused('username_taken', chosen);
    const holder = email === undefined ? undefined : accounts.find((account) => hasWritten(account, email));
    if (holder) return refused('email_taken', holder.username, email);
    const account = {
        account: chosen,
        holds: { address: email, isVerified: email !== undefined && rules.verifiesEmails, name: name ?? '' },
    };
    if (rules.approvesByHand) return { end: 'pending-approval', ...account };
    return { end: asksForCode(situation, flow) ? 'second-factor' : 'created', ...account };
}

/**
 * New accounts are opted in to codes by e-mail. The legacy flow asks at once (RocketChat/Rocket.Chat#21533); the modern one lets
 * accounts pass that were just made, unless nothing is remembered.
 */
function asksForCode({ rules, identity }: AccountSituation, flow: LoginFlow): boolean {
    const { isEnabled, byEmail, byEmailForOAuth, isOptedIn, rememberFor } = rules.twoFactor;
    if (identity.email === undefined || !rules.verifiesEmails) return false;
    if (flow === 'legacy' ? !isEnabled : rememberFor > 0) return false;
    return byEmail && byEmailForOAuth && isOptedIn;
}
