import { faults } from '../../stand-ins/authentik';
import type { BackendName } from '../../stand-ins/engine';
import { captureConsole } from '../../stand-ins/engine/capture-console';
import { Lab } from './lab';
import { expectNoSecret } from './seen-of-secrets';

const directory = {
    version: '2026.8.3',
    users: [{ username: 'ada', name: 'Ada', email: 'ada@example.com', groups: ['staff'] }],
    groups: [{ name: 'staff' }],
};
const person = { username: 'ada', name: 'Ada', email: 'ada@example.com', roles: ['user'], active: true };
// more is typed within a minute than a server answers to a token that is none
const unlimited = { API_Enable_Rate_Limiter: false };
const workspace = { version: '8.8.1', licence: 'premium', users: [person], settings: unlimited };
const settings = { group_rules: 'staff: { channels: [staff], roles: [livechat-agent] }', removal_policy: 'owned' };

/** Values that are nobody's to read, which the settings hold for a while. */
const canaries = {
    authentik_token: 'canary-of-the-api-token-0123456789',
    rocketchat_token: 'canary-of-the-access-token-0123456789',
    client_secret: 'canaryOfTheClientSecret0123456789',
};
const verbs = [
    '',
    'plan',
    'check',
    'check ada',
    'status',
    'user ada',
    'history',
    'undo',
    'apply 00000000',
    'keep',
    'help',
    'nothing',
];

describe.each<BackendName>(['deno', 'node'])('on the back end %s', (backend) => {
    let lab: Lab;
    let printed: ReturnType<typeof captureConsole>;
    const answers: string[] = [];

    beforeAll(async () => {
        printed = captureConsole();
        lab = await Lab.start({ backend, workspace, directory, settings });
    }, 60_000);
    afterAll(async () => {
        await lab.stop();
        printed.restore();
    });

    async function runAll(words: readonly string[]): Promise<void> {
        for (const word of words) answers.push(await lab.run(`/authentik-sync ${word}`.trim()));
    }

    test('whatever is typed, saved or answered, no secret is in the log of the app or of the engine, in records or in answers', async () => {
        const { bornProvider, token, url } = lab.authentik;
        const accessToken = lab.servers.rest.credentials.token;
        const secrets = [bornProvider.clientSecret, token, accessToken];
        await runAll(verbs);
        const [, run = ''] = /Undo of run `([0-9a-f]{8})`/.exec(answers.join('\n')) ?? [];
        const [, fingerprint = ''] = /undo[^]*fingerprint `([0-9a-f]+)`/i.exec(answers.join('\n')) ?? [];
        expect([run, fingerprint]).toEqual([
            expect.stringMatching(/^[0-9a-f]{8}$/),
            expect.stringMatching(/^[0-9a-f]{12}$/),
        ]);
        await runAll([`undo ${run} all`, `apply ${fingerprint}`, `undo ${run}`, `history ${run}`, '']);

        // authentik says the token back in each form in which its words are told to people
        const said = `${token} ${bornProvider.clientSecret}`;
        const failures = [
            ...[
                faults.json({ detail: said }, 403),
                faults.json({ name: [said] }, 400),
                faults.json({ error: said }, 401),
            ],
            ...[faults.json({ detail: said }, 500), { status: 200, body: `{"detail": "${said}` }, faults.reset()],
            ...[faults.redirectToOrigin(url.replace('127.0.0.1', 'localhost'), 307), faults.redirectLoop()],
        ];
        for (const failure of failures) {
            lab.authentik.fail('*', failure);
            await runAll(['', 'check', 'status']);
            lab.authentik.heal();
        }
        lab.authentik.fail('POST /application/o/*', faults.json({ error: said, error_description: said }, 400));
        await runAll(['check']);
        lab.authentik.heal();

        for (const [id, value] of Object.entries(canaries)) {
            const before = await lab.settings.text(id);
            await lab.settings.save({ [id]: value });
            await runAll(['', 'plan', 'check']);
            await lab.settings.save({ [id]: ` ${value}\n` });
            await runAll(['status']);
            await lab.settings.save({ [id]: before });
        }
        await lab.settings.save({ authentik_url: 'http://127.0.0.1:1' });
        await runAll(['', 'check']);

        expect(answers.every((answer) => answer !== '')).toBe(true);
        const told = { answers: answers.join('\n'), printed: printed.lines.join('\n') };
        await expectNoSecret(lab, [...secrets, ...Object.values(canaries)], told);
    }, 180_000);
});
