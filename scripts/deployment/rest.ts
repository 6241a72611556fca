import type FormData from 'form-data';
import fetch, { FetchError } from 'node-fetch';
import { DeployError } from './deploy-error';

export interface Answer {
    status: number;
    body: Record<string, unknown>;
}

export interface Server {
    /** root URL of the workspace, without trailing slash */
    url: string;
    /** left out for what anyone may ask */
    credentials?: { userId: string; token: string };
}

const certificateErrors = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS/;
const timeoutSeconds = 120;

/**
 * One REST call with the administrator's token. Throws DeployError when no JSON of a Rocket.Chat comes back; a refusal by the server is
 * an answer like any other.
 */
export async function call(server: Server, method: string, path: string, body?: object | FormData): Promise<Answer> {
    const headers: Record<string, string> = {};
    if (server.credentials) {
        headers['X-User-Id'] = server.credentials.userId;
        headers['X-Auth-Token'] = server.credentials.token;
    }
    const isForm = body !== undefined && 'getBuffer' in body;
    if (body && !isForm) headers['Content-Type'] = 'application/json';
    const response = await fetch(`${server.url}${path}`, {
        method,
        headers,
        // following would send the token elsewhere, and turns a POST into a GET
        redirect: 'manual',
        timeout: timeoutSeconds * 1000,
        body: isForm ? body : body && JSON.stringify(body),
    }).catch((error: unknown) => {
        throw unreachable(server.url, error);
    });
    const text = await response.text().catch((error: unknown) => {
        throw unreachable(server.url, error);
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) {
        const target = new URL(location, server.url);
        throw new DeployError(
            'redirected',
            `${server.url} redirects to ${target.origin}${target.pathname}. Give the address that it redirects to: --url ${target.origin}`,
        );
    }
    return { status: response.status, body: parsed(server.url, response.status, text) };
}

function parsed(url: string, status: number, text: string): Record<string, unknown> {
    try {
        const body: unknown = JSON.parse(text);
        if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
    } catch {
        // told below
    }
    if (status === 413) return { success: false, error: 'error-file-too-large' };
    if (status >= 500) {
        throw new DeployError(
            'server-down',
            `${url} answers ${status} without the words of a Rocket.Chat: it, or the proxy in front of it, is down. Look at its log, then try again.`,
        );
    }
    throw new DeployError(
        'not-rocketchat',
        `What answers at ${url} (status ${status}) is not a Rocket.Chat. Give its root address, the value of "Site URL" under Workspace > Settings > General: --url https://chat.example.com`,
    );
}

function unreachable(url: string, error: unknown): DeployError {
    const code = error instanceof FetchError ? (error.code ?? error.type) : String(error);
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        return new DeployError(
            'unknown-host',
            `The host name of ${url} is not known. Check the spelling of --url, and the network.`,
        );
    }
    if (certificateErrors.test(code)) {
        return new DeployError(
            'certificate',
            `The certificate of ${url} is not trusted here (${code}). If your own authority signed it, run this with NODE_EXTRA_CA_CERTS=/path/to/ca.pem`,
        );
    }
    if (code === 'request-timeout' || code === 'body-timeout') {
        return new DeployError(
            'timeout',
            `${url} did not answer within ${timeoutSeconds} seconds. Look at the server, then try again.`,
        );
    }
    return new DeployError(
        'server-down',
        `No connection to ${url} (${code}). Check --url, the port, and that the server is up.`,
    );
}
