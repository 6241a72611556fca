import type { FailureCode, FailureDetails } from '../model/failure';
import { fill } from './fill';
import { plain, plainAddress, plainRoom, plainSentence } from './plain';

/** Each message: what failed, why, and after the arrow what to do next. `{name}` is filled in from the details. */
const messages: Readonly<Record<FailureCode, string>> = {
    settings_invalid:
        'The settings of the app cannot work. → Open Administration > Marketplace > Private Apps > Authentik SSO > Settings and correct them.',
    authentik_unreachable:
        'Rocket.Chat cannot reach authentik at {url}: {reason}. → Check the authentik URL, and that the Rocket.Chat server may open connections to it. Where it reaches authentik by another name, set the server-side URL.',
    authentik_timeout:
        'authentik at {url} did not answer in time: {reason}. → Check that it is up and reachable from the Rocket.Chat server, then try again.',
    authentik_certificate:
        'The certificate of authentik at {url} is not accepted: {reason}. → Give authentik a certificate that Rocket.Chat trusts, or start Rocket.Chat with NODE_EXTRA_CA_CERTS naming the file of your certificate authority. The app cannot switch this check off.',
    authentik_too_large:
        'What authentik at {url} answered is too large: {reason}. → Check the authentik URL: its own answers come in pages of 100 and stay far below that.',
    authentik_starting: 'authentik at {url} is starting (status {status}). → Wait a minute and try again.',
    authentik_down:
        'authentik at {url} answered with status {status}: its server behind the proxy is not working. → Look at the logs of authentik, then try again.',
    authentik_failed:
        "authentik at {url} failed inside at {what} (request id {request}). → Look for that id in the logs of authentik's server, then run this again; what was done already is not done twice.",
    authentik_throttled:
        'A proxy before authentik at {url} refuses more requests (status 429). → Try again in {seconds} seconds.',
    authentik_not_found:
        'authentik at {url} answered with a web page and status 404 instead of its API. → Check the authentik URL: it must hold the path under which authentik is installed, if there is one, and nothing more.',
    authentik_not_authentik:
        'What answers at {url} (status {status}) is not an authentik. → Type the address at which people open authentik, such as https://authentik.company, in the setting "authentik URL".',
    authentik_not_json:
        'authentik at {url} answered with something that is not JSON. → Check whether a proxy or a login page stands between Rocket.Chat and authentik.',
    authentik_unexpected_answer:
        'authentik at {url} gave an answer that the app does not understand: {what}. → Check its version (2024.12 or later), and report this with the log of the app.',
    authentik_token_absent:
        'There are group rules, but no authentik token to read groups with. → Create an API token in authentik (Directory > Tokens and App passwords, intent "API Token", "Expiring" unticked) and save it in the setting "API token".',
    authentik_token_refused:
        'authentik at {url} refuses the token: it is wrong, expired, or no API token. A token that expires gets a new key by itself and is dead here from then on. → Create one with intent "API Token" and "Expiring" unticked, and save it in the setting "API token".',
    authentik_redirected:
        'Requests to authentik at {url} are changed on their way: {what}. Most likely that address sends them on to another one. → Type the address at which a browser ends up, often with https instead of http, in the setting "authentik URL"; where nothing is sent on, make the proxy pass the Authorization header.',
    authentik_permission_missing:
        "The authentik token lacks the permission {permission}. → Assign it to the role of the token's user (Directory > Roles), as a global permission.",
    authentik_slug_unknown:
        'authentik at {url} has no application "{slug}" with an OAuth2 provider. → Check the setting "Application slug", or create the application and its provider in authentik.',
    authentik_refused:
        'authentik refuses {what}: {reason} → Correct what it names in authentik or in the settings of the app, then run this again.',
    authentik_object_gone:
        '{what} does not exist in authentik any more, or the token may not see it. → Run this again.',
    directory_incomplete:
        "authentik's list {path} is incomplete: {read} of {count} could be read. Either it changed meanwhile, or the token sees only a part. Nothing was changed. → Try again; if it stays, give the token's role the global permission authentik_core.view_group.",
    discovery_incomplete:
        'The discovery document {url} has no "{key}". → Check that the application has an OAuth2 provider.',
    discovery_foreign_origin:
        'authentik announces its {key} at {found}, but the authentik URL is {expected}. → If a proxy stands before authentik, make it pass the Host and X-Forwarded-Proto headers (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS); else type the address that authentik announces.',
    discovery_issuer_differs:
        'The discovery document names the issuer {found}, not {expected}: it belongs to another application or another authentik. → Check the setting "Application slug" and the issuer mode of the provider.',
    rocketchat_unreachable:
        'The app cannot reach Rocket.Chat\'s own REST API at {url}: {reason}. → Set "REST address" to one that the server itself reaches, such as http://localhost:3000.',
    rocketchat_timeout:
        'Rocket.Chat\'s own REST API at {url} did not answer in time: {reason}. → Set "REST address" to one that the server itself reaches, such as http://localhost:3000.',
    rocketchat_certificate:
        'The certificate of {url} is not accepted by Rocket.Chat itself: {reason}. → Set "REST address" to an address inside the server, such as http://localhost:3000, or use NODE_EXTRA_CA_CERTS.',
    rocketchat_too_large:
        'What Rocket.Chat\'s own REST API at {url} answered is too large: {reason}. → Check "REST address": the answers of Rocket.Chat come in pages of 100 and stay far below that.',
    rocketchat_not_rocketchat:
        'What answers at {url} (status {status}) is not Rocket.Chat\'s REST API. → Check Site_Url, or set "REST address".',
    rocketchat_unexpected_answer:
        "Rocket.Chat's {endpoint} gave an answer that the app does not understand: {what}. → Report this with the log of the app.",
    rocketchat_throttled:
        "Rocket.Chat's rate limiter refuses {endpoint}. → Try again in {seconds} seconds, or give the app an administrator's personal access token: it is exempt.",
    rocketchat_token_refused:
        'Rocket.Chat at {url} refuses the personal access token. → Create a new one as an administrator (Profile > Personal Access Tokens) and save it with the user id shown beside it.',
    rocketchat_token_no_administrator:
        'The personal access token is one of {username}, who is no administrator. → Create one as an administrator (Profile > Personal Access Tokens, "Ignore Two Factor Authentication" ticked) and save it with the user id shown beside it in the settings of the app.',
    rocketchat_permission_missing:
        'The personal access token may not call {endpoint}: its user lacks the permission {permission}. → Use the token of an administrator, or give that role the permission.',
    rocketchat_two_factor:
        'Rocket.Chat asks for a second factor for {endpoint}. → Create the personal access token again with "Ignore Two Factor Authentication" ticked.',
    rocketchat_premium_only:
        'Rocket.Chat refuses custom OAuth without a licence: from 9.0 on it is part of the paid plans and of the free Starter plan. → Register the workspace for Starter or another plan, then run this again.',
    rocketchat_refused:
        'Rocket.Chat refused {endpoint} with status {status} ({code}). → Look at the log of the server.',
    server_setting_unreadable:
        'The server setting {setting} cannot be read. → Set it in Administration > Workspace > Settings > General, or fill in "REST address" in the settings of the app.',
    site_url_unusable:
        'The server setting Site_Url is no address that authentik can send people back to: {what}. Nothing was set up with it. → Type the full address of the workspace, such as https://chat.company, at Administration > Workspace > Settings > General.',
    room_creator_unknown:
        'The room #{room} needs an owner, and there is no user "{creator}". → Correct the setting "Channels admin".',
    room_not_created: 'The room #{room} was not created: {reason}. → Check that its owner may create rooms.',
    members_not_added: 'Nobody was added to #{room}: {reason}. → Look at the room, then run this again.',
    credentials_not_kept:
        'Client id and secret could not be saved in the settings of the app, so nothing was set up with them. → Type both by hand, or look at the log of the app.',
    discovery_differs:
        'authentik announces {found} for the new application, not {expected}. The login service was not written. → If a proxy stands before authentik, make it pass the Host and X-Forwarded-Proto headers (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS), or type the address that authentik announces as the authentik URL; then run this again.',
    entry_not_removable:
        'The custom OAuth entry "{name}" cannot be removed by the app: this server has no endpoint for it, or no personal access token is set. It is disabled. → Remove it at Administration > Workspace > Settings > OAuth.',
    run_unknown: 'There is no run {run} to take back. → `/authentik-sync history` lists the runs there are.',
    run_undone: 'The run {run} was taken back already. → `/authentik-sync history` lists the others.',
    job_not_scheduled:
        'The scheduler of Rocket.Chat did not take the job that would go on with the run, or take it back, so the run did not begin. → Look at the log of the server, restart it if need be, then try again.',
    fingerprint_unknown:
        'No plan with the fingerprint {fingerprint} was shown to anybody lately. → Run `/authentik-sync plan`, and apply the fingerprint it shows.',
    role_unknown: 'There is no role "{role}". → Create it, or correct the rule.',
    team_gone: 'There is no team "{team}" any more. → Run this again.',
    room_not_manageable:
        'Nobody could be made {role} of #{room}: the owner of the personal access token is not in that private room, and could not be put in. → Run this again; if it says the same, add that administrator to the room.',
    run_in_progress: 'Another run is at work. → Wait for its answer, at the most {seconds} seconds.',
    run_interrupted:
        'The run was cut off, by a restart of the server or of the app. → Run /authentik-sync again: what was done is not done twice.',
    internal: 'Something unexpected happened: {reason}. → Try again, and report this with the log of the app.',
};

/** Details that hold the address of a server. */
const addresses: readonly string[] = ['url', 'found', 'expected'];

export const failureCodes = Object.keys(messages) as FailureCode[];

/** The message of a failure in one line. */
export function failureText(code: string, details: FailureDetails): string {
    const template = messages[code as FailureCode] as string | undefined;
    if (template === undefined) return fill(messages.internal, { reason: plain(code) });
    const values = Object.entries(details).map(([name, value]) => [name, textOf(name, String(value))]);
    return fill(template, Object.fromEntries(values) as Record<string, string>);
}

function textOf(name: string, value: string): string {
    if (name === 'room') return plainRoom(value);
    return addresses.includes(name) ? plainAddress(value) : plainSentence(value);
}
