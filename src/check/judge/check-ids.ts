/**
 * What is looked at, in the order it is shown, and what a failure stops: people who want to log in, or the app alone. Each is also the
 * anchor of its explanation in `docs/checks.md`.
 */
export const reach = {
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
    webhook: 'app',
    collisions: 'login',
} as const satisfies Readonly<Record<string, 'login' | 'app'>>;

export type CheckId = keyof typeof reach;

export const checkIds = Object.keys(reach).filter(isCheckId);

function isCheckId(name: string): name is CheckId {
    return name in reach;
}
