import { request as sendRequest, type IncomingMessage } from 'node:http';
import type { ActualAnswer } from './compare';
import { DESCRIBED_BODIES } from './described-bodies';
import type { Placeholders } from './placeholders';
import type { RecordedExchange } from './recording';

const BOUNDARY = '----rec';

/** What is sent as `file` was chosen as one. */
const FILE = '; filename="blueprint.yaml"';

function multipart(fields: Record<string, unknown>): string {
    const parts = Object.entries(fields).map(
        ([name, value]) =>
            `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${name === 'file' ? FILE : ''}\r\n\r\n` +
            `${String(value)}\r\n`,
    );
    return `${parts.join('')}--${BOUNDARY}--\r\n`;
}

/** The body as it goes over the wire. */
function encoded({ body, contentType = '' }: RecordedExchange['request'], placeholders: Placeholders): Buffer {
    if (body === undefined) {
        return Buffer.alloc(0);
    }
    const described = typeof body === 'string' ? DESCRIBED_BODIES[body] : undefined;
    if (described) {
        return described;
    }
    const filled = placeholders.fillJson(body);
    if (typeof filled === 'string') {
        return Buffer.from(filled);
    }
    if (contentType.startsWith('application/x-www-form-urlencoded')) {
        return Buffer.from(new URLSearchParams(filled as Record<string, string>).toString());
    }
    return Buffer.from(
        contentType.startsWith('multipart/') ? multipart(filled as Record<string, unknown>) : JSON.stringify(filled),
    );
}

/** Recorded paths are those before percent-encoding. */
function encodedPath(path: string): string {
    return path
        .replace('<a 9,000 times>', 'a'.repeat(9000))
        .replaceAll(/[^\x21-\x7e]+/gu, (letters) => encodeURIComponent(letters));
}

function headersOf(
    { contentType, headers, accept = 'application/json' }: RecordedExchange['request'],
    placeholders: Placeholders,
): Record<string, string> {
    const given = Object.entries(headers ?? {}).map(([name, value]) => [name, placeholders.fill(value)] as const);
    const type = contentType?.startsWith('multipart/') ? `${contentType}; boundary=${BOUNDARY}` : contentType;
    return { accept, ...(type !== undefined && { 'content-type': type }), ...Object.fromEntries(given) };
}

async function read(response: IncomingMessage): Promise<ActualAnswer> {
    const pieces: Buffer[] = [];
    for await (const piece of response) {
        pieces.push(piece as Buffer);
    }
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
        ),
        cookies: response.headers['set-cookie'] ?? [],
        text: Buffer.concat(pieces).toString('utf8'),
    };
}

/** Puts a recorded request to a server; no header is sent beside those that were recorded. */
export async function sendRecorded(
    { request }: RecordedExchange,
    base: string,
    placeholders: Placeholders,
    headers: Record<string, string> = {},
): Promise<ActualAnswer> {
    const body = encoded(request, placeholders);
    const url = new URL(base);
    return new Promise((resolve, reject) => {
        const sent = sendRequest(
            {
                ...{ host: url.hostname, port: url.port, method: request.method },
                path: encodedPath(placeholders.fill(request.path)),
                headers: {
                    ...headersOf(request, placeholders),
                    ...headers,
                    ...(body.length > 0 && { 'content-length': String(body.length) }),
                },
            },
            (response) => {
                read(response).then(resolve, reject);
            },
        );
        sent.on('error', reject);
        sent.end(body);
    });
}
