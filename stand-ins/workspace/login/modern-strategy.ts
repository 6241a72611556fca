import type { LoginService } from '../login-services';
import type { Server } from '../server';
import { siteUrl, usesModernFlow, identityUrl } from './entry-urls';

/** How the modern flow talks to one provider: a strategy of passport-oauth2. */
export interface ModernStrategy {
    service: LoginService;
    clientId: string;
    clientSecret: string;
    authorizationUrl: string;
    tokenUrl: string;
    identityUrl: string;
    callbackUrl: string;
    scope: string;
    /** the access token goes into the header, else into the query */
    sendsBearer: boolean;
    accessTokenParam: string;
    loginStyle: 'popup' | 'redirect';
}

/**
 * Sent with every authorize request (docs/servers/rocket-chat.md#two-login-flows), so that authentik asks for consent even
 * where its flow gives it implicitly.
 */
export const PROMPT = 'consent';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The strategy as it was registered with the last change of the entry (`server/lib/oauth/addPassportCustomOAuth.ts`,
 * `app/custom-oauth/server/customOAuth.ts`). Only the identity path may be an absolute address; the others are put
 * behind the entry's URL whatever they are, and the redirect URI is the same for all three login styles.
 * @returns undefined where the routes of the flow let nothing pass, which counts at once, or without id, secret and URL
 */
export function modernStrategy(server: Server, name: string): ModernStrategy | undefined {
    if (!isAllowed(server, name)) return undefined;
    const service = server.loginServices.get(name);
    if (!service) return undefined;
    const [clientId, clientSecret, url] = [text(service.clientId), text(service.secret), text(service.serverURL)];
    if (!clientId || !clientSecret || !url) return undefined;
    return {
        service,
        clientId,
        clientSecret,
        authorizationUrl: url + text(service.authorizePath),
        tokenUrl: url + text(service.tokenPath),
        identityUrl: identityUrl({ ...service, identityPath: text(service.identityPath) || '/me' }),
        callbackUrl: `${siteUrl(server)}/_oauth/${service.service}`,
        scope: text(service.scope),
        // `identity_token_sent_via` is read, but nothing comes of it
        sendsBearer: service.tokenSentVia === 'header',
        accessTokenParam: text(service.accessTokenParam) || 'access_token',
        loginStyle: service.loginStyle === 'popup' ? 'popup' : 'redirect',
    };
}

/** `server/lib/oauth/allowPassportOAuthMiddleware.ts`; an entry that needs a licence acts as switched off without one. */
function isAllowed(server: Server, name: string): boolean {
    const id = `Accounts_OAuth_Custom-${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return usesModernFlow(server) && Boolean(server.settings.effectiveValue(id));
}
