import type { Flow } from '../../../../stand-ins/workspace/login/login-outcome';
import type { LoginEnd, LoginScenario } from './login-scenario';
import { loginScenario } from './login-scenarios';
import { playInBrowser } from './play-in-browser';
import { inBrowser } from './in-browser';
import { CHROMIUM, RealBrowser } from './real-browser';
import { ScenarioStage } from './scenario-stage';

const essential = [
    'someone new',
    'someone new, in a second window',
    'a local account of that name, merging off',
    'a local account of that name, merging on from distinct services',
    'another name, merging off',
    'another name, merging on',
    'deactivated in authentik',
    'an authenticator app',
    'an authenticator app, with the code',
    'an authenticator app, with the code, in a second window',
    'new accounts need approval',
    'the entry is off',
    '9.0 without a licence',
    '9.0 with a licence',
    'a wrong secret',
    'a redirect URI with a slash too many',
    'no mapping for the scope profile',
    'a group that the person is not in',
].map(loginScenario);

/** What ends on a page of authentik, or with an account, looks the same in both flows: half of it is played in each. */
function endingsOf(flow: Flow): [string, LoginScenario, LoginEnd][] {
    return essential.flatMap((scenario, at) => {
        const end = scenario.ends[flow];
        const isOnce = end?.ok === true || end?.seen.place === 'authentik';
        const isHere = !isOnce || scenario.ends[flow === 'legacy' ? 'modern' : 'legacy'] === undefined;
        return end && (isHere || at % 2 === (flow === 'legacy' ? 0 : 1)) ? [[scenario.title, scenario, end]] : [];
    });
}

inBrowser(`a person with a browser (needs ${CHROMIUM}) sees the same end as without:`, () => {
    let browser: RealBrowser;
    beforeAll(async () => {
        browser = await RealBrowser.launch();
    }, 60_000);
    afterAll(() => browser.close(), 60_000);
    afterEach(() => browser.forget());

    describe.each(['legacy', 'modern'] as const)('%s flow', (flow) => {
        test.each(endingsOf(flow))(
            '%s',
            async (_title, scenario, end) => {
                const stage = await ScenarioStage.set(scenario, flow);
                try {
                    const { seen, userId } = await playInBrowser(browser.context, stage);
                    if (end.ok) {
                        expect(seen).toEqual({ place: 'home', text: `Logged in as ${end.username}` });
                        expect(stage.whatBecameOf(userId)).toBe(end.account);
                    } else {
                        expect(seen).toEqual(end.seen);
                    }
                } finally {
                    await stage.clear();
                }
            },
            60_000,
        );
    });
});
