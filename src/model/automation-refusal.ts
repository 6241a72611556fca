/** Why a request to the endpoint for automation is refused. Each has its message (`src/texts/en/automation.ts`). */
export type RefusalCode =
    | 'not_logged_in'
    | 'no_administrator'
    | 'off'
    | 'wrong_method'
    | 'unknown_parameter'
    | 'no_json'
    | 'no_object'
    | 'unknown_field'
    | 'field_missing'
    | 'field_no_text'
    | 'no_fingerprint'
    | 'fingerprint_unknown'
    | 'plan_moved'
    | 'rules_moved'
    | 'rules_wrong'
    | 'settings_wrong'
    | 'not_saved';
