import { known, type Answer } from '../../src/check/facts/found';
import type { CheckId, CheckLine } from '../../src/check/judge/check-line';
import { runChecks } from '../../src/check/judge/checks';
import type { FailureCode, FailureDetails } from '../../src/model/failure';
import type { ServerInfo } from '../../src/model/workspace';
import { checkReport } from '../../src/report/check-report';
import { CALLBACK, factsWith, PUBLIC, SITE, type Differences } from '../support/healthy-facts';

function failed(code: FailureCode, details: FailureDetails = {}): Answer<never> {
    return { state: 'failed', failure: { code, details } };
}

function linesOf(differences: Differences): CheckLine[] {
    return runChecks(factsWith(differences));
}

function actionOf(differences: Differences, id: CheckId): string {
    return linesOf(differences).find((line) => line.id === id)?.action ?? '';
}

function sentenceOf(differences: Differences): string {
    return checkReport(linesOf(differences), 'authentik').split('\n').at(-1) ?? '';
}

const absent = failed('authentik_slug_unknown', { slug: 'rocketchat', url: PUBLIC });
const nothingSetUp: Differences = {
    app: { client_id: '', client_secret: '' },
    authentik: { endpoints: absent },
    sso: { application: undefined, provider: undefined },
    workspace: { rows: [], service: known(undefined) },
};

describe('a failure that stops no login says what the app cannot do, and that the login works:', () => {
    test.each<[string, Differences, RegExp]>([
        [
            'a revoked API token',
            { authentik: { owner: failed('authentik_token_refused', { url: PUBLIC }) } },
            /the app cannot read groups or set up anything in authentik because of: API token\. → Create one/,
        ],
        [
            'a permission that is missing',
            { authentik: { lacking: known(['authentik_providers_oauth2.change_oauth2provider']) } },
            /the app cannot do in authentik all .* because of: Permissions of the API token\. → Assign it/,
        ],
        [
            'a revoked personal access token',
            { workspace: { owner: failed('rocketchat_token_refused', { url: SITE }) } },
            /the app cannot create the entry, give roles .* because of: Personal access token\. → Create a new one/,
        ],
        [
            'another slug, while the entry and its client are seen to work',
            { authentik: { endpoints: absent } },
            /the app cannot find or repair what is set up in authentik because of: Discovery document\. → /,
        ],
    ])('%s', (_title, differences, sentence) => {
        const [first] = checkReport(linesOf(differences), 'authentik').split('\n');
        expect(first).toMatch(/^⚠ "Log in with authentik" works with warnings: 1 ✗ /);
        expect(sentenceOf(differences)).toMatch(sentence);
        expect(sentenceOf(differences)).toContain('"Log in with authentik" works with warnings: ');
    });

    test('no action of a check speaks of people who were not added or taken out', () => {
        const owner = failed('authentik_token_refused', { url: PUBLIC });
        expect(checkReport(linesOf({ authentik: { owner } }), 'authentik')).not.toContain('Nobody was added');
    });
});

describe('what stops a login is named before what stops the app:', () => {
    test.each<[string, Differences, string]>([
        ['no live service', { workspace: { service: known(undefined) } }, 'Login service'],
        ['a refused client', { client: { revocation: known(false) } }, 'Client id and secret'],
    ])('discovery decides with %s', (_title, differences, other) => {
        const lines = linesOf({ ...differences, authentik: { endpoints: absent } });
        expect(lines.filter(({ mark }) => mark === 'failure').map(({ id }) => id)).toContain('discovery');
        const text = checkReport(lines, 'authentik');
        expect(text).toMatch(/^✗ "Log in with authentik" does not work: /);
        expect(text).toContain('does not work because of: Discovery document');
        expect(text).toContain(`✗ *${other}*`);
    });

    test('a redirect URI that is wrong, beside a revoked personal access token', () => {
        const uri = { mode: 'strict', url: `${CALLBACK}/`, type: 'authorization' };
        const sentence = sentenceOf({
            provider: { redirectUris: [uri] },
            workspace: { owner: failed('rocketchat_token_refused', { url: SITE }) },
        });
        expect(sentence).toMatch(/does not work because of: Redirect URI\. → /);
    });

    test('that the live service could not be asked for is no proof that the login fails', () => {
        const differences: Differences = {
            workspace: { service: failed('rocketchat_unexpected_answer', { endpoint: 'settings.oauth', what: 'x' }) },
        };
        expect(sentenceOf(differences)).toMatch(/works with warnings: Login service\. → /);
    });
});

