import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../../scripts/start';

interface Dump {
    settings: Record<string, unknown>;
    loginServices: Record<string, unknown>[];
    users: { username: string; services: Record<string, unknown> }[];
    rooms: { name: string; type: string; members: string[] }[];
    messages: { to: string | null; text: string; blocks: unknown[] }[];
    runs: Record<string, unknown>[];
    requests: Record<'authentik' | 'rest' | 'bridge', Record<string, number>>;
    authentik: Record<'providers' | 'applications' | 'bindings' | 'groups' | 'users', unknown[]>;
}

describe('the playground', () => {
    const folder = mkdtempSync(join(tmpdir(), 'authentik-sso-playground-'));
    const dumpFile = join(folder, 'dump.json');
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    function file(name: string, text: string): string {
        writeFileSync(join(folder, name), text);
        return join(folder, name);
    }

    const workspace = file(
        'workspace.yaml',
        `version: "8.8.1"
licence: premium
users:
  - { username: bob, name: Bob, email: bob@example.com, roles: [user], active: true, password: true }
rooms:
  - { name: engineering, type: c, owners: [bob], moderators: [], members: [bob] }
`,
    );
    const directory = file(
        'directory.yaml',
        `version: "2026.8.3"
users:
  - { username: ada, name: Ada, email: ada@example.com, active: true, type: internal, groups: [engineering] }
  - { username: bob, name: Bob, email: bob@example.com, active: true, type: internal, groups: [staff] }
groups:
  - { name: engineering, parents: [staff] }
  - { name: staff, parents: [] }
`,
    );
    const state = ['--workspace', workspace, '--directory', directory];

    async function run(...args: string[]): Promise<{ code: number; output: string }> {
        const lines: string[] = [];
        const code = await start([...args, '--exit'], (line) => lines.push(line), new AbortController().signal);
        return { code, output: lines.join('\n') };
    }

    function dumped(): Dump {
        return JSON.parse(readFileSync(dumpFile, 'utf8')) as Dump;
    }

    test.each(['deno', 'node'])(
        'sets up the login, logs a new person in and gives them the rooms of their groups (%s)',
        async (backend) => {
            const rules = file('rules.yaml', 'engineering: "#engineering"\nstaff: { private: [everybody] }\n');
            const { code, output } = await run(
                ...[
                    ...state,
                    '--runtime',
                    backend,
                    '--set',
                    `group_rules=@${rules}`,
                    '--set',
                    'two_factor=off',
                    '--dump',
                    dumpFile,
                ],
                ...[
                    '--run',
                    '/authentik-sync plan',
                    '--run',
                    '/authentik-sync',
                    '--login',
                    'ada',
                    '--run',
                    '/authentik-sync',
                ],
            );
            expect(output).not.toContain('✗');
            expect(code).toBe(0);

            const { loginServices, users, rooms, settings, runs, requests, authentik } = dumped();
            expect(loginServices).toEqual([
                expect.objectContaining({ service: 'authentik', secret: '***', showButton: true }),
            ]);
            expect(users.find(({ username }) => username === 'ada')?.services).toHaveProperty('authentik.id');
            expect(rooms.find(({ name }) => name === 'engineering')?.members).toEqual(['ada', 'bob']);
            expect(rooms.find(({ name }) => name === 'everybody')).toMatchObject({ type: 'p' });
            expect(settings['Accounts_OAuth_Custom-Authentik-secret']).toBe('***');
            expect(runs.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
            expect(requests.authentik['GET /core/groups/']).toBeGreaterThan(0);
            expect(requests.rest['POST /api/v1/settings.addCustomOAuth']).toBe(1);
            expect(Object.keys(requests.bridge)).toContain('ServerSetting.updateOne');
            expect(authentik.users).toContainEqual(
                expect.objectContaining({ username: 'ada', groups: ['engineering'] }),
            );
            expect(Object.keys(authentik).sort()).toEqual(['applications', 'bindings', 'groups', 'providers', 'users']);
        },
        120_000,
    );

    test('logs in with the password of a file, by a service of any name', async () => {
        const right = ['--set', 'service_name=Company SSO', '--run', '/authentik-sync', '--dump', dumpFile];
        const withPassword = (password: string) =>
            run(...state, ...right, '--login', 'ada', '--password-file', file('password', `${password}\n`));

        const wrong = await withPassword('not hers');
        expect(wrong.code).toBe(1);
        expect(wrong.output).toContain('Invalid password');
        expect(wrong.output).not.toContain('not hers');

        const { code, output } = await withPassword('ada');
        expect(output).not.toContain('✗');
        expect(code).toBe(0);
        expect(output).toContain('ada is logged in as @ada');
        const [service] = dumped().loginServices;
        expect(service?.service).not.toBe('authentik');
        expect(dumped().users.find(({ username }) => username === 'ada')?.services).toHaveProperty(
            `${String(service?.service)}.id`,
        );
    }, 240_000);

    test('goes on after a failure, and ends with exit code 1', async () => {
        const patch = file('patch.yaml', 'users: [{ username: carol, name: Carol, roles: [user] }]');
        const { code, output } = await run(
            ...[...state, '--dump', dumpFile, '--login', 'nobody', '--as', 'bob', '--run', '/authentik-sync plan'],
            ...['--run', '/authentik-sync apply {fingerprint}', '--patch-workspace', patch],
        );
        expect(code).toBe(1);
        expect(output).toContain('nobody could not log in');
        expect(output).toContain('No message has shown a fingerprint yet');
        expect(dumped().users.map(({ username }) => username)).toContain('carol');
    }, 120_000);

    test('shows a failed command as such, and no secret anywhere', async () => {
        const secrets = { client_secret: 'secret-of-the-client', authentik_token: 'token-that-is-refused' };
        const rule = ['--set', 'group_rules=staff: "#staff"'];
        const settings = Object.entries(secrets).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
        const { code, output } = await run(
            ...state,
            ...settings,
            ...rule,
            '--run',
            '/authentik-sync',
            '--dump',
            dumpFile,
        );
        expect(code).toBe(1);
        expect(output).toContain('ended with a failure');
        for (const secret of Object.values(secrets)) {
            expect(output).not.toContain(secret);
            expect(readFileSync(dumpFile, 'utf8')).not.toContain(secret);
        }
    }, 120_000);

    test('presses buttons, renames on both sides, and stops and starts either server between actions', async () => {
        const rule = ['--set', 'group_rules=staff: "#staff"', '--set', 'two_factor=off'];
        const stopped = file('stopped.yaml', 'server: stopped');
        const running = file('running.yaml', 'server: running\nrename: { users: { ada: countess } }');
        const back = file('back.yaml', 'server: running\nrename: { users: { bob: robert }, rooms: { staff: crew } }');
        const { code, output } = await run(
            ...[...state, ...rule, '--run', '/authentik-sync', '--press', 'Nothing', '--press', 'Keep'],
            ...['--patch-directory', stopped, '--run', '/authentik-sync', '--patch-directory', running],
            ...['--patch-workspace', stopped, '--run', '/authentik-sync', '--patch-workspace', back],
            ...['--run', '/authentik-sync check', '--patch-workspace', stopped, '--dump', dumpFile],
        );
        expect(code).toBe(1);
        expect(output.split('\n').filter((line) => line.startsWith('✗'))).toEqual([
            '✗ The last answer has no button "Nothing". It has "Keep", "Undo this run".',
            '✗ /authentik-sync ended with a failure.',
            '✗ The workspace is stopped: nobody can type anything.',
        ]);
        expect(output).toMatch(/presses: Keep\n[^▸]*✓/);
        const { users, rooms, authentik } = dumped();
        expect(users.map(({ username }) => username)).toContain('robert');
        expect(rooms.find(({ name }) => name === 'crew')?.members).toContain('robert');
        expect(authentik.users).toContainEqual(expect.objectContaining({ username: 'countess' }));
    }, 180_000);

    test('stops before the first action at a setting that the app does not have', async () => {
        const { code, output } = await run(...state, '--run', '/authentik-sync', '--set', 'group_rule=a: b');
        expect(code).toBe(2);
        expect(output).toContain('group_rule: the app has no such setting');
        expect(output).toContain('group_rules');
        expect(output).not.toContain('/authentik-sync');
    }, 120_000);

    test('starts nothing when a file is missing', async () => {
        const { code, output } = await run('--workspace', join(folder, 'none.yaml'));
        expect(code).toBe(2);
        expect(output).toContain('none.yaml cannot be read');
        expect(output).not.toContain('http://');
    });
});
