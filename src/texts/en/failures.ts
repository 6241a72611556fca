import type { FailureCode } from '../../model/failure';

/** Each code of the app has its message: one that lacks it does not compile. */
type Codes = Readonly<Record<`failure.${FailureCode}` | `failure.${FailureCode}.action`, string>>;

/** What went wrong. */
export const failures = {
    'failure.settings_invalid': 'The settings of the app cannot work.',
    'failure.settings_invalid.action':
        'Open Administration > Marketplace > Private Apps > Authentik SSO > Settings and correct them.',
    'failure.authentik_unreachable': 'Rocket.Chat cannot reach authentik at {url}: {reason}.',
    'failure.authentik_unreachable.action':
        'Check the setting "authentik URL", and that the Rocket.Chat server may open connections to that address. Where it reaches authentik by another name, fill in "Server-side URL".',
    'failure.authentik_timeout': 'authentik at {url} did not answer in time: {reason}.',
    'failure.authentik_timeout.action':
        'Check that it is up and reachable from the Rocket.Chat server, then try again.',
    'failure.authentik_certificate': 'The certificate of authentik at {url} is not accepted: {reason}.',
    'failure.authentik_certificate.action':
        'Give authentik a certificate that Rocket.Chat trusts, or start Rocket.Chat with NODE_EXTRA_CA_CERTS naming the file of your certificate authority. The app cannot switch this check off.',
    'failure.authentik_too_large': 'What authentik at {url} answered is too large: {reason}.',
    'failure.authentik_too_large.action':
        'Check the setting "authentik URL": authentik’s own answers come in pages of 100 and stay far below that, but for a group of more than 10,000 people, which comes in pages where the token has authentik_core.view_user.',
    'failure.authentik_starting': 'authentik at {url} is starting (status {status}).',
    'failure.authentik_starting.action': 'Wait a minute and try again.',
    'failure.authentik_down':
        'authentik at {url} answered with status {status}: its server behind the proxy is not working.',
    'failure.authentik_down.action': 'Look at the logs of authentik, then try again.',
    'failure.authentik_failed': 'authentik at {url} failed while it handled {what} (request id {request}).',
    'failure.authentik_failed.action':
        'Look for that id in the logs of authentik’s server, then run this again; what was done already is not done twice.',
    'failure.authentik_throttled': 'A proxy in front of authentik at {url} refuses more requests (status 429).',
    'failure.authentik_throttled.action': 'Try again in {seconds, plural, one {# second} other {# seconds}}.',
    'failure.authentik_not_found': 'authentik at {url} answered with a web page and status 404 instead of its API.',
    'failure.authentik_not_found.action':
        'Check the setting "authentik URL": it must hold the path under which authentik is installed, if there is one, and nothing more.',
    'failure.authentik_not_authentik': 'What answers at {url} (status {status}) is not authentik.',
    'failure.authentik_not_authentik.action':
        'Type the address at which people open authentik, such as `https://authentik.company`, in the setting "authentik URL".',
    'failure.authentik_not_json': 'authentik at {url} answered with something that is not JSON.',
    'failure.authentik_not_json.action':
        'Check whether a proxy or a login page stands between Rocket.Chat and authentik.',
    'failure.authentik_unexpected_answer':
        'authentik at {url} gave an answer that the app does not understand: {what}.',
    'failure.authentik_unexpected_answer.action':
        'Check its version (2024.12 or later), and report this with the app’s log.',
    'failure.authentik_name_too_long': 'In authentik, a name at {what} is longer than {most, number} characters.',
    'failure.authentik_name_too_long.action': 'Shorten it there.',
    'failure.authentik_token_absent': 'There are group rules, but no authentik token to read groups with.',
    'failure.authentik_token_absent.action':
        '`/authentik-sync blueprint token` makes one; or create an API token in authentik (Directory > Tokens and App passwords, intent "API Token", "Expiring" unticked) and save it in the setting "API token".',
    'failure.authentik_token_refused':
        'authentik at {url} refuses the token: it is wrong, expired, or not an API token. A token that expires gets a new key by itself and is dead here from then on.',
    'failure.authentik_token_refused.action':
        'Create one with intent "API Token" and "Expiring" unticked, and save it in the setting "API token".',
    'failure.authentik_token_not_applied':
        'authentik at {url} does not know the token that `/authentik-sync blueprint token` has made.',
    'failure.authentik_token_not_applied.action':
        'Paste that blueprint into authentik and press ▶ ("Apply"): `/authentik-sync blueprint token` shows it again. If it was applied before, somebody has deleted the token there or given it another key: apply it once more.',
    'failure.authentik_redirected':
        'Requests to authentik at {url} are changed on their way: {what}. Most likely that address sends them on to another one.',
    'failure.authentik_redirected.action':
        'Type the address at which a browser ends up, often with https instead of http, in the setting "authentik URL"; where nothing is sent on, make the proxy pass the headers Host, X-Forwarded-Proto and Authorization.',
    'failure.authentik_permission_missing': 'The authentik token lacks {permission}.',
    'failure.authentik_permission_missing.action':
        'Assign all that it lacks to the role of the token’s user (Directory > Roles), as global permissions.',
    'failure.authentik_slug_unknown': 'authentik at {url} has no application "{slug}" with an OAuth2 provider.',
    'failure.authentik_slug_unknown.action':
        '`/authentik-sync blueprint` makes both with one text to paste; with a token that may create them `/authentik-sync` does. If they are there, correct the setting "Application slug".',
    'failure.authentik_refused': 'authentik refuses the {what}: {reason}',
    'failure.authentik_refused.action':
        'Correct what it names in authentik or in the settings of the app, then run this again.',
    'failure.authentik_object_gone': 'authentik has no {what} any more, or the token may not see it.',
    'failure.authentik_object_gone.action': 'Run this again.',
    'failure.directory_incomplete':
        'authentik’s list {path} is incomplete: {read} of {count} could be read. Either it changed meanwhile, or the token sees only a part. Nothing was changed.',
    'failure.directory_incomplete.action':
        'Try again; if it stays, give the token’s role the global permissions authentik_core.view_group and authentik_core.view_user.',
    'failure.directory_moved':
        'authentik’s list {path} changed while it was being read, so some of it may not have been seen. Nothing was changed.',
    'failure.directory_moved.action': 'Run this again in a moment.',
    'failure.discovery_incomplete': 'The discovery document {url} has no "{key}".',
    'failure.discovery_incomplete.action':
        'Check that the setting "authentik URL" leads to authentik 2024.12 or later, and that no proxy changes what it answers.',
    'failure.discovery_foreign_origin':
        'authentik announces its {key} at {found}, but the authentik URL is {expected}.',
    'failure.discovery_foreign_origin.action':
        'If there is a proxy in front of authentik, make it pass the Host and X-Forwarded-Proto headers (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS); else type the address that authentik announces in the setting "authentik URL".',
    'failure.discovery_issuer_differs':
        'The discovery document names the issuer {found}, not {expected}: it belongs to another application or another authentik.',
    'failure.discovery_issuer_differs.action':
        'Check the setting "Application slug" and the issuer mode of the provider.',
    'failure.rocketchat_unreachable': 'The app cannot reach Rocket.Chat’s own REST API at {url}: {reason}.',
    'failure.rocketchat_unreachable.action':
        'Set "REST address" to one that the server itself reaches, such as `http://localhost:3000`.',
    'failure.rocketchat_timeout': 'Rocket.Chat’s own REST API at {url} did not answer in time: {reason}.',
    'failure.rocketchat_timeout.action':
        'Try again; if it says the same, set "REST address" to one that the server itself reaches, such as `http://localhost:3000`.',
    'failure.rocketchat_certificate': 'The certificate of {url} is not accepted by Rocket.Chat itself: {reason}.',
    'failure.rocketchat_certificate.action':
        'Set "REST address" to an address inside the server, such as `http://localhost:3000`, or use NODE_EXTRA_CA_CERTS.',
    'failure.rocketchat_too_large': 'What Rocket.Chat’s own REST API at {url} answered is too large: {reason}.',
    'failure.rocketchat_too_large.action':
        'Check "REST address": the answers of Rocket.Chat come in pages of 100 and stay far below that.',
    'failure.rocketchat_not_rocketchat': 'What answers at {url} (status {status}) is not Rocket.Chat’s REST API.',
    'failure.rocketchat_not_rocketchat.action':
        '{status, select, 502 {Try again in a minute: a proxy does not reach Rocket.Chat now. If it stays, set "REST address" to one inside the server, such as `http://localhost:3000`.} 503 {Try again in a minute: a proxy does not reach Rocket.Chat now. If it stays, set "REST address" to one inside the server, such as `http://localhost:3000`.} 504 {Try again in a minute: a proxy does not reach Rocket.Chat now. If it stays, set "REST address" to one inside the server, such as `http://localhost:3000`.} other {Check "Site URL", or set "REST address".}}',
    'failure.rocketchat_redirected':
        'Requests to Rocket.Chat’s own REST API at {url} are sent on to another address, so the personal access token was not sent.',
    'failure.rocketchat_redirected.action':
        'Set "REST address" to the address at which a browser ends up, or to one inside the server, such as `http://localhost:3000`; where nothing is sent on, make the proxy pass the Authorization header.',
    'failure.rocketchat_unexpected_answer':
        'Rocket.Chat’s {endpoint} gave an answer that the app does not understand: {what}.',
    'failure.rocketchat_unexpected_answer.action': 'Try again; if it says the same, report it with the app’s log.',
    'failure.rocketchat_throttled': 'Rocket.Chat’s rate limiter refuses {endpoint}.',
    'failure.rocketchat_throttled.action':
        'Try again in {seconds, plural, one {# second} other {# seconds}}. Where the settings hold no personal access token, one of an administrator helps: it is exempt.',
    'failure.rocketchat_token_refused': 'Rocket.Chat at {url} refuses the personal access token.',
    'failure.rocketchat_token_refused.action':
        'Create a new one as an administrator (Profile > Personal Access Tokens) and save it as "Personal access token"; whose it is stands in "Administrator user id", or is whoever runs the command.',
    'failure.rocketchat_token_no_administrator':
        'The personal access token belongs to {username}, who is not an administrator.',
    'failure.rocketchat_token_no_administrator.action':
        'Create one as an administrator (Profile > Personal Access Tokens, "Ignore Two Factor Authentication" ticked) and save it in the settings of the app.',
    'failure.rocketchat_permission_missing':
        'The personal access token may not call {endpoint}: its user lacks the permission {permission}.',
    'failure.rocketchat_permission_missing.action':
        'Use the token of an administrator, or give a role of its user that permission (Administration > Workspace > Permissions).',
    'failure.rocketchat_two_factor': 'Rocket.Chat asks for a second factor for {endpoint}.',
    'failure.rocketchat_two_factor.action':
        'Create the personal access token again with "Ignore Two Factor Authentication" ticked.',
    'failure.rocketchat_premium_only':
        'Rocket.Chat refuses custom OAuth without a licence: from 9.0 on it is part of the paid plans and of the free Starter plan.',
    'failure.rocketchat_premium_only.action':
        'Register the workspace for Starter or another plan, then run this again.',
    'failure.rocketchat_no_seat': 'No seat of Rocket.Chat’s licence is free, so no more accounts can be active.',
    'failure.rocketchat_no_seat.action':
        'Free one by deactivating an account, or get more seats; until then nobody new can log in either. The next sync activates whoever is left.',
    'failure.rocketchat_refused': 'Rocket.Chat refused {endpoint} with status {status} ({error}).',
    'failure.rocketchat_refused.action': 'Look at the log of the server.',
    'failure.server_setting_unreadable': 'The server setting {setting} cannot be read.',
    'failure.server_setting_unreadable.action':
        'Set it in Administration > Workspace > Settings > General, or fill in "REST address" in the settings of the app.',
    'failure.site_url_unusable':
        'The server setting "Site URL" is not an address that authentik can send people back to: {what}. Nothing was set up with it.',
    'failure.site_url_unusable.action':
        'Type the full address of the workspace, such as `https://chat.company`, at Administration > Workspace > Settings > General.',
    'failure.room_creator_unknown': 'The room #{room} needs an owner, and there is no user "{creator}".',
    'failure.room_creator_unknown.action': 'Correct the setting "Owner of new rooms".',
    'failure.room_not_created': 'The room #{room} was not created: {reason}.',
    'failure.room_not_created.action':
        'Check that its owner (the setting "Owner of new rooms") may create rooms, then run this again.',
    'failure.room_made_meanwhile':
        'Somebody has made a room #{room} since this run was planned, so nobody was put into it.',
    'failure.room_made_meanwhile.action': 'Look whose it is, then run this again.',
    'failure.members_not_added': 'Nobody was added to #{room}: {reason}.',
    'failure.members_not_added.action': 'Run this again: it is planned anew, by what is there then.',
    'failure.credentials_not_kept':
        'Client id and secret could not be saved in the settings of the app, so nothing was set up with them.',
    'failure.credentials_not_kept.action': 'Run this again; if it says the same, look at the log of the app.',
    'failure.token_not_kept':
        'The token could not be saved in the setting "API token", so there is no blueprint for it.',
    'failure.token_not_kept.action': 'Run this again, or look at the log of the app.',
    'failure.discovery_differs':
        'authentik announces {found} for the new application, not {expected}. The entry was not written.',
    'failure.discovery_differs.action':
        'If there is a proxy in front of authentik, make it pass the Host and X-Forwarded-Proto headers (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS), or type the address that authentik announces in the setting "authentik URL"; then run this again.',
    'failure.entry_not_removable':
        'The custom OAuth entry "{name}" cannot be removed by the app: this server has no endpoint for it, or no personal access token is set. It is disabled.',
    'failure.entry_not_removable.action': 'Remove it at Administration > Workspace > Settings > OAuth.',
    'failure.nothing_to_undo': 'No run has changed anything that could be taken back.',
    'failure.nothing_to_undo.action':
        '`/authentik-sync history` lists the runs there are; what one has taken back already is not taken back twice.',
    'failure.command_too_long': 'There are more than {most, number} characters behind the command.',
    'failure.command_too_long.action': 'Type less: `/authentik-sync help` shows what it takes.',
    'failure.run_unknown': 'There is no run {run} to take back.',
    'failure.run_unknown.action': '`/authentik-sync history` lists the runs there are.',
    'failure.run_undone': 'The run {run} was taken back already.',
    'failure.run_undone.action': '`/authentik-sync history` lists the others.',
    'failure.job_not_scheduled':
        'The scheduler of Rocket.Chat did not take the job that would go on with the run, or take it back, so the run did not begin.',
    'failure.job_not_scheduled.action': 'Look at the log of the server, restart it if needed, then try again.',
    'failure.fingerprint_unknown': 'No plan with the fingerprint {fingerprint} was shown lately.',
    'failure.fingerprint_unknown.action': 'Run `/authentik-sync plan`, and apply the fingerprint it shows.',
    'failure.role_unknown': 'There is no role "{role}".',
    'failure.role_unknown.action': 'Create it, or correct the rule.',
    'failure.accounts_renamed':
        'Their usernames have changed since the plan was made, and Rocket.Chat gives the role "{role}" by username.',
    'failure.accounts_renamed.action': 'Run this again.',
    'failure.team_gone': 'There is no team "{team}" any more.',
    'failure.team_gone.action': 'Run this again.',
    'failure.room_not_manageable':
        'Nobody could be made {role} of #{room}: the owner of the personal access token is not in that private room, and could not be put in.',
    'failure.room_not_manageable.action': 'Run this again; if it says the same, add that administrator to the room.',
    'failure.people_banned': 'Whoever was banned from {room} is not added: that would lift the ban.',
    'failure.people_banned.action':
        'Lift the ban in the room (its list of banned users), or take them out of the group.',
    'failure.run_in_progress':
        '{seconds, plural, =0 {Another run came in between: nothing of this one was done.} other {Another run is at work.}}',
    'failure.run_in_progress.action':
        '{seconds, plural, =0 {Give the command again: it looks afresh.} other {Wait for its answer: `/authentik-sync status` says how far it is. If it was cut off, another one can begin in {seconds, number} seconds at the latest.}}',
    'failure.run_stopped': 'Somebody stopped the run: what was left of it was not done.',
    'failure.run_stopped.action':
        'The same command does what is left; `/authentik-sync undo` shows how to take back what a sync had done.',
    'failure.run_interrupted': 'The run was cut off, by a restart of the server or of the app.',
    'failure.run_interrupted.action': 'Give the same command again. What was done is not done twice.',
    'failure.record_not_kept':
        'Rocket.Chat did not keep what the app has to remember (kind: {kind}), so the app did not go on.',
    'failure.record_not_kept.action':
        'Look at the log of the server and at its database, then give the same command again. What was done is not done twice.',
    'failure.internal': 'Something unexpected happened: {reason}.',
    'failure.internal.action': 'Try again, and report this with the app’s log.',
} as const satisfies Codes & Readonly<Record<string, string>>;
