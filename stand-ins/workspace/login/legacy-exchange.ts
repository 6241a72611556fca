import type { RequestInit } from 'node-fetch';
import type { LoginService } from '../login-services';
import type { HttpWorkspace } from '../rest/http-workspace';
import { identityUrl, redirectUri, tokenUrl } from './entry-urls';
import { ExchangeError } from './exchange-error';
import type { ServiceData } from './external-user';
import { normaliseIdentity, type Identity } from './identity';
import { serverFetch } from './server-fetch';

const USER_AGENT = 'Meteor';
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * From the code to the person's claims, as the legacy flow does it
 * (`getAccessToken` and `getIdentity` in `apps/meteor/app/custom-oauth/server/custom_oauth_server.ts`).
 * @throws ExchangeError `Failed to complete OAuth handshake …`, `Failed to fetch identity …`
 */
export async function exchangeCode(
    workspace: HttpWorkspace,
    service: LoginService,
    query: { code: string; state: string },
): Promise<ServiceData> {
    const tokens = await requestTokens(workspace, service, query);
    const accessToken = text(tokens.access_token);
    const identity = await requestIdentity(workspace, service, accessToken);
    const expiresIn = Number.parseInt(String(tokens.expires_in), 10);
    return {
        _OAuthCustom: true,
        serverURL: service.serverURL,
        accessToken,
        idToken: tokens.id_token,
        expiresAt: Date.now() + 1000 * expiresIn,
        ...(tokens.refresh_token ? { refreshToken: tokens.refresh_token } : {}),
        ...identity,
    };
}

async function requestTokens(
    workspace: HttpWorkspace,
    service: LoginService,
    query: { code: string; state: string },
): Promise<Record<string, unknown>> {
    const headers: Record<string, string> = {
        'Content-Type': 'application/x-www-form-urlencoded',
        'User-Agent': USER_AGENT,
        Accept: 'application/json',
    };
    const parameters = new URLSearchParams({
        code: query.code,
        redirect_uri: redirectUri(workspace, service),
        grant_type: 'authorization_code',
        state: query.state,
    });
    // only once, in the header or in the body; not percent-encoded in the header
    if (service.tokenSentVia === 'header') {
        const credentials = `${text(service.clientId)}:${text(service.secret)}`;
        headers.Authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
    } else {
        parameters.append('client_secret', text(service.secret));
        parameters.append('client_id', text(service.clientId));
    }
    const url = tokenUrl(service);
    const fail = (reason: string): never => {
        throw new ExchangeError(
            'token',
            `Failed to complete OAuth handshake with ${service.service} at ${url}. ${reason}`,
        );
    };
    const init = { method: 'POST', headers, body: parameters.toString() };
    const answer = await requestJson(workspace, url, init).catch((error: unknown) => fail(messageOf(error)));
    if (!isRecord(answer)) return fail('No response received');
    if (answer.error) fail(typeof answer.error === 'string' ? answer.error : '[object Object]');
    return answer;
}

async function requestIdentity(
    workspace: HttpWorkspace,
    service: LoginService,
    accessToken: string,
): Promise<Identity> {
    const headers: Record<string, string> = { 'User-Agent': USER_AGENT, Accept: 'application/json' };
    const sentVia = service.identityTokenSentVia ?? 'default';
    let url = identityUrl(service);
    if ((sentVia === 'default' ? service.tokenSentVia : sentVia) === 'header') {
        headers.Authorization = `Bearer ${accessToken}`;
    } else {
        const parameters = new URLSearchParams({ [text(service.accessTokenParam) || 'access_token']: accessToken });
        url += `${url.includes('?') ? '&' : '?'}${parameters.toString()}`;
    }
    try {
        const answer = await requestJson(workspace, url, { headers });
        return normaliseIdentity(isRecord(answer) ? answer : {}, service);
    } catch (error) {
        throw new ExchangeError(
            'identity',
            `Failed to fetch identity from ${service.service} at ${identityUrl(service)}. ${messageOf(error)}`,
        );
    }
}

/** @throws Error with the status text of an answer that is not a success; node-fetch's own for a bad body */
async function requestJson(workspace: HttpWorkspace, url: string, init: RequestInit): Promise<unknown> {
    const response = await serverFetch(url, init, workspace.caCertificate);
    if (!response.ok) throw new Error(response.statusText);
    return response.json() as Promise<unknown>;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
