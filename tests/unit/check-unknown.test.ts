import { known } from '../../src/check/facts/found';
import type { CheckId, CheckLine } from '../../src/check/judge/check-line';
import { runChecks } from '../../src/check/judge/checks';
import type { ServerInfo } from '../../src/model/workspace';
import { factsWith, person, type Differences } from '../support/healthy-facts';

function lineOf(differences: Differences, id: CheckId): CheckLine {
    const line = runChecks(factsWith(differences)).find((one) => one.id === id);
    if (!line) throw new Error(`there is no line for ${id}`);
    return line;
}

function withServer(server: ServerInfo): Differences {
    return { workspace: { server } };
}

const unknownVersion: ServerInfo = { version: undefined, licence: 'community', modules: [] };
const module = ['oauth-enterprise'];

describe('a version that is not known is not taken for an old one:', () => {
    test('the licence may be needed, and the line says why nobody knows', () => {
        const line = lineOf(withServer(unknownVersion), 'licence');
        expect(line.mark).toBe('warning');
        expect(line.text).toContain('could not be found out, since Rocket.Chat did not say which version it is');
    });

    test('private addresses may be refused, and the flow of logins may be either', () => {
        for (const id of ['ssrf', 'login_flow'] as const)
            expect(lineOf(withServer(unknownVersion), id)).toMatchObject({
                mark: 'skipped',
                text: 'Rocket.Chat did not say which version it is',
            });
    });

    test('a server that has the switch between the flows tells its flow by it', () => {
        const settings = { Accounts_OAuth_Use_Modern_Flow: false };
        expect(lineOf({ ...withServer(unknownVersion), settings }, 'login_flow').mark).toBe('ok');
    });

    test('a licence with the module is enough on every version', () => {
        const server: ServerInfo = { ...unknownVersion, licence: 'premium', modules: module };
        expect(lineOf(withServer(server), 'licence').mark).toBe('ok');
    });

    test('why the server did not say it is told, with what to do', () => {
        const versionFailure = {
            code: 'rocketchat_throttled',
            details: { endpoint: '/api/info', seconds: 7 },
        } as const;
        const line = lineOf(withServer({ ...unknownVersion, versionFailure }), 'rocketchat_version');
        expect(line).toMatchObject({ mark: 'warning' });
        expect(line.text).toMatch(/did not say which version.*rate limiter refuses \/api\/info/);
        expect(line.action).toContain('Try again in 7 seconds');
    });
});

describe('a licence that is not known is not taken for one that is there:', () => {
    test.each(['8.9', '9.0', undefined])('version %s', (version) => {
        const line = lineOf(withServer({ version, licence: 'unknown', modules: undefined }), 'licence');
        expect(line.mark).toBe('warning');
        expect(line.text).toContain('could not be found out');
    });

    test('before 8.9 none is needed', () => {
        const server: ServerInfo = { version: '8.8', licence: 'unknown', modules: undefined };
        expect(lineOf(withServer(server), 'licence').mark).toBe('ok');
    });

    test('one that lacks the module is as good as none in 8.9', () => {
        const line = lineOf(withServer({ version: '8.9', licence: 'premium', modules: ['auditing'] }), 'licence');
        expect(line).toMatchObject({ mark: 'warning' });
        expect(line.text).toContain('stops working with the update to 9.0');
    });
});

describe('claims that authentik did not evaluate have the real reason:', () => {
    const shown = {
        facts: {
            person: known({
                ...{ person: person('admin'), isPreview: false, mayEnter: true },
                claims: { preferred_username: 'admin', email: 'admin@example.com', name: 'Admin' },
            }),
        },
    };
    const superuser = { owner: known({ username: 'akadmin', isSuperuser: true }) };
    const none = { application: undefined, provider: undefined };

    test.each<[string, Differences, string]>([
        ['nothing is set up yet', { authentik: superuser, sso: none }, 'since there is no provider yet'],
        [
            'the provider is not shown',
            { sso: { ...none, lacking: ['authentik_providers_oauth2.view_oauth2provider'] } },
            'since the token may not look at the provider',
        ],
        ['the preview is refused', {}, 'since the token may not preview them'],
        ['a superuser gets none', { authentik: superuser }, 'since authentik gave no preview of them'],
    ])('%s', (_title, differences, reason) => {
        expect(lineOf({ ...shown, ...differences }, 'claims').text).toContain(reason);
    });

    test('a superuser lacks no permission for it', () => {
        const line = lineOf({ ...shown, authentik: superuser }, 'authentik_permissions');
        expect(line.text).not.toContain('preview_user');
    });
});

describe('an answer that never came is not taken for a refusal:', () => {
    const late = {
        state: 'failed',
        failure: { code: 'authentik_timeout', details: { url: 'http://authentik', seconds: 4 } },
    } as const;
    const codes: Differences['client'] = { revocation: known(true), allowsCodes: known(true) };

    test('the provider could not be read, and what its endpoints said still counts', () => {
        const line = lineOf({ authentik: { sso: late }, client: codes }, 'provider');
        expect(line.mark).toBe('ok');
        expect(line.text).toContain('since the provider could not be read');
    });

    test('a redirect URI that nothing tells about is not one that the token may not see', () => {
        const client = { ...codes, code: known(undefined) };
        expect(lineOf({ authentik: { sso: late }, client }, 'redirect_uri')).toMatchObject({
            mark: 'skipped',
            text: 'the provider could not be read',
        });
    });

    test('people that could not be read are not people that the token may not look up', () => {
        expect(lineOf({ facts: { person: late } }, 'claims')).toMatchObject({
            mark: 'skipped',
            text: 'the people in authentik could not be read',
        });
    });

    test('a token whose owner could not be read is not one that authentik refused', () => {
        expect(lineOf({ authentik: { owner: late } }, 'access').text).toBe(
            'whose token it is could not be read from authentik',
        );
    });

    test('a refusal is still told as one', () => {
        const refused = {
            state: 'failed',
            failure: { code: 'authentik_token_refused', details: { url: 'http://authentik' } },
        } as const;
        expect(lineOf({ authentik: { owner: refused } }, 'access').text).toBe('the authentik token is not accepted');
        expect(lineOf({ sso: { provider: undefined }, client: codes }, 'provider').text).toContain(
            'since the token may not look at the provider',
        );
    });
});
