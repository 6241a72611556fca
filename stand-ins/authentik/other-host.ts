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
        private readonly name: string,
    ) {}

    /**
     * @param answer JSON that it answers to everything
     * @param name `localhost` is another host than the stand-ins', as HTTP clients compare them; `127.0.0.1` another port of theirs
     */
    static async start(answer: unknown = {}, name: 'localhost' | '127.0.0.1' = 'localhost'): Promise<OtherHost> {
        const server = createServer();
        const host = new OtherHost(server, answer, name);
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
        await new Promise<void>((resolve) => server.listen(0, name, resolve));
        return host;
    }

    /** such as `http://localhost:<port>` */
    get url(): string {
        return `http://${this.name}:${(this.server.address() as AddressInfo).port}`;
    }

    async stop(): Promise<void> {
        const closed = new Promise((resolve) => this.server.close(resolve));
        this.server.closeAllConnections();
        await closed;
    }
}
