/** What a check finds about the settings of the app and about authentik. */
export const authentik = {
    'check.title.settings': 'Settings of the app',
    'check.title.authentik_reachable': 'authentik',
    'check.title.authentik_version': 'authentik’s version',
    'check.title.authentik_token': 'API token',
    'check.title.authentik_token_expiry': 'Expiry of the API token',
    'check.title.authentik_permissions': 'Permissions of the API token',
    'check.title.discovery': 'Discovery document',
    'check.title.redirect_uri': 'Redirect URI',
    'check.title.provider': 'Provider',
    'check.title.client': 'Client id and secret',
    'check.title.authorize': 'Login page of authentik',
    'check.title.access': 'Who can log in',
    'check.title.claims': 'Claims',

    'check.settings.wrong': '{problem}',
    'check.do.correct_settings':
        'Correct this at Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'check.settings.nothing_to_set_up_with':
        'There is neither an authentik API token nor a client id with its secret, so the app cannot set up the login.',
    'check.settings.nothing_to_set_up_with.action':
        'Save an API token of authentik at Administration > Marketplace > Private Apps > Authentik SSO > Settings, or run `/authentik-sync blueprint`.',
    'check.settings.no_token':
        'There is no authentik API token, so the app reads no groups and cannot look at the provider.',
    'check.settings.no_token.action':
        'Create one (Directory > Tokens and App passwords, intent "API Token", "Expiring" unticked) and save it at Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'check.settings.protects_nobody':
        '"Protected users" names whom there is no account of, so these entries protect nobody: {names}.',
    'check.settings.protects_nobody.action':
        'Write usernames, with commas, semicolons, blanks or lines between them; a name with blanks stands in quotation marks.',
    'check.settings.room_owner_missing':
        'New rooms are to be owned by "{owner}", and there is no such user, so none is created.',
    'check.settings.room_owner_missing.action': 'Correct the setting "Owner of new rooms".',
    'check.settings.complete': 'Complete.',
    'check.settings.complete_without_client':
        'Complete. The first `/authentik-sync` creates the client id and secret, or finds them.',

    'check.authentik_reachable.is_not_authentik': 'What answers at {url} is not authentik.',
    'check.authentik_reachable.is_not_authentik.action':
        'Type the address at which people open authentik, such as `https://authentik.company`, in the setting "authentik URL".',
    'check.authentik_reachable.answers': 'authentik answers at {url}.',
    'check.authentik_reachable.answers_inside': 'authentik answers at {url}. People open it at {publicUrl}.',
    'check.authentik_version.old': 'authentik {version} is older than {oldest}, and the app was never tried with it.',
    'check.authentik_version.old.action':
        'Update authentik. Each major version in between has to be installed, one after the other.',
    'check.authentik_version.is': 'authentik {version}.',

    'check.authentik_token.accepted': 'The API token is accepted. It belongs to {username}.',
    'check.authentik_token.accepted_superuser':
        'The API token is accepted. It belongs to {username}, a superuser, which is far more than the app needs once everything is set up.',
    'check.authentik_token_expiry.never': 'The API token does not expire.',
    'check.authentik_token_expiry.expires':
        'The API token "{token}" expires. authentik then gives it a new key, and the app is locked out.',
    'check.authentik_token_expiry.expires.action':
        'Create another one with intent "API Token" and "Expiring" unticked (Directory > Tokens and App passwords) and save it in the setting "API token".',
    'check.authentik_token_expiry.expires_at':
        'The API token "{token}" expires at {time}. authentik then gives it a new key, and the app is locked out.',
    'check.authentik_token_expiry.expires_at.action':
        'Create another one with intent "API Token" and "Expiring" unticked (Directory > Tokens and App passwords) and save it in the setting "API token".',
    'check.authentik_token_expiry.some_expire':
        '{count, plural, one {# of the {total, number} API tokens of {username} expires: {tokens}.} other {# of the {total, number} API tokens of {username} expire: {tokens}.}} authentik does not tell which one the app uses.',
    'check.authentik_token_expiry.some_expire.action':
        'If the app uses one that expires, create another one with intent "API Token" and "Expiring" unticked (Directory > Tokens and App passwords) and save it in the setting "API token".',
    'check.authentik_permissions.no_groups': 'Groups cannot be read, because the token lacks {permissions}.',
    'check.authentik_permissions.no_groups.action':
        'Assign what it lacks to the role of the token’s user (Directory > Roles), as a global permission.',
    'check.authentik_permissions.no_set_up':
        'The app cannot set up what is missing in authentik, because the token lacks {permissions}.',
    'check.authentik_permissions.no_set_up.action':
        'Assign what it lacks to the role of the token’s user (Directory > Roles), as a global permission. Or set it up by hand.',
    'check.authentik_permissions.some_groups':
        'The token sees only some of the groups. So no one is removed anywhere, and the map of groups in the entry stays as it is.',
    'check.authentik_permissions.some_groups.action':
        'Give the role of the token’s user the global permission authentik_core.view_group (Directory > Roles).',
    'check.authentik_permissions.groups_gone':
        'The token no longer sees {groups}: deleted, or hidden from it. Until somebody says which (`/authentik-sync plan`), no one is removed from a room or role.',
    'check.authentik_permissions.groups_gone.action':
        'Give the role of the token’s user the global permission authentik_core.view_group (Directory > Roles).',
    'check.authentik_permissions.enough': 'The token may do what the app needs.',
    'check.authentik_permissions.enough_for_set_up':
        'The token may do what is set up. A check sees less without {permissions}.',

    'check.discovery.found': 'Found. The issuer is {issuer}, and all endpoints are at {url}.',
    'check.discovery.absent': 'There is no application "{slug}" with an OAuth2 provider in authentik.',
    'check.do.set_up_application':
        'Run `/authentik-sync`: it sets up what is missing, and `/authentik-sync plan` shows it first. Or correct the setting "Application slug".',
    'check.do.token_first': 'First see to "{check}", then run `/authentik-sync`.',
    'check.do.licence_first': 'First see to "{check}": without it a run sets up nothing of the login.',
    'check.do.run_repairs': 'Run `/authentik-sync`, which repairs it. `/authentik-sync plan` shows how.',

    'check.redirect_uri.registered': '{uri} is registered.',
    'check.redirect_uri.none':
        'The provider has no redirect URI. authentik would take the first one that anybody asks for, and keep it.',
    'check.redirect_uri.not_registered':
        '{uri} is not registered, so authentik shows an error page instead of its login.',
    'check.redirect_uri.other_slash': 'Registered is {registered}: a slash at the end makes the difference.',
    'check.redirect_uri.other_case': 'Registered is {registered}: upper and lower case make the difference.',
    'check.redirect_uri.other_scheme': 'Registered is {registered}: http and https make the difference.',
    'check.redirect_uri.other_host':
        'Registered is {registered}: the host makes the difference, so look at "Site URL".',
    'check.redirect_uri.other_path':
        'Registered is {registered}: the path before /_oauth makes the difference, so look at "Site URL".',
    'check.redirect_uri.other_service':
        'Registered is {registered}: the last part makes the difference, which is the service name.',
    'check.redirect_uri.others': '{count, plural, one {Registered is {uris}.} other {Registered are {uris}.}}',
    'check.redirect_uri.accepted': 'authentik accepts {uri}.',
    'check.redirect_uri.refused': 'authentik does not accept {uri}, so it shows an error page instead of its login.',
    'check.do.register_uri':
        'Run `/authentik-sync`, or add {uri} to the provider in authentik (Strict, Authorization).',
    'check.do.correct_site_url':
        'If the address is wrong, correct "Site URL" (Administration > Workspace > Settings > General).',

    'check.provider.no_codes':
        'The provider does not allow the grant type "authorization_code", so authentik refuses every login.',
    'check.provider.no_codes.action':
        'Open the provider in authentik and tick "Authorization Code" among its grant types.',
    'check.provider.no_application': 'The provider belongs to no application, so authentik denies access to everybody.',
    'check.provider.no_application.action': 'Open the provider in authentik and link it to the application "{slug}".',
    'check.provider.no_openid':
        'The provider has no mapping for the scope "openid", so authentik gives no identity to Rocket.Chat.',
    'check.provider.no_openid.action':
        'Open the provider in authentik and add the default mappings openid, email and profile.',
    'check.provider.takes_codes': 'It takes authorization codes. Nothing more is known of it.',
    'check.provider.differs':
        '{count, plural, one {# of its settings is not as it should be: {changes}.} other {# of its settings are not as they should be: {changes}.}}',
    'check.provider.logins_work': 'Logins work all the same.',
    'check.provider.no_mapping':
        'It has no mapping for {scopes}, and authentik drops a scope without a mapping silently.',
    'check.provider.no_mapping.action':
        'Add the mapping to the provider, or remove the scope from the setting "Scope".',
    'check.provider.right': 'Grant types, scope mappings and application are as they should be.',

    'check.client.no_id': 'The entry has no client id.',
    'check.client.public': 'The provider of the client id {client} is a public client, so nobody looks at its secret.',
    'check.client.no_endpoint': 'What answers at {url} is not a token endpoint of authentik.',
    'check.client.other_error':
        'authentik accepts id and secret, but answers "{error}" to a code that cannot be valid.',
    'check.client.other_error.action': 'Try a login. If it fails, look at the log of authentik.',
    'check.client.other_answer':
        'authentik accepts id and secret, but gives an unknown answer to a code that cannot be valid.',
    'check.client.other_answer.action': 'Try a login. If it fails, look at the log of authentik.',
    'check.client.accepted': 'authentik accepts the client id {client} and its secret.',
    'check.client.id_unknown': 'authentik knows no client id {client}.',
    'check.client.secret_refused':
        'authentik does not accept the client secret. People return to the login page and are told nothing.',
    'check.client.refused': 'authentik does not accept client id and secret.',
    'check.do.give_client': 'Run `/authentik-sync`: it gives the entry the id and secret of the settings.',
    'check.do.give_client_or_copy':
        'Run `/authentik-sync`: it gives the entry the id and secret of the settings. If that does not help, copy both from the provider in authentik into the settings "Client ID" and "Client secret", then run `/authentik-sync` again.',
    'check.do.copy_client':
        'Copy id and secret from the provider in authentik into the settings "Client ID" and "Client secret", then run `/authentik-sync`.',
    'check.do.compare_token_path': 'Compare the URL and the Token Path of the entry with what authentik announces.',
    'check.do.compare_authorize_path':
        'Compare the URL and the Authorize Path of the entry with what authentik announces.',

    'check.authorize.unreached':
        '{url} leads to an address that this server cannot reach. authentik probably sends people back to {uri} with an error.',
    'check.authorize.unreached.action': 'Try a login, and look at the log of authentik.',
    'check.authorize.login': 'authentik answers the entry’s request with its login page.',
    'check.authorize.refused': 'authentik answers the entry’s request with an error page instead of its login.',
    'check.authorize.refused.action': 'Open the login button in a private window: the page names the reason.',
    'check.authorize.sent_back': 'authentik sends people back to Rocket.Chat with an error before they can sign in.',
    'check.authorize.sent_back.action': 'Look at the grant types of the provider, and at the events in authentik.',
    'check.authorize.elsewhere': 'What answers at {url} is not authentik.',

    'check.access.everybody': 'Everybody in authentik can log in: nothing is bound to "{application}".',
    'check.access.bindings':
        '{count, plural, one {# binding says who can log in.} other {# bindings say who can log in.}}',
    'check.access.groups_unknown':
        '"Groups allowed to log in" names what authentik does not show as a group: {groups}.',
    'check.access.groups_unknown.action':
        'Correct the setting "Groups allowed to log in", or let the token see the group. Put a name with a comma in quotation marks.',
    'check.access.not_bound': 'The "Groups allowed to log in" are not bound to it.',
    'check.access.not_bound.action': 'Run `/authentik-sync`.',
    'check.access.policy': 'A policy decides as well, which only authentik can ask.',
    'check.access.nobody':
        'No one can log in: {total, plural, one {the one active person is not in a group that is bound to "{application}".} other {none of the # active people is in a group that is bound to "{application}".}}',
    'check.access.nobody.action':
        'Bind a group that people are in (Applications > the application > Policy / Group / User Bindings), or name it in the setting "Groups allowed to log in".',
    'check.access.some':
        '{count, number} of {total, plural, one {# active person} other {# active people}} can log in.',
    'check.access.some_undecided':
        '{count, number} of {total, plural, one {# active person} other {# active people}} can log in, and for {undecided, number} a policy decides.',
    'check.access.not_you': 'You, {username}, cannot.',
    'check.access.not_you.action':
        'If that is not intended, bind one of your groups (Applications > the application > Policy / Group / User Bindings).',

    'check.claims.yours': 'Yours: username {username} · e-mail {email} · name {name} · groups {groups}.',
    'check.claims.of_another':
        'Those of {person}, since authentik has no {asker}: username {username} · e-mail {email} · name {name} · groups {groups}.',
    'check.claims.none': '(none)',
    'check.claims.no_username': '(none, so each person is asked for one)',
    'check.claims.no_claim': '(no such claim)',
    'check.claims.put_together_unread':
        'They are put together as authentik’s own mappings would, since the provider could not be read.',
    'check.claims.put_together_no_preview':
        'They are put together as authentik’s own mappings would, since authentik gave no preview of them.',
    'check.claims.put_together_refused':
        'They are put together as authentik’s own mappings would, since the token may not preview them.',
    'check.claims.put_together_hidden':
        'They are put together as authentik’s own mappings would, since the token may not look at the provider.',
    'check.claims.put_together_no_provider':
        'They are put together as authentik’s own mappings would, since there is no provider yet.',
    'check.claims.empty_username':
        '{person} has no username in authentik, so their login fails: the claim "{claim}" is empty.',
    'check.claims.empty_username.action':
        'Fill it in for {person} in authentik, or empty the setting "Username field" of the app.',
    'check.claims.empty_email':
        '{person} has no e-mail address in authentik, so their login fails: the claim "{claim}" is empty.',
    'check.claims.empty_email.action':
        'Fill it in for {person} in authentik, or empty the setting "E-mail field" of the app.',
    'check.claims.no_claim_for_username': 'The claims hold no "{claim}" for the username, so every login fails.',
    'check.claims.no_claim_for_username.action':
        'Look at the scope mappings of the provider in authentik, and at the setting "Username field" of the app.',
    'check.claims.no_claim_for_email': 'The claims hold no "{claim}" for the e-mail address, so every login fails.',
    'check.claims.no_claim_for_email.action':
        'Look at the scope mappings of the provider in authentik, and at the setting "E-mail field" of the app.',

    'check.title.webhook': 'Webhook',
    'check.webhook.off': 'Off: the app looks by itself, and authentik does not tell it of changes.',
    'check.webhook.unseen': 'The token may not look at the webhook in authentik, and none has come yet.',
    'check.webhook.incomplete': 'The webhook in authentik is not there, or not as the app needs it.',
    'check.webhook.no_receiver':
        'authentik sends no webhook: it sends them for the members of a group, and no group has a direct member.',
    'check.webhook.none_yet': 'It is set up in authentik; none has come to {url} yet.',
    'check.webhook.arrives':
        'It is set up, and the last one came {minutes, plural, =0 {within the last minute} one {# minute ago} other {# minutes ago}}.',
    'check.webhook.refused':
        'One came {minutes, plural, =0 {within the last minute} one {# minute ago} other {# minutes ago}} with another secret than the one in the settings, and none with the right one since.',
    'check.because.webhook_unread': 'authentik did not show its webhooks.',
    'check.do.see_to_webhook':
        'Run `/authentik-sync`: it makes or mends the webhook where the token may, and says which permissions it lacks.',
    'check.do.see_to_secret':
        'Run `/authentik-sync`, which writes the secret into authentik where the token may; else copy "Webhook secret" into the webhook mapping there. If authentik has the right one, somebody else has called that address: nothing came of it.',
    'check.do.try_webhook':
        'Change a group in authentik: if nothing has come after a minute, authentik does not reach that address.',
} as const satisfies Readonly<Record<string, string>>;
