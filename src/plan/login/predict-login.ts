import type {
    LoginAccount,
    LoginEntry,
    LoginFlow,
    LoginPerson,
    LoginProvider,
    LoginRefusal,
    LoginRules,
    PredictedLogin,
} from '../../model/login';
import { grantedScopes } from './granted-claims';
import { linkStates, notLinked } from './link-states';
import { readIdentity, type MissingClaim } from './login-identity';
import { predictAccount } from './predict-account';

/** Everything that the end of one person's login depends on. */
export interface LoginSituation {
    flow: LoginFlow;
    entry: LoginEntry;
    provider: LoginProvider;
    rules: LoginRules;
    person: LoginPerson;
    accounts: readonly LoginAccount[];
    /** the entry as it was before since the server started; not known to an app */
    earlier?: readonly LoginEntry[];
    /** whether this release drops e-mail addresses, where an account has told it; absent: each form is looked at */
    dropsEmail?: boolean;
}

type Refused = Pick<PredictedLogin, 'detail' | 'reason'> & { refusal: LoginRefusal };

/**
 * What a login ends as, in the order in which the two servers would find out. What is not known about the provider is taken to be
 * right: the checks of the provider say what could not be found out.
 * @returns one end, or one for each state of the account that an app cannot see
 */
export function predictLogin(situation: LoginSituation): PredictedLogin[] {
    return predict(situation, linkStates);
}

/** Of these the ends of somebody’s first login. */
export function predictFirstLogin(situation: LoginSituation): PredictedLogin[] {
    return predict(situation, notLinked);
}

function predict(situation: LoginSituation, statesOf: typeof linkStates): PredictedLogin[] {
    const { person, entry } = situation;
    const refused = beforeAuthentik(situation) ?? atAuthentik(situation) ?? betweenServers(situation);
    if (refused) return [refusedFor(refused)];
    const identity = readIdentity(person.claims, entry);
    if ('missing' in identity)
        return [
            refusedFor({ refusal: 'field_not_found', reason: whyMissing(identity, person), detail: identity.field }),
        ];
    return predictAccount({ ...situation, identity }, statesOf);
}

/** Somebody who has an address is not told to fill it in: another claim was looked for. */
function whyMissing({ missing }: MissingClaim, { claims }: LoginPerson): PredictedLogin['reason'] {
    const hasAddress = typeof claims.email === 'string' && claims.email !== '';
    return missing === 'email' && hasAddress ? 'email_field' : missing;
}

/** On the login page of the workspace. */
function beforeAuthentik({ flow, entry }: LoginSituation): Refused | undefined {
    if (!entry.isLive || !entry.showsButton) return { refusal: 'no_button' };
    // the modern flow registers nothing that is not complete; the legacy one goes to authentik all the same
    if (flow === 'modern' && !(entry.hasClientId && entry.hasSecret)) return { refusal: 'no_strategy' };
    return undefined;
}

/** In the browser, at authentik: none of this is ever heard of in Rocket.Chat but the refused grant type. */
function atAuthentik({ entry, provider, person }: LoginSituation): Refused | undefined {
    if (provider.endpoints && entry.authorizeUrl !== provider.endpoints.authorize)
        return { refusal: 'page_not_found', detail: entry.authorizeUrl };
    if (provider.client === 'id_unknown' || !entry.hasClientId) return { refusal: 'client_id_unknown' };
    if (provider.isRedirectUriRegistered === false) return { refusal: 'redirect_uri_refused' };
    if (provider.allowsCodes === false) return { refusal: 'authorize_refused' };
    if (provider.hasApplication === false) return { refusal: 'access_denied', reason: 'no_application' };
    if (!person.isActive) return { refusal: 'not_authenticated' };
    if (person.mayEnter === false) return { refusal: 'access_denied' };
    return undefined;
}

/** Between the two servers: code to token, token to claims. */
function betweenServers({ entry, provider }: LoginSituation): Refused | undefined {
    const { endpoints, mappedScopes } = provider;
    if (endpoints && entry.tokenUrl !== endpoints.token)
        return { refusal: 'token_refused', reason: 'address', detail: entry.tokenUrl };
    if (provider.client === 'unreachable')
        return { refusal: 'token_refused', reason: 'unreachable', detail: entry.tokenUrl };
    const isAccepted = provider.client === 'accepted' || (provider.client === undefined && entry.hasSecret);
    if (!isAccepted) return { refusal: 'token_refused', reason: 'secret' };
    if (endpoints && entry.identityUrl !== endpoints.identity)
        return { refusal: 'identity_refused', reason: 'address', detail: entry.identityUrl };
    // scopes without a mapping are dropped without a word
    if (mappedScopes && !grantedScopes(entry.scopes, mappedScopes).includes('openid'))
        return { refusal: 'identity_refused', reason: 'openid' };
    return undefined;
}

function refusedFor({ refusal, reason, detail }: Refused): PredictedLogin {
    return { when: 'any', end: 'refused', refusal, reason, detail, maySecondFactor: false };
}
