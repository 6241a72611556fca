/** What a check finds about Rocket.Chat: the server, the personal access token, the entry. */
export const rocketChat = {
    'check.title.rocketchat_version': 'Rocket.Chat’s version',
    'check.title.licence': 'Licence',
    'check.title.workspace_token': 'Personal access token',
    'check.title.workspace_token_two_factor': 'Second factor of the personal access token',
    'check.title.entry': 'Custom OAuth entry',
    'check.title.entry_settings': 'Settings of the entry',
    'check.title.service_live': 'Login service',
    'check.title.login_style': 'Login style',
    'check.title.login_flow': 'Login flow',
    'check.title.ssrf': 'Private addresses',
    'check.title.second_writer': 'Second writer of memberships',
    'check.title.login_form': 'Login form',
    'check.title.restrictions': 'Account restrictions',

    'check.rocketchat_version.is': 'Rocket.Chat {version}.',
    'check.rocketchat_version.unknown':
        'Rocket.Chat did not say which version it is, so the app cannot tell which rules apply.',
    'check.rocketchat_version.unknown.action':
        'Set "REST address" in the settings of the app to one that the server itself reaches, such as `http://localhost:3000`.',
    'check.rocketchat_version.unknown_because':
        'Rocket.Chat did not say which version it is, so the app cannot tell which rules apply.',
    'check.licence.refused':
        'Rocket.Chat {version} refuses custom OAuth here: from 9.0 on it needs a licence with the module "oauth-enterprise", and acts as if every entry were switched off without one.',
    'check.licence.has_module': 'The licence has the module "oauth-enterprise".',
    'check.licence.is_valid':
        'There is a valid licence. Only an administrator’s token could tell which modules it has.',
    'check.licence.not_needed': 'This version needs none for custom OAuth.',
    'check.licence.unknown':
        'Custom OAuth needs a licence from 9.0 on. Whether there is one could not be found out: neither `Enterprise_License_Status` nor `licenses.info` says.',
    'check.licence.none_and_version_unknown':
        'There is no licence with the module "oauth-enterprise". Custom OAuth needs one from 9.0 on, and Rocket.Chat did not say which version it is.',
    'check.licence.needed_from_nine':
        'Custom OAuth works on this version without a licence, and stops working with the update to 9.0.',
    'check.do.register': 'Register the workspace for the free Starter plan or a paid one (Administration > Workspace).',
    'check.do.register_if_nine':
        'If it is 9.0 or later, register the workspace for the free Starter plan or a paid one (Administration > Workspace).',
    'check.do.register_before_update':
        'Register the workspace for the free Starter plan or a paid one (Administration > Workspace). Do it before that update.',

    'check.workspace_token.none':
        'There is no personal access token of an administrator, so the app cannot create the entry, give roles or list accounts.',
    'check.workspace_token.accepted':
        'The personal access token is accepted. It belongs to {username}, an administrator.',
    'check.workspace_token.no_administrator':
        'The personal access token belongs to {username}, who is not an administrator.',
    'check.workspace_token_two_factor.ignored': 'It ignores the second factor.',
    'check.workspace_token_two_factor.asked':
        'It was made without "Ignore Two Factor Authentication". Rocket.Chat will ask for a code when the app writes, and nobody can give it.',
    'check.workspace_token_two_factor.of_a_login':
        'It is not among the personal access tokens of its user. A token that comes from a login ends with that login.',
    'check.do.create_personal_token':
        'Create one as an administrator (Profile > Personal Access Tokens, "Ignore Two Factor Authentication" ticked) and save it in the settings of the app.',

    'check.entry.absent': 'There is no custom OAuth entry "{entry}", so there is no button.',
    'check.entry.on': 'The custom OAuth entry "{entry}" exists and is switched on.',
    'check.entry.off': 'The custom OAuth entry "{entry}" is switched off, so there is no button.',
    'check.entry_settings.right': 'Every setting of the entry is as desired.',
    'check.entry_settings.differ':
        '{count, plural, one {# of the entry’s settings differs from what is asked for: {changes}.} other {# of the entry’s settings differ from what is asked for: {changes}.}}',
    'check.service_live.absent': 'The entry is switched on, but the login page gets no service "{service}".',
    'check.service_live.other_client': 'The service "{service}" is live, with another client id than the entry has.',
    'check.service_live.hidden': 'The service "{service}" is live, but its button is hidden.',
    'check.service_live.live': 'The service "{service}" is live on the login page.',
    'check.do.create_entry': 'Run `/authentik-sync`: it creates the entry.',
    'check.do.switch_entry_on': 'Run `/authentik-sync`: it switches the entry on.',
    'check.do.set_entry': 'Run `/authentik-sync` to set them, or change the settings of the app if the entry is right.',
    'check.do.show_button': 'Switch "Show button" on in the settings of the app and run `/authentik-sync`.',
    'check.do.refresh_services':
        'Wait a few seconds and check again. If that does not help, open Administration > Workspace > Settings > OAuth and click "Refresh OAuth Services".',

    'check.login_style.redirect': 'The login style is "Redirect".',
    'check.login_style.popup': 'The login style is "Popup". Browsers that block windows need "Redirect".',
    'check.login_style.default_fails':
        'The login style is "Default", which adds "?close" to the redirect URI, and authentik refuses it.',
    'check.login_style.default_may_fail': 'The login style is "Default", which only works with the modern login flow.',
    'check.do.choose_redirect':
        'Choose "Redirect" as the login style in the settings of the app and run `/authentik-sync`.',
    'check.login_flow.other_authorize': 'The login asks for its page at {url}, which is not where authentik has it.',
    'check.login_flow.other_token': 'The login asks for a token at {url}, which is not where authentik has it.',
    'check.login_flow.other_identity': 'The login asks for the identity at {url}, which is not where authentik has it.',
    'check.login_flow.legacy': 'Logins use the legacy flow.',
    'check.login_flow.modern_from_nine': 'From 9.0 on there is only the modern one.',
    'check.login_flow.modern':
        'Logins use the modern flow. People are asked for consent at each login, no account is linked by its e-mail address, and the app hears of no login until its next scheduled run. In some releases accounts get no e-mail address from authentik, and a login that is refused at the account loads without end (RocketChat/Rocket.Chat#42062).',
    'check.login_flow.modern.action':
        'Switch `Accounts_OAuth_Use_Modern_Flow` off (Administration > Workspace > Settings > OAuth) until that issue is closed, if nobody can choose their own e-mail address in authentik.',
    'check.login_flow.drops_addresses':
        'This release drops them: an account that a login made came without an address.',
    'check.login_flow.passes_addresses':
        'This release passes them on: an account that a login made came with its address.',
    'check.login_flow.modern_only':
        'Logins use the modern flow, the only one from 9.0 on. People are asked for consent at each login, no account is linked by its e-mail address, and the app hears of no login until its next scheduled run. In some releases accounts get no e-mail address from authentik, and a login that is refused at the account loads without end (RocketChat/Rocket.Chat#42062).',
    'check.login_flow.modern_only.action':
        'Keep the key field "Username", and update Rocket.Chat when that issue is closed.',
    'check.do.write_addresses':
        'Run `/authentik-sync`: it writes the addresses that authentik announces, cut as both login flows need them.',

    'check.ssrf.reaches': 'This version lets custom OAuth reach private addresses.',
    'check.ssrf.refuses':
        'This server says 8.2 and not which release of it. 8.2.0 refuses to ask private addresses for a token. authentik has a private address, so every login fails there (RocketChat/Rocket.Chat#39328).',
    'check.ssrf.refuses.action': 'Update Rocket.Chat to 8.2.1 or later.',
    'check.ssrf.may_refuse':
        'This server says 8.2 and not which release of it. 8.2.0 refuses to ask private addresses for a token. If authentik’s address is a private one, every login fails there (RocketChat/Rocket.Chat#39328).',
    'check.ssrf.may_refuse.action': 'Update Rocket.Chat to 8.2.1 or later.',

    'check.second_writer.none': 'Nothing else writes the memberships of the group rules.',
    'check.second_writer.channels':
        'Rocket.Chat’s own mapping of groups is on as well ("Map Roles/Groups to channels"). At each login it works against the group rules of the app.',
    'check.second_writer.roles':
        'Rocket.Chat’s own mapping of groups is on as well ("Merge Roles from SSO"). At each login it works against the group rules of the app.',
    'check.second_writer.both':
        'Rocket.Chat’s own mapping of groups is on as well ("Map Roles/Groups to channels" and "Merge Roles from SSO"). At each login it works against the group rules of the app.',
    'check.do.switch_mapping_off':
        'Switch both off in the OAuth settings of Rocket.Chat, or empty the setting "Group rules" of the app.',
    'check.login_form.shown': 'The login form is shown as well, so there is another way in.',
    'check.login_form.hidden': 'The login form is hidden.',
    'check.login_form.no_way_in':
        'The login form is hidden and the login service is not live, so there is no way in for anybody new.',
    'check.do.show_form':
        'An administrator’s personal access token brings the form back (`POST settings/Accounts_ShowFormLogin`), and so does a start with `OVERWRITE_SETTING_Accounts_ShowFormLogin=true`.',
    'check.restrictions.differ':
        '{count, plural, one {# account restriction is not as desired: {changes}.} other {# account restrictions are not as desired: {changes}.}}',
    'check.restrictions.differ.action': 'Run `/authentik-sync`, or choose "Leave as it is" in the settings of the app.',
    'check.restrictions.none': 'No account restriction is asked for.',
    'check.restrictions.right': 'Every account restriction that this server has is as desired.',
    'check.restrictions.not_on_this_server': 'This server does not have {settings}.',
} as const satisfies Readonly<Record<string, string>>;
