import type { Message, NextAction } from './message';

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
    'accepted_usernames',
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
    /** what was found, sentence by sentence; for `skipped` why it was not looked at */
    says: readonly Message[];
    /** what to do next, where it is not what the last message that has an action says itself */
    next?: readonly NextAction[];
}

export function ok(id: CheckId, ...says: readonly Message[]): CheckLine {
    return { id, mark: 'ok', says };
}

/** @param next where it depends on more than on what is said */
export function warning(id: CheckId, says: Message | readonly Message[], ...next: readonly NextAction[]): CheckLine {
    return lineOf(id, 'warning', says, next);
}

/** @param next where it depends on more than on what is said */
export function failure(id: CheckId, says: Message | readonly Message[], ...next: readonly NextAction[]): CheckLine {
    return lineOf(id, 'failure', says, next);
}

export function skipped(id: CheckId, because: Message): CheckLine {
    return { id, mark: 'skipped', says: [because] };
}

function lineOf(id: CheckId, mark: Mark, says: Message | readonly Message[], next: readonly NextAction[]): CheckLine {
    return { id, mark, says: 'key' in says ? [says] : says, ...(next.length > 0 && { next }) };
}
