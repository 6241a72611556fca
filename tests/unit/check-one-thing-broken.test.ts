import { webhookParts, type ObservedWebhook } from '../../src/model/webhook';
import { notAsked, known, type Found } from '../../src/check/facts/found';
import { checkIds, type CheckId } from '../../src/check/judge/check-ids';
import type { Mark } from '../../src/check/judge/check-line';
import { runChecks } from '../../src/check/judge/checks';
import { decidesLogin } from '../../src/check/judge/decides-login';
import { settingsFailed } from '../../src/check/judge/settings-failed';
import { parseConfig } from '../../src/config/parse-config';
import type { FailureCode, FailureDetails } from '../../src/model/failure';
import { checkReport } from '../../src/report/check-report';
import { english } from '../support/english';
import { codesOf, inWords, lineOf, namedBy, nextOf, valuesOf } from '../support/check-lines';
import { account, CALLBACK, factsWith, person, PUBLIC, type Differences } from '../support/healthy-facts';

function failed(code: FailureCode, details: FailureDetails = {}): Found<never> {
    return { state: 'failed', failure: { code, details } };
}

function reportOf(differences: Differences): string {
    return checkReport(english, runChecks(factsWith(differences)), 'authentik');
}

const refusedPermission = failed('authentik_permission_missing', { permission: 'authentik_core.view_user' });
const rule = { group_rules: 'staff: "#staff"' };

describe('a system in which everything is right', () => {
    test('works: every line is a tick, and the first and the last line say so', () => {
        const lines = runChecks(factsWith());
        expect(lines.filter(({ mark }) => mark !== 'ok')).toEqual([]);
        const text = reportOf({}).split('\n');
        expect(text[0]).toMatch(/^✓ "Log in with authentik" works: 0 ✗ · 0 ⚠ · \d+ ✓\. Nothing was changed\.$/);
        expect(text[text.length - 1]).toBe('"Log in with authentik" works.');
    });

    test('has one line for each check, in the order of the list', () => {
        expect(runChecks(factsWith()).map(({ id }) => id)).toEqual([...checkIds]);
    });

    test('shows what authentik would tell about the administrator who asks', () => {
        const line = lineOf({}, 'claims');
        expect(codesOf(line)).toEqual(['claims.yours']);
        expect(valuesOf(line, 'claims.yours')).toEqual({
            username: 'admin',
            email: 'admin@example.com',
            name: 'Administrator',
            groups: ['staff'],
        });
    });
});

type Case = [string, Differences, CheckId, Mark, says: string[], next: string[], values?: Record<string, unknown>];

/**
 * What is broken, the line that must tell it, its mark, what it says, what it says to do next where the message itself does not, and the
 * values that are named.
 */
