/** The frame of a check: its first and last line, the titles, and why something was not looked at. */
export const verdict = {
    'check.head.works': '"Log in with {service}" works: {counts}. Nothing was changed.',
    'check.head.works_as_far_as_checked':
        '"Log in with {service}" works as far as it could be checked: {counts}. Nothing was changed.',
    'check.head.works_with_warnings': '"Log in with {service}" works with warnings: {counts}. Nothing was changed.',
    'check.head.does_not_work': '"Log in with {service}" does not work: {counts}. Nothing was changed.',
    'check.counts':
        '{failures, number} ✗ · {warnings, number} ⚠ · {passed, number} ✓{skipped, plural, =0 {} other { · # not checked}}',
    'check.part.to_see_to': 'To see to',
    'check.part.authentik': 'authentik',
    'check.part.rocketchat': 'Rocket.Chat',
    'check.part.accounts': 'Accounts',
    'check.not_checked': 'Not checked: {checks}. {because}',

    'check.end.works': '"Log in with {service}" works.',
    'check.end.works_as_far_as_checked':
        '"Log in with {service}" works as far as it could be checked. Not checked: {checks}.',
    'check.end.most_cannot': 'Logging in works, but most people cannot log in: the reasons are above.',
    'check.end.works_with_warnings': '"Log in with {service}" works with warnings: {checks}.',
    'check.end.does_not_work': '"Log in with {service}" does not work because of: {check}.',
    'check.end.app_hindered':
        '"Log in with {service}" works with warnings: the app cannot do all that the settings ask for because of: {check}.',
    'check.end.app_stopped': '"Log in with {service}" works. Nothing is synced before the settings are corrected.',
    'check.end.app_without_token':
        '"Log in with {service}" works with warnings: the app cannot read groups or set up anything in authentik because of: {check}.',
    'check.end.app_without_permissions':
        '"Log in with {service}" works with warnings: the app cannot do in authentik all that the settings ask for because of: {check}.',
    'check.end.app_without_discovery':
        '"Log in with {service}" works with warnings: the app cannot find or repair what is set up in authentik because of: {check}.',
    'check.end.app_without_personal_token':
        '"Log in with {service}" works with warnings: the app cannot create the entry, give roles or list accounts because of: {check}.',

    'check.because.settings_wrong': 'The settings of the app cannot work.',
    'check.because.authentik_silent': 'authentik does not answer.',
    'check.because.no_token': 'No authentik API token is set.',
    'check.because.token_refused': 'The authentik token is not accepted.',
    'check.because.token_owner_unread': 'Whose token it is could not be read from authentik.',
    'check.because.no_api_token_shown': 'authentik shows no API token of {username}.',
    'check.because.provider_hidden': 'The token may not look at the provider.',
    'check.because.provider_unread': 'The provider could not be read.',
    'check.because.no_provider_seen': 'No provider with the client id of the entry can be seen.',
    'check.because.people_hidden': 'The token may not look at people ({permission}).',
    'check.because.people_unread': 'The people in authentik could not be read.',
    'check.because.look_up_hidden': 'The token may not look people up ({permission}).',
    'check.because.nobody_to_preview': 'There is nobody in authentik to preview them for.',
    'check.because.no_application': 'No application can be seen.',
    'check.because.bindings_hidden': 'The token may not see bindings ({permission}).',
    'check.because.no_client_accepted': 'authentik accepts no client id with its secret.',
    'check.because.no_client_id': 'There is no client id yet.',
    'check.because.redirect_uri_unknown':
        'The redirect URI is not known to be registered, and authentik would keep it.',
    'check.because.no_personal_token': 'No personal access token is set.',
    'check.because.personal_token_refused': 'The personal access token is not accepted.',
    'check.because.no_entry': 'There is no entry.',
    'check.because.entry_off': 'The entry is switched off.',
    'check.because.licence_missing': 'Custom OAuth is refused without a licence.',
    'check.because.accounts_unlisted': 'The accounts of the workspace could not be listed.',
    'check.because.version_unknown': 'Rocket.Chat did not say which version it is.',
    'check.because.too_late': 'There was no time left to look at it.',
} as const satisfies Readonly<Record<string, string>>;
