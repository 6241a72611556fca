import { ownFlows, ownKey, ownMapping } from '../model/authentik-own';
import { newApplication, newBinding, newProvider, newRedirectUri } from '../model/new-login';
import type { DesiredSso, Credentials } from '../model/sso';
import { escapeHidden } from '../texts/hidden-signs';

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
        `    attrs: {${inLine(newBinding)}}`,
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
        `      authorization_flow: ${flow(sso.authorizationFlow || ownFlows.authorization)}`,
        `      invalidation_flow: ${flow(sso.invalidationFlow || ownFlows.invalidation)}`,
        `      client_id: ${text(clientId)}`,
        `      client_secret: ${text(clientSecret)}`,
        ...Object.entries(newProvider).map(([name, value]) => `      ${name}: ${plain(value)}`),
        '      redirect_uris:',
        `        - {${inLine(newRedirectUri(sso.redirectUri))}}`,
        `      signing_key: !Find [authentik_crypto.certificatekeypair, [name, ${text(ownKey)}]]`,
        '      property_mappings:',
        ...sso.scopes.map(
            (scope) => `        - !Find [authentik_providers_oauth2.scopemapping, [${mappingOf(scope)}]]`,
        ),
        '  - model: authentik_core.application',
        '    id: rocketchat-application',
        '    state: present',
        `    identifiers: {slug: ${text(sso.slug)}}`,
        `    attrs: {name: ${text(sso.name)}, provider: !KeyOf rocketchat-provider, meta_launch_url: ${text(sso.launchUrl)}, ${inLine(newApplication)}}`,
        ...groups,
        '',
    ].join('\n');
}

/** A scope of authentik's own has a managed mapping; any other is looked for by its name, and must be there. */
function mappingOf(scope: string): string {
    const own = ['openid', 'email', 'profile', 'entitlements', 'offline_access', 'goauthentik.io/api'];
    return own.includes(scope) ? `managed, ${text(ownMapping(scope))}` : `scope_name, ${text(scope)}`;
}

/** A uuid, as authentik numbers groups. */
function isId(group: string): boolean {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(group);
}

function inLine(fields: Readonly<Record<string, unknown>>): string {
    return Object.entries(fields)
        .map(([name, value]) => `${name}: ${plain(value)}`)
        .join(', ');
}

/** Words need no quotes. */
function plain(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map(plain).join(', ')}]`;
    return typeof value === 'string' && !/^[a-z_]+$/.test(value) ? text(value) : String(value);
}

/** A backtick would end the code that the file is shown as. Signs that cannot be seen are written as YAML writes them. */
function text(value: string): string {
    const json = JSON.stringify(value).replace(/`/g, '\\u0060');
    return escapeHidden(json, (code) => `\\U${code.toString(16).padStart(8, '0')}`);
}
