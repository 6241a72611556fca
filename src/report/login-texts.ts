import type { LoginFlow, LoginRefusal, PredictedLogin } from '../model/login';
import { fill } from './fill';
import { plain, plainSentence } from './plain';

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
        'the username is taken by the account {account}, which is not linked to them. → Rename one of the two, or merge them (`/authentik-sync check`).',
    email_taken:
        'the e-mail address belongs to the account {account}, which is not linked to them. → Change one of the two, or merge them (`/authentik-sync check`).',
    registration_disabled:
        'authentication services may not register people. → Switch on "Registration with Authentication Services" (Accounts > Registration).',
    domain_refused:
        'the domain of {account} is not on the list of allowed ones. → Add it (Accounts > Registration > Allowed Domains List).',
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
/** Refused when the account is looked for: a modern login then never gets an answer (RocketChat/Rocket.Chat#42062). */
const atAccount: readonly LoginRefusal[] = [
    'merge_refused',
    'username_taken',
    'email_taken',
    'registration_disabled',
    'domain_refused',
    'approval_mail_failed',
];

/** What a login ends as, in words that fit behind a condition. */
export function endText(one: PredictedLogin, flow: LoginFlow): string {
    const account = plain(one.account ?? '');
    switch (one.end) {
        case 'created':
            return account === ''
                ? 'a new account is created, and they are asked to choose a username.'
                : `a new account ${account} is created.`;
        case 'linked':
            return `the account ${account} is linked to them; by its e-mail address it is theirs.`;
        case 'taken-over':
            return `they take over the account ${account}, whose e-mail address is another one. → Make sure that it is the same person.`;
        case 'in':
            return `they get into ${account === '' ? 'that account' : `the account ${account}`}, which stays as it is.`;
        case 'updated':
            return `they get into the account ${account}, and its name and e-mail address follow authentik.`;
        case 'pending-approval':
            return `a new account ${account} is created and waits for approval; until then they read "User is not activated". → Approve it at Administration > Workspace > Users.`;
        case 'second-factor':
            return `a new account ${account} is created, and Rocket.Chat asks for a code that it sends by e-mail. → Switch off codes by e-mail for OAuth users (Accounts > Two Factor Authentication).`;
        case 'refused':
            return refusalText(one, flow);
    }
}

function refusalText({ refusal = 'no_button', account = '', detail = '' }: PredictedLogin, flow: LoginFlow): string {
    const text = fill(refusals[refusal], { account: plain(account), detail: plainSentence(detail) });
    return `refused: ${text} ${seen(refusal, flow)}`.trim();
}

function seen(refusal: LoginRefusal, flow: LoginFlow): string {
    if (atAuthentik.includes(refusal) || refusal === 'no_button') return '';
    if (flow === 'legacy') return '(They return to the login page.)';
    return atAccount.includes(refusal)
        ? '(Their page loads without end.)'
        : '(They return to the login page, which says nothing.)';
}