const broken: Case[] = [
    [
        'no token and no client',
        { app: { authentik_token: '', client_id: '', client_secret: '' } },
        'settings',
        'warning',
        ['settings.nothing_to_set_up_with'],
        [],
    ],
    [
        'new rooms that nobody owns',
        { app: { group_rules: 'staff: "#staff"', channels_admin: 'ghost' } },
        'settings',
        'warning',
        ['settings.complete', 'settings.room_owner_missing'],
        [],
        { owner: 'ghost' },
    ],
    [
        'authentik unreachable',
        {
            authentik: {
                isAuthentik: failed('authentik_unreachable', { url: PUBLIC, reason: 'connect ECONNREFUSED' }),
            },
        },
        'authentik_reachable',
        'failure',
        ['failure.authentik_unreachable'],
        [],
        { url: PUBLIC, reason: 'connect ECONNREFUSED' },
    ],
    [
        'something else answers',
        { authentik: { isAuthentik: known(false) } },
        'authentik_reachable',
        'failure',
        ['authentik_reachable.is_not_authentik'],
        [],
        { url: PUBLIC },
    ],
    [
        'an old authentik',
        { authentik: { version: known('2024.10.5') } },
        'authentik_version',
        'warning',
        ['authentik_version.old'],
        [],
        { version: '2024.10.5', oldest: '2024.12' },
    ],
    [
        'a refused token',
        { authentik: { owner: failed('authentik_token_refused', { url: PUBLIC }) } },
        'authentik_token',
        'failure',
        ['failure.authentik_token_refused'],
        [],
        { url: PUBLIC },
    ],
    [
        'a token that expires',
        { authentik: { tokens: known([{ identifier: 'mine', isExpiring: true, expires: '2026-11-25T10:00:00Z' }]) } },
        'authentik_token_expiry',
        'warning',
        ['authentik_token_expiry.expires_at'],
        [],
        { token: 'mine', time: '2026-11-25T10:00:00Z' },
    ],
    [
        'one of two tokens expires',
        {
            authentik: {
                tokens: known([
                    { identifier: 'a', isExpiring: true, expires: undefined },
                    { identifier: 'b', isExpiring: false, expires: undefined },
                ]),
            },
        },
        'authentik_token_expiry',
        'warning',
        ['authentik_token_expiry.some_expire'],
        [],
        { count: 1, total: 2, username: 'rocketchat', tokens: ['a'] },
    ],
    [
        'groups may not be read',
        {
            app: rule,
            authentik: { groups: failed('authentik_permission_missing', { permission: 'authentik_core.view_group' }) },
        },
        'authentik_permissions',
        'failure',
        ['authentik_permissions.no_groups'],
        [],
        { permissions: ['authentik_core.view_group'] },
    ],
    [
        'the provider may not be changed',
        { authentik: { lacking: known(['authentik_providers_oauth2.change_oauth2provider']) } },
        'authentik_permissions',
        'failure',
        ['authentik_permissions.no_set_up'],
        [],
        { permissions: ['authentik_providers_oauth2.change_oauth2provider'] },
    ],
    [
        'an unknown slug',
        {
            wanted: { desired: { ...factsWith().wanted.desired, sso: undefined } },
            authentik: { endpoints: failed('authentik_slug_unknown', { slug: 'rocketchat', url: PUBLIC }) },
        },
        'discovery',
        'failure',
        ['failure.authentik_slug_unknown'],
        [],
        { slug: 'rocketchat', url: PUBLIC },
    ],
    [
        'announced elsewhere',
        {
            authentik: {
                endpoints: failed('discovery_foreign_origin', {
                    key: 'issuer',
                    found: 'http://authentik-server:9000',
                    expected: PUBLIC,
                }),
            },
        },
        'discovery',
        'failure',
        ['failure.discovery_foreign_origin'],
        [],
        { key: 'issuer', found: 'http://authentik-server:9000', expected: PUBLIC },
    ],
    [
        'a slash too many',
        { provider: { redirectUris: [{ mode: 'strict', url: `${CALLBACK}/`, type: 'authorization' }] } },
        'redirect_uri',
        'failure',
        ['redirect_uri.not_registered', 'redirect_uri.other_slash'],
        ['do.register_uri', 'do.correct_site_url'],
        { uri: CALLBACK, registered: `${CALLBACK}/` },
    ],
    [
        'another case',
        {
            provider: {
                redirectUris: [{ mode: 'strict', url: CALLBACK.replace('_oauth', '_OAuth'), type: 'authorization' }],
            },
        },
        'redirect_uri',
        'failure',
        ['redirect_uri.not_registered', 'redirect_uri.other_case'],
        ['do.register_uri', 'do.correct_site_url'],
        { uri: CALLBACK, registered: 'https://chat.company/_OAuth/authentik' },
    ],
    [
        'http for https',
        {
            provider: {
                redirectUris: [{ mode: 'strict', url: CALLBACK.replace('https', 'http'), type: 'authorization' }],
            },
        },
        'redirect_uri',
        'failure',
        ['redirect_uri.not_registered', 'redirect_uri.other_scheme'],
        ['do.register_uri', 'do.correct_site_url'],
        { uri: CALLBACK, registered: 'http://chat.company/_oauth/authentik' },
    ],
    [
        'a missing sub-path',
        {
            provider: {
                redirectUris: [
                    { mode: 'strict', url: CALLBACK.replace('/_oauth', '/chat/_oauth'), type: 'authorization' },
                ],
            },
        },
        'redirect_uri',
        'failure',
        ['redirect_uri.not_registered', 'redirect_uri.other_path'],
        ['do.register_uri', 'do.correct_site_url'],
        { uri: CALLBACK, registered: 'https://chat.company/chat/_oauth/authentik' },
    ],
    [
        'another host',
        {
            provider: {
                redirectUris: [{ mode: 'strict', url: CALLBACK.replace('chat.', 'talk.'), type: 'authorization' }],
            },
        },
        'redirect_uri',
        'failure',
        ['redirect_uri.not_registered', 'redirect_uri.other_host'],
        ['do.register_uri', 'do.correct_site_url'],
        { uri: CALLBACK, registered: 'https://talk.company/_oauth/authentik' },
    ],
    [
        'for logout only',
        { provider: { redirectUris: [{ mode: 'strict', url: CALLBACK, type: 'logout' }] } },
        'redirect_uri',
        'failure',
        ['redirect_uri.none'],
        ['do.register_uri'],
    ],
    [
        'no redirect URI',
        { provider: { redirectUris: [] } },
        'redirect_uri',
        'failure',
        ['redirect_uri.none'],
        ['do.register_uri'],
    ],
    [
        'no grant types',
        { provider: { grantTypes: [] } },
        'provider',
        'failure',
        ['provider.no_codes'],
        ['do.run_repairs'],
    ],
    [
        'no application',
        { provider: { applicationSlug: null } },
        'provider',
        'failure',
        ['provider.no_application'],
        ['do.run_repairs'],
        { slug: 'rocketchat' },
    ],
    [
        'no openid',
        { provider: { mappings: ['m-email', 'm-profile'] } },
        'provider',
        'failure',
        ['provider.no_openid'],
        ['do.run_repairs'],
    ],
    [
        'no profile',
        { provider: { mappings: ['m-email', 'm-openid'] } },
        'provider',
        'warning',
        ['provider.differs'],
        ['do.run_repairs'],
        {
            count: 1,
            changes: [
                expect.objectContaining({
                    kind: 'change-provider',
                    name: 'Rocket.Chat',
                    field: 'property_mappings',
                }),
            ],
        },
    ],
    [
        'no signing key',
        { provider: { signingKey: null } },
        'provider',
        'warning',
        ['provider.differs', 'provider.logins_work'],
        ['do.run_repairs'],
        {
            count: 1,
            changes: [expect.objectContaining({ kind: 'change-provider', name: 'Rocket.Chat', field: 'signing_key' })],
        },
    ],
    [
        'a wrong secret',
        { client: { revocation: known(false), isIdKnown: known(true), code: known('invalid_client') } },
        'client',
        'failure',
        ['client.secret_refused'],
        ['do.copy_client'],
    ],
    [
        'a wrong secret that the next run takes over from the provider',
        {
            provider: { secret: 'wrong' },
            client: { revocation: known(false), isIdKnown: known(true), code: known('invalid_client') },
        },
        'client',
        'failure',
        ['client.secret_refused'],
        ['do.run_repairs'],
    ],
    [
        'a wrong secret that the next run gives to the provider',
        {
            provider: { secret: 'wrong', isSecretReadable: false },
            client: { revocation: known(false), isIdKnown: known(true), code: known('invalid_client') },
        },
        'client',
        'failure',
        ['client.secret_refused'],
        ['do.run_repairs'],
    ],
    [
        'a public client, whose secret 2024.12 takes for a wrong one',
        {
            provider: { clientType: 'public' },
            client: { revocation: known(false), isIdKnown: known(true), code: known('invalid_client') },
        },
        'provider',
        'warning',
        ['provider.differs', 'provider.logins_work'],
        ['do.run_repairs'],
        {
            count: 1,
            changes: [expect.objectContaining({ kind: 'change-provider', name: 'Rocket.Chat', field: 'client_type' })],
        },
    ],
    [
        'an unknown client id',
        { client: { revocation: known(false), isIdKnown: known(false), code: known('invalid_client') } },
        'client',
        'failure',
        ['client.id_unknown'],
        ['do.copy_client'],
        { client: 'client-id' },
    ],
    ['no client id in the entry', { rows: { id: '' } }, 'client', 'failure', ['client.no_id'], ['do.give_client']],
    [
        'no token endpoint there',
        { client: { revocation: known(undefined) } },
        'client',
        'failure',
        ['client.no_endpoint'],
        ['do.compare_token_path', 'do.give_client'],
        { url: `${PUBLIC}/application/o/token/` },
    ],
    [
        'an error page at the login',
        { client: { authorize: known('refused') } },
        'authorize',
        'failure',
        ['authorize.refused'],
        [],
    ],
    [
        'sent back before the login',
        { client: { authorize: known('sent-back') } },
        'authorize',
        'failure',
        ['authorize.sent_back'],
        [],
    ],
    [
        'no authentik at the login',
        { client: { authorize: known('elsewhere') } },
        'authorize',
        'failure',
        ['authorize.elsewhere'],
        ['do.compare_authorize_path', 'do.give_client'],
        { url: `${PUBLIC}/application/o/authorize/` },
    ],
    [
        'a group without people',
        {
            authentik: {
                bindings: known([{ group: 'g-none', user: null, policy: null, isEnabled: true, isNegated: false }]),
            },
        },
        'access',
        'failure',
        ['access.nobody'],
        [],
        { total: 2, application: 'Rocket.Chat' },
    ],
    [
        'an empty e-mail claim',
        {
            facts: {
                person: known({
                    person: person('admin', { email: '' }),
                    isPreview: true,
                    mayEnter: true,
                    claims: { preferred_username: 'admin', email: '', name: 'Administrator' },
                }),
            },
        },
        'claims',
        'warning',
        ['claims.empty_email'],
        [],
        { person: 'admin', claim: 'email' },
    ],
    [
        'no username claim',
        {
            facts: {
                person: known({
                    person: person('admin'),
                    isPreview: true,
                    mayEnter: true,
                    claims: { email: 'admin@example.com' },
                }),
            },
        },
        'claims',
        'failure',
        ['claims.no_claim_for_username'],
        [],
        { claim: 'preferred_username' },
    ],
    [
        'a version that is not told',
        { workspace: { server: { version: undefined, licence: 'community', modules: undefined } } },
        'rocketchat_version',
        'warning',
        ['rocketchat_version.unknown'],
        [],
    ],
    [
        '9.0 without the module',
        { workspace: { server: { version: '9.0', licence: 'community', modules: [] } } },
        'licence',
        'failure',
        ['licence.refused'],
        ['do.register'],
        { version: '9.0' },
    ],
    [
        '8.9 without the module',
        { workspace: { server: { version: '8.9', licence: 'community', modules: [] } } },
        'licence',
        'warning',
        ['licence.needed_from_nine'],
        ['do.register_before_update'],
    ],
    [
        'no personal access token',
        {
            app: { rocketchat_user_id: '', rocketchat_token: '' },
            workspace: { owner: notAsked, ignoresTwoFactor: notAsked },
        },
        'workspace_token',
        'warning',
        ['workspace_token.none'],
        ['do.create_personal_token'],
    ],
    [
        'a refused personal access token',
        { workspace: { owner: failed('rocketchat_token_refused', { url: 'https://chat.company' }) } },
        'workspace_token',
        'failure',
        ['failure.rocketchat_token_refused'],
        [],
        { url: 'https://chat.company' },
    ],
    [
        'a token of no administrator',
        { workspace: { owner: known({ username: 'bob', isAdministrator: false }) } },
        'workspace_token',
        'failure',
        ['workspace_token.no_administrator'],
        ['do.create_personal_token'],
        { username: 'bob' },
    ],
    [
        'a token that asks for codes',
        { workspace: { ignoresTwoFactor: known(false) } },
        'workspace_token_two_factor',
        'warning',
        ['workspace_token_two_factor.asked'],
        ['do.create_personal_token'],
    ],
    [
        'no entry',
        { workspace: { rows: [], service: known(undefined) } },
        'entry',
        'failure',
        ['entry.absent'],
        ['do.create_entry'],
        { entry: 'Authentik' },
    ],
    [
        'no entry and no token',
        { app: { rocketchat_user_id: '', rocketchat_token: '' }, workspace: { rows: [], service: known(undefined) } },
        'entry',
        'failure',
        ['entry.absent'],
        ['withheld entry_needs_token'],
        { entry: 'Authentik' },
    ],
    [
        'an entry that is off',
        { rows: { '': false }, workspace: { service: known(undefined) } },
        'entry',
        'failure',
        ['entry.off'],
        ['do.switch_entry_on'],
        { entry: 'Authentik' },
    ],
    [
        'another scope',
        { rows: { scope: 'openid' } },
        'entry_settings',
        'warning',
        ['entry_settings.differ'],
        ['do.set_entry'],
        {
            count: 1,
            changes: [expect.objectContaining({ kind: 'set-setting', id: 'Accounts_OAuth_Custom-Authentik-scope' })],
        },
    ],
    [
        'another secret',
        { workspace: { secret: 'different' } },
        'entry_settings',
        'warning',
        ['entry_settings.differ'],
        ['do.set_entry'],
        {
            count: 1,
            changes: [expect.objectContaining({ kind: 'set-secret', id: 'Accounts_OAuth_Custom-Authentik-secret' })],
        },
    ],
    [
        'no live service',
        { workspace: { service: known(undefined) } },
        'service_live',
        'failure',
        ['service_live.absent'],
        ['do.refresh_services'],
        { service: 'authentik' },
    ],
    [
        'another live client',
        { workspace: { service: known({ clientId: 'other' }) } },
        'service_live',
        'warning',
        ['service_live.other_client'],
        ['do.refresh_services'],
        { service: 'authentik' },
    ],
    [
        'a hidden button',
        { rows: { show_button: false } },
        'service_live',
        'warning',
        ['service_live.hidden'],
        ['do.show_button'],
        { service: 'authentik' },
    ],
    [
        'the third login style',
        { rows: { login_style: '' } },
        'login_style',
        'failure',
        ['login_style.default_fails'],
        ['do.choose_redirect'],
    ],
    [
        'the modern flow in 8.8',
        {
            workspace: { server: { version: '8.8', licence: 'premium', modules: ['oauth-enterprise'] } },
            settings: { Accounts_OAuth_Use_Modern_Flow: true },
        },
        'login_flow',
        'warning',
        ['login_flow.modern'],
        [],
    ],
    [
        'the modern flow of 9.0',
        { workspace: { server: { version: '9.0', licence: 'premium', modules: ['oauth-enterprise'] } } },
        'login_flow',
        'warning',
        ['login_flow.modern_only'],
        [],
    ],
    [
        'a path that the modern flow joins',
        {
            workspace: { server: { version: '9.0', licence: 'premium', modules: ['oauth-enterprise'] } },
            rows: { token_path: `${PUBLIC}/application/o/token/` },
        },
        'login_flow',
        'failure',
        ['login_flow.other_token'],
        ['do.write_addresses'],
        { url: `${PUBLIC}/application/ohttps://authentik.company/application/o/token/` },
    ],
    [
        'no merging',
        { app: { merge_users: false } },
        'merging',
        'warning',
        ['merging.off', 'merging.adopts'],
        ['do.switch_merging_on'],
    ],
    [
        'merging from distinct services',
        { app: { merge_users_distinct_services: true } },
        'merging',
        'warning',
        ['merging.distinct_services', 'merging.adopts'],
        [],
        { key: 'username' },
    ],
    [
        'no registration',
        { settings: { Accounts_Registration_AuthenticationServices_Enabled: false } },
        'registration',
        'failure',
        ['registration.off'],
        [],
    ],
    [
        'approval by hand',
        { settings: { Accounts_ManuallyApproveNewUsers: true } },
        'manual_approval',
        'warning',
        ['manual_approval.in_legacy_flow'],
        [],
    ],
    [
        'approval by hand in the modern flow',
        {
            workspace: { server: { version: '9.0', licence: 'premium', modules: ['oauth-enterprise'] } },
            settings: { Accounts_ManuallyApproveNewUsers: true },
        },
        'manual_approval',
        'warning',
        ['manual_approval.in_modern_flow'],
        [],
    ],
    [
        'another domain',
        { settings: { Accounts_AllowedDomainsList: 'example.org' } },
        'email_domains',
        'warning',
        ['email_domains.some_outside'],
        ['do.add_domains'],
        { domains: ['example.org'], count: 2, total: 2, people: ['admin', 'ada'] },
    ],
    [
        'unverified addresses',
        { settings: { Accounts_Verify_Email_For_External_Accounts: false } },
        'email_verified',
        'warning',
        ['email_verified.no'],
        [],
    ],
    [
        'codes by e-mail for all',
        { settings: { Accounts_twoFactorAuthentication_email_available_for_OAuth_users: true } },
        'two_factor',
        'warning',
        ['two_factor.everybody'],
        [],
    ],
    [
        'a username with an @',
        { people: [person('admin', { name: 'Administrator' }), person('eve@company')] },
        'accepted_usernames',
        'warning',
        ['accepted_usernames.not_all'],
        [],
        { count: 1, total: 2, usernames: ['eve@company'], template: '{{/^([^@]+)/::preferred_username}}' },
    ],
    [
        'an expression for usernames that may take very long',
        { settings: { UTF8_User_Names_Validation: '([a-z]+)+' } },
        'accepted_usernames',
        'warning',
        ['accepted_usernames.not_run'],
        [],
        { expression: '([a-z]+)+' },
    ],
    [
        'the reserved name, which no template makes another',
        { people: [person('all')] },
        'accepted_usernames',
        'warning',
        ['accepted_usernames.rename'],
        [],
        { count: 1, total: 1, usernames: ['all'] },
    ],
    [
        'a username that the template which is set leaves as it is',
        {
            people: [person('eve@company'), person('bob smith')],
            app: { username_field: '{{/^([^@]+)/::preferred_username}}' },
        },
        'accepted_usernames',
        'warning',
        ['accepted_usernames.rename'],
        [],
        { count: 1, total: 2, usernames: ['bob smith'] },
    ],
    [
        '8.2.0',
        { workspace: { server: { version: '8.2', licence: 'community', modules: [] } } },
        'ssrf',
        'warning',
        ['ssrf.may_refuse'],
        [],
    ],
    [
        'a second writer',
        { app: rule, rows: { map_channels: true } },
        'second_writer',
        'warning',
        ['second_writer.channels'],
        ['do.switch_mapping_off'],
    ],
    [
        'no way in',
        { settings: { Accounts_ShowFormLogin: false }, workspace: { service: known(undefined) } },
        'login_form',
        'failure',
        ['login_form.no_way_in'],
        ['do.show_form'],
    ],
    [
        'a changed restriction',
        { app: { allow_name_change: 'off' }, settings: { Accounts_AllowRealNameChange: true } },
        'restrictions',
        'warning',
        ['restrictions.differ'],
        [],
        {
            count: 1,
            changes: [expect.objectContaining({ kind: 'set-setting', id: 'Accounts_AllowRealNameChange' })],
        },
    ],
];

