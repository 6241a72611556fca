import { deploy } from '../../scripts/deploy';
import { Workspace, type WorkspaceOptions } from '../../stand-ins/workspace';
import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';
import { packaged } from '../support/packaged';

describe('npm run deploy', () => {
    let workspace: Workspace;
    let zipFile: string;

    beforeAll(async () => {
        ({ zipFile } = await packaged());
    });

    afterEach(() => workspace.stop());

    async function given(options: WorkspaceOptions): Promise<void> {
        workspace = new Workspace(options);
        await workspace.start();
    }

    async function deployAs(username: string, token?: string): Promise<{ code: number; output: string }> {
        const user = [...workspace.model.users.values()].find((known) => known.username === username);
        if (!user) throw new Error(`no user ${username}`);
        const name = `deploy ${performance.now()}`;
        const credentials = token ?? createPersonalAccessToken(workspace, user, { name, bypassTwoFactor: true });
        const lines: string[] = [];
        const args = ['--url', `${workspace.url}/`, '--user-id', user._id, '--token', credentials, '--zip', zipFile];
        const code = await deploy(args, (line) => lines.push(line));
        return { code, output: lines.join('\n') };
    }

    test.each(['-h', '--help'])('%s tells how it is called', async (flag) => {
        await given({ file: { licence: 'premium' } });
        const lines: string[] = [];
        expect(await deploy([flag], (line) => lines.push(line))).toBe(0);
        expect(lines.join('\n')).toContain('--user-id');
    });

    async function statusOfApp(): Promise<string | undefined> {
        return (await workspace.host.list())[0]?.status;
    }

    test.each([
        ['8.8.1', 'premium'],
        ['6.13.1', 'community'],
    ] as const)(
        'installs, then updates, the app on %s %s',
        async (version, licence) => {
            await given({ file: { version, licence } });
            expect(await deployAs('admin')).toMatchObject({
                code: 0,
                output: expect.stringContaining('installed') as unknown,
            });
            expect(await statusOfApp()).toMatch(/_enabled$/);
            expect(await deployAs('admin')).toMatchObject({
                code: 0,
                output: expect.stringContaining('updated') as unknown,
            });
            expect(await statusOfApp()).toMatch(/_enabled$/);
        },
        60_000,
    );

    test('says that a workspace without a licence does not run uploaded apps, nor update them', async () => {
        await given({ file: { version: '8.8.1', licence: 'community' } });
        const first = await deployAs('admin');
        expect(first.code).toBe(1);
        expect(first.output).toMatch(/uploaded but may not be enabled.*Starter/);
        const second = await deployAs('admin');
        expect(second.code).toBe(1);
        expect(second.output).toContain('but not update it');
    }, 60_000);

    test('says that uploads are switched off', async () => {
        const environment = { DISABLE_PRIVATE_APP_INSTALLATION: 'true' };
        await given({ file: { version: '8.8.1', licence: 'premium' }, environment });
        const { code, output } = await deployAs('admin');
        expect(code).toBe(1);
        expect(output).toContain('DISABLE_PRIVATE_APP_INSTALLATION');
    }, 60_000);

    test('says which permission is missing, and that a token is wrong', async () => {
        await given({ file: { version: '8.8.1', licence: 'premium', users: [{ username: 'bob' }] } });
        expect((await deployAs('bob')).output).toContain('"manage-apps"');
        const { code, output } = await deployAs('admin', 'no-such-token');
        expect(code).toBe(1);
        expect(output).toContain('does not accept this user id and token');
        expect(output).not.toContain('no-such-token');
    }, 60_000);

    test('leaves an app disabled that an administrator disabled', async () => {
        await given({ file: { version: '8.8.1', licence: 'premium' } });
        expect((await deployAs('admin')).output).toContain('installed');
        const app = (await workspace.host.list())[0];
        await workspace.host.disable(app?.id ?? '');
        expect((await deployAs('admin')).output).toContain('disabled, as it was before');
        expect(await statusOfApp()).not.toMatch(/_enabled$/);
    }, 60_000);
});
