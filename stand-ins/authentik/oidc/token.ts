import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { formOf, type Answer, type Exchange } from '../exchange';
import { generateKey, type Installation } from '../state/installation';
import type { ProviderRecord } from '../state/records';
import { ACR, mappedClaims, subjectOf } from './claims';
import { clientCredentials } from './client-credentials';
import { describeProvider, noteMisconfiguration } from './front-events';
import type { FrontState } from './front-state';
import { NO_SCOPE } from './instances';
import { signingKey } from './keys';
import { hasForbiddenScheme, isRegistered } from './redirect-uris';
import type { IssuedCode, IssuedToken } from './store';
import { seconds } from './time-spans';
import { issuerOf } from './urls';

const DESCRIPTIONS: Record<string, string> = {
    invalid_request: 'The request is otherwise malformed',
    invalid_client:
        'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)',
    invalid_grant:
        'The provided authorization grant or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client',
    unsupported_grant_type: 'The authorization grant type is not supported by the authorization server',
    invalid_scope:
        'The requested scope is invalid, unknown, malformed, or exceeds the scope granted by the resource owner',
};

const NEVER_CACHED = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };

/** None of these leads to anything here: their refusal is imitated, not what they give. */
const WITHOUT_BROWSER = ['client_credentials', 'password', 'urn:ietf:params:oauth:grant-type:device_code'];

class TokenError extends Error {
    constructor(readonly code: string) {
        super(code);
    }
}

/** Newer versions say which request it was (2026.5; 2024.12 does not). */
export function oauthError(code: string, { requestId }: Exchange, { version }: Installation): Record<string, string> {
    return {
        error: code,
        error_description: DESCRIPTIONS[code] ?? code,
        ...(version.isAtLeast('2025.2') && { request_id: requestId }),
    };
}

/** Tokens are JWTs, signed by the provider's key, or with its client secret where it has none. */
async function sign(state: FrontState, provider: ProviderRecord, claims: Record<string, unknown>): Promise<string> {
    const key = signingKey(state.installation, provider);
    const jwt = new SignJWT(claims);
    return key
        ? jwt.setProtectedHeader({ alg: key.algorithm, kid: key.kid, typ: 'JWT' }).sign(key.privateKey)
        : jwt.setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(Buffer.from(provider.clientSecret));
}

/** What both tokens hold, in authentik's own order; without claims where the provider leaves them to userinfo. */
function claimsOf(
    { installation }: FrontState,
    issuer: string,
    provider: ProviderRecord,
    { userPk, nonce, login, authTime }: Grant,
    scope: string,
): Record<string, unknown> {
    const user = installation.users.get(userPk);
    const now = Math.floor(Date.now() / 1000);
    return {
        iss: issuer,
        ...(user && { sub: subjectOf(provider, user) }),
        aud: provider.clientId,
        exp: now + seconds(provider.accessTokenValidity),
        iat: now,
        auth_time: authTime,
        ...{ acr: ACR, amr: ['pwd'] },
        ...(nonce !== undefined && { nonce }),
        sid: createHash('sha256').update(login).digest('hex'),
        ...(installation.version.isAtLeast('2025.2') && { jti: randomUUID().replaceAll('-', '') }),
        ...(user &&
            provider.includeClaimsInIdToken &&
            mappedClaims(installation, provider, user, new Set(scope.split(' ')))),
    };
}

type Grant = Pick<IssuedCode, 'userPk' | 'nonce' | 'login' | 'authTime'>;

