import { Agent } from 'node:https';
import { rootCertificates } from 'node:tls';
import fetch, { type RequestInit, type Response } from 'node-fetch';

const TIMEOUT_MS = 20_000;

/**
 * The server's own HTTP client (`packages/server-fetch`, on node-fetch 2). Custom OAuth asks for private addresses to be
 * let through, on every version imitated here but 8.2.0.
 * @param caCertificate PEM text trusted beside the public ones, as with NODE_EXTRA_CA_CERTS
 * @throws Error (system errors as node-fetch words them)
 */
export async function serverFetch(url: string, init: RequestInit, caCertificate?: string): Promise<Response> {
    const agent =
        caCertificate !== undefined && url.startsWith('https:')
            ? new Agent({ ca: [...rootCertificates, caCertificate] })
            : undefined;
    return fetch(url, { timeout: TIMEOUT_MS, ...(agent && { agent }), ...init });
}
