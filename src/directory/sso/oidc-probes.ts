import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import { Buffer } from 'buffer';
import { URLSearchParams, URL } from 'url';
import type { JsonAnswer, JsonRequest } from '../../http/json-request';
import { asObject, asText } from '../../http/shape';
import { withUserInfo } from '../../http/with-user-info';
import type { AuthorizeProbe } from '../../model/login';
import { isFromAuthentik } from '../is-from-authentik';
import { INTERFACE_PATH, proveAddress } from '../prove-address';
import { sendToAuthentik } from '../send-to-authentik';
import { acceptsClient } from './accepts-client';
import { asClient } from './as-client';

/** Requests to authentik's OIDC endpoints that tell whether a login would work, without one. None of them changes anything. */

const TIMEOUT_MS = 4_000;
/** Never given out by authentik: its codes and tokens have other forms. */
const IMPOSSIBLE = 'check-of-authentik-sso';

/** Client id and secret as the entry has them, and the way in which it sends them. */
export interface ProbedClient {
    clientId: string;
    clientSecret: string;
    /** in a Basic header, not percent-encoded, as Rocket.Chat does; else in the form */
    sendsHeader: boolean;
}

/**
 * Whether requests to the token endpoint arrive where it says, before a secret goes there (`proveAddress`).
 * @throws Failure
 */
export async function proveEndpoint(http: IHttp, tokenUrl: string): Promise<void> {
    const serverUrl = /^(.+)\/application\/o\//.exec(tokenUrl)?.[1] ?? new URL(tokenUrl).origin;
    const headers = { Accept: 'text/html' };
    const url = `${serverUrl}${INTERFACE_PATH}`;
    proveAddress(await send(http, { method: 'get', url, headers, timeout: TIMEOUT_MS }), serverUrl);
}

/** The revocation endpoint does not care about redirect URIs and grant types. @returns undefined where its answer says neither */
export async function probeRevocation(http: IHttp, url: string, client: ProbedClient): Promise<boolean | undefined> {
    return acceptsClient(await post(http, url, client, { token: IMPOSSIBLE }));
}

/**
 * The token endpoint with a code that cannot be valid. Its order of checks tells how far the request came
 * (docs/servers/authentik.md#token-endpoint): `invalid_grant` at the code means that everything before it is right.
 * @returns the error, such as `invalid_client`; undefined where the answer is no OAuth error
 */
export async function probeCode(
    http: IHttp,
    url: string,
    client: ProbedClient,
    redirectUri: string,
): Promise<string | undefined> {
    const form = { grant_type: 'authorization_code', code: IMPOSSIBLE, redirect_uri: redirectUri };
    return errorOf(await post(http, url, client, form));
}

/** The client id is looked up first, and the secret only for grant types that there are: any other error means that it is known. */
export async function probeClientId(http: IHttp, url: string, clientId: string): Promise<boolean | undefined> {
    const client = { clientId, clientSecret: IMPOSSIBLE, sendsHeader: false };
    const error = errorOf(await post(http, url, client, { grant_type: IMPOSSIBLE }));
    return error === undefined ? undefined : error !== 'invalid_client';
}

/** Where authentik takes a client's id and secret. */
export interface SecretEndpoints {
    token: string;
    revoke: string;
}

/**
 * Whether the client is a public one, whose secret nobody looks at, told by a secret that is surely wrong
 * (docs/servers/authentik.md#client-id-and-secret). The revocation endpoint passes it over where the version does not compare it; where
 * it does (2024.12), the secret comes first at the token endpoint, whatever the grant.
 * @param clientId one that is known
 * @param hasGrantTypes whether providers say what may be asked of them, which then comes before the secret; undefined where the version
 * is not known
 * @returns undefined where it cannot be told
 */
export async function probePublic(
    http: IHttp,
    at: SecretEndpoints,
    clientId: string,
    hasGrantTypes: boolean | undefined,
): Promise<boolean | undefined> {
    const client = { clientId, clientSecret: IMPOSSIBLE, sendsHeader: false };
    if ((await probeRevocation(http, at.revoke, client)) === true) return true;
    const forms = ['authorization_code', 'refresh_token'].map((grant_type) => ({ grant_type }));
    const errors = await Promise.all(forms.map(async (form) => errorOf(await post(http, at.token, client, form))));
    if (errors.includes('invalid_client') || hasGrantTypes === true) return false;
    return hasGrantTypes === false && errors.every((error) => error === 'invalid_grant') ? true : undefined;
}

/** Grant types come before the secret, so a wrong one shows whether the request got as far. @param clientId of a confidential client */
export async function probeGrantType(http: IHttp, url: string, clientId: string): Promise<boolean | undefined> {
    const client = { clientId, clientSecret: IMPOSSIBLE, sendsHeader: false };
    const error = errorOf(await post(http, url, client, { grant_type: 'authorization_code' }));
    return error === undefined ? undefined : error === 'invalid_client';
}

/**
 * The authorize endpoint as a browser without a session asks it. The server's HTTP bridge follows redirects and does not say where
 * it ended. So nothing here asks with `prompt=none`, whose good end (`login_required`) and whose bad one (`invalid_request`) both lead
 * to the callback of the workspace, where they look the same and leave an error in its log: without it the good end stays at authentik.
 * Only for a client whose redirect URI is known to be registered: a provider without any keeps the first one that it is asked for.
 * @param redirectUri where the bridge may end up, with an error in the query
 */
export async function probeAuthorize(
    http: IHttp,
    url: string,
    { clientId, redirectUri, scope }: { clientId: string; redirectUri: string; scope: string },
): Promise<AuthorizeProbe> {
    // a state that Rocket.Chat can read: it logs an error for any other one
    const state = Buffer.from(JSON.stringify({ loginStyle: 'popup', credentialToken: IMPOSSIBLE })).toString('base64');
    const query = new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope,
        state,
    });
    const answer = await send(http, {
        method: 'get',
        url: `${url}${url.includes('?') ? '&' : '?'}${query.toString()}`,
        headers: { Accept: 'text/html', 'Accept-Language': 'en' },
        timeout: TIMEOUT_MS,
    });
    if (!isFromAuthentik(answer)) return answer.status < 400 ? 'sent-back' : 'elsewhere';
    return answer.status === 200 ? 'login' : 'refused';
}

async function post(
    http: IHttp,
    url: string,
    client: ProbedClient,
    form: Readonly<Record<string, string>>,
): Promise<JsonAnswer> {
    const request = client.sendsHeader
        ? { url: withUserInfo(url, client.clientId, client.clientSecret), form }
        : asClient(url, client, form);
    const secrets = [client.clientSecret];
    return send(http, { method: 'post', ...request, secrets, timeout: TIMEOUT_MS });
}

async function send(http: IHttp, request: JsonRequest): Promise<JsonAnswer> {
    const { origin, pathname } = new URL(request.url);
    return sendToAuthentik(http, request, { url: `${origin}${pathname}`, path: pathname });
}

function errorOf({ json }: JsonAnswer): string | undefined {
    return asText(asObject(json)?.error);
}
