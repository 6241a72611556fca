import { accept } from '../../scripts/accept';
import { Workspace, type WorkspaceFile } from '../../stand-ins/workspace';
import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';

/** A guard against waiting for ever, wide enough for a busy machine. */
const limit = 300_000;

let workspace: Workspace | undefined;
afterEach(() => workspace?.stop());

async function started(file: WorkspaceFile): Promise<Workspace> {
    workspace = new Workspace({ file });
    await workspace.start();
    return workspace;
}

/** As somebody plays it in a Rocket.Chat that runs somewhere: all that it gets is an address and a token. */
async function played(
    at: Workspace,
    cases: readonly string[],
    onLine: (line: string) => void = () => undefined,
    interrupted = new AbortController().signal,
): Promise<{ code: number; lines: string[] }> {
    const [admin] = [...at.model.users.values()].filter(({ username }) => username === 'admin');
    if (!admin) throw new Error('There is no administrator');
    const token = createPersonalAccessToken(at, admin, { bypassTwoFactor: true });
    const lines: string[] = [];
    const server = ['--rocketchat-url', at.url, '--rocketchat-user-id', admin._id, '--rocketchat-token', token];
    const code = await accept(
        [...server, '--wait', '6', ...cases.flatMap((id) => ['--case', id])],
        (line) => {
            lines.push(line);
            onLine(line);
        },
        interrupted,
    );
    expect(lines.join('\n')).not.toContain(token);
    return { code, lines };
}

/** What somebody would miss, or find too much of. What rocket.cat wrote about uninstalling the app stays, as it is meant to. */
function belongings(at: Workspace): object {
    const { users, rooms, settings } = at.dump();
    const others = rooms.filter(({ name }) => name !== 'admin, rocket.cat');
    return { users, rooms: others, settings, services: at.loginServices.all() };
}

test(
    'in a Rocket.Chat at an address the state of both servers is judged, and what only an answer shows is skipped',
    async () => {
        const at = await started({ licence: 'premium' });
        const before = belongings(at);
        const { code, lines } = await played(at, [
            'set-up/second-run',
            'set-up/second-run-says-so',
            'groups/not-nested',
        ]);
        expect(lines.slice(1).map((line) => line.replace(/ +[\d.]+ s .*/, ''))).toEqual([
            '✓ passed',
            expect.stringMatching(/^– skipped\n +answers are private/),
            '✓ passed',
            '2 passed, 0 failed, 1 skipped',
        ]);
        expect(code).toBe(0);
        expect(belongings(at)).toEqual(before);
    },
    limit,
);

test(
    'what a case that fails has made is removed',
    async () => {
        // 9.0 takes no custom OAuth without a licence
        const at = await started({ licence: 'community', version: '9.0.0' });
        const before = belongings(at);
        const { code, lines } = await played(at, ['set-up/from-nothing']);
        expect([code, lines.at(-1)]).toEqual([1, '0 passed, 1 failed, 0 skipped']);
        expect(belongings(at)).toEqual(before);
    },
    limit,
);
