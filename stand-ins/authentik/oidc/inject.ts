import { IncomingMessage, ServerResponse, type IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';

export interface InnerRequest {
    method: 'GET' | 'POST';
    path: string;
    headers?: Record<string, string>;
    form?: Record<string, string>;
}

export interface InnerResponse {
    status: number;
    headers: Record<string, string | string[] | number | undefined>;
    body: string;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A request that never saw a network, for a listener of node:http. */
export function makeRequest({ method, path, headers = {}, form }: InnerRequest): IncomingMessage {
    const request = new IncomingMessage(new Socket());
    const body = form && new URLSearchParams(form).toString();
    request.method = method;
    request.url = path;
    const all: IncomingHttpHeaders = { host: 'inner.invalid', ...headers };
    if (body !== undefined) {
        all['content-type'] = 'application/x-www-form-urlencoded';
        all['content-length'] = String(Buffer.byteLength(body));
        request.push(body);
    }
    request.headers = all;
    request.push(null);
    return request;
}

/** Calls a listener in this process and collects what it answers. */
export async function inject(listener: Listener, inner: InnerRequest): Promise<InnerResponse> {
    const request = makeRequest(inner);
    const response = new ServerResponse(request);
    const chunks: Buffer[] = [];
    const keep = (chunk: unknown): void => {
        if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
            chunks.push(Buffer.from(chunk as string));
        }
    };
    return new Promise((resolve, reject) => {
        response.write = ((chunk: unknown) => {
            keep(chunk);
            return true;
        }) as typeof response.write;
        response.end = ((chunk: unknown) => {
            keep(chunk);
            resolve({
                status: response.statusCode,
                headers: response.getHeaders(),
                body: Buffer.concat(chunks).toString('utf8'),
            });
            return response;
        }) as typeof response.end;
        Promise.resolve(listener(request, response)).catch(reject);
    });
}
