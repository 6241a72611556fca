import { isBuiltInService } from '../../model/login-services';
import type { SettingProblem } from '../../model/setting-problem';
import { entryName } from '../entry-name';
import { choice, headerProblem, hiddenSecret, secret, text, toggle, url } from '../field';
import { section } from '../section';

/** What nearly nobody needs. The defaults are those of authentik's guide "Integrate with Rocket.chat". */
export const advancedSection = section('section_advanced', {
    automation_endpoint: toggle(false),
    authentik_internal_url: url('http://authentik-server:9000'),
    rocketchat_url: url('http://localhost:3000'),
    rocketchat_user_id: text('', headerProblem),
    application_slug: text('rocketchat', (typed) =>
        /^[-a-zA-Z0-9_]+$/.test(typed) ? undefined : { code: 'setting.slug' },
    ),
    authorization_flow: text(),
    invalidation_flow: text(),
    service_name: text('authentik', serviceNameProblem),
    client_id: text(),
    client_secret: secret(),
    // client secrets that were replaced, so that runs can be taken back
    replaced_client_secrets: hiddenSecret(),
    scope: text('openid email profile', (typed) =>
        typed.split(/\s+/).includes('openid') ? undefined : { code: 'setting.no_openid' },
    ),
    token_sent_via: choice(['payload', 'header']),
    identity_token_sent_via: choice(['default', 'header', 'payload']),
    access_token_param: text('access_token', (typed) =>
        typed === '' ? { code: 'setting.no_access_token_param' } : undefined,
    ),
    key_field: choice(['username', 'email']),
    username_field: text('preferred_username', (typed) =>
        typed === '' ? { code: 'setting.no_username_field' } : undefined,
    ),
    email_field: text('email'),
    name_field: text('name'),
    avatar_field: text(),
    roles_claim: text('groups'),
    groups_claim: text('groups'),
    merge_users: toggle(true),
    merge_users_distinct_services: toggle(false),
});

function serviceNameProblem(typed: string): SettingProblem | undefined {
    const service = entryName(typed).toLowerCase();
    if (service === '') return { code: 'setting.no_service_name' };
    return isBuiltInService(service) ? { code: 'setting.built_in_service', typed } : undefined;
}
