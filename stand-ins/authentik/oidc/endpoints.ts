import { formOf, html, type Answer, type Exchange } from '../exchange';
import { defaultFlow } from '../flows/default-flows';
import { toFlowPage, toLogin } from '../flows/flow-addresses';
import { planOf } from '../flows/flow-plan';
import { notFoundPage } from '../pages';
import { ServerError } from '../server-error';
import type { ApplicationRecord, ProviderRecord } from '../state/records';
import { isTold } from './back-channel';
import { mappedClaims, subjectOf } from './claims';
import { authenticatedProvider, revokingProvider } from './client-credentials';
import type { FrontState } from './front-state';
import { signingKey } from './keys';
import { isRegistered } from './redirect-uris';
import type { IssuedToken } from './store';
import { oauthError } from './token';
import { issuerOf } from './urls';

const BEARER_ERRORS = {
    invalid_token: [401, 'The access token provided is expired, revoked, malformed, or invalid for other reasons'],
    insufficient_scope: [403, 'The request requires higher privileges than provided by the access token'],
} as const;

const HTML = 'text/html; charset=utf-8';

const NEVER_CACHED = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };

/** An empty body, and a header without the name of the scheme. */
function bearerError(code: keyof typeof BEARER_ERRORS): Answer {
    const [status, text] = BEARER_ERRORS[code];
    return {
        status,
        headers: { 'Content-Type': HTML, 'WWW-Authenticate': `error="${code}", error_description="${text}"` },
    };
}

function accessTokenOf(exchange: Exchange): string | undefined {
    const header = /^[Bb]earer (\S+)/.exec(exchange.headers.authorization ?? '')?.[1];
    const form = exchange.verb === 'POST' ? formOf(exchange).get('access_token') : null;
    return header ?? form ?? exchange.query.get('access_token') ?? undefined;
}

/** `GET|POST /application/o/userinfo/` */
export async function userinfo(state: FrontState, exchange: Exchange): Promise<Answer> {
    const token = state.store.accessTokens.get(accessTokenOf(exchange) ?? '');
    const provider = token && state.installation.providers.get(token.providerPk);
    if (!token || !provider) {
        return bearerError('invalid_token');
    }
    if (!token.scope.split(' ').includes('openid')) {
        return bearerError('insufficient_scope');
    }
    const issuer = issuerOf(state.installation, provider, exchange.origin) ?? '';
    const inner = await state.instances.userinfo(issuer, provider, token.inner);
    if (inner.status !== 200) {
        return bearerError('invalid_token');
    }
    const claims = JSON.parse(inner.body) as Record<string, unknown>;
    const user = state.installation.users.get(token.userPk);
    // a mapping may override `sub`, which oidc-provider lets nobody do
    const mapped = user && mappedClaims(state.installation, provider, user, new Set(token.scope.split(' ')));
    return {
        status: 200,
        headers: NEVER_CACHED,
        body: {
            ...claims,
            ...(user && { sub: subjectOf(provider, user) }),
            ...(mapped && 'sub' in mapped && { sub: mapped.sub }),
            ...(token.nonce !== undefined && { nonce: token.nonce }),
        },
    };
}

function findIssued(
    state: FrontState,
    exchange: Exchange,
): [Map<string, IssuedToken>, string, IssuedToken] | undefined {
    const value = formOf(exchange).get('token') ?? '';
    for (const kind of [state.store.accessTokens, state.store.refreshTokens]) {
        const issued = kind.get(value);
        if (issued) {
            return [kind, value, issued];
        }
    }
    return undefined;
}

/** `POST /application/o/revoke/`: an unknown token is a success, wrong credentials are the one 401 of this side. */
export async function revoke(state: FrontState, exchange: Exchange): Promise<Answer> {
    const provider = revokingProvider(state.installation, exchange);
    if (!provider) {
        return { status: 401, headers: NEVER_CACHED, body: oauthError('invalid_client', exchange, state.installation) };
    }
    const found = findIssued(state, exchange);
    if (found) {
        const [kind, value, issued] = found;
        const issuer = issuerOf(state.installation, provider, exchange.origin) ?? '';
        await state.instances.revoke(issuer, provider, issued.inner);
        kind.delete(value);
    }
    return { status: 200, headers: NEVER_CACHED, body: {} };
}

/** `POST /application/o/introspect/`: always 200; bad credentials look like a token that is not active. */
export function introspect(state: FrontState, exchange: Exchange): Answer {
    const provider = authenticatedProvider(state.installation, exchange);
    const issued = findIssued(state, exchange)?.[2];
    const isActive = provider && issued && Number(issued.claims.exp) * 1000 > Date.now();
    return {
        status: 200,
        headers: NEVER_CACHED,
        body: isActive
            ? { ...issued.claims, active: true, scope: issued.scope, client_id: provider.clientId }
            : { active: false },
    };
}

export interface Published {
    application: ApplicationRecord;
    provider: ProviderRecord;
}

