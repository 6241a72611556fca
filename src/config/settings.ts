import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';

import {
    choiceSetting,
    codeSetting,
    hiddenSecretSetting,
    numberSetting,
    secretSetting,
    switchSetting,
    textSetting,
} from './define';

/** Holds client secrets that were replaced, so that runs can be taken back; neither shown nor answered to anybody. */
export const REPLACED_SECRETS = 'replaced_client_secrets';

/** The default values of the login section are those of authentik's guide "Integrate with Rocket.chat". */
export const settings: readonly ISetting[] = [
    textSetting('section_authentik', 'authentik_url'),
    textSetting('section_authentik', 'authentik_internal_url'),
    secretSetting('section_authentik', 'authentik_token'),
    textSetting('section_authentik', 'application_slug', 'rocketchat'),
    textSetting('section_authentik', 'allowed_groups'),
    textSetting('section_authentik', 'authorization_flow'),
    textSetting('section_authentik', 'invalidation_flow'),

    textSetting('section_rocketchat', 'rocketchat_user_id'),
    secretSetting('section_rocketchat', 'rocketchat_token'),
    textSetting('section_rocketchat', 'rocketchat_url'),

    textSetting('section_login', 'service_name', 'authentik'),
    textSetting('section_login', 'client_id'),
    secretSetting('section_login', 'client_secret'),
    hiddenSecretSetting('section_login', REPLACED_SECRETS),
    textSetting('section_login', 'button_text', 'Login with authentik'),
    textSetting('section_login', 'button_text_color', '#FFFFFF'),
    textSetting('section_login', 'button_color', '#fd4b2d'),
    choiceSetting('section_login', 'login_style', ['redirect', 'popup']),
    textSetting('section_login', 'scope', 'openid email profile'),
    choiceSetting('section_login', 'token_sent_via', ['payload', 'header']),
    choiceSetting('section_login', 'identity_token_sent_via', ['default', 'header', 'payload']),
    textSetting('section_login', 'access_token_param', 'access_token'),
    choiceSetting('section_login', 'key_field', ['username', 'email']),
    textSetting('section_login', 'username_field', 'preferred_username'),
    textSetting('section_login', 'email_field', 'email'),
    textSetting('section_login', 'name_field', 'name'),
    textSetting('section_login', 'avatar_field'),
    textSetting('section_login', 'roles_claim', 'groups'),
    textSetting('section_login', 'groups_claim', 'groups'),
    textSetting('section_login', 'channels_admin', 'rocket.cat'),
    switchSetting('section_login', 'merge_users', true),
    switchSetting('section_login', 'merge_users_distinct_services', false),
    switchSetting('section_login', 'show_button', true),

    codeSetting('section_groups', 'group_rules'),
    choiceSetting('section_groups', 'removal_policy', ['never', 'owned', 'strict'], 'owned'),
    numberSetting('section_groups', 'removal_limit_percent', 20),
    numberSetting('section_groups', 'removal_limit_count', 50),
    textSetting('section_groups', 'protected_users'),
    switchSetting('section_groups', 'nested_groups', true),
    switchSetting('section_groups', 'create_rooms', true),
    switchSetting('section_groups', 'hide_joined_lines', false),
    switchSetting('section_groups', 'deactivate_users', false),
    numberSetting('section_groups', 'deactivate_after_hours', 24),

    choiceSetting('section_restrictions', 'allow_name_change', ['leave', 'off', 'on']),
    choiceSetting('section_restrictions', 'allow_username_change', ['leave', 'off', 'on']),
    choiceSetting('section_restrictions', 'allow_email_change', ['leave', 'off', 'on']),
    choiceSetting('section_restrictions', 'allow_oauth_password_change', ['leave', 'off', 'on']),
    choiceSetting('section_restrictions', 'two_factor', ['leave', 'off', 'on']),
    choiceSetting('section_restrictions', 'registration_form', ['leave', 'Public', 'Disabled', 'Secret URL']),

    numberSetting('section_when', 'confirm_minutes', 10),
];
