import { NEWEST_VERSION } from '../version';
import type { Json, Operations } from './operation';
import { showSelf } from './users';

const BUILD_HASH = 'd3b07384d113edec49eaa6238ad5ff00bd3b07a1';

/** Version, configuration, and who is asking. */
export const systemOperations: Operations = {
    'GET /admin/version/': {
        handle: ({ installation }) => {
            const current = installation.version.text;
            return {
                status: 200,
                body: {
                    version_current: current,
                    version_latest: NEWEST_VERSION,
                    version_latest_valid: true,
                    // only builds that are no release have one
                    build_hash: installation.version.isRelease ? '' : BUILD_HASH,
                    outdated: installation.version.isOlderThan(NEWEST_VERSION),
                    outpost_outdated: false,
                },
            };
        },
    },
    'GET /root/config/': {
        isPublic: true,
        handle: () => ({
            status: 200,
            body: {
                error_reporting: {
                    enabled: false,
                    sentry_dsn: '',
                    environment: 'customer',
                    send_pii: false,
                    traces_sample_rate: 0,
                },
                // every official build has `is_enterprise`: it says nothing about a licence
                capabilities: ['can_save_media', 'can_geo_ip', 'can_asn', 'can_impersonate', 'is_enterprise'],
                cache_timeout: 300,
                cache_timeout_flows: 300,
                cache_timeout_policies: 300,
            },
        }),
    },
    'GET /core/users/me/': {
        handle: (call) => ({ status: 200, body: { user: showSelf(call.actor.user, call), users: [] } }),
        asOf: (body, version) => {
            const { user, users } = body as { user: Json; users: Json[] };
            const { is_current, roles, ...older } = user;
            return {
                user: {
                    ...older,
                    ...(version.isAtLeast('2025.12') && { roles }),
                    ...(version.isAtLeast('2026.8') && { is_current }),
                },
                ...(version.isAtLeast('2026.8') && { users }),
            };
        },
    },
};
