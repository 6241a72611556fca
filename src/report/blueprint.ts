import type { DesiredSso, Credentials } from '../model/sso';

const managed = 'goauthentik.io/providers/oauth2/scope-';

/**
 * authentik's side as a blueprint, which every version since 2024.12 imports. `present` overwrites what is listed each time it is
 * applied; what is not listed stays. Texts are JSON strings, which YAML reads as they are.
 */
export function blueprint(sso: DesiredSso, { clientId, clientSecret }: Credentials): string {
    const flow = (slug: string): string => `!Find [authentik_flows.flow, [slug, ${text(slug)}]]`;
    const groups = sso.allowedGroups.flatMap((group, order) => [
        '  - model: authentik_policies.policybinding',
        '    state: present',
        `    identifiers: {target: !KeyOf rocketchat-application, group: !Find [authentik_core.group, [${isId(group) ? 'pk' : 'name'}, ${text(group)}]], order: ${order}}`,
        '    attrs: {enabled: true, negate: false, timeout: 30}',
    ]);
    return [
        '# yaml-language-server: $schema=https://goauthentik.io/blueprints/schema.json',
        'version: 1',
        'metadata:',
        '  name: Rocket.Chat (Authentik SSO)',
        '  labels: {blueprints.goauthentik.io/description: OAuth2 provider and application for Rocket.Chat}',
        'entries:',
        ...[
            'Default - Provider authorization flow (implicit consent)',
            'Default - Provider invalidation flow',
            'System - OAuth2 Provider - Scopes',
        ].map(
            (name) =>
                `  - {model: authentik_blueprints.metaapplyblueprint, attrs: {identifiers: {name: ${text(name)}}, required: false}}`,
        ),
        '  - model: authentik_providers_oauth2.oauth2provider',
        '    id: rocketchat-provider',
        '    state: present',
        `    identifiers: {name: ${text(sso.name)}}`,
        '    attrs:',
        `      authorization_flow: ${flow(sso.authorizationFlow || 'default-provider-authorization-implicit-consent')}`,
        `      invalidation_flow: ${flow(sso.invalidationFlow || 'default-provider-invalidation-flow')}`,
        '      client_type: confidential',
        `      client_id: ${text(clientId)}`,
        `      client_secret: ${text(clientSecret)}`,
        '      grant_types: [authorization_code, refresh_token]',
        '      redirect_uris:',
        `        - {matching_mode: strict, url: ${text(sso.redirectUri)}, redirect_uri_type: authorization}`,
        '      signing_key: !Find [authentik_crypto.certificatekeypair, [name, "authentik Self-signed Certificate"]]',
        '      property_mappings:',
        ...sso.scopes.map(
            (scope) => `        - !Find [authentik_providers_oauth2.scopemapping, [${mappingOf(scope)}]]`,
        ),
        '      sub_mode: hashed_user_id',
        '      issuer_mode: per_provider',
        '      include_claims_in_id_token: true',
        '  - model: authentik_core.application',
        '    id: rocketchat-application',
        '    state: present',
        `    identifiers: {slug: ${text(sso.slug)}}`,
        `    attrs: {name: ${text(sso.name)}, provider: !KeyOf rocketchat-provider, meta_launch_url: ${text(sso.launchUrl)}, policy_engine_mode: any, open_in_new_tab: false}`,
        ...groups,
        '',
    ].join('\n');
}

/** A scope of authentik's own has a managed mapping; any other is looked for by its name, and must be there. */
function mappingOf(scope: string): string {
    const own = ['openid', 'email', 'profile', 'entitlements', 'offline_access'];
    if (scope === 'goauthentik.io/api') return `managed, ${text(`${managed}authentik_api`)}`;
    return own.includes(scope) ? `managed, ${text(`${managed}${scope}`)}` : `scope_name, ${text(scope)}`;
}

/** A uuid, as authentik numbers groups. */
function isId(group: string): boolean {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(group);
}

/** A backtick would end the code that the file is shown as. */
function text(value: string): string {
    return JSON.stringify(value).replace(/`/g, '\\u0060');
}
