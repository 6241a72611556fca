import { randomUUID } from 'node:crypto';

import { isBoolean } from './body-values';
import { badRequest, permissionDenied } from './errors';
import type { Call, Json, Operation, Operations } from './operation';
import { page } from './paging';
import type { Exchange } from '../exchange';
import type { Installation } from '../state/installation';

/** Answers are written in the form of their version, which the newest schema fits only in part. */
const AS_RECORDED = { knownDeviation: /./ };

function settings({ version, settings: changed, defaultTokenDuration }: Installation): Json {
    const isNew = version.isAtLeast('2025.10');
    return {
        avatars: 'gravatar,initials',
        default_user_change_name: true,
        default_user_change_email: false,
        default_user_change_username: false,
        event_retention: 'days=365',
        ...(isNew && { reputation_lower_limit: -5, reputation_upper_limit: 5 }),
        footer_links: [],
        gdpr_compliance: true,
        impersonation: true,
        impersonation_require_reason: true,
        default_token_duration: defaultTokenDuration,
        default_token_length: 60,
        ...(isNew && { pagination_default_page_size: 20, pagination_max_page_size: 100, flags: {} }),
        ...changed,
    };
}

function changeSettings(call: Call): Json {
    if (!call.actor.may('authentik_rbac.edit_system_settings')) {
        throw permissionDenied();
    }
    const { installation, body } = call;
    const before = settings(installation);
    const known = Object.entries(body).filter(([name]) => name in before);
    for (const [name, value] of known) {
        if (typeof before[name] === 'boolean' && !isBoolean(value)) {
            throw badRequest({ [name]: ['Must be a valid boolean.'] });
        }
    }
    Object.assign(installation.settings, Object.fromEntries(known));
    return settings(installation);
}

const writeSettings: Operation = {
    ...AS_RECORDED,
    ownBodyCheck: true,
    handle: (call) => ({ status: 200, body: changeSettings(call) }),
};

function flowPk({ flows }: Installation, slug: string): string | null {
    return [...flows.values()].find((flow) => flow.slug === slug)?.pk ?? null;
}

const BRAND_PK = randomUUID();

function brand(installation: Installation): Json {
    const isNew = installation.version.isAtLeast('2025.10');
    return {
        brand_uuid: BRAND_PK,
        domain: 'authentik-default',
        default: true,
        branding_title: 'authentik',
        branding_logo: '/static/dist/assets/icons/icon_left_brand.svg',
        branding_favicon: '/static/dist/assets/icons/icon.png',
        ...(isNew && {
            branding_custom_css: '',
            branding_default_flow_background: '/static/dist/assets/images/flow_background.jpg',
        }),
        flow_authentication: flowPk(installation, 'default-authentication-flow'),
        flow_invalidation: flowPk(installation, 'default-invalidation-flow'),
        flow_recovery: null,
        flow_unenrollment: null,
        flow_user_settings: flowPk(installation, 'default-user-settings-flow'),
        flow_device_code: null,
        default_application: null,
        web_certificate: null,
        ...(isNew && { client_certificates: [] }),
        attributes: {},
    };
}

function currentBrand({ version }: Installation): Json {
    const isNew = version.isAtLeast('2025.10');
    return {
        matched_domain: 'authentik-default',
        branding_title: 'authentik',
        branding_logo: '/static/dist/assets/icons/icon_left_brand.svg',
        ...(isNew && { branding_logo_themed_urls: null }),
        branding_favicon: '/static/dist/assets/icons/icon.png',
        ...(isNew && { branding_favicon_themed_urls: null, branding_custom_css: '' }),
        ui_footer_links: [],
        ui_theme: 'automatic',
        flow_authentication: 'default-authentication-flow',
        flow_invalidation: 'default-invalidation-flow',
        flow_user_settings: 'default-user-settings-flow',
        default_locale: '',
        ...(isNew && { flags: { flows_continuous_login: false, flows_refresh_others: false } }),
    };
}

/** The headers of the request as WSGI names them, the token of who asks among them. */
function printedHeaders({ headers }: Exchange): Json {
    const printed = Object.entries(headers).map(([name, value]) => [
        `HTTP_${name.toUpperCase().replaceAll('-', '_')}`,
        [value].flat().join(','),
    ]);
    return Object.fromEntries(printed) as Json;
}

function systemInfo({ installation, origin, audit: { exchange } }: Call, path: string): Json {
    const { host, hostname, port } = new URL(origin);
    return {
        http_headers: {
            REQUEST_METHOD: 'GET',
            QUERY_STRING: exchange.search.slice(1),
            SCRIPT_NAME: '',
            PATH_INFO: path,
            REMOTE_ADDR: exchange.clientIp,
            REMOTE_HOST: exchange.clientIp,
            SERVER_NAME: hostname,
            SERVER_PORT: port,
            ...printedHeaders(exchange),
            HTTP_HOST: host,
        },
        http_host: host,
        http_is_secure: origin.startsWith('https:'),
        runtime: {
            architecture: 'x86_64',
            authentik_version: installation.version.text,
            environment: 'custom',
            openssl_fips_enabled: null,
            openssl_version: 'OpenSSL 3',
            platform: 'Linux',
            python_version: '3',
            uname: 'Linux',
        },
        brand: 'Default brand',
        server_time: new Date().toISOString(),
        embedded_outpost_disabled: false,
        embedded_outpost_host: '',
    };
}

/** What is there once in an installation: settings, its brand, its licence, the system it runs on. */
export const installationOperations: Operations = {
    'GET /admin/settings/': {
        ...AS_RECORDED,
        permission: 'authentik_rbac.view_system_settings',
        handle: ({ installation }) => ({ status: 200, body: settings(installation) }),
    },
    'PUT /admin/settings/': writeSettings,
    'PATCH /admin/settings/': writeSettings,
    'GET /admin/system/': {
        ...AS_RECORDED,
        permission: 'authentik_rbac.view_system_info',
        handle: (call) => ({ status: 200, body: systemInfo(call, '/api/v3/admin/system/') }),
    },
    'GET /admin/version/history/': {
        permission: 'authentik_admin.view_versionhistory',
        handle: ({ installation }) => ({
            status: 200,
            body: [{ id: 1, timestamp: installation.made, version: installation.version.text, build: '' }],
        }),
    },
    'GET /core/brands/': {
        ...AS_RECORDED,
        permission: 'authentik_brands.view_brand',
        handle: (call) => ({ status: 200, body: page([brand(call.installation)], call, (rows) => rows) }),
    },
    'GET /core/brands/current/': {
        ...AS_RECORDED,
        isPublic: true,
        handle: ({ installation }) => ({ status: 200, body: currentBrand(installation) }),
    },
    'GET /enterprise/license/summary/': {
        handle: () => ({
            status: 200,
            body: {
                ...{ internal_users: 0, external_users: 0, status: 'unlicensed' },
                ...{ latest_valid: new Date(0).toISOString(), license_flags: [] },
            },
        }),
    },
};
