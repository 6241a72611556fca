import type { CauseWords } from './cause';
import type { SubjectWords } from './words';

/** A server gave no answer at all; `reason` is what the network said. */
interface NoAnswer {
    url: string;
    reason: string | CauseWords;
}

interface OfUrl {
    url: string;
}

interface WithStatus extends OfUrl {
    status: number;
}

interface OfRun {
    /** its id */
    run: string;
}

interface Differs {
    found: string;
    expected: string;
}

interface OfRoom {
    /** its name */
    room: string;
}

/**
 * What can go wrong: its code, with the values that its message names; undefined where it names none. The code is also the key of its
 * message (`src/texts/en/failures.ts`) and its anchor in `docs/checks.md`.
 */
export interface FailureValues {
    settings_invalid: undefined;
    authentik_unreachable: NoAnswer;
    authentik_timeout: NoAnswer;
    authentik_certificate: NoAnswer;
    authentik_too_large: NoAnswer;
    authentik_starting: WithStatus;
    authentik_down: WithStatus;
    /** `what`: the request; `request`: the number that authentik gave to it */
    authentik_failed: OfUrl & { what: string; request: string };
    authentik_throttled: WithStatus & { seconds: string };
    authentik_not_found: OfUrl;
    authentik_not_authentik: WithStatus;
    authentik_not_json: OfUrl;
    authentik_unexpected_answer: OfUrl & { what: CauseWords };
    /** `what`: where it stands in authentik's API */
    authentik_name_too_long: { what: string; most: number };
    authentik_token_absent: undefined;
    authentik_token_refused: OfUrl;
    /** one that the app has made, and that a blueprint brings into authentik */
    authentik_token_not_applied: OfUrl;
    authentik_redirected: OfUrl & { what: CauseWords };
    /** one, or several with commas between them */
    authentik_permission_missing: { permission: string };
    authentik_slug_unknown: OfUrl & { slug: string };
    /** `field`: the one that is refused; empty where it is the whole */
    authentik_refused: { what: SubjectWords; field: string; reason: string | CauseWords };
    authentik_object_gone: { what: SubjectWords };
    directory_incomplete: { path: string; read: number; count: number };
    directory_moved: { path: string };
    discovery_incomplete: OfUrl & { key: string };
    discovery_foreign_origin: Differs & { key: string };
    discovery_issuer_differs: Differs;
    rocketchat_unreachable: NoAnswer;
    rocketchat_timeout: NoAnswer;
    rocketchat_certificate: NoAnswer;
    rocketchat_too_large: NoAnswer;
    rocketchat_not_rocketchat: WithStatus;
    rocketchat_unexpected_answer: { endpoint: string; what: CauseWords };
    rocketchat_throttled: { endpoint: string; seconds: string };
    rocketchat_redirected: OfUrl;
    rocketchat_token_refused: OfUrl;
    rocketchat_token_no_administrator: { username: string };
    rocketchat_permission_missing: { endpoint: string; permission: string };
    rocketchat_two_factor: { endpoint: string };
    rocketchat_premium_only: { endpoint: string };
    rocketchat_no_seat: undefined;
    /** `code`: what Rocket.Chat calls it */
    rocketchat_refused: { endpoint: string; status: number; error: string | CauseWords };
    server_setting_unreadable: { setting: SubjectWords };
    site_url_unusable: { what: CauseWords };
    /** `creator`: a username */
    room_creator_unknown: OfRoom & { creator: string };
    room_not_created: OfRoom & { reason: string | CauseWords };
    room_made_meanwhile: OfRoom;
    members_not_added: OfRoom & { reason: string | CauseWords };
    credentials_not_kept: undefined;
    token_not_kept: undefined;
    discovery_differs: Differs;
    entry_not_removable: { name: string };
    nothing_to_undo: undefined;
    command_too_long: { most: number };
    run_unknown: OfRun;
    run_undone: OfRun;
    job_not_scheduled: undefined;
    fingerprint_unknown: { fingerprint: string };
    role_unknown: { role: string };
    accounts_renamed: { role: string };
    team_gone: { team: string };
    room_not_manageable: OfRoom & { role: string };
    people_banned: OfRoom;
    run_in_progress: { seconds: number };
    run_interrupted: undefined;
    run_stopped: undefined;
    record_not_kept: { kind: string };
    internal: { reason: string | CauseWords };
}

export type FailureCode = keyof FailureValues;
