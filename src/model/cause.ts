/** What stands behind a failure where no server has said it in words of its own. */
export type CauseWords =
    | { code: PlainCause }
    | { code: 'cause.as_get' | 'cause.method_refused'; method: string }
    | { code: 'cause.status'; status: number }
    | { code: 'cause.answered_at'; address: string }
    | { code: 'cause.without'; fields: readonly string[] }
    | { code: 'cause.next_page'; page: number; next: number }
    | { code: 'cause.incomplete'; read: number; total: number }
    | { code: 'cause.megabytes'; count: number; most: number }
    | { code: 'cause.levels' | 'cause.values' | 'cause.fields' | 'cause.names' | 'cause.pages'; most: number }
    | { code: 'cause.no_receiver' }
    | { code: 'cause.not_made'; made: 'provider' | 'key' };

type PlainCause =
    | 'cause.token_lost'
    | 'cause.path_unknown'
    | 'cause.no_answer'
    | 'cause.no_reason'
    | 'cause.no_secret'
    | 'cause.slug_taken'
    | 'cause.room_gone'
    | 'cause.no_room'
    /** of an address */
    | 'cause.empty'
    | 'cause.no_scheme'
    | 'cause.credentials'
    | 'cause.query'
    | 'cause.no_url';