async function handOver(
    state: FrontState,
    exchange: Exchange,
    provider: ProviderRecord,
    { userPk, nonce, login, authTime }: Grant,
    form: Record<string, string>,
): Promise<Answer> {
    const grant = { userPk, nonce, login, authTime };
    const issuer = issuerOf(state.installation, provider, exchange.origin) ?? '';
    const inner = await state.instances.token(issuer, provider, form);
    const body = JSON.parse(inner.body) as Record<string, string | number | undefined>;
    if (inner.status !== 200) {
        throw new TokenError(body.error === 'invalid_grant' ? 'invalid_grant' : 'invalid_request');
    }
    const scope = String(body.scope ?? '')
        .split(' ')
        .filter((one) => one !== NO_SCOPE)
        .join(' ');
    const claims = claimsOf(state, issuer, provider, grant, scope);
    // the first version that says so is a guess
    const saysScope = state.installation.version.isAtLeast('2025.2');
    const issued: IssuedToken = {
        ...{ claims, scope, providerPk: provider.pk, ...grant },
        inner: String(body.access_token),
    };
    const own = { azp: provider.clientId, uid: generateKey(40), ...(saysScope && { scope }) };
    const accessToken = await sign(state, provider, { ...claims, ...own });
    state.store.accessTokens.set(accessToken, issued);
    const refreshToken = body.refresh_token;
    if (typeof refreshToken === 'string') {
        state.store.refreshTokens.set(refreshToken, { ...issued, inner: refreshToken });
    }
    return {
        status: 200,
        headers: NEVER_CACHED,
        body: {
            access_token: accessToken,
            token_type: 'Bearer',
            ...(saysScope && { scope }),
            expires_in: seconds(provider.accessTokenValidity),
            id_token: await sign(state, provider, claims),
            ...(typeof refreshToken === 'string' && { refresh_token: refreshToken }),
        },
    };
}

async function redeemCode(
    state: FrontState,
    exchange: Exchange,
    provider: ProviderRecord,
    form: URLSearchParams,
): Promise<Answer> {
    const value = form.get('code') ?? '';
    if (value === '') {
        throw new TokenError('invalid_grant');
    }
    const redirectUri = form.get('redirect_uri') ?? '';
    if (!isRegistered(provider, redirectUri)) {
        noteMisconfiguration(state.installation, exchange, 'token', {
            message: 'Invalid redirect URI used by provider',
            provider: describeProvider(provider),
            redirect_uri: redirectUri,
            expected: provider.redirectUris,
        });
        throw new TokenError('invalid_client');
    }
    if (hasForbiddenScheme(redirectUri)) {
        throw new TokenError('invalid_request');
    }
    const code = state.store.codes.get(value);
    if (code?.providerPk !== provider.pk) {
        throw new TokenError('invalid_grant');
    }
    const verifier = form.get('code_verifier') ?? '';
    if (code.hasChallenge !== (verifier !== '')) {
        throw new TokenError('invalid_grant');
    }
    const answer = await handOver(state, exchange, provider, code, {
        grant_type: 'authorization_code',
        code: code.inner,
        // which of the registered URIs the code was got with is not compared
        redirect_uri: code.redirectUri,
        ...(verifier !== '' && { code_verifier: verifier }),
    });
    state.store.codes.delete(value);
    return answer;
}

async function refresh(
    state: FrontState,
    exchange: Exchange,
    provider: ProviderRecord,
    form: URLSearchParams,
): Promise<Answer> {
    const value = form.get('refresh_token') ?? '';
    const token = state.store.refreshTokens.get(value);
    if (token?.providerPk !== provider.pk) {
        throw new TokenError('invalid_grant');
    }
    if (!token.scope.split(' ').includes('offline_access')) {
        throw new TokenError('invalid_scope');
    }
    const answer = await handOver(state, exchange, provider, token, {
        grant_type: 'refresh_token',
        refresh_token: value,
    });
    state.store.refreshTokens.delete(value);
    return answer;
}

/** `POST /application/o/token/`: whatever is wrong is a 400, checked in authentik's order (`views/token.py`). */
export async function token(state: FrontState, exchange: Exchange): Promise<Answer> {
    const form = formOf(exchange);
    try {
        const { clientId, clientSecret } = clientCredentials(state.installation, exchange);
        const provider = state.installation.providerWithClientId(clientId);
        if (!provider) {
            throw new TokenError('invalid_client');
        }
        const grantType = form.get('grant_type') ?? '';
        if (state.installation.version.hasGrantTypes && !provider.grantTypes.includes(grantType)) {
            throw new TokenError('invalid_grant');
        }
        if (WITHOUT_BROWSER.includes(grantType)) {
            throw new TokenError('invalid_grant');
        }
        if (!['authorization_code', 'refresh_token'].includes(grantType)) {
            throw new TokenError('unsupported_grant_type');
        }
        if (provider.clientType === 'confidential' && provider.clientSecret !== clientSecret) {
            throw new TokenError('invalid_client');
        }
        return grantType === 'authorization_code'
            ? await redeemCode(state, exchange, provider, form)
            : await refresh(state, exchange, provider, form);
    } catch (error) {
        if (error instanceof TokenError) {
            return { status: 400, headers: NEVER_CACHED, body: oauthError(error.code, exchange, state.installation) };
        }
        throw error;
    }
}
