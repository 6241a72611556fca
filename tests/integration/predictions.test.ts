import type { LoginRefusal } from '../../stand-ins/workspace/login';
import type { Flow } from '../../stand-ins/workspace/login/login-outcome';
import type { LoginScenario } from '../stand-ins/workspace/login/login-scenario';
import { loginScenario, loginScenarios } from '../stand-ins/workspace/login/login-scenarios';
import { Lab } from './lab';
import { PredictionStage, type HiddenState, type RealEnd } from './prediction-stage';

/** What `/authentik-sync check <username>` has to say beforehand about a login that ends so. */
const refusals: Readonly<Record<LoginRefusal, RegExp>> = {
    no_button: /no button for authentik/,
    no_strategy: /no client id or no secret/,
    unreachable: /never: the stand-ins are always reachable/,
    page_not_found: /which authentik does not have/,
    client_id_unknown: /does not know the client id/,
    redirect_uri_refused: /Redirect URI Error/,
    not_authenticated: /in authentik is deactivated/,
    access_denied: /denies them access/,
    authorize_refused: /does not allow authorization codes/,
    token_refused: /gets no token/,
    identity_refused: /gets no identity/,
    field_not_found: /authentik gives no (username|e-mail address)/,
    merge_refused: /may not be merged/,
    username_taken: /username is taken/,
    email_taken: /e-mail address belongs to the account/,
    registration_disabled: /may not register people/,
    domain_refused: /not on the list of allowed ones/,
    approval_mail_failed: /asking for it fails/,
    duplicate_key: /ends with a server error/,
    seats_taken: /never: no scenario limits the seats/,
    no_licence: /never: without a licence there is no button/,
    app_user: /never: no scenario has an app of that name/,
    not_activated: /is deactivated in Rocket\.Chat/,
    second_factor_required: /asks for a code/,
    other: /never: every end of the scenarios has a name/,
};

const becomes: Readonly<Record<Extract<RealEnd, { ok: true }>['became'], RegExp>> = {
    created: /[Aa] new account/,
    linked: /is linked to them: by its e-mail|is linked to them, whatever|take over the account/,
    updated: /follow authentik/,
    found: /which stays as it is/,
};

const conditions: Readonly<Record<HiddenState, RegExp>> = {
    'not-linked': /^• If no account is linked to them yet[:,]/,
    linked: /^• If the account \S+ is linked to them already[:,]/,
    'linked-elsewhere': /^• If they have logged in before, by another name[:,]/,
};
/** What is true of other servers than the one that is played on. */
const otherServers = /^• If [^:]*(?:passes e-mail addresses on|older login flow was in use here)/;

let lab: Lab;

beforeAll(async () => {
    // so many people log in within a minute that the limiter would stop them
    const settings = { API_Enable_Rate_Limiter: false };
    lab = await Lab.start({ workspace: { version: '8.8.1', licence: 'premium', settings }, directory: {} });
}, 60_000);

afterAll(() => lab.stop());

function cases(flow: Flow): [string, LoginScenario][] {
    return loginScenarios.filter(({ ends }) => ends[flow]).map((scenario) => [scenario.title, scenario]);
}

describe.each(['legacy', 'modern'] as const)(
    'in the %s flow, before somebody logs in, check says how it ends:',
    (flow) => {
        test.each(cases(flow))('%s', async (_title, scenario) => {
            const stage = await PredictionStage.set(lab, scenario, flow);
            try {
                const answer = await stage.ask();
                const said = predictionFor(await stage.hiddenState(), answer);
                const end = await stage.logIn();
                compare(said, answer, end);
            } finally {
                await stage.clear();
            }
        });
    },
);

describe('with a token that sees people and nothing else, the endpoints of authentik tell:', () => {
    const titles = [
        'someone new',
        'a local account of that name, merging on',
        'a wrong secret',
        'an unknown client id',
        'a redirect URI with a slash too many',
        'no grant types',
        'deactivated in authentik',
    ];
    const permissions = ['authentik_core.view_group', 'authentik_core.view_user'];

    test.each(titles)('%s', async (title) => {
        const stage = await PredictionStage.set(lab, loginScenario(title), 'legacy', permissions);
        try {
            const answer = await stage.ask();
            const said = predictionFor(await stage.hiddenState(), answer);
            compare(said, answer, await stage.logIn());
        } finally {
            await stage.clear();
        }
    });
});

test('with that token nobody is promised to get in whom a group may keep out', async () => {
    const permissions = ['authentik_core.view_group', 'authentik_core.view_user'];
    const scenario = loginScenario('a group that the person is not in');
    const stage = await PredictionStage.set(lab, scenario, 'legacy', permissions);
    try {
        expect(await stage.ask()).toMatch(/^⚠ ada can log in if authentik lets them use the application/);
        expect(await stage.logIn()).toMatchObject({ ok: false, outcome: { refusal: 'access_denied' } });
    } finally {
        await stage.clear();
    }
});

/** The part of the answer that is about the state in which the account really is. */
function predictionFor(state: HiddenState, answer: string): string {
    const lines = answer.split('\n');
    if (!lines.some((line) => line.startsWith('• If no account is linked'))) return lines[0] ?? '';
    const line = lines.find((one) => conditions[state].test(one) && !otherServers.test(one));
    if (line === undefined) throw new Error(`Nothing is said about "${state}" in:\n${answer}`);
    return line;
}

function compare(said: string, answer: string, end: RealEnd): void {
    if (end.ok) {
        expect(said).toMatch(becomes[end.became]);
        expect(said).not.toMatch(/refused/i);
        expect(answer).not.toMatch(/^✗/);
        expect(said.includes('asked to choose a username')).toBe(end.mustChooseUsername);
        return;
    }
    const { refusal } = end.outcome;
    // whoever has set up a second factor gets in with it, so nobody is told that they cannot
    expect(answer).not.toMatch(refusal === 'second_factor_required' ? /^✗/ : /^✓/);
    // an account of somebody new that is not active yet, or that is asked for a code at once, was made all the same
    if (end.wasCreated) {
        expect(said).toMatch(refusal === 'not_activated' ? /waits for approval/ : /asks for a code that it sends/);
    } else if (refusal === 'second_factor_required') {
        expect(said).not.toMatch(/refused/i);
        expect(answer).toMatch(/which no app can see, it asks for a code/);
    } else {
        expect(said).toMatch(/refused: /i);
        expect(said).toMatch(refusals[refusal]);
    }
}
