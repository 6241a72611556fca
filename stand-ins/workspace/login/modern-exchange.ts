import type { RequestInit } from 'node-fetch';
import type { HttpWorkspace } from '../rest/http-workspace';
import { ExchangeError } from './exchange-error';
import type { ServiceData } from './external-user';
import { normaliseIdentity } from './identity';
import type { ModernStrategy } from './modern-strategy';
import { serverFetch } from './server-fetch';

const USER_AGENT = 'Node-oauth';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * From the code to the person's claims, as the modern flow does it (passport-oauth2 on the library `oauth`, and
 * `userProfile` in `app/custom-oauth/server/customOAuth.ts`).
 * @throws ExchangeError `Failed to obtain access token`, or what authentik says; `Failed to fetch identity …`,
 * `Failed to parse identity …`
 */
export async function exchangeModernCode(
    workspace: HttpWorkspace,
    strategy: ModernStrategy,
    query: { code: string; verifier: string },
): Promise<ServiceData> {
    const tokens = await requestTokens(workspace, strategy, query);
    const accessToken = text(tokens.access_token);
    const claims = await requestIdentity(workspace, strategy, accessToken);
    return {
        accessToken,
        refreshToken: tokens.refresh_token,
        ...claims,
        serverURL: strategy.service.serverURL,
    };
}

async function requestTokens(
    workspace: HttpWorkspace,
    strategy: ModernStrategy,
    { code, verifier }: { code: string; verifier: string },
): Promise<Record<string, unknown>> {
    const fail = (reason = 'Failed to obtain access token'): never => {
        throw new ExchangeError('token', reason);
    };
    const body = new URLSearchParams({
        grant_type: 'authorization_code',
        redirect_uri: strategy.callbackUrl,
        code_verifier: verifier,
        client_id: strategy.clientId,
        client_secret: strategy.clientSecret,
        code,
    });
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'User-Agent': USER_AGENT };
    const init = { method: 'POST', headers, body: body.toString() };
    const answer = await request(workspace, strategy.tokenUrl, init).catch(() => fail());
    const result = parseTokens(answer.body);
    if (!answer.isAccepted) return fail(text(result.error_description) || undefined);
    return text(result.access_token) ? result : fail();
}

/** JSON, or a form as some providers answer. */
function parseTokens(body: string): Record<string, unknown> {
    try {
        const value: unknown = JSON.parse(body);
        return isRecord(value) ? value : {};
    } catch {
        return Object.fromEntries(new URLSearchParams(body));
    }
}

async function requestIdentity(
    workspace: HttpWorkspace,
    strategy: ModernStrategy,
    accessToken: string,
): Promise<Record<string, unknown>> {
    const { identityUrl, service, sendsBearer, accessTokenParam } = strategy;
    const where = `identity from ${service.service} at ${identityUrl}`;
    const fail = (reason: string): never => {
        throw new ExchangeError('identity', reason);
    };
    const headers: Record<string, string> = { 'User-Agent': USER_AGENT };
    let url = identityUrl;
    if (sendsBearer) headers.Authorization = `Bearer ${accessToken}`;
    else {
        const token = new URLSearchParams({ [accessTokenParam]: accessToken });
        url += `${url.includes('?') ? '&' : '?'}${token.toString()}`;
    }
    const answer = await request(workspace, url, { headers }).catch((error: unknown) =>
        fail(`Failed to fetch ${where}. ${messageOf(error)}`),
    );
    // not one of the other successes either
    if (answer.status !== 200 || answer.body === '') return fail(`Failed to fetch ${where}`);
    try {
        const claims: unknown = JSON.parse(answer.body);
        return normaliseIdentity(isRecord(claims) ? claims : {}, service);
    } catch (error) {
        return fail(`Failed to parse ${where}. ${String(error)}`);
    }
}

/** Redirects are not followed; two of them pass for answers, as in the library. */
async function request(
    workspace: HttpWorkspace,
    url: string,
    init: RequestInit,
): Promise<{ status: number; isAccepted: boolean; body: string }> {
    const response = await serverFetch(url, { ...init, redirect: 'manual' }, workspace.caCertificate);
    const isAccepted = response.ok || response.status === 301 || response.status === 302;
    return { status: response.status, isAccepted, body: await response.text() };
}
