import { known, type Found } from '../../src/check/facts/found';
import type { CheckId } from '../../src/check/judge/check-ids';
import type { CheckLine } from '../../src/check/judge/check-line';
import { runChecks } from '../../src/check/judge/checks';
import type { FailureCode, FailureDetails } from '../../src/model/failure';
import type { ServerInfo } from '../../src/model/workspace';
import { checkReport } from '../../src/report/check-report';
import { verdictOf } from '../../src/report/check-verdict';
import { english } from '../support/english';
import { codesOf, inWords, lineOf, nextOf } from '../support/check-lines';
import { CALLBACK, factsWith, PUBLIC, SITE, type Differences } from '../support/healthy-facts';

function failed(code: FailureCode, details: FailureDetails = {}): Found<never> {
    return { state: 'failed', failure: { code, details } };
}

function linesOf(differences: Differences): CheckLine[] {
    return runChecks(factsWith(differences));
}

/** What the login is said to be, because of what, and what that says to do next. */
function verdict(differences: Differences): { end: string; cause: CheckId | undefined; next: string[] } {
    const { end, causes } = verdictOf(linesOf(differences));
    const [first] = causes;
    return {
        end: end.replace('check.end.', ''),
        cause: first?.id,
        next: first ? [...codesOf(first), ...nextOf(first)] : [],
    };
}

function nextAt(id: CheckId, differences: Differences): string[] {
    return nextOf(lineOf(differences, id));
}

const absent = failed('authentik_slug_unknown', { slug: 'rocketchat', url: PUBLIC });
const nothingSetUp: Differences = {
    app: { client_id: '', client_secret: '' },
    authentik: { endpoints: absent },
    sso: { application: undefined, provider: undefined },
    workspace: { rows: [], service: known(undefined) },
};

test('that most people cannot log in comes before everything else, in the words of every answer', () => {
    const picture = {
        ...{ flow: 'legacy' as const, unclaimed: [] },
        people: ['ada', 'bob', 'eve'].map((username) => ({
            ...{ uid: username, username, standing: 'refused' as const, chance: 'out' as const },
            ...{ refusal: 'username_taken' as const, account: username },
        })),
    };
    const said = (differences: Differences): string[] =>
        checkReport(english, linesOf(differences), 'authentik', { now: picture }).split('\n');
    const [first, why, head] = said({});
    expect(first).toBe('✗ *0 of 3 people can log in*.');
    expect(why).toMatch(/^• 3 have accounts of the same usernames/);
    expect(head).toMatch(/^⚠ "Log in with authentik" works/);
    // nothing is at stake, so that nothing of it was left unseen
    expect(said({}).join('\n')).not.toContain('Not looked at: what');
    const atStake = { ...picture, choices: [{ id: 'username' as const }] };
    const withStake = checkReport(english, linesOf({}), 'authentik', { now: atStake });
    expect(withStake).toMatch(/At stake: 1 setting[^]*Not looked at: what policies in flows of authentik/);
    // of a login that does not work for anybody, only that is said
    expect(said(nothingSetUp)[0]).toMatch(/^✗ "Log in with authentik" does not work/);
});

test('what somebody has to see to comes right below the verdict, ✗ before ⚠, and what is all right below it by part', () => {
    const lines = linesOf({
        authentik: { owner: failed('authentik_token_refused', { url: PUBLIC }) },
        workspace: { owner: failed('rocketchat_token_refused', { url: SITE }) },
    });
    const counts = (['failure', 'warning', 'ok'] as const).map((wanted) => lines.filter(({ mark }) => mark === wanted));
    const marks = checkReport(english, lines, 'authentik')
        .split('\n')
        .slice(1, -1)
        .filter((line) => /^(✗|⚠|✓|\*)/.test(line))
        .map((line) => (line.startsWith('*') ? line : line.charAt(0)));
    const [failures = 0, warnings = 0, passed = 0] = counts.map((some) => some.length);
    expect(failures).toBeGreaterThan(1);
    const head = ['*To see to*', ...Array<string>(failures).fill('✗'), ...Array<string>(warnings).fill('⚠')];
    expect(marks.slice(0, head.length)).toEqual(head);
    expect(marks.slice(head.length).filter((mark) => !mark.startsWith('*'))).toEqual(Array<string>(passed).fill('✓'));
    expect(marks.slice(head.length).filter((mark) => mark.startsWith('*'))).toEqual([
        '*authentik*',
        '*Rocket.Chat*',
        '*Accounts*',
    ]);
});

describe('a failure that stops no login says what the app cannot do, and that the login works:', () => {
    test.each<[string, Differences, CheckId, string]>([
        [
            'a revoked API token',
            { authentik: { owner: failed('authentik_token_refused', { url: PUBLIC }) } },
            'authentik_token',
            'app_without_token',
        ],
        [
            'a permission that is missing',
            { authentik: { lacking: known(['authentik_providers_oauth2.change_oauth2provider']) } },
            'authentik_permissions',
            'app_without_permissions',
        ],
        [
            'a revoked personal access token',
            { workspace: { owner: failed('rocketchat_token_refused', { url: SITE }) } },
            'workspace_token',
            'app_without_personal_token',
        ],
        [
            'another slug, while the entry and its client are seen to work',
            { authentik: { endpoints: absent } },
            'discovery',
            'app_without_discovery',
        ],
    ])('%s', (_title, differences, id, end) => {
        expect(verdict(differences)).toMatchObject({ end, cause: id });
        const [first, ...rest] = checkReport(english, linesOf(differences), 'authentik').split('\n');
        expect(first).toMatch(/^⚠ "Log in with authentik" works with warnings: 1 ✗ /);
        const { action } = inWords(lineOf(differences, id));
        expect(rest.at(-1)).toMatch(/^"Log in with authentik" works with warnings: the app cannot .* because of: /);
        expect(rest.at(-1)?.endsWith(`. → ${action}`)).toBe(true);
    });

    test('no action of a check speaks of people who were not added or taken out', () => {
        const owner = failed('authentik_token_refused', { url: PUBLIC });
        expect(checkReport(english, linesOf({ authentik: { owner } }), 'authentik')).not.toContain('Nobody was added');
    });
});

