import { randomBytes } from 'node:crypto';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

import type { AuthentikVersion } from '../version';

/** Who calls. */
export interface Sender {
    version: AuthentikVersion;
}

/** `http_timeout` of authentik's settings */
const TIMEOUT = 30_000;

/** A delivery that failed; `cause` is what the Python library says of it. */
export class TransportError extends Error {
    override readonly name = 'TransportError';

    constructor(override readonly cause: string) {
        super(cause);
    }
}

export interface Received {
    status: number;
    text: string;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Python tells an object that has no text of its own by where it lies. */
function address(): string {
    return `0x7f${randomBytes(5).toString('hex')}`;
}

function failure(url: URL, { version }: Sender, text: string): TransportError {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    const kind = url.protocol === 'https:' ? 'HTTPSConnection' : 'HTTPConnection';
    const path = `${url.pathname}${url.search}`;
    // recorded in 2024.12 and 2026.5; when authentik came by the newer library is a guess
    const isNewer = version.isAtLeast('2025.8');
    const connection = isNewer
        ? `${kind}(host='${host}', port=${port})`
        : `<urllib3.connection.${kind} object at ${address()}>`;
    const quote = isNewer ? '"' : "'";
    const why = `${connection}: Failed to establish a new connection: ${text}`;
    return new TransportError(
        `${kind}Pool(host='${host}', port=${port}): Max retries exceeded with url: ${path} ` +
            `(Caused by NewConnectionError(${quote}${why}${quote}))`,
    );
}

/**
 * Posts as authentik's workers do, with the headers of Python's `requests`. A stand-in calls nobody but this machine:
 * any other host is one that cannot be reached.
 *
 * @throws TransportError for what is no success, or no answer
 */
export async function post(
    address: string,
    sender: Sender,
    headers: Record<string, string>,
    body: string,
    signal: AbortSignal,
): Promise<Received> {
    const url = new URL(address);
    if (!LOOPBACK.test(url.hostname)) {
        throw failure(url, sender, '[Errno 101] Network is unreachable');
    }
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
        const sent = send(
            url,
            {
                method: 'POST',
                agent: false,
                signal,
                timeout: TIMEOUT,
                headers: {
                    'User-Agent': `authentik@${sender.version.text}`,
                    'Accept-Encoding': 'gzip, deflate',
                    Accept: '*/*',
                    Connection: 'keep-alive',
                    ...headers,
                    'Content-Length': String(Buffer.byteLength(body)),
                },
            },
            (response) => {
                const pieces: Buffer[] = [];
                response.on('data', (piece: Buffer) => pieces.push(piece));
                response.on('error', () => reject(failure(url, sender, 'Connection broken')));
                response.on('end', () => {
                    sent.destroy();
                    const { statusCode: status = 0, statusMessage = '' } = response;
                    const side = status >= 500 ? 'Server' : 'Client';
                    if (status >= 400) {
                        reject(new TransportError(`${status} ${side} Error: ${statusMessage} for url: ${address}`));
                    } else {
                        resolve({ status, text: Buffer.concat(pieces).toString('utf8') });
                    }
                });
            },
        );
        sent.on('timeout', () => sent.destroy());
        sent.on('error', () => reject(failure(url, sender, '[Errno 111] Connection refused')));
        sent.end(body);
    });
}