test.each(broken)(
    '%s is found and named with its next action',
    (_title, differences, id, mark, says, next, values = {}) => {
        const line = lineOf(differences, id);
        expect(line).toMatchObject({ id, mark });
        expect({ says: codesOf(line), next: nextOf(line) }).toEqual({ says, next });
        expect(Object.assign({}, ...line.says.map(namedBy))).toEqual(values);
        expect(inWords(line).action).not.toBe('');
        const [first = ''] = reportOf(differences).split('\n');
        const lines = runChecks(factsWith(differences));
        const isStopped = lines.some((one) => one.mark === 'failure' && decidesLogin(one.id, lines));
        expect(first.startsWith(isStopped ? '✗' : '⚠')).toBe(true);
    },
);

describe('what cannot be looked at is skipped in one line for each reason, not told as ten failures', () => {
    const nothing: Differences['authentik'] = {
        isAuthentik: failed('authentik_unreachable', { url: PUBLIC, reason: 'ECONNREFUSED' }),
        owner: failed('authentik_unreachable', { url: PUBLIC, reason: 'ECONNREFUSED' }),
        endpoints: failed('authentik_unreachable', { url: PUBLIC, reason: 'ECONNREFUSED' }),
        sso: failed('authentik_unreachable', { url: PUBLIC, reason: 'ECONNREFUSED' }),
    };

    test('authentik does not answer: one failure', () => {
        const lines = runChecks(factsWith({ authentik: nothing }));
        const about = lines.filter(({ id }) => checkIds.indexOf(id) <= checkIds.indexOf('claims'));
        expect(about.filter(({ mark }) => mark === 'failure').map(({ id }) => id)).toEqual(['authentik_reachable']);
        const skips = reportOf({ authentik: nothing })
            .split('\n')
            .filter((line) => line.startsWith('– '));
        expect(skips.filter((line) => line.endsWith('. authentik does not answer.'))).toHaveLength(1);
    });

    test('no entry: its settings and the live service are not told as further failures', () => {
        const differences: Differences = { workspace: { rows: [], service: known(undefined) } };
        expect(lineOf(differences, 'entry_settings').mark).toBe('skipped');
        expect(lineOf(differences, 'service_live').mark).toBe('skipped');
    });

    test('a token that may not look at people: said with the permission, and not as a failure', () => {
        const differences = { facts: { people: refusedPermission, person: refusedPermission } };
        for (const id of ['claims', 'accepted_usernames', 'collisions'] as const) {
            const line = lineOf(differences, id);
            expect(line.mark).toBe('skipped');
            expect(line.says.map(namedBy)).toEqual([{ permission: 'authentik_core.view_user' }]);
        }
        const { says } = lineOf(differences, 'authentik_permissions');
        expect(says.map(namedBy)[0]).toEqual({ permissions: ['authentik_core.view_user'] });
    });

    test('what decides about a login and could not be looked at keeps the verdict from being a plain yes', () => {
        const [first] = reportOf({ client: { revocation: notAsked, code: notAsked } }).split('\n');
        expect(first).toMatch(/^⚠ .* works as far as it could be checked/);
    });
});

