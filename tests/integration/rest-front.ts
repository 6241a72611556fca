import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered in place of the workspace; `silence` is no answer at all. */
export type RestFault = { status: number; body: string } | 'silence';

/** An address in front of the workspace's REST API, at which whatever is asked with a token can be made to fail. */
export class RestFront {
    /** what happens to requests with a token, which is handed over with the path; undefined: what the workspace answers */
    fault: ((token: string, path: string) => RestFault | undefined) | undefined;
    /** how many requests were failed */
    failed = 0;
    private server: Server | undefined;

    constructor(private readonly home: string) {}

    async start(): Promise<string> {
        this.server = createServer((request, response) => void this.answer(request, response)).listen(0, '127.0.0.1');
        await once(this.server, 'listening');
        return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    }

    stop(): void {
        this.server?.closeAllConnections();
        this.server?.close();
    }

    private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const token = request.headers['x-auth-token'];
        const fault = typeof token === 'string' ? this.fault?.(token, request.url ?? '') : undefined;
        if (fault) this.failed += 1;
        if (fault === 'silence') return;
        if (fault) {
            response.writeHead(fault.status, { 'Content-Type': 'application/json' }).end(fault.body);
            return;
        }
        const { method = 'GET', url = '/', headers } = request;
        const pieces: Buffer[] = [];
        for await (const piece of request) pieces.push(piece as Buffer);
        const sent = Object.entries(headers).filter(
            ([name]) => !['host', 'connection', 'content-length'].includes(name),
        );
        const answer = await fetch(`${this.home}${url}`, {
            method,
            headers: Object.fromEntries(sent) as Record<string, string>,
            redirect: 'manual',
            ...(pieces.length > 0 && { body: Buffer.concat(pieces) }),
        });
        answer.headers.forEach((value, name) => {
            if (!ofTheConnection.test(name)) response.setHeader(name, value);
        });
        response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    }
}

/** Headers that are made anew for each connection. */
const ofTheConnection = /^(content-encoding|content-length|transfer-encoding|connection)$/;
