import { loadDocument } from '../schema/document';
import { NEWEST_VERSION } from '../version';
import type { Json, Operations } from './operation';
import { showSelf } from './users';
import type { Installation } from '../state/installation';

const BUILD_HASH = 'd3b07384d113edec49eaa6238ad5ff00bd3b07a1';

/** What an installation that looks for no newer version takes for the newest: since when which, is not known. */
function latestUnasked({ version }: Installation): string {
    return version.isAtLeast('2025.2') ? '0.0.0' : version.text;
}

function about(installation: Installation): Json {
    const { version, isFromSource } = installation;
    const latest = isFromSource ? latestUnasked(installation) : NEWEST_VERSION;
    return {
        version_current: version.text,
        version_latest: latest,
        version_latest_valid: latest !== '0.0.0',
        // only builds that are no release have one
        build_hash: version.isRelease || isFromSource ? '' : BUILD_HASH,
        outdated: version.isOlderThan(latest),
        outpost_outdated: false,
    };
}

function configuration({ isFromSource }: Installation): Json {
    return {
        error_reporting: {
            enabled: false,
            // authentik's own, which nothing is sent to unless an administrator wants it
            sentry_dsn: 'https://151ba72610234c4c97c5bcff4e1cffd8@authentik.error-reporting.a7k.io/4504163677503489',
            environment: 'customer',
            send_pii: false,
            traces_sample_rate: 0.1,
        },
        // `is_enterprise` is everywhere: it says nothing about a licence
        capabilities: [
            ...(isFromSource ? [] : ['can_save_media', 'can_geo_ip', 'can_asn']),
            ...['can_impersonate', 'is_enterprise'],
        ],
        cache_timeout: 300,
        cache_timeout_flows: 300,
        cache_timeout_policies: 300,
    };
}

/** Version, configuration, and who is asking. */
export const systemOperations: Operations = {
    'GET /admin/version/': {
        handle: ({ installation }) => ({ status: 200, body: about(installation) }),
    },
    'GET /root/config/': {
        isPublic: true,
        handle: ({ installation }) => ({ status: 200, body: configuration(installation) }),
        asOf: (body, version) => ({
            ...(body as Json),
            ...(!version.isAtLeast('2025.2') && { cache_timeout_reputation: 0 }),
        }),
    },
    // of another version it has other paths: this is the file of the newest
    'GET /schema/': {
        isPublic: true,
        handle: ({ installation: { version } }) => {
            const { info, ...rest } = loadDocument();
            return { status: 200, body: { ...rest, info: { ...info, version: version.text } } };
        },
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
