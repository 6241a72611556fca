import type { LoginFlow, LoginRefusal, PredictedLogin } from '../model/login';
import { fill } from './fill';
import { plain, plainSentence } from '../texts/plain';

/** Each: what happens, and after the arrow what to do. `{account}` and `{detail}` are filled in. */
const refusals: Readonly<Record<LoginRefusal, string>> = {
    no_button: 'the login page has no button for authentik. → `/authentik-sync check` says why.',
    no_strategy:
        'the entry has no client id or no secret, so the button leads back to the login page. → Run `/authentik-sync`.',
    page_not_found: 'the button leads to {detail}, which authentik does not have. → Run `/authentik-sync`.',
    client_id_unknown: 'authentik does not know the client id. → Copy id and secret from the provider in authentik.',
    redirect_uri_refused:
        'authentik shows "Redirect URI Error": the address that Rocket.Chat sends is not registered. → `/authentik-sync check` shows both.',
    authorize_refused:
        'authentik sends them back before they can sign in, because the provider does not allow authorization codes. → Tick "Authorization Code" among its grant types.',
    not_authenticated: 'their account in authentik is deactivated. → Activate it there, if it should be.',
    access_denied:
        'authentik denies them access to the application. → Look at its bindings (Applications > the application > Policy / Group / User Bindings).',
    token_refused: 'Rocket.Chat gets no token from authentik ({detail}). → `/authentik-sync check` says what is wrong.',
    identity_refused:
        'Rocket.Chat gets no identity from authentik ({detail}). → Give the provider the scope mapping "openid", and let `/authentik-sync` write the addresses.',
    field_not_found:
        'authentik gives no {detail} for them. → Fill it in there, or look at the scope mappings and field names.',
    merge_refused:
        'the account {account} exists and may not be merged ("User with username {account} already exists"). → Switch on "Merge users".',
    username_taken:
        'the username is taken by the account {account}. → Rename one of the two, or merge them (`/authentik-sync check`).',
    email_taken:
        'the e-mail address belongs to the account {account}. → Change one of the two, or merge them (`/authentik-sync check`).',
    registration_disabled:
        'authentication services may not register people. → Switch on "Registration with Authentication Services" (Accounts > Registration).',
    domain_refused:
        'the domain of {account} is not on the list of allowed ones. → Add it (Accounts > Registration > Allowed Domains List).',
    identity_taken:
        'it ends with a server error, because the account {account} fits them and another one is linked to them already. → Give the account {account} another name or e-mail address, or take back the change in authentik.',
    address_taken:
        'it ends with a server error, because their e-mail address belongs to the account {account}. → Change the address of one of the two.',
    app_user: '{account} is the user of an app, which nobody may log in as. → Rename the person in authentik.',
    approval_mail_failed:
        'new accounts need approval, and asking for it fails without an e-mail address. → Switch off "Manually Approve New Users".',
    not_activated:
        'the account {account} is deactivated in Rocket.Chat. → Activate it at Administration > Workspace > Users.',
};

export const refusalCodes = Object.keys(refusals) as LoginRefusal[];

/** Refused before Rocket.Chat hears of it. */
const atAuthentik: readonly LoginRefusal[] = [
    'page_not_found',
    'client_id_unknown',
    'redirect_uri_refused',
    'not_authenticated',
    'access_denied',
];
/** Refused when the account is looked for: without RocketChat/Rocket.Chat#42063 a modern login then never gets an answer. */
const atAccount: readonly LoginRefusal[] = [
    'merge_refused',
    'username_taken',
    'email_taken',
    'identity_taken',
    'address_taken',
    'registration_disabled',
    'domain_refused',
    'approval_mail_failed',
];

/** Between the two servers: a modern login then shows a page of its own. */
const betweenServers: readonly LoginRefusal[] = ['token_refused', 'identity_refused', 'field_not_found'];

/** What a login ends as, in words that fit behind a condition. */
export function endText(one: PredictedLogin, flow: LoginFlow): string {
    const account = plain(one.account ?? '');
    switch (one.end) {
        case 'created':
            return createdText(one);
        case 'linked':
            return `${linkedText(one)}${orElseText(one)}`;
        case 'taken-over':
            return `they take over the account ${account}, whose e-mail address is another one.${orElseText(one)} → Make sure that it is the same person.`;
        case 'in':
            return `they get into ${account === '' ? 'that account' : `the account ${account}`}, which stays as it is.${orElseText(one)}`;
        case 'updated':
            return `they get into the account ${account}, and its name and e-mail address follow authentik.${orElseText(one)}`;
        case 'pending-approval': {
            const meanwhile =
                flow === 'legacy' ? 'they read "User is not activated"' : 'they are back on the login page';
            return `a new account ${account} is created and waits for approval; until then ${meanwhile}. → Approve it at Administration > Workspace > Users.`;
        }
        case 'second-factor':
            return `a new account ${account} is created, and Rocket.Chat asks for a code that it sends by e-mail. → Switch off codes by e-mail for OAuth users (Accounts > Two Factor Authentication).`;
        case 'refused':
            return refusalText(one, flow);
    }
}

function createdText({ account = '', holds }: PredictedLogin): string {
    const without = holds && holds.address === undefined ? ' without an e-mail address' : '';
    return account === ''
        ? `a new account${without} is created, and they are asked to choose a username.`
        : `a new account ${plain(account)}${without} is created.`;
}

function linkedText({ account = '', adoption }: PredictedLogin): string {
    const named = plain(account);
    if (!adoption) return `the account ${named} is linked to them; by its e-mail address it is theirs.`;
    const password = adoption.losesPassword
        ? ' If it has a password, that is removed and a new one must be chosen, because this address is not verified there.'
        : '';
    return `the account ${named}, which has their e-mail address, is linked to them, whatever the merge settings say.${password}`;
}

/** Two accounts carry the identity by then. */
function orElseText({ orElse }: PredictedLogin): string {
    if (orElse === undefined) return '';
    const other = orElse === '' ? 'the one that they had before' : plain(orElse);
    return ` Or into ${other}: both are linked to them then, and the older one is opened.`;
}

function refusalText(one: PredictedLogin, flow: LoginFlow): string {
    const { refusal = 'no_button', account = '', detail = '' } = one;
    const text = fill(refusals[refusal], { account: plain(account), detail: plainSentence(detail) });
    const [what = '', next = ''] = text.split(' → ');
    return `refused: ${what}${allTheSame(one)}${orElseText(one)} → ${next} ${seen(refusal, flow)}`.trim();
}

/** What a refused login has done to an account. */
function allTheSame({ adoption }: PredictedLogin): string {
    if (!adoption) return '';
    const account = plain(adoption.account);
    const done = [
        adoption.isLinked && `the account ${account} is linked to them`,
        adoption.losesPassword && `${adoption.isLinked ? 'its password' : `the password of ${account}`} is removed`,
    ].filter((text): text is string => text !== false);
    return ` All the same ${done.join(' and ')}.`;
}

function seen(refusal: LoginRefusal, flow: LoginFlow): string {
    if (atAuthentik.includes(refusal) || refusal === 'no_button') return '';
    if (flow === 'legacy') return '(They return to the login page.)';
    if (betweenServers.includes(refusal)) return '(They see an error page.)';
    return atAccount.includes(refusal)
        ? '(Their page loads without end, or shows an error.)'
        : '(They return to the login page, which says nothing.)';
}
