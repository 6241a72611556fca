import type { AuthentikVersion } from '../version';

/** A blueprint that comes with authentik (its folder `blueprints/`). */
export interface BlueprintFile {
    path: string;
    name: string;
    labels: Record<string, string>;
}

type Row = [path: string, name: string, since?: string];

const LABEL = 'blueprints.goauthentik.io/';

const EXAMPLES: readonly Row[] = [
    ['flows-enrollment-email-verification', 'Enrollment with email verification'],
    ['flows-authenticator-email-setup', 'Email MFA setup flow', '2025.2'],
    ['flows-enrollment-2-stage', 'Enrollment (2 Stage)'],
    ['flows-invitation-enrollment', 'Invitation-based Enrollment', '2025.10'],
    ['flows-login-2fa', 'Two-factor Login'],
    ['flows-login-conditional-captcha', 'Login with conditional Captcha'],
    ['flows-recovery-email-mfa-verification', 'Recovery with email and MFA verification', '2025.6'],
    ['flows-recovery-email-verification', 'Recovery with email verification'],
    ['flows-unenrollment', 'User deletion'],
    ['sources-google-ldap-mappings', 'Google Secure LDAP mappings'],
];

const DEFAULTS: readonly Row[] = [
    ['default-brand', 'Brand'],
    ['events-default', 'Events Transport & Rules'],
    ['flow-default-authentication-flow', 'Authentication flow'],
    ['flow-default-authenticator-static-setup', 'Static MFA setup flow'],
    ['flow-default-authenticator-totp-setup', 'TOTP MFA setup flow'],
    ['flow-default-authenticator-webauthn-setup', 'WebAuthn MFA setup flow'],
    ['flow-default-invalidation-flow', 'Invalidation flow'],
    ['flow-default-provider-authorization-explicit-consent', 'Provider authorization flow (explicit consent)'],
    ['flow-default-provider-authorization-implicit-consent', 'Provider authorization flow (implicit consent)'],
    ['flow-default-provider-invalidation', 'Provider invalidation flow'],
    ['flow-default-source-authentication', 'Source authentication flow'],
    ['flow-default-source-enrollment', 'Source enrollment flow'],
    ['flow-default-source-pre-authentication', 'Source pre-authentication flow'],
    ['flow-default-user-settings-flow', 'User settings flow'],
    ['flow-oobe', 'Out-of-box-experience flow'],
    ['flow-password-change', 'Password change flow'],
    ['rbac-role-read-only', 'RBAC - Read-only'],
];

const SYSTEM: readonly Row[] = [
    ['providers-google-workspace', 'Google Workspace Provider - Mappings'],
    ['providers-microsoft-entra', 'Microsoft Entra Provider - Mappings'],
    ['providers-oauth2', 'OAuth2 Provider - Scopes'],
    ['providers-proxy', 'Proxy Provider - Scopes'],
    ['providers-rac', 'RAC Provider - Mappings'],
    ['providers-saml', 'SAML Provider - Mappings'],
    ['providers-scim', 'SCIM Provider - Mappings'],
    ['sources-kerberos', 'Kerberos Source - Mappings'],
    ['sources-ldap', 'LDAP Source - Mappings'],
];

const BOOTSTRAP_DESCRIPTION =
    'This blueprint configures the default admin user and group, and configures them for the [Automated install]' +
    '(https://docs.goauthentik.io/docs/install-config/automated-install).\n';

function folder(name: string, title: string, rows: readonly Row[], labels: Record<string, string>) {
    return rows.map(([path, label, since = '2024.8']) => ({
        ...{ path: `${name}/${path}.yaml`, name: `${title} - ${label}`, labels, since },
    }));
}

const FILES: readonly (BlueprintFile & { since: string })[] = [
    {
        path: 'migrations/migrate-prompt-name.yaml',
        name: 'Migration - Remove old prompt fields',
        labels: { [`${LABEL}description`]: 'Migrate to 2023.2, remove unused prompt fields' },
        since: '2024.8',
    },
    ...folder('example', 'Example', EXAMPLES, { [`${LABEL}instantiate`]: 'false' }),
    ...folder('default', 'Default', DEFAULTS, {}),
    {
        path: 'system/bootstrap.yaml',
        name: 'authentik Bootstrap',
        labels: {
            [`${LABEL}system-bootstrap`]: 'true',
            [`${LABEL}system`]: 'true',
            [`${LABEL}description`]: BOOTSTRAP_DESCRIPTION,
        },
        since: '2024.8',
    },
    ...folder('system', 'System', SYSTEM, { [`${LABEL}system`]: 'true' }),
    {
        path: 'testing/oidc-conformance.yaml',
        name: 'OpenID Conformance testing',
        labels: { [`${LABEL}instantiate`]: 'false' },
        since: '2026.2',
    },
];

/** The files of a version; those that newer ones brought are known from 2024.12 and 2026.5, between them it is a guess. */
export function blueprintFiles(version: AuthentikVersion): BlueprintFile[] {
    return FILES.filter(({ since }) => version.isAtLeast(since)).map(({ path, name, labels }) => ({
        path,
        name,
        labels,
    }));
}

/** Whether authentik keeps an instance of it from the start: not of examples. */
export function isKept({ labels }: BlueprintFile): boolean {
    return labels[`${LABEL}instantiate`] !== 'false';
}
