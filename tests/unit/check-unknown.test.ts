import { known } from '../../src/check/facts/found';
import type { ServerInfo } from '../../src/model/workspace';
import { codesOf, inWords, lineOf, valuesOf } from '../support/check-lines';
import { person, type Differences } from '../support/healthy-facts';

function withServer(server: ServerInfo): Differences {
    return { workspace: { server } };
}

const unknownVersion: ServerInfo = { version: undefined, licence: 'community', modules: [] };
const module = ['oauth-enterprise'];

describe('a version that is not known is not taken for an old one:', () => {
    test('the licence may be needed, and the line says why nobody knows', () => {
        const line = lineOf(withServer(unknownVersion), 'licence');
        expect(line.mark).toBe('warning');
        expect(codesOf(line)).toEqual(['licence.none_and_version_unknown']);
    });

    test('private addresses may be refused, and the flow of logins may be either', () => {
        for (const id of ['ssrf', 'login_flow'] as const) {
            const line = lineOf(withServer(unknownVersion), id);
            expect(line.mark).toBe('skipped');
            expect(codesOf(line)).toEqual(['because.version_unknown']);
        }
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
        expect(codesOf(line)).toEqual(['rocketchat_version.unknown_because', 'failure.rocketchat_throttled']);
        expect(valuesOf(line, 'failure.rocketchat_throttled')).toEqual(versionFailure.details);
        expect(inWords(line).action).toContain('Try again in 7 seconds');
    });
});

describe('a licence that is not known is not taken for one that is there:', () => {
    test.each(['8.9', '9.0', undefined])('version %s', (version) => {
        const line = lineOf(withServer({ version, licence: 'unknown', modules: undefined }), 'licence');
        expect(line.mark).toBe('warning');
        expect(codesOf(line)).toEqual(['licence.unknown']);
    });

    test('before 8.9 none is needed', () => {
        const server: ServerInfo = { version: '8.8', licence: 'unknown', modules: undefined };
        expect(lineOf(withServer(server), 'licence').mark).toBe('ok');
    });

    test('one that lacks the module is as good as none in 8.9', () => {
        const line = lineOf(withServer({ version: '8.9', licence: 'premium', modules: ['auditing'] }), 'licence');
        expect(line).toMatchObject({ mark: 'warning' });
        expect(codesOf(line)).toEqual(['licence.needed_from_nine']);
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
        ['nothing is set up yet', { authentik: superuser, sso: none }, 'claims.put_together_no_provider'],
        [
            'the provider is not shown',
            { sso: { ...none, lacking: ['authentik_providers_oauth2.view_oauth2provider'] } },
            'claims.put_together_hidden',
        ],
        ['the preview is refused', {}, 'claims.put_together_refused'],
        ['a superuser gets none', { authentik: superuser }, 'claims.put_together_no_preview'],
    ])('%s', (_title, differences, reason) => {
        expect(codesOf(lineOf({ ...shown, ...differences }, 'claims'))).toEqual(['claims.yours', reason]);
    });

    test('a superuser lacks no permission for it', () => {
        const line = lineOf({ ...shown, authentik: superuser }, 'authentik_permissions');
        expect(codesOf(line)).toEqual(['authentik_permissions.enough']);
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
        expect(codesOf(line)).toEqual(['provider.takes_codes', 'because.provider_unread']);
    });

    test('a redirect URI that nothing tells about is not one that the token may not see', () => {
        const client = { ...codes, code: known(undefined) };
        const line = lineOf({ authentik: { sso: late }, client }, 'redirect_uri');
        expect(line.mark).toBe('skipped');
        expect(codesOf(line)).toEqual(['because.provider_unread']);
    });

    test('people that could not be read are not people that the token may not look up', () => {
        const line = lineOf({ facts: { person: late } }, 'claims');
        expect(line.mark).toBe('skipped');
        expect(codesOf(line)).toEqual(['because.people_unread']);
    });

    test('a token whose owner could not be read is not one that authentik refused', () => {
        expect(codesOf(lineOf({ authentik: { owner: late } }, 'access'))).toEqual(['because.token_owner_unread']);
    });

    test('a refusal is still told as one', () => {
        const refused = {
            state: 'failed',
            failure: { code: 'authentik_token_refused', details: { url: 'http://authentik' } },
        } as const;
        expect(codesOf(lineOf({ authentik: { owner: refused } }, 'access'))).toEqual(['because.token_refused']);
        expect(codesOf(lineOf({ sso: { provider: undefined }, client: codes }, 'provider'))).toEqual([
            'provider.takes_codes',
            'because.provider_hidden',
        ]);
    });
});
