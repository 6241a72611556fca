/**
 * What went wrong, as a code. The code is also the key of its message (`src/report/failure-text.ts`) and its anchor in `docs/checks.md`.
 */
export type FailureCode =
    | 'settings_invalid'
    | 'authentik_unreachable'
    | 'authentik_timeout'
    | 'authentik_certificate'
    | 'authentik_too_large'
    | 'authentik_starting'
    | 'authentik_down'
    | 'authentik_failed'
    | 'authentik_throttled'
    | 'authentik_not_found'
    | 'authentik_not_authentik'
    | 'authentik_not_json'
    | 'authentik_unexpected_answer'
    | 'authentik_token_absent'
    | 'authentik_token_refused'
    | 'authentik_redirected'
    | 'authentik_permission_missing'
    | 'authentik_slug_unknown'
    | 'authentik_refused'
    | 'authentik_object_gone'
    | 'directory_incomplete'
    | 'discovery_incomplete'
    | 'discovery_foreign_origin'
    | 'discovery_issuer_differs'
    | 'rocketchat_unreachable'
    | 'rocketchat_timeout'
    | 'rocketchat_certificate'
    | 'rocketchat_too_large'
    | 'rocketchat_not_rocketchat'
    | 'rocketchat_unexpected_answer'
    | 'rocketchat_throttled'
    | 'rocketchat_token_refused'
    | 'rocketchat_token_no_administrator'
    | 'rocketchat_permission_missing'
    | 'rocketchat_two_factor'
    | 'rocketchat_premium_only'
    | 'rocketchat_refused'
    | 'server_setting_unreadable'
    | 'site_url_unusable'
    | 'room_creator_unknown'
    | 'room_not_created'
    | 'members_not_added'
    | 'credentials_not_kept'
    | 'discovery_differs'
    | 'entry_not_removable'
    | 'nothing_to_undo'
    | 'run_unknown'
    | 'run_undone'
    | 'job_not_scheduled'
    | 'fingerprint_unknown'
    | 'role_unknown'
    | 'team_gone'
    | 'room_not_manageable'
    | 'run_in_progress'
    | 'run_interrupted'
    | 'internal';

export type FailureDetails = Readonly<Record<string, string | number>>;

/**
 * An expected failure. `details` fill the placeholders of its message and never hold a secret or a query string;
 * `origin` is what was thrown at first.
 */
export class Failure extends Error {
    public override readonly name = 'Failure';

    constructor(
        public readonly code: FailureCode,
        public readonly details: FailureDetails = {},
        public readonly origin?: unknown,
    ) {
        super(`${code} ${JSON.stringify(details)}`);
    }
}

/** Anything thrown, as a Failure: an unexpected error keeps its message as the detail `reason`. */
export function toFailure(error: unknown): Failure {
    if (error instanceof Failure) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new Failure('internal', { reason }, error);
}
