import type { CheckId, CheckLine } from './check-line';

/** What a failure of each check stops: people who want to log in, or the app alone. */
const reach: Readonly<Record<CheckId, 'login' | 'app'>> = {
    // those that cannot work leave nothing to look at, so that nobody can say that a login works
    settings: 'login',
    authentik_reachable: 'login',
    authentik_version: 'app',
    authentik_token: 'app',
    authentik_token_expiry: 'app',
    authentik_permissions: 'app',
    discovery: 'login',
    redirect_uri: 'login',
    provider: 'login',
    client: 'login',
    authorize: 'login',
    access: 'login',
    claims: 'login',
    rocketchat_version: 'app',
    licence: 'login',
    workspace_token: 'app',
    workspace_token_two_factor: 'app',
    entry: 'login',
    entry_settings: 'login',
    service_live: 'login',
    login_style: 'login',
    login_flow: 'login',
    merging: 'login',
    registration: 'login',
    manual_approval: 'login',
    email_domains: 'login',
    email_verified: 'login',
    two_factor: 'login',
    accepted_usernames: 'login',
    ssrf: 'login',
    second_writer: 'app',
    login_form: 'login',
    restrictions: 'app',
    collisions: 'login',
};

/** @param lines all of them: a login never reads the discovery document, so that it goes on where the entry is seen to work */
export function decidesLogin(id: CheckId, lines: readonly CheckLine[]): boolean {
    if (id === 'discovery' && isOk('client', lines) && isOk('service_live', lines)) return false;
    return reach[id] === 'login';
}

function isOk(id: CheckId, lines: readonly CheckLine[]): boolean {
    return lines.some((line) => line.id === id && line.mark === 'ok');
}
