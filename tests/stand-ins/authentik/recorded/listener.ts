import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
    method: string;
    path: string;
    headers: Record<string, string>;
    text: string;
}

async function textOf(request: IncomingMessage): Promise<string> {
    const pieces: Buffer[] = [];
    for await (const piece of request) {
        pieces.push(piece as Buffer);
    }
    return Buffer.concat(pieces).toString('utf8');
}

/** The receiver of webhooks and logouts that stood beside the recorded servers: `ok`, and below `/fail` 500. */
export class Listener {
    readonly received: ReceivedRequest[] = [];
    private readonly server: Server;

    constructor() {
        this.server = createServer((request, response) => {
            void textOf(request).then((text) => {
                const { method = '', url: path = '', headers } = request;
                const plain = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]);
                this.received.push({ method, path, headers: Object.fromEntries(plain) as never, text });
                response.statusCode = path.startsWith('/fail') ? 500 : 200;
                response.end(path.startsWith('/fail') ? 'fails' : 'ok');
            });
        });
    }

    get url(): string {
        return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    }

    async start(): Promise<void> {
        await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    }

    async stop(): Promise<void> {
        const closed = new Promise((resolve) => this.server.close(resolve));
        this.server.closeAllConnections();
        await closed;
    }
}
