import type { LoginAccount, LoginEntry, LoginFlow, LoginRules, PredictedLogin } from '../../model/login';
import type { LoginIdentity } from './login-identity';

type Outcome = Omit<PredictedLogin, 'when'>;

interface Situation {
    identity: LoginIdentity;
    entry: LoginEntry;
    flow: LoginFlow;
    rules: LoginRules;
    accounts: readonly LoginAccount[];
}

/**
 * What the account of a login will be, once authentik and the two requests between the servers have done their part. To which
 * account a login is linked is not shown to apps (`services` is hidden), so there is an answer for each state that it can be in.
 */
export function predictAccount(situation: Situation): PredictedLogin[] {
    const known = withoutDroppedEmail(situation);
    const account = accountByKey(known);
    const predicted: PredictedLogin[] = [{ when: 'not-linked', ...notLinked(situation, known, account) }];
    if (account) predicted.push({ when: 'linked', ...linked(known, account) });
    predicted.push({ when: 'linked-elsewhere', ...linkedElsewhere(situation, known, account) });
    return predicted;
}

/** In the modern flow the e-mail claim never reaches the account (RocketChat/Rocket.Chat#42062). */
function withoutDroppedEmail(situation: Situation): Situation {
    if (situation.flow === 'legacy') return situation;
    return { ...situation, identity: { ...situation.identity, email: undefined } };
}

/** The account that the key field finds, whoever it belongs to. Without a username nothing is looked for. */
export function accountByKey({ identity, entry, accounts }: Situation): LoginAccount | undefined {
    const { username, email } = identity;
    if (username === undefined) return undefined;
    if (entry.keyField === 'email') {
        return email === undefined ? undefined : accounts.find((account) => hasEmail(account, email));
    }
    return accounts.find((account) => isSame(account.username, username));
}

/** Whose an account is says the address that authentik has, whether or not the flow takes it over. */
function notLinked(asked: Situation, known: Situation, account: LoginAccount | undefined): Outcome {
    const { entry } = known;
    // without distinct services only an account that carries this very identity counts
    if (!account || !entry.mergesDistinctServices) return newAccount(known);
    if (!entry.mergesUsers) return refused('merge_refused', account.username);
    return admitted(known, account, isSamePerson(asked, account) ? 'linked' : 'taken-over');
}

function linked(situation: Situation, account: LoginAccount): Outcome {
    if (isUnchanged(situation, account)) return admitted(situation, account, 'in');
    return situation.entry.mergesUsers
        ? admitted(situation, account, 'updated')
        : refused('merge_refused', account.username);
}

/** Found by its identity alone: nothing is updated. With distinct services the account of the new name comes first. */
function linkedElsewhere(asked: Situation, known: Situation, account: LoginAccount | undefined): Outcome {
    const { entry } = known;
    if (account && entry.mergesDistinctServices) {
        return entry.mergesUsers ? admitted(known, account, 'taken-over') : refused('merge_refused', account.username);
    }
    const elsewhere = accountElsewhere(asked, account);
    if (elsewhere) return admitted(known, elsewhere, 'in');
    const { isEnabled, byApp, byEmail } = known.rules.twoFactor;
    return { end: 'in', maySecondFactor: (isEnabled || known.flow === 'modern') && (byApp || byEmail) };
}

/** Another account that is probably theirs, by address or full name; undefined where nothing points to one. */
function accountElsewhere(
    { identity, accounts }: Situation,
    account: LoginAccount | undefined,
): LoginAccount | undefined {
    const { email, name } = identity;
    const others = accounts.filter((other) => other !== account);
    return (
        (email === undefined ? undefined : others.find((other) => hasEmail(other, email))) ??
        (name === undefined ? undefined : others.find((other) => other.name === name))
    );
}

/** The checks of a new account in their order (`apps/meteor/app/authentication/server/startup/index.js`). */
function newAccount({ identity, entry, flow, rules, accounts }: Situation): Outcome {
    const { username, email } = identity;
    // writing the mail to the administrators reads an address that is not there
    if (rules.approvesByHand && email === undefined) return refused('approval_mail_failed');
    if (!rules.registersPeople) return refused('registration_disabled');
    const { allowedDomains } = rules;
    if (allowedDomains.length > 0 && email !== undefined && !allowedDomains.some((one) => email.endsWith(`@${one}`)))
        return refused('domain_refused', email);
    const chosen = entry.usernameField === '' ? undefined : username;
    // unique as written: `Ada` goes beside `ada`
    if (accounts.some((account) => account.username === chosen)) return refused('username_taken', chosen);
    const holder = accounts.find((account) => account.emails.some(({ address }) => address === email));
    if (holder) return { ...refused('email_taken', holder.username), detail: email };
    const account = { account: chosen, maySecondFactor: false };
    if (rules.approvesByHand) return { end: 'pending-approval', ...account };
    return { end: asksNewAccount(flow, rules, email) ? 'second-factor' : 'created', ...account };
}

/**
 * New accounts are opted in to codes by e-mail. The legacy flow asks at once (RocketChat/Rocket.Chat#21533); the modern flow has no
 * address to send one to.
 */
function asksNewAccount(flow: LoginFlow, rules: LoginRules, email: string | undefined): boolean {
    const { isEnabled, byEmail, byEmailForOAuth, isOptedIn } = rules.twoFactor;
    if (flow === 'modern' || email === undefined || !rules.verifiesEmails) return false;
    return isEnabled && byEmail && byEmailForOAuth && isOptedIn;
}

function admitted(situation: Situation, account: LoginAccount, end: PredictedLogin['end']): Outcome {
    if (!account.isActive) return refused('not_activated', account.username);
    return { end, account: account.username, maySecondFactor: mayAsk(situation, account) };
}

/** The modern flow does not look at the master switch, and lets accounts pass that were just made. */
function mayAsk({ flow, rules, identity, entry }: Situation, account: LoginAccount): boolean {
    const { isEnabled, byApp, byEmail, byEmailForOAuth } = rules.twoFactor;
    if (flow === 'legacy' ? !isEnabled : account.isNew) return false;
    const isMerged = entry.keyField === 'username' && identity.email !== undefined;
    const hasAddress = isMerged || account.emails.some(({ isVerified }) => isVerified);
    return byApp || (byEmail && byEmailForOAuth && hasAddress);
}

function isUnchanged({ identity, entry }: Situation, account: LoginAccount): boolean {
    const { email, name } = identity;
    if (account.name !== undefined && account.name !== (name ?? '')) return false;
    if (entry.keyField === 'email' || email === undefined) return true;
    // compared with regard to case, unlike the search
    return account.emails.some(({ address }) => address === email);
}

function isSamePerson({ identity: { email } }: Situation, account: LoginAccount): boolean {
    return email !== undefined && hasEmail(account, email);
}

function hasEmail(account: LoginAccount, email: string): boolean {
    return account.emails.some(({ address }) => isSame(address, email.trim()));
}

function isSame(a: string, b: string): boolean {
    return a.toLowerCase() === b.toLowerCase();
}

function refused(refusal: PredictedLogin['refusal'], account?: string): Outcome {
    return { end: 'refused', refusal, account, maySecondFactor: false };
}
