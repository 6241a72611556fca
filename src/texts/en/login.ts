import type { LoginRefusal } from '../../model/login';

type Refusals = Readonly<Record<`login.refused.${LoginRefusal}` | `login.refused.${LoginRefusal}.action`, string>>;

/** What `/authentik-sync check <username>` says: how the next login of one person ends. */
export const login = {
    'login.nobody': '✗ authentik has no user "{username}", and no account of that name is known to be that of one.',
    'login.nobody.action': 'Check the spelling: authentik has its usernames at Directory > Users.',
    'login.no_token': '✗ There is no authentik API token to look people up with.',
    'login.no_token.action': 'Save one in the setting "API token".',
    'login.too_late': '✗ The servers took too long to answer.',
    'login.too_late.action': 'Try again. `/authentik-sync check` says which of them is slow.',
    'login.service':
        '– {username} is a service account or an outpost of authentik, so nobody logs in with it. Its tokens work without a login.',

    'login.head.cannot': '✗ {username} cannot log in.',
    'login.head.depends': '⚠ Whether {username} can log in depends on what no app can see:',
    'login.head.if_authentik_lets':
        '⚠ {username} can log in if authentik lets them use the application, which could not be looked at:',
    'login.head.can': '✓ {username} can log in:',
    'login.head.waits': '⚠ {username} has to wait for approval:',
    'login.head.look_how': '⚠ {username} can log in, but look at how:',
    'login.case':
        '• {when, select, linked {If the account {to} is linked to them already} elsewhere {If they have logged in before, by another name} other {If no account is linked to them yet}}{dropsEmail, select, true {, and this release drops e-mail addresses} false {, and this release passes e-mail addresses on} other {}}{isIndexed, select, true {, and the older login flow was in use here} false {, and the older login flow was never in use here} other {}}: {end}',
    'login.second_factor_asked':
        '• If {username} has set up an authenticator app or codes by e-mail in Rocket.Chat, which no app can see, it asks for a code before it lets them in.',

    'login.end.created':
        '{isNamed, select, true {A new account {account} is created.} other {A new account is created, and they are asked to choose a username.}}',
    'login.end.created_without_address':
        '{isNamed, select, true {A new account {account} is created, without an e-mail address.} other {A new account without an e-mail address is created, and they are asked to choose a username.}}',
    'login.end.linked': 'The account {account} is linked to them: by its e-mail address it is theirs.',
    'login.end.adopted':
        'The account {account}, which has their e-mail address, is linked to them, whatever the merge settings say.',
    'login.end.loses_password':
        'If it has a password, that is removed and a new one must be chosen, because this address is not verified there.',
    'login.end.taken_over': 'They take over the account {account}, which has another e-mail address.',
    'login.end.taken_over.action': 'Make sure that it is the same person.',
    'login.end.in':
        '{isNamed, select, true {They get into the account {account}, which stays as it is.} other {They get into that account, which stays as it is.}}',
    'login.end.updated': 'They get into the account {account}, and its name and e-mail address follow authentik.',
    'login.end.pending_approval':
        '{flow, select, legacy {A new account {account} is created and waits for approval. Until then they read "User is not activated".} other {A new account {account} is created and waits for approval. Until then they are back on the login page.}}',
    'login.end.pending_approval.action': 'Approve it at Administration > Workspace > Users.',
    'login.end.second_factor':
        'A new account {account} is created, and Rocket.Chat asks for a code that it sends by e-mail.',
    'login.end.second_factor.action':
        'Switch off codes by e-mail for OAuth users (Administration > Workspace > Settings > Accounts > Two Factor Authentication).',
    'login.or_else':
        '{isNamed, select, true {Or they get into {other}: both are linked to them then, and the older one is opened.} other {Or they get into the one that they had before: both are linked to them then, and the older one is opened.}}',
    'login.all_the_same':
        '{done, select, both {All the same the account {account} is linked to them, and its password is removed.} linked {All the same the account {account} is linked to them.} other {All the same the password of {account} is removed.}}',
    'login.sees':
        '{page, select, error {(They see an error page.)} endless {(Their page loads without end, or shows an error.)} silent {(They return to the login page, which says nothing.)} other {(They return to the login page.)}}',

    'login.refused': 'They are refused: {cause}',
    'login.refused.no_button': 'the login page has no button for authentik.',
    'login.refused.no_button.action': '`/authentik-sync check` says why.',
    'login.refused.no_strategy': 'the entry has no client id or no secret, so the button leads back to the login page.',
    'login.refused.no_strategy.action': 'Run `/authentik-sync`.',
    'login.refused.page_not_found': 'the button leads to {detail}, which authentik does not have.',
    'login.refused.page_not_found.action': 'Run `/authentik-sync`.',
    'login.refused.client_id_unknown': 'authentik does not know the client id.',
    'login.refused.client_id_unknown.action': 'Copy id and secret from the provider in authentik.',
    'login.refused.redirect_uri_refused':
        'authentik shows "Redirect URI Error", because the address that Rocket.Chat sends is not registered.',
    'login.refused.redirect_uri_refused.action': '`/authentik-sync check` shows both.',
    'login.refused.authorize_refused':
        'authentik sends them back before they can sign in, because the provider does not allow authorization codes.',
    'login.refused.authorize_refused.action':
        'Tick "Authorization Code" among the grant types of the provider in authentik.',
    'login.refused.not_authenticated': 'their account in authentik is deactivated.',
    'login.refused.not_authenticated.action': 'Activate it there, if it should be active.',
    'login.refused.access_denied': 'authentik denies them access to the application.',
    'login.refused.access_denied.action':
        'Look at its bindings (Applications > the application > Policy / Group / User Bindings).',
    'login.refused.token_refused':
        '{reason, select, address {Rocket.Chat gets no token from authentik, because {detail} is not where authentik has it.} unreachable {Rocket.Chat gets no token from authentik, because {detail} does not answer.} other {Rocket.Chat gets no token from authentik, which does not accept the client secret.}}',
    'login.refused.token_refused.action': '`/authentik-sync check` says what is wrong.',
    'login.refused.identity_refused':
        '{reason, select, address {Rocket.Chat gets no identity from authentik, because {detail} is not where authentik has it.} other {Rocket.Chat gets no identity from authentik, because the provider has no mapping for the scope "openid".}}',
    'login.refused.identity_refused.action':
        '{reason, select, address {Run `/authentik-sync`: it writes the addresses that authentik announces.} other {Give the provider the scope mapping "openid".}}',
    'login.refused.field_not_found':
        '{reason, select, email {authentik gives no e-mail address for them ("{detail}").} email_field {authentik gives no e-mail address for them ("{detail}").} other {authentik gives no username for them ("{detail}").}}',
    'login.refused.field_not_found.action':
        'Fill it in there, or look at the scope mappings and at the field names in the settings of the app.',
    'login.refused.merge_refused':
        'the account {account} exists and may not be merged ("User with username {account} already exists").',
    'login.refused.merge_refused.action': 'Switch on "Merge users".',
    'login.refused.username_taken': 'the username is taken by the account {account}.',
    'login.refused.username_taken.action': 'Rename one of the two, or merge them (`/authentik-sync check`).',
    'login.refused.email_taken': 'the e-mail address belongs to the account {account}.',
    'login.refused.email_taken.action': 'Change one of the two, or merge them (`/authentik-sync check`).',
    'login.refused.registration_disabled': 'authentication services may not register people.',
    'login.refused.registration_disabled.action':
        'Switch on "Registration with Authentication Services" (Administration > Workspace > Settings > Accounts > Registration).',
    'login.refused.domain_refused': 'the domain of {account} is not on the list of allowed ones.',
    'login.refused.domain_refused.action':
        'Add it to "Allowed Domains List" (Administration > Workspace > Settings > Accounts > Registration).',
    'login.refused.identity_taken':
        'the login ends with a server error, because the account {account} fits them and another one is linked to them already.',
    'login.refused.identity_taken.action':
        'Give the account {account} another name or e-mail address, or take back the change in authentik.',
    'login.refused.address_taken':
        'the login ends with a server error, because their e-mail address belongs to the account {account}.',
    'login.refused.address_taken.action': 'Change the address of one of the two.',
    'login.refused.app_user': '{account} is the user of an app, which nobody may log in as.',
    'login.refused.app_user.action': 'Rename the person in authentik.',
    'login.refused.approval_mail_failed':
        'new accounts need approval, and asking for it fails without an e-mail address.',
    'login.refused.approval_mail_failed.action': 'Switch off "Manually Approve New Users".',
    'login.refused.not_activated': 'the account {account} is deactivated in Rocket.Chat.',
    'login.refused.not_activated.action': 'Activate it at Administration > Workspace > Users.',

    'login.looked_at':
        'Looked at: {isActive, select, true {active} other {deactivated}} in authentik; {access, select, true {may use the application} false {may not use the application} other {access decided by a policy or not visible}}; {flow, select, legacy {legacy login flow} other {modern login flow}}; {isPreview, select, true {claims as authentik evaluates them} other {claims as authentik’s own mappings would give them}}: {claims}.',
    'login.claim': '{claim} {detail}',
    'login.claim_empty': '{claim} (empty)',
    'login.no_claims': 'none',
    'login.other_accounts_unseen': 'Without a personal access token accounts of another username were not looked for.',
    'login.accounts_looked_up':
        'There are more accounts than a check lists; {by, select, name_and_address {those of this username and this address were looked up} name {that of this username was looked up, and one of another name is not found by its address before Rocket.Chat 8.4} other {others may have this username or address}}.',
    'login.people_looked_up':
        'Not everybody in authentik was looked at; {isKnown, select, true {whoever has this address as well was looked up} other {whether somebody else has this address is not known}}.',
} as const satisfies Refusals & Readonly<Record<string, string>>;
