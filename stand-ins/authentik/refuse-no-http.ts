import type { Server } from 'node:http';
import type { Socket } from 'node:net';

const TEXT = 'Invalid HTTP request received.';

const ANSWER = [
    'HTTP/1.1 400 Bad Request',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${TEXT.length}`,
    'Connection: close',
    '',
    TEXT,
].join('\r\n');

/** What is no HTTP, or has a verb that is none, does not reach authentik: its server answers by itself (recorded). */
export function refuseWhatIsNoHttp(server: Server): void {
    server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
        if (error.code === 'ECONNRESET' || !socket.writable) {
            socket.destroy();
            return;
        }
        socket.end(ANSWER);
    });
}
