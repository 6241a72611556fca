import { createHash, generateKeyPairSync } from 'node:crypto';
import type { Installation } from '../state/installation';
import type { ProviderRecord } from '../state/records';
import { ACR, mappedClaims } from './claims';
import { inject, makeRequest, type InnerResponse } from './inject';
import { signingKey } from './keys';
import type { OidcStore } from './store';
import { seconds } from './time-spans';

// oidc-provider asks for Node 22 for this one function
interface UrlWithParse {
    parse?: (url: string, base?: string) => URL | null;
}
(URL as unknown as UrlWithParse).parse ??= (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);

const { Provider } = await quietly(() => import('oidc-provider'));

/** oidc-provider prints a warning about Node versions below 22 when it is loaded. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
    const { warn } = console;
    console.warn = () => undefined;
    try {
        return await load();
    } finally {
        console.warn = warn;
    }
}

const UNUSED_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });

/** A scope that stands for none at all: oidc-provider grants nothing without a scope, authentik does. */
export const NO_SCOPE = 'none-granted';

const PATHS = {
    authorization: '/authorize',
    token: '/token',
    userinfo: '/userinfo',
    jwks: '/jwks',
};

export interface AuthorizationRequest {
    provider: ProviderRecord;
    subject: string;
    authTime: number;
    redirectUri: string;
    scopes: ReadonlySet<string>;
    state: string | undefined;
    nonce: string | undefined;
    codeChallenge: string | undefined;
    codeChallengeMethod: string | undefined;
}

/** The OpenID providers that do the protocol behind authentik's own checks: one per provider record and issuer. */
export class OidcInstances {
    private readonly instances = new Map<string, InstanceType<typeof Provider>>();
    private readonly cookieKey = createHash('sha256').update(Math.random().toString()).digest('hex');

    constructor(
        private readonly installation: Installation,
        private readonly store: OidcStore,
    ) {}

    /** @returns the inner authorization code */
    async authorize(issuer: string, request: AuthorizationRequest): Promise<string> {
        const instance = this.instance(issuer, request.provider);
        const { codeChallenge, codeChallengeMethod } = request;
        const hasOpenId = request.scopes.has('openid');
        const parameters = new URLSearchParams({
            client_id: request.provider.clientId,
            redirect_uri: request.redirectUri,
            response_type: 'code',
            scope: request.scopes.size > 0 ? [...request.scopes].join(' ') : NO_SCOPE,
            prompt: 'login consent',
            ...(hasOpenId && request.nonce !== undefined && { nonce: request.nonce }),
            ...(codeChallenge !== undefined && {
                // oidc-provider knows S256 only; a plain challenge is the verifier itself
                code_challenge:
                    codeChallengeMethod === 'S256'
                        ? codeChallenge
                        : createHash('sha256').update(codeChallenge).digest('base64url'),
                code_challenge_method: 'S256',
            }),
        });
        const start = await inject(instance.callback(), {
            method: 'GET',
            path: `${PATHS.authorization}?${parameters.toString()}`,
        });
        const grant = new instance.Grant({ accountId: request.subject, clientId: request.provider.clientId });
        grant.addOIDCScope(parameters.get('scope') ?? NO_SCOPE);
        const interaction = makeRequest({
            method: 'GET',
            path: String(start.headers.location),
            headers: { cookie: cookiesOf(start) },
        });
        const response = { setHeader: () => undefined } as never;
        const resume = await instance.interactionResult(interaction, response, {
            login: { accountId: request.subject, ts: request.authTime, acr: ACR, amr: ['pwd'] },
            consent: { grantId: await grant.save() },
        });
        const end = await inject(instance.callback(), {
            method: 'GET',
            path: new URL(resume).pathname,
            headers: { cookie: cookiesOf(start) },
        });
        const code = new URL(String(end.headers.location)).searchParams.get('code');
        if (code === null) {
            throw new Error(`oidc-provider gave no code: ${String(end.headers.location)}`);
        }
        return code;
    }

    /** The token endpoint, for a client that authentik's checks let pass. */
    async token(issuer: string, provider: ProviderRecord, form: Record<string, string>): Promise<InnerResponse> {
        const credentials = {
            client_id: provider.clientId,
            ...(provider.clientType === 'confidential' && { client_secret: provider.clientSecret }),
        };
        return inject(this.instance(issuer, provider).callback(), {
            method: 'POST',
            path: PATHS.token,
            form: { ...form, ...credentials },
        });
    }

    async userinfo(issuer: string, provider: ProviderRecord, accessToken: string): Promise<InnerResponse> {
        return inject(this.instance(issuer, provider).callback(), {
            method: 'GET',
            path: PATHS.userinfo,
            headers: { authorization: `Bearer ${accessToken}` },
        });
    }