export function publishedAt(state: FrontState, slug: string): Published | undefined {
    const { applications, providers } = state.installation;
    const application = [...applications.values()].find((one) => one.slug === slug);
    const provider = application?.provider == null ? undefined : providers.get(application.provider);
    return application && provider && { application, provider };
}

/** The discovery document: URLs follow the caller's host, and `grant_types_supported` says nothing of the provider. */
export function discovery(state: FrontState, exchange: Exchange, { application, provider }: Published): Answer {
    const { installation } = state;
    const base = `${exchange.origin}/application/o/`;
    const own = `${base}${application.slug}/`;
    // in the order in which they were attached
    const scopes = provider.propertyMappings.flatMap((pk) => installation.scopeMappings.get(pk)?.scopeName ?? []);
    const anybody = [...installation.users.values()][0];
    const claims = anybody ? Object.keys(mappedClaims(installation, provider, anybody, new Set(scopes))) : [];
    const algorithm = signingKey(installation, provider)?.algorithm ?? 'HS256';
    return {
        status: 200,
        body: {
            issuer: issuerOf(installation, provider, exchange.origin),
            authorization_endpoint: `${base}authorize/`,
            token_endpoint: `${base}token/`,
            userinfo_endpoint: `${base}userinfo/`,
            end_session_endpoint: `${own}end-session/`,
            introspection_endpoint: `${base}introspect/`,
            revocation_endpoint: `${base}revoke/`,
            device_authorization_endpoint: `${base}device/`,
            ...(installation.version.isAtLeast('2025.8') && {
                backchannel_logout_supported: true,
                backchannel_logout_session_supported: true,
                frontchannel_logout_supported: true,
                frontchannel_logout_session_supported: true,
            }),
            response_types_supported: [
                'code',
                'id_token',
                'id_token token',
                'code token',
                'code id_token',
                'code id_token token',
            ],
            response_modes_supported: ['query', 'fragment', 'form_post'],
            jwks_uri: `${own}jwks/`,
            grant_types_supported: [
                'authorization_code',
                'refresh_token',
                'implicit',
                'client_credentials',
                'password',
                'urn:ietf:params:oauth:grant-type:device_code',
            ],
            id_token_signing_alg_values_supported: [algorithm],
            ...(provider.encryptionKey !== null && {
                id_token_encryption_alg_values_supported: ['RSA-OAEP-256'],
                id_token_encryption_enc_values_supported: ['A256CBC-HS512'],
            }),
            subject_types_supported: ['public'],
            token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
            acr_values_supported: ['goauthentik.io/providers/oauth2/default'],
            scopes_supported: [...new Set([...scopes, 'openid'])],
            request_parameter_supported: false,
            claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'auth_time', 'acr', 'amr', 'nonce', ...claims],
            claims_parameter_supported: false,
            code_challenge_methods_supported: ['plain', 'S256'],
        },
    };
}

/** With the client secret as key there is nothing to publish, not even the list; nor for a key of an unknown kind. */
export function jwks(state: FrontState, { provider }: Published): Answer {
    try {
        const key = signingKey(state.installation, provider);
        return { status: 200, body: key ? { keys: [key.publicJwk] } : {} };
    } catch (error) {
        if (error instanceof ServerError) {
            return { status: 200, body: {} };
        }
        throw error;
    }
}

/**
 * `GET|POST /application/o/<slug>/end-session/`: what ends is up to the invalidation flow, which ends with a page about
 * the application; or, since 2026.5, at an address that is registered for it.
 */
export function endSession(state: FrontState, exchange: Exchange, { application, provider }: Published): Answer {
    const { installation, sessions } = state;
    const { flows, version } = installation;
    const session = sessions.of(exchange);
    if (!session || !sessions.userOf(session)) {
        return toLogin(state, exchange, { application });
    }
    // a provider whose flow was deleted ends by the brand's
    const flow = flows.get(provider.invalidationFlow ?? '') ?? defaultFlow(installation, 'invalidation');
    if (!flow) {
        return html(404, notFoundPage());
    }
    if (isTold(installation, provider)) {
        // at once, whether the flow ends the login as well or not; otherwise the tokens stay good till then
        state.endTokens(session.login ?? '', provider.pk);
    }
    const plan = planOf(flow, { application });
    const parameters = exchange.verb === 'POST' ? formOf(exchange) : exchange.query;
    const target = parameters.get('post_logout_redirect_uri');
    const isRegisteredTarget =
        target !== null && version.isAtLeast('2026.5') && isRegistered(provider, target, 'logout');
    plan.stages.push(
        isRegisteredTarget
            ? { kind: 'authorization', authorize: async () => withState(target, parameters.get('state')) }
            : { kind: 'session-end' },
    );
    session.plan = plan;
    return toFlowPage(exchange, flow.slug, exchange.query, [sessions.cookie(session, exchange)]);
}

function withState(target: string, oauthState: string | null): string {
    const url = new URL(target);
    if (oauthState !== null) {
        url.searchParams.set('state', oauthState);
    }
    return url.toString();
}
