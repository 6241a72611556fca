import type { LoginStage } from './login-log';

/**
 * Why a login ended without a session. The first group ends at authentik, the second between the two servers, the third
 * at the account.
 */
export type LoginRefusal =
    | 'no_button'
    | 'no_strategy'
    | 'unreachable'
    | 'page_not_found'
    | 'client_id_unknown'
    | 'redirect_uri_refused'
    | 'not_authenticated'
    | 'access_denied'
    | 'authorize_refused'
    | 'token_refused'
    | 'identity_refused'
    | 'field_not_found'
    | 'merge_refused'
    | 'username_taken'
    | 'email_taken'
    | 'registration_disabled'
    | 'domain_refused'
    | 'duplicate_key'
    | 'seats_taken'
    | 'no_licence'
    | 'app_user'
    | 'approval_mail_failed'
    | 'not_activated'
    | 'second_factor_required'
    | 'other';

/** Text in the error → word; the first that fits. */
const words: readonly [LoginStage, RegExp, LoginRefusal][] = [
    ['authorize', /has no button for/, 'no_button'],
    ['authorize', /leads back to the workspace/, 'no_strategy'],
    ['authorize', /: Client ID Error$/, 'client_id_unknown'],
    ['authorize', /: Redirect URI Error$/, 'redirect_uri_refused'],
    ['authorize', /: Invalid password$/, 'not_authenticated'],
    ['authorize', /: Permission denied$/, 'access_denied'],
    ['authorize', /answered 404: /, 'page_not_found'],
    ['authorize', /^[a-z]+_[a-z_]+(?: |$)|authorization request state\.$/, 'authorize_refused'],
    ['authorize', /ECONN|ENOTFOUND|EAI_AGAIN|which is no address$/, 'unreachable'],
    ['token', /./, 'token_refused'],
    ['identity', /CustomOAuth: Failed to extract/, 'field_not_found'],
    ['identity', /./, 'identity_refused'],
    ['login', /\[CustomOAuth\]$/, 'merge_refused'],
    ['login', /^Username already exists/, 'username_taken'],
    ['login', /^Email already exists/, 'email_taken'],
    ['login', /\[registration-disabled-authentication-services\]$/, 'registration_disabled'],
    ['login', /\[error-invalid-domain\]$/, 'domain_refused'],
    ['login', /^E11000 /, 'duplicate_key'],
    ['login', /\[error-license-user-limit-reached\]$/, 'seats_taken'],
    ['login', /^User not found$/, 'no_licence'],
    ['login', /\[error-app-user-is-not-allowed-to-login\]$/, 'app_user'],
    ['login', /^Cannot read properties of undefined/, 'approval_mail_failed'],
    ['login', /\[error-user-is-not-activated\]$/, 'not_activated'],
    ['login', /\[totp-(?:required|invalid|max-attempts)\]$|^error-invalid-code$/, 'second_factor_required'],
];

/** @param message as the server has it in its log, or as the last page that the person saw */
export function refusalOf(at: LoginStage, message: string): LoginRefusal {
    return words.find(([stage, pattern]) => stage === at && pattern.test(message))?.[2] ?? 'other';
}
