import type { Adapter } from 'oidc-provider';

interface Entry {
    payload: Record<string, unknown>;
    expires: number | undefined;
}

/** What is known of an access token that was handed out: the JWT is ours, the token behind it oidc-provider's. */
export interface IssuedToken {
    inner: string;
    /** claims of the ID token it came with, as introspection shows them */
    claims: Record<string, unknown>;
    scope: string;
    providerPk: number;
    userPk: number;
    nonce: string | undefined;
    /** the login that it came from; with a refresh token there may be none any more */
    login: string;
    authTime: number;
}

/** An authorization code that was handed out, in authentik's form of 32 hexadecimal digits. */
export interface IssuedCode {
    inner: string;
    redirectUri: string;
    providerPk: number;
    userPk: number;
    nonce: string | undefined;
    hasChallenge: boolean;
    login: string;
    authTime: number;
}

/** What oidc-provider keeps, shared by its instances for all origins: a code got at one may be redeemed at another. */
export class OidcStore {
    readonly codes = new Map<string, IssuedCode>();
    readonly accessTokens = new Map<string, IssuedToken>();
    readonly refreshTokens = new Map<string, IssuedToken>();
    /** `<provider pk>/<subject>` → pk of the user */
    readonly subjects = new Map<string, number>();
    private readonly entries = new Map<string, Entry>();
    /** sessions and interactions are looked for by their `uid` as well */
    private readonly byUid = new Map<string, Entry>();

    /** @param findClient metadata of a client, made from the providers' present state */
    adapter(model: string, findClient: (clientId: string) => Record<string, unknown> | undefined): Adapter {
        const { entries, byUid } = this;
        const keyOf = (id: string): string => `${model}:${id}`;
        const find = (id: string): Record<string, unknown> | undefined => {
            const entry = entries.get(keyOf(id));
            return entry && (entry.expires ?? Infinity) > Date.now() ? entry.payload : undefined;
        };
        return {
            upsert: async (id, payload, expiresIn) => {
                const expires = expiresIn === undefined ? undefined : Date.now() + expiresIn * 1000;
                const entry = { payload, expires };
                entries.set(keyOf(id), entry);
                if (typeof payload.uid === 'string') byUid.set(keyOf(payload.uid), entry);
            },
            find: async (id) => (model === 'Client' ? findClient(id) : find(id)),
            findByUserCode: async () => undefined,
            findByUid: async (uid) => byUid.get(keyOf(uid))?.payload,
            consume: async (id) => {
                const payload = find(id);
                if (payload) {
                    payload.consumed = Math.floor(Date.now() / 1000);
                }
            },
            destroy: async (id) => {
                const entry = entries.get(keyOf(id));
                entries.delete(keyOf(id));
                // a session that was given another id keeps its uid
                const uid = entry?.payload.uid;
                if (typeof uid === 'string' && byUid.get(keyOf(uid)) === entry) byUid.delete(keyOf(uid));
            },
            revokeByGrantId: async (grantId) => {
                for (const [key, entry] of entries) {
                    if (entry.payload.grantId === grantId) {
                        entries.delete(key);
                    }
                }
            },
        };
    }

    forgetWhere(isGone: (issued: IssuedCode | IssuedToken, kind: IssuedKind) => boolean): void {
        const kinds = [
            ['code', this.codes],
            ['access token', this.accessTokens],
            ['refresh token', this.refreshTokens],
        ] as const;
        for (const [kind, all] of kinds) {
            for (const [key, issued] of all) {
                if (isGone(issued, kind)) {
                    all.delete(key);
                }
            }
        }
    }
}

export type IssuedKind = 'code' | 'access token' | 'refresh token';
