import type { FailureWords, SubjectWords, TargetWords } from './words';

/** What became of a step; `code` is the key of its message. */
export interface StepProblem {
    code:
        | 'setting_blocked'
        | 'setting_overwritten'
        | 'setting_gone'
        | 'service_not_live'
        | 'service_other_client'
        | 'members_missing'
        | 'members_left'
        | 'account_unchanged'
        | 'account_of_last_owner'
        | 'account_of_unnamed_rooms'
        | 'not_written'
        | 'skipped_without_login'
        | 'step_failed';
    subject: string | SubjectWords | TargetWords;
    /** usernames of those who were not added, or are still in */
    people?: readonly string[];
    /** names of rooms that somebody alone owns */
    rooms?: readonly string[];
    /** why, as far as a server or a failure has said it */
    reason?: string | FailureWords;
}