describe('what stops a login is named before what stops the app:', () => {
    test.each<[string, Differences, CheckId]>([
        ['no live service', { workspace: { service: known(undefined) } }, 'service_live'],
        ['a refused client', { client: { revocation: known(false) } }, 'client'],
    ])('discovery decides with %s', (_title, differences, other) => {
        const broken = { ...differences, authentik: { endpoints: absent } };
        const failures = linesOf(broken).filter(({ mark }) => mark === 'failure');
        expect(failures.map(({ id }) => id)).toEqual(expect.arrayContaining(['discovery', other]));
        expect(verdict(broken)).toMatchObject({ end: 'does_not_work', cause: 'discovery' });
    });

    test('a redirect URI that is wrong, beside a revoked personal access token', () => {
        const uri = { mode: 'strict', url: `${CALLBACK}/`, type: 'authorization' };
        const differences: Differences = {
            provider: { redirectUris: [uri] },
            workspace: { owner: failed('rocketchat_token_refused', { url: SITE }) },
        };
        expect(verdict(differences)).toMatchObject({ end: 'does_not_work', cause: 'redirect_uri' });
    });

    test('that the live service could not be asked for is no proof that the login fails', () => {
        const differences: Differences = {
            workspace: { service: failed('rocketchat_unexpected_answer', { endpoint: 'settings.oauth', what: 'x' }) },
        };
        expect(verdict(differences)).toMatchObject({ end: 'works_with_warnings', cause: 'service_live' });
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
        expect(verdict(refused)).toEqual({
            end: 'does_not_work',
            cause: 'licence',
            next: ['licence.refused', 'do.register'],
        });
        for (const id of ids) expect({ id, next: nextAt(id, refused) }).toEqual({ id, next: ['do.licence_first'] });
    });
});

describe('a set-up that the plan withholds: the action is that of the reason, and no run that would say it again', () => {
    const taken: Differences = { authentik: { endpoints: absent }, app: { application_slug: 'other' } };

    test('after another slug was typed, while the provider is that of the first', () => {
        const moved = { ...taken, sso: { application: undefined } };
        for (const id of ['discovery', 'provider'] as const)
            expect(nextAt(id, moved)).toEqual(['withheld sso_provider_taken']);
        expect(inWords(lineOf(moved, 'discovery')).action).toMatch(
            /^Type rocketchat in the setting "Application slug"/,
        );
    });

    test('an entry that waits for authentik has the reason that says what to do', () => {
        const moved = { ...taken, sso: { application: undefined }, workspace: { rows: [], service: known(undefined) } };
        expect(nextAt('entry', moved)).toEqual(['withheld sso_provider_taken']);
    });

    test('a token that may not set anything up', () => {
        const lacking = ['authentik_core.view_application'];
        const differences = { ...nothingSetUp, sso: { ...nothingSetUp.sso, lacking } };
        expect(nextAt('discovery', differences)).toEqual(['withheld sso_permissions_missing']);
        expect(nextAt('entry', differences)).toEqual(['withheld entry_without_credentials']);
    });

    test('neither a token of authentik nor a client: the entry waits for one of the two', () => {
        const { desired } = factsWith(nothingSetUp).wanted;
        const wanted = { hasToken: false, desired: { ...desired, sso: undefined } };
        expect(nextAt('entry', { ...nothingSetUp, wanted })).toEqual(['withheld entry_without_credentials']);
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
        expect(nextAt('entry', differences)).toEqual(['withheld entry_needs_token']);
    });

    test('a personal access token of somebody who is no administrator creates no entry', () => {
        const owner = known({ username: 'ada', isAdministrator: false });
        const differences: Differences = { workspace: { rows: [], service: known(undefined), owner } };
        expect(nextAt('entry', differences)).toEqual(['withheld entry_needs_token']);
    });

    test('an API token that is refused comes before a set-up by hand', () => {
        const { desired } = factsWith(nothingSetUp).wanted;
        const owner = failed('authentik_token_refused', { url: PUBLIC });
        const differences = {
            ...nothingSetUp,
            wanted: { desired: { ...desired, sso: undefined } },
            authentik: { endpoints: absent, owner, sso: owner },
        };
        expect(verdict(differences)).toMatchObject({
            cause: 'discovery',
            next: ['discovery.absent', 'do.token_first'],
        });
    });

    test('where nothing is withheld, a run', () => {
        const differences = { ...nothingSetUp, sso: bareSso() };
        expect(nextAt('discovery', differences)).toEqual(['do.set_up_application']);
        expect(nextAt('entry', differences)).toEqual(['do.create_entry']);
    });
});

function bareSso(): Differences['sso'] {
    const authorizationFlows = [{ id: 'f-1', slug: 'default-provider-authorization-implicit-consent' }];
    const invalidationFlows = [{ id: 'f-2', slug: 'default-provider-invalidation-flow' }];
    return { application: undefined, provider: undefined, authorizationFlows, invalidationFlows };
}