test('a setting that cannot work is the one failure, by its name, and nothing else is looked at', () => {
    const { problems } = parseConfig({ authentik_url: 'authentik', application_slug: 'rocketchat' });
    const text = checkReport(english, settingsFailed(problems), 'authentik');
    expect(text).toMatch(/^✗ /);
    expect(text).toContain('"authentik URL" is not a URL. Type it in full');
    expect(text).toContain('Administration > Marketplace > Private Apps > Authentik SSO > Settings');
    expect(text.match(/✗ \*/g)).toHaveLength(1);
});

describe('accounts that a login would run into', () => {
    const both = { merge_users: true, merge_users_distinct_services: true };

    test("an administrator's account of another address that would be taken over is named as that", () => {
        const boss = account('ada', {
            isAdministrator: true,
            emails: [{ address: 'boss@example.com', isVerified: true }],
        });
        const line = lineOf({ app: both, accounts: [boss] }, 'collisions');
        expect(line.mark).toBe('warning');
        expect(valuesOf(line, 'collisions.taken_over')).toEqual({
            count: 1,
            people: [{ code: 'check.collisions.person_of_administrator', username: 'ada', account: 'ada' }],
        });
    });

    test.each(['8.6', '9.0'])("in %s an administrator's own account is no collision", (version) => {
        const server = { version, licence: 'premium', modules: ['oauth-enterprise'] } as const;
        const own = account('admin', { name: 'Administrator', isAdministrator: true });
        const line = lineOf({ app: both, workspace: { server }, accounts: [own] }, 'collisions');
        expect(line.mark).toBe('ok');
    });

    test('an account that nobody has ever used cannot be linked, so its person is refused for sure', () => {
        const emails = [{ address: 'other@example.com', isVerified: true }];
        const line = lineOf({ accounts: [account('ada', { hasLoggedIn: false, emails })] }, 'collisions');
        expect(line).toMatchObject({ mark: 'warning' });
        expect(codesOf(line)).toEqual(['collisions.refused']);
        expect(nextOf(line)).toEqual(['do.merge_or_rename', 'do.ask_about_one']);
    });

    test('an account that is in use may be linked already: both ends are told, and it is no warning', () => {
        const emails = [{ address: 'other@example.com', isVerified: true }];
        const line = lineOf({ accounts: [account('ada', { emails })] }, 'collisions');
        expect(line.mark).toBe('ok');
        expect(codesOf(line)).toEqual(['collisions.refused_unless_linked', 'do.ask_about_one']);
    });

    test('an account of the address of somebody is linked to them, and an administrator of another name is named', () => {
        const mine = account('ada');
        const own = lineOf({ accounts: [mine] }, 'collisions');
        expect(own.mark).toBe('ok');
        expect(codesOf(own)).toEqual(['collisions.by_address', 'do.ask_about_one']);
        const { emails } = mine;
        const boss = account('boss', { isAdministrator: true, emails });
        const line = lineOf({ accounts: [boss] }, 'collisions');
        expect(line.mark).toBe('warning');
        expect(codesOf(line)[0]).toBe('collisions.administrator');
        expect(inWords(line).text).toMatch(/^1 administrator’s account goes to .*: ada \(account boss\)\. /);
    });

    test.each([
        ['never verified', 'ada@example.com', false],
        ['written otherwise', 'Ada@example.com', true],
    ])('an account that would lose its password is named: address %s', (_how, address, isVerified) => {
        const accounts = [account('countess', { emails: [{ address, isVerified }] })];
        const line = lineOf({ accounts }, 'collisions');
        expect(line.mark).toBe('warning');
        expect(codesOf(line)[0]).toBe('collisions.loses_password');
        expect(inWords(line).text).toMatch(/^1 account loses its password .*: ada \(account countess\)\. /);
    });

    test('the modern flow refuses, or makes a second account where the release drops e-mail addresses', () => {
        const server = { version: '9.0', licence: 'premium', modules: ['oauth-enterprise'] } as const;
        const { emails } = account('ada');
        const line = lineOf({ workspace: { server }, accounts: [account('countess', { emails })] }, 'collisions');
        expect(line.mark).toBe('warning');
        expect(codesOf(line)).toEqual(['collisions.second_account']);
        expect(inWords(line).text).toMatch(/: ada \(account countess\)\.$/);
    });

    test('people who may not use the application do not count', () => {
        const bindings = known([{ group: 'g-none', user: null, policy: null, isEnabled: true, isNegated: false }]);
        const accounts = [account('ada', { hasLoggedIn: false })];
        expect(lineOf({ authentik: { bindings }, accounts }, 'collisions').mark).toBe('ok');
    });

    test('counts come first, then the first names, and how many more', () => {
        const people = Array.from({ length: 25 }, (_, index) => person(`user${index + 10}`));
        const emails = [{ address: 'other@example.com', isVerified: true }];
        const accounts = people.map(({ username }) => account(username, { hasLoggedIn: false, emails }));
        const { text } = inWords(lineOf({ people, accounts }, 'collisions'));
        expect(text).toMatch(/^25 people are refused/);
        expect(text).toContain('user10, user11');
        expect(text).toContain('and 15 more');
    });

    test('a list that is cut says so', () => {
        const people = known({ people: [person('admin')], total: 5_000 });
        expect(valuesOf(lineOf({ facts: { people } }, 'collisions'), 'collisions.first_people')).toEqual({
            count: 1,
            total: 5_000,
        });
    });
});

