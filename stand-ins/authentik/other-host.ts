import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OtherRequest {
    verb: string;
    /** with its query */
    path: string;
    headers: IncomingHttpHeaders;
    body: string;
}

/** A host that is not authentik, to see what a client that was sent there gives away. */
export class OtherHost {
    /** what came, oldest first */
    readonly requests: OtherRequest[] = [];

    private constructor(
        private readonly server: Server,
        private readonly answer: unknown,
    ) {}

    /** @param answer JSON that it answers to everything */
    static async start(answer: unknown = {}): Promise<OtherHost> {
        const server = createServer();
        const host = new OtherHost(server, answer);
        server.on('request', (request, response) => {
            const pieces: Buffer[] = [];
            request.on('data', (piece: Buffer) => pieces.push(piece));
            request.on('end', () => {
                const { method = '', url = '', headers } = request;
                host.requests.push({ verb: method, path: url, headers, body: Buffer.concat(pieces).toString('utf8') });
                response.setHeader('Content-Type', 'application/json');
                response.end(JSON.stringify(host.answer));
            });
        });
        await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
        return host;
    }

    /** `http://localhost:<port>`: another host name than the stand-in's, as browsers and HTTP clients compare them */
    get url(): string {
        return `http://localhost:${(this.server.address() as AddressInfo).port}`;
    }

    async stop(): Promise<void> {
        const closed = new Promise((resolve) => this.server.close(resolve));
        this.server.closeAllConnections();
        await closed;
    }
}
