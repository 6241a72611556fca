/** What is looked at, in the order it is shown. Each is also the anchor of its explanation in `docs/checks.md`. */
export const checkIds = [
    'settings',
    'authentik_reachable',
    'authentik_version',
    'authentik_token',
    'authentik_token_expiry',
    'authentik_permissions',
    'discovery',
    'redirect_uri',
    'provider',
    'client',
    'authorize',
    'access',
    'claims',
    'rocketchat_version',
    'licence',
    'workspace_token',
    'workspace_token_two_factor',
    'entry',
    'entry_settings',
    'service_live',
    'login_style',
    'login_flow',
    'merging',
    'registration',
    'manual_approval',
    'email_domains',
    'email_verified',
    'two_factor',
    'usernames',
    'ssrf',
    'second_writer',
    'login_form',
    'restrictions',
    'collisions',
] as const;

export type CheckId = (typeof checkIds)[number];

/** `skipped`: it could not be looked at, because something that it needs is missing or failed */
export type Mark = 'ok' | 'warning' | 'failure' | 'skipped';

export interface CheckLine {
    id: CheckId;
    mark: Mark;
    /** what was found; for `skipped` why it was not looked at, in the words that follow "because" */
    text: string;
    /** what to click or type next */
    action?: string;
}

export function ok(id: CheckId, text: string): CheckLine {
    return { id, mark: 'ok', text };
}

export function warning(id: CheckId, text: string, action: string): CheckLine {
    return { id, mark: 'warning', text, action };
}

export function failure(id: CheckId, text: string, action: string): CheckLine {
    return { id, mark: 'failure', text, action };
}

export function skipped(id: CheckId, because: string): CheckLine {
    return { id, mark: 'skipped', text: because };
}
