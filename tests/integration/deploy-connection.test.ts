import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { deploy } from '../../scripts/deploy';

describe('npm run deploy, before anything is uploaded', () => {
    const folder = mkdtempSync(join(tmpdir(), 'authentik-sso-deploy-'));
    const zip = join(folder, 'app.zip');
    let server: Server | undefined;

    beforeAll(() => {
        const archive = new AdmZip();
        archive.addFile('app.json', Buffer.from(JSON.stringify({ id: 'an-id', name: 'An app', version: '1.0.0' })));
        archive.writeZip(zip);
        writeFileSync(join(folder, 'text.zip'), 'not a zip');
    });

    afterEach(() => {
        server?.closeAllConnections();
        server?.close();
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    async function answering(listener: RequestListener): Promise<string> {
        const started = createServer(listener);
        server = started;
        await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
        return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
    }

    async function run(...args: string[]): Promise<{ code: number; output: string }> {
        const lines: string[] = [];
        const code = await deploy(args, (line) => lines.push(line));
        return { code, output: lines.join('\n') };
    }

    function upload(url: string, file = zip): ReturnType<typeof run> {
        return run('--url', url, '--user-id', 'someone', '--token', 'the-secret-token', '--zip', file);
    }

    test('names the options that are missing, and how to call it', async () => {
        const { code, output } = await run('--url', 'http://127.0.0.1:1');
        expect(code).toBe(2);
        expect(output).toContain('Missing: --user-id, --token');
        expect(output).toContain('npm run deploy --');
    });

    test('refuses an unknown option, and an address without http', async () => {
        expect(await run('--password', 'x')).toMatchObject({
            code: 2,
            output: expect.stringContaining('--password') as unknown,
        });
        expect(await upload('chat.example.com')).toMatchObject({
            code: 2,
            output: expect.stringContaining('https://') as unknown,
        });
    });

    test.each(['-token', '--token-', '-'])('takes a token that begins with a hyphen: %s', async (token) => {
        const heard: unknown[] = [];
        const url = await answering((request, response) => {
            heard.push(request.headers['x-auth-token']);
            response.writeHead(request.url === '/api/info' ? 200 : 401).end('{"success":true,"version":"8.8"}');
        });
        await run('--url', url, '--token', token, '--user-id', 'someone', '--zip', zip);
        expect(heard).toEqual([undefined, token]);
    });

    test('says that the server is down', async () => {
        const url = await answering(() => undefined);
        await new Promise((resolve) => server?.close(resolve));
        const { code, output } = await upload(url);
        expect(code).toBe(1);
        expect(output).toContain(`No connection to ${url} (ECONNREFUSED)`);
    });

    test('says that it is not a Rocket.Chat, and which address is wanted', async () => {
        const url = await answering((_, response) =>
            response.setHeader('Content-Type', 'text/html').end('<h1>Hello</h1>'),
        );
        const { code, output } = await upload(url);
        expect(code).toBe(1);
        expect(output).toContain('is not a Rocket.Chat');
        expect(output).toContain('Site URL');
    });

    test('says where it is redirected, and sends the token nowhere else', async () => {
        let asked = 0;
        const url = await answering((_, response) => {
            asked += 1;
            response.writeHead(301, { Location: 'https://chat.example.com/api/info' }).end();
        });
        const { output } = await upload(url);
        expect(output).toContain('--url https://chat.example.com');
        expect(asked).toBe(1);
    });

    test('says that a proxy answers for a server that is down', async () => {
        const url = await answering((_, response) => response.writeHead(502).end('<html>Bad gateway</html>'));
        expect((await upload(url)).output).toContain('answers 502');
    });

    test('never prints the token', async () => {
        const url = await answering((_, response) =>
            response.writeHead(401).end('{"success":false,"error":"the-secret"}'),
        );
        const { output } = await upload(url);
        expect(output).toContain('does not accept this user id and token');
        expect(output).not.toContain('the-secret');
    });

    test('refuses a file that is missing or is no package, with what to do', async () => {
        expect((await upload('http://127.0.0.1:1', join(folder, 'none.zip'))).output).toContain('npm run package');
        expect((await upload('http://127.0.0.1:1', join(folder, 'text.zip'))).output).toContain('holds no app.json');
    });
});