    async revoke(issuer: string, provider: ProviderRecord, inner: string): Promise<void> {
        const instance = this.instance(issuer, provider);
        const token = (await instance.AccessToken.find(inner)) ?? (await instance.RefreshToken.find(inner));
        await token?.destroy();
    }

    private instance(issuer: string, provider: ProviderRecord): InstanceType<typeof Provider> {
        const mappings = this.installation.mappingsOf(provider);
        // the front checks redirect URIs, so an instance serves whichever there are
        const lasting = { ...provider, redirectUris: [] };
        const key = JSON.stringify([issuer, lasting, mappings, this.installation.version.text]);
        let instance = this.instances.get(key);
        if (!instance) {
            instance = new Provider(issuer, this.configuration(provider));
            const { installation } = this;
            // the front has checked the redirect URI as authentik does, regular expressions included
            instance.Client.prototype.redirectUriAllowed = () => installation.providers.has(provider.pk);
            this.instances.set(key, instance);
        }
        return instance;
    }

    private configuration(provider: ProviderRecord): Record<string, unknown> {
        const { installation, store } = this;
        const key = signingKey(installation, provider);
        const algorithm = key?.algorithm ?? 'HS256';
        const names = [...new Set(installation.mappingsOf(provider).map((mapping) => mapping.scopeName))];
        const anybody = [...installation.users.values()][0];
        const namesOf = (scope: string): string[] =>
            anybody ? Object.keys(mappedClaims(installation, provider, anybody, new Set([scope]))) : [];
        const accessTokens = seconds(provider.accessTokenValidity);
        return {
            adapter: function adapter(model: string) {
                return store.adapter(model, (clientId) => clientOf(installation, clientId, algorithm));
            },
            // with none it would make do with keys that everybody knows, and say so on the console
            jwks: { keys: [key?.privateJwk ?? UNUSED_KEY] },
            routes: PATHS,
            interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
            features: { devInteractions: { enabled: false }, revocation: { enabled: false } },
            findAccount: (_ctx: unknown, subject: string) => {
                const user = installation.users.get(store.subjects.get(`${provider.pk}/${subject}`) ?? -1);
                // before, a refresh token stayed good
                return user && (user.isActive || !installation.version.isAtLeast('2025.2'))
                    ? {
                          accountId: subject,
                          claims: (_use: string, scope: string) =>
                              mappedClaims(installation, provider, user, new Set(scope.split(' '))),
                      }
                    : undefined;
            },
            scopes: [...names, NO_SCOPE],
            claims: {
                acr: null,
                auth_time: null,
                iss: null,
                sid: null,
                ...Object.fromEntries(names.map((name) => [name, namesOf(name)])),
                openid: ['sub', 'acr', 'amr', 'auth_time', ...namesOf('openid')],
            },
            conformIdTokenClaims: !provider.includeClaimsInIdToken,
            pkce: { required: () => false },
            rotateRefreshToken: true,
            issueRefreshToken: (_ctx: unknown, _client: unknown, code: { scopes: Set<string> }) =>
                code.scopes.has('offline_access'),
            responseTypes: ['code'],
            clientAuthMethods: ['client_secret_post', 'none'],
            enabledJWA: { idTokenSigningAlgValues: [algorithm] },
            clientDefaults: { id_token_signed_response_alg: algorithm },
            cookies: { keys: [this.cookieKey] },
            ttl: {
                AccessToken: accessTokens,
                IdToken: accessTokens,
                AuthorizationCode: seconds(provider.accessCodeValidity),
                RefreshToken: seconds(provider.refreshTokenValidity),
                Grant: 1_209_600,
                Interaction: 60,
                Session: 60,
            },
        };
    }
}

function cookiesOf(response: InnerResponse): string {
    const set = response.headers['set-cookie'];
    return (Array.isArray(set) ? set : []).map((cookie) => cookie.split(';')[0]).join('; ');
}

function clientOf(
    installation: Installation,
    clientId: string,
    algorithm: string,
): Record<string, unknown> | undefined {
    const provider = installation.providerWithClientId(clientId);
    return (
        provider && {
            client_id: provider.clientId,
            ...(provider.clientType === 'confidential' && { client_secret: provider.clientSecret }),
            token_endpoint_auth_method: provider.clientType === 'confidential' ? 'client_secret_post' : 'none',
            // the real ones may be regular expressions, which are no URLs
            redirect_uris: ['http://registered.invalid/'],
            response_types: ['code'],
            grant_types: ['authorization_code', 'refresh_token'],
            id_token_signed_response_alg: algorithm,
        }
    );
}
