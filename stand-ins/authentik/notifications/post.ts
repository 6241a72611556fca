import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

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

function failure(url: URL, text: string): TransportError {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    const kind = url.protocol === 'https:' ? 'HTTPSConnection' : 'HTTPConnection';
    const path = `${url.pathname}${url.search}`;
    const why = `${kind}(host='${host}', port=${port}): Failed to establish a new connection: ${text}`;
    return new TransportError(
        `${kind}Pool(host='${host}', port=${port}): Max retries exceeded with url: ${path} ` +
            `(Caused by NewConnectionError("${why}"))`,
    );
}

/**
 * Posts as authentik's workers do, with the headers of Python's `requests`. A stand-in calls nobody but this machine:
 * any other host is one that cannot be reached.
 *
 * @param agent such as `authentik@2026.5.0`
 * @throws TransportError for what is no success, or no answer
 */
export async function post(
    address: string,
    agent: string,
    headers: Record<string, string>,
    body: string,
    signal: AbortSignal,
): Promise<Received> {
    const url = new URL(address);
    if (!LOOPBACK.test(url.hostname)) {
        throw failure(url, '[Errno 101] Network is unreachable');
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
                    'User-Agent': agent,
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
                response.on('error', () => reject(failure(url, 'Connection broken')));
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
        sent.on('error', () => reject(failure(url, '[Errno 111] Connection refused')));
        sent.end(body);
    });
}
