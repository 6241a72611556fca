import { faults, type RoutePattern } from '../../stand-ins/authentik';
import { SsoLab } from '../support/sso-lab';

const people = { users: [{ username: 'ada', groups: ['staff'] }] };
const born = new SsoLab({ file: people });
const managed = new SsoLab({ managedSecrets: true, file: { ...people, version: '2026.11.0-rc1' } });
const bare = new SsoLab({ bare: true, file: people });
const labs = [born, managed, bare];

beforeAll(async () => {
    await Promise.all(labs.map((lab) => lab.start()));
    for (const lab of [born, managed]) {
        const { clientId, clientSecret } = lab.authentik.bornProvider;
        lab.credentials = { clientId, clientSecret };
    }
});
afterEach(() => labs.forEach(({ authentik }) => authentik.heal()));
afterAll(async () => {
    await Promise.all(labs.map(({ authentik }) => authentik.stop()));
    for (const { authentik } of labs) expect([authentik.violations, authentik.requestViolations]).toEqual([[], []]);
});

/** What a piece of work asked authentik for, with how often. */
async function asked({ authentik }: SsoLab, work: () => Promise<unknown>): Promise<Record<string, number>> {
    const before = { ...authentik.requests };
    await work();
    return Object.fromEntries(
        Object.entries(authentik.requests)
            .map(([route, count]): [string, number] => [route, count - (before[route] ?? 0)])
            .filter(([, count]) => count > 0),
    );
}

const always = {
    'GET /if/user/': 1,
    'GET /core/applications/{slug}/': 1,
    'GET /flows/instances/': 2,
    'GET /crypto/certificatekeypairs/': 1,
    'GET /propertymappings/provider/scope/': 1,
};

test('each thing is asked for once, and the application never by the list that shows what the token may open', async () => {
    expect(await asked(born, () => born.read())).toEqual({ ...always, 'GET /providers/oauth2/': 2 });
    expect(await asked(born, () => born.read({ allowedGroups: ['staff'] }))).toEqual({
        ...always,
        ...{ 'GET /providers/oauth2/': 2, 'GET /policies/bindings/': 1 },
    });
    expect(await asked(managed, () => managed.read())).toEqual({
        ...always,
        ...{ 'GET /providers/oauth2/': 2, 'POST /application/o/revoke/': 1 },
    });
    // without a client id there is nothing to look for by it; the name must be free among providers of every kind
    expect(await asked(bare, () => bare.read())).toEqual({
        ...always,
        ...{ 'GET /providers/oauth2/': 1, 'GET /providers/all/': 1 },
    });
});

test('an application whose provider has another name and client is read with that provider', async () => {
    const lab = new SsoLab();
    labs.push(await lab.start());
    lab.authentik.patchSetUp({ providers: [{ name: 'Rocket.Chat', newName: 'Chat of the company' }] });
    lab.credentials = { clientId: 'typed by hand', clientSecret: 'typed by hand' };
    const { application, provider } = await lab.read();
    expect(provider).toMatchObject({ id: application?.provider, name: 'Chat of the company', secret: 'wrong' });
    expect(lab.authentik.requests['GET /providers/oauth2/{id}/']).toBe(1);
});

test('nothing that is read holds the secret', async () => {
    for (const lab of [born, managed]) {
        const found = JSON.stringify(await lab.read());
        expect(found).toContain(lab.authentik.bornProvider.clientId);
        expect(found).not.toContain(lab.authentik.bornProvider.clientSecret);
    }
});

test('whether the secret is right is told for one that is shown and for one that is not', async () => {
    for (const [lab, isSecretReadable] of [
        [born, true],
        [managed, false],
    ] as const) {
        const { credentials } = lab;
        const secrets = [credentials.clientSecret, `${credentials.clientSecret}x`, ''];
        const told: unknown[] = [];
        for (const clientSecret of secrets) {
            lab.credentials = { ...credentials, clientSecret };
            const { provider } = await lab.read();
            told.push(provider?.secret);
            expect(provider?.isSecretReadable).toBe(isSecretReadable);
        }
        lab.credentials = credentials;
        expect(told).toEqual(['right', 'wrong', 'none']);
    }
});

test('a proxy that answers 401 in place of authentik makes no right secret a wrong one', async () => {
    managed.authentik.fail('POST /application/o/revoke/', faults.unauthorized());
    await expect(managed.read()).rejects.toMatchObject({ code: 'authentik_unexpected_answer' });
});

const lists: RoutePattern[] = [
    'GET /flows/instances/',
    'GET /crypto/certificatekeypairs/',
    'GET /propertymappings/provider/scope/',
];

test.each(lists)(
    '%s: a row that comes twice because another one was moved away is a list that moved',
    async (route) => {
        bare.authentik.fail(route, {
            transform: (json) => {
                const results = json.results as unknown[];
                return { ...json, results: [...results.slice(0, -1), results[0]] };
            },
        });
        // a list of one row has none to lose
        bare.authentik.patchSetUp({ keyPairs: [{ name: 'Second' }] });
        await expect(bare.read()).rejects.toMatchObject({ code: 'directory_moved' });
    },
);
