/** The part of oidc-provider 9 that the stand-in uses; the package ships no types. */
declare module 'oidc-provider' {
    import type { IncomingMessage, ServerResponse } from 'node:http';

    export interface Adapter {
        upsert(id: string, payload: Record<string, unknown>, expiresIn?: number): Promise<void>;
        find(id: string): Promise<Record<string, unknown> | undefined>;
        findByUserCode(userCode: string): Promise<undefined>;
        findByUid(uid: string): Promise<Record<string, unknown> | undefined>;
        consume(id: string): Promise<void>;
        destroy(id: string): Promise<void>;
        revokeByGrantId(grantId: string): Promise<void>;
    }

    export interface Account {
        accountId: string;
        claims(use: string, scope: string): Record<string, unknown>;
    }

    interface Grant {
        addOIDCScope(scope: string): void;
        save(): Promise<string>;
    }

    interface StoredToken {
        destroy(): Promise<void>;
    }

    interface Client {
        redirectUriAllowed(uri: string): boolean;
    }

    export class Provider {
        constructor(issuer: string, configuration: Record<string, unknown>);
        callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
        interactionResult(
            request: IncomingMessage,
            response: ServerResponse,
            result: Record<string, unknown>,
        ): Promise<string>;
        on(event: string, listener: (...parameters: never[]) => void): this;
        readonly Grant: new (fields: { accountId: string; clientId: string }) => Grant;
        readonly Client: { prototype: Client };
        readonly AccessToken: { find(value: string): Promise<StoredToken | undefined> };
        readonly RefreshToken: { find(value: string): Promise<StoredToken | undefined> };
    }
}
