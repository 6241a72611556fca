import { faults, OtherHost } from '../../stand-ins/authentik';
import { Lab } from './lab';
import { rememberWorkspace } from './remember-workspace';

const directory = {
    version: '2026.8.3',
    users: [
        { username: 'admin', name: 'Administrator', email: 'admin@example.com', groups: ['staff'] },
        { username: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', groups: ['staff'] },
    ],
    groups: [{ name: 'staff' }],
};
const workspace = {
    version: '6.13.1',
    licence: 'premium',
    settings: { Accounts_twoFactorAuthentication_email_available_for_OAuth_users: false },
};

/** On the oldest engine, which ends a call into the app after 10 s: an answer that comes later never comes. */
describe('the doctor answers while the servers are in trouble, and changes nothing', () => {
    let lab: Lab;
    let restore: () => void;
    let writes: string;

    beforeAll(async () => {
        lab = await Lab.start({ workspace, directory, settings: { group_rules: 'staff: "#staff"', sync_interval: 0 } });
        expect(await lab.run('/authentik-sync')).toContain('is live');
    }, 120_000);
    afterAll(async () => lab.stop());

    beforeEach(() => {
        restore = rememberWorkspace(lab.workspace);
        writes = state();
    });
    afterEach(async () => {
        lab.authentik.heal();
        lab.authentik.starting = false;
        expect(state()).toBe(writes);
        restore();
        await lab.settings.save({ authentik_url: lab.authentik.url, authentik_token: lab.authentik.token });
    });

    /** All that a check must leave alone, on both sides. */
    function state(): string {
        const { settings, users, rooms, loginServices } = lab.workspace.dump();
        return JSON.stringify([settings, users, rooms, loginServices, lab.authentik.dump(), lab.workspace.records()]);
    }

    function failuresOf(answer: string): string[] {
        return answer.split('\n').filter((line) => line.startsWith('✗ *'));
    }

    test('nothing is wrong: works', async () => {
        const answer = await lab.run('/authentik-sync check');
        expect(failuresOf(answer)).toEqual([]);
        expect(answer).toMatch(/^[✓⚠] "Log in with authentik" works/);
    }, 60_000);

    test.each([
        ['the connection is refused', 'reset', /cannot reach authentik/],
        ['a proxy answers for one that is down', 'badGateway', /status 502/],
        ['a login page of a proxy answers', 'html', /is not authentik/],
    ] as const)(
        '%s: one failure with the next action',
        async (_title, name, told) => {
            lab.authentik.fail('*', faults[name]());
            const answer = await lab.run('/authentik-sync check');
            expect(answer).toMatch(/^✗ "Log in with authentik" does not work/);
            const about = failuresOf(answer);
            expect(about).toHaveLength(1);
            expect(about[0]).toMatch(told);
            expect(about[0]).toContain(' → ');
            expect(answer).toContain('. authentik does not answer.');
        },
        60_000,
    );

    test('authentik is starting: said, with what to do', async () => {
        lab.authentik.starting = true;
        const answer = await lab.run('/authentik-sync check');
        expect(failuresOf(answer)).toEqual([expect.stringMatching(/is starting.*Wait a minute/)]);
    }, 60_000);

    test('authentik takes longer than a call may last: the answer comes all the same', async () => {
        lab.authentik.fail('*', faults.slow(25_000));
        const answer = await lab.run('/authentik-sync check');
        expect(answer).toMatch(/^✗ /);
        expect(failuresOf(answer)[0]).toContain('did not answer in time');
    }, 60_000);

    test('one list takes too long: everything else is told, and that this was not looked at', async () => {
        lab.authentik.fail('GET /core/users/', faults.slow(25_000));
        const answer = await lab.run('/authentik-sync check');
        expect(answer).toContain('✓ *Redirect URI*');
        expect(answer).toContain('✓ *Client id and secret*');
        expect(answer).toMatch(/^– Not checked: .*Collisions/m);
    }, 60_000);

    test('one person is asked about while authentik is too slow: said so', async () => {
        lab.authentik.fail('GET /core/users/', faults.slow(25_000));
        expect(await lab.run('/authentik-sync check ada')).toMatch(/^✗ .*(too long|in time)/);
    }, 60_000);

    test('the token was rotated: one failure about it, and the login is looked at without it', async () => {
        await lab.settings.save({ authentik_token: 'x'.repeat(60) });
        writes = state();
        const answer = await lab.run('/authentik-sync check');
        expect(failuresOf(answer)).toEqual([
            expect.stringMatching(/\*API token\*.*refuses the token.*"Expiring" unticked/),
        ]);
        expect(answer).toContain('✓ *Client id and secret*');
        expect(answer).toContain('✓ *Redirect URI*');
        expect(answer).toMatch(/^⚠ "Log in with authentik" works with warnings: /);
        expect(answer.split('\n').at(-1)).toMatch(/the app cannot read groups .* because of: API token\. → Create one/);
    }, 60_000);

    test('another program answers at the URL: one failure, and the answer holds no token and no secret', async () => {
        const other = await OtherHost.start({});
        try {
            await lab.settings.save({ authentik_url: other.url });
            writes = state();
            const answer = await lab.run('/authentik-sync check');
            expect(failuresOf(answer).filter((line) => line.includes('*authentik*'))).toEqual([
                expect.stringContaining('is not authentik'),
            ]);
            for (const secret of [lab.authentik.token, lab.authentik.bornProvider.clientSecret])
                expect(answer).not.toContain(secret);
            // only the entry knows where the secret is to be shown, and that is still authentik
            expect(JSON.stringify(other.requests)).not.toContain(lab.authentik.bornProvider.clientSecret);
        } finally {
            await other.stop();
        }
    }, 60_000);

    test('an endless and a cut-off answer end as a failure of that one check', async () => {
        lab.authentik.fail('GET /core/tokens/', faults.cutOff());
        lab.authentik.fail('GET /core/groups/', faults.endless());
        const answer = await lab.run('/authentik-sync check');
        expect(answer).toContain('✓ *Client id and secret*');
        expect(answer).toMatch(/^[✗⚠] /);
    }, 60_000);

    test('a proxy limits one request: what it hides is not looked at, and the login is checked without it', async () => {
        lab.authentik.fail('GET /core/applications/{slug}/', faults.tooManyRequests(7));
        const answer = await lab.run('/authentik-sync check');
        expect(failuresOf(answer)).toEqual([]);
        expect(answer).toContain('✓ *Client id and secret*');
        expect(answer).toMatch(/^– Not checked: .*Who can log in/m);
    }, 60_000);

    test('who is no administrator gets nothing but a refusal, and authentik is not asked', async () => {
        lab.workspace.patch({ users: [{ username: 'bob' }], rooms: [{ name: 'general', members: ['bob'] }] });
        writes = state();
        const asked = JSON.stringify(lab.authentik.requests);
        expect(await lab.run('/authentik-sync check ada', 'bob')).toContain('Only administrators');
        expect(JSON.stringify(lab.authentik.requests)).toBe(asked);
    }, 60_000);
});