describe('9.0 without the licence module: the licence is the cause, and every line that a run would mend leads to it', () => {
    const server: ServerInfo = { version: '9.0', licence: 'community', modules: [] };

    test.each<[string, Differences, CheckId[]]>([
        ['nothing set up', nothingSetUp, ['discovery', 'entry']],
        [
            'an entry that somebody changed',
            { rows: { scope: 'openid', login_style: '', merge_users: false, show_button: false } },
            ['entry_settings', 'login_style', 'merging', 'service_live'],
        ],
        ['a wrong secret', { client: { revocation: known(false) } }, ['client']],
        ['a provider without grant types', { provider: { grantTypes: [] } }, ['provider']],
        ['a provider without redirect URIs', { provider: { redirectUris: [] } }, ['redirect_uri']],
    ])('%s', (_title, differences, ids) => {
        const refused = { ...differences, workspace: { ...differences.workspace, server } };
        expect(sentenceOf(refused)).toMatch(/does not work because of: Licence\. → Register the workspace/);
        for (const id of ids) expect(`${id}: ${actionOf(refused, id)}`).toContain('First see to "Licence"');
    });
});

describe('a set-up that the plan withholds: the action is that of the reason, and no run that would say it again', () => {
    const taken: Differences = { authentik: { endpoints: absent }, app: { application_slug: 'other' } };

    test('after another slug was typed, while the provider is that of the first', () => {
        const moved = { ...taken, sso: { application: undefined } };
        for (const id of ['discovery', 'provider'] as const)
            expect(actionOf(moved, id)).toMatch(/^Type rocketchat in the setting "Application slug", or empty/);
    });

    test('an entry that waits for authentik has the reason that says what to do', () => {
        const moved = { ...taken, sso: { application: undefined }, workspace: { rows: [], service: known(undefined) } };
        expect(actionOf(moved, 'entry')).toMatch(/^Type rocketchat in the setting "Application slug"/);
    });

    test('a token that may not set anything up', () => {
        const lacking = ['authentik_core.view_application'];
        const differences = { ...nothingSetUp, sso: { ...nothingSetUp.sso, lacking } };
        expect(actionOf(differences, 'discovery')).toMatch(/^Assign all that it lacks .*`\/authentik-sync`/);
        expect(actionOf(differences, 'entry')).toMatch(/^Give the app an authentik token that may set up/);
    });

    test('neither a token of authentik nor a client: the entry waits for one of the two', () => {
        const { desired } = factsWith(nothingSetUp).wanted;
        const wanted = { hasToken: false, desired: { ...desired, sso: undefined } };
        expect(actionOf({ ...nothingSetUp, wanted }, 'entry')).toMatch(/^Give the app an authentik token/);
    });

    test.each([
        'rocketchat_token_refused',
        'rocketchat_two_factor',
        'rocketchat_timeout',
        'rocketchat_unreachable',
        'rocketchat_throttled',
        'rocketchat_not_rocketchat',
    ] as const)('a personal access token whose owner cannot be asked (%s) creates no entry, as in a run', (code) => {
        const owner = failed(code, { url: SITE });
        const differences: Differences = { workspace: { rows: [], service: known(undefined), owner } };
        expect(actionOf(differences, 'entry')).toMatch(/^Open .*"Add custom OAuth", type "Authentik"/);
    });

    test('a personal access token of somebody who is no administrator creates no entry', () => {
        const owner = known({ username: 'ada', isAdministrator: false });
        const differences: Differences = { workspace: { rows: [], service: known(undefined), owner } };
        expect(actionOf(differences, 'entry')).toMatch(/^Open .*"Add custom OAuth", type "Authentik"/);
    });

    test('an API token that is refused comes before a set-up by hand', () => {
        const { desired } = factsWith(nothingSetUp).wanted;
        const owner = failed('authentik_token_refused', { url: PUBLIC });
        const differences = {
            ...nothingSetUp,
            wanted: { desired: { ...desired, sso: undefined } },
            authentik: { endpoints: absent, owner, sso: owner },
        };
        expect(sentenceOf(differences)).toMatch(/because of: Discovery document\. → First see to "API token"/);
    });

    test('where nothing is withheld, a run', () => {
        for (const id of ['discovery', 'entry'] as const)
            expect(actionOf({ ...nothingSetUp, sso: bareSso() }, id)).toMatch(/^Run `\/authentik-sync`/);
    });
});

function bareSso(): Differences['sso'] {
    const authorizationFlows = [{ id: 'f-1', slug: 'default-provider-authorization-implicit-consent' }];
    const invalidationFlows = [{ id: 'f-2', slug: 'default-provider-invalidation-flow' }];
    return { application: undefined, provider: undefined, authorizationFlows, invalidationFlows };
}