describe('webhook', () => {
    const whole: Omit<ObservedWebhook, 'hasArrived'> = {
        ...{ name: 'Rocket.Chat webhook', found: webhookParts, wrong: [], lacking: [] },
        ...{ hasReceiver: true, isUnseen: false },
    };
    const url = 'https://chat.example.com/api/apps/public/id/authentik';
    const webhookLine = (observed: Partial<typeof whole>, arrivedAt?: string, refusedAt?: string) =>
        lineOf(
            {
                authentik: {
                    webhook: {
                        url,
                        observed: known({ ...whole, ...observed }),
                        arrivedAt: arrivedAt === undefined ? undefined : Date.parse(arrivedAt),
                        refusedAt: refusedAt === undefined ? undefined : Date.parse(refusedAt),
                    },
                },
            },
            'webhook',
        );

    test('off is as right as on', () => {
        expect(codesOf(lineOf({}, 'webhook'))).toEqual(['webhook.off']);
        expect(lineOf({}, 'webhook').mark).toBe('ok');
    });

    test('one that came with another secret is told before whatever else is well', () => {
        const line = webhookLine({}, '2026-11-24T11:00:00Z', '2026-11-24T11:45:30Z');
        expect([line.mark, ...codesOf(line)]).toEqual(['warning', 'webhook.refused']);
        expect(valuesOf(line, 'webhook.refused')).toEqual({ minutes: 14 });
    });

    test('the last one that came is told by its age, and that none has, with what to try', () => {
        const line = webhookLine({}, '2026-11-24T11:45:30Z');
        expect([line.mark, valuesOf(line, 'webhook.arrives')]).toEqual(['ok', { minutes: 14 }]);
        const waiting = webhookLine({});
        expect([waiting.mark, ...codesOf(waiting)]).toEqual(['ok', 'webhook.none_yet', 'do.try_webhook']);
        expect(inWords(waiting).text).toContain(url);
    });

    test.each<[string, Partial<typeof whole>, string]>([
        ['a part that is gone', { found: webhookParts.slice(1) }, 'webhook.incomplete'],
        ['a part that somebody has changed', { wrong: ['transport'] }, 'webhook.incomplete'],
        ['nobody whom authentik would send it for', { hasReceiver: false }, 'webhook.no_receiver'],
        ['a token that may not look', { isUnseen: true, found: [] }, 'webhook.unseen'],
    ])('%s', (_what, observed, code) => {
        const line = webhookLine(observed);
        expect(line.mark).toBe('warning');
        expect(codesOf(line)[0]).toBe(code);
    });

    test('one that comes is right, whether the token may look or not', () => {
        expect(webhookLine({ isUnseen: true, found: [] }, '2026-11-24T11:59:59Z').mark).toBe('ok');
    });
});
