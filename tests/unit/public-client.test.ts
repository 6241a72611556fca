import { notAsked, known } from '../../src/check/facts/found';
import type { CheckFacts, ClientFacts } from '../../src/check/facts/check-facts';
import { runChecks } from '../../src/check/judge/checks';
import type { CheckId } from '../../src/check/judge/check-ids';
import { probePublic } from '../../src/directory/sso/oidc-probes';
import { api } from '../stand-ins/authentik/test-client';
import { factsWith } from '../support/healthy-facts';
import { realHttp } from '../support/real-http';
import { CALLBACK, SsoLab } from '../support/sso-lab';

const labs = ['2024.12.5', '2025.12.1', '2026.5.0-rc1', '2026.8.3'].map(
    (version) => [version, new SsoLab({ file: { version } })] as const,
);

beforeAll(async () => {
    for (const [, lab] of labs) await lab.start();
});
afterAll(async () => {
    await Promise.all(labs.map(async ([, { authentik }]) => authentik.stop()));
});

describe.each(labs)('authentik %s', (version, { authentik }) => {
    const hasGrantTypes = Number(version.slice(0, 4)) >= 2026;

    async function probe(type: string, grants: string[], isVersionKnown = true): Promise<boolean | undefined> {
        const id = `${type}-${grants.length}-${String(isVersionKnown)}`;
        const { clientId: born } = authentik.bornProvider;
        const list = (await api(authentik, `/providers/oauth2/?client_id=${born}`)).json.results;
        const [known] = list as { authorization_flow: string; invalidation_flow: string }[];
        const fields = {
            ...{ name: id, client_id: id, client_secret: 'right', client_type: type, grant_types: grants },
            redirect_uris: [{ matching_mode: 'strict', url: CALLBACK }],
            authorization_flow: known?.authorization_flow,
            invalidation_flow: known?.invalidation_flow,
        };
        expect((await api(authentik, '/providers/oauth2/', { method: 'POST', body: fields })).status).toBe(201);
        const at = { token: `${authentik.url}/application/o/token/`, revoke: `${authentik.url}/application/o/revoke/` };
        return probePublic(realHttp().http, at, id, isVersionKnown ? hasGrantTypes : undefined);
    }

    test('a public client is told from a confidential one by a wrong secret, whatever it may be asked for', async () => {
        expect(await probe('public', ['authorization_code', 'refresh_token'])).toBe(true);
        expect(await probe('confidential', ['authorization_code'])).toBe(false);
        expect(await probe('public', [])).toBe(true);
        expect(await probe('confidential', [])).toBe(false);
    });

    test('where the version is not known nothing wrong is said', async () => {
        expect(await probe('confidential', ['authorization_code'], false)).toBe(false);
        expect(await probe('public', ['authorization_code'], false)).toBe(version === '2024.12.5' ? undefined : true);
    });
});

describe('of a provider that the token may not see', () => {
    const unseen = (client: Partial<ClientFacts>): CheckFacts =>
        factsWith({ client, facts: { authentik: { ...factsWith().authentik, sso: notAsked } } });
    const lineOf = (facts: CheckFacts, id: CheckId) => runChecks(facts).find((line) => line.id === id);
    const refused = { revocation: known(false), isIdKnown: known(true), isPublic: known(true) };

    test('the secret of a public client is not called wrong, and the grant types not missing', () => {
        const facts = unseen({ ...refused, code: known('invalid_grant'), allowsCodes: known(true) });
        expect(lineOf(facts, 'client')).toMatchObject({ mark: 'ok', says: [{ code: 'check.client.public' }] });
        expect(lineOf(facts, 'redirect_uri')).toMatchObject({ mark: 'ok' });
        expect(lineOf(facts, 'provider')).toMatchObject({ mark: 'ok' });
        expect(lineOf(unseen({ ...refused, code: known('invalid_grant') }), 'provider')).toMatchObject({
            mark: 'skipped',
        });
    });

    test('a redirect URI that a public client does not have is', () => {
        const facts = unseen({ ...refused, code: known('invalid_client'), authorize: notAsked });
        expect(lineOf(facts, 'client')).toMatchObject({ mark: 'ok' });
        expect(lineOf(facts, 'redirect_uri')).toMatchObject({ mark: 'failure' });
    });

    test('the wrong secret of a confidential one is', () => {
        const facts = unseen({ ...refused, isPublic: known(false), code: known('invalid_client') });
        expect(lineOf(facts, 'client')).toMatchObject({ mark: 'failure' });
    });
});
