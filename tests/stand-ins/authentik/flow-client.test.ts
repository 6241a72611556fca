import { FlowStopped, passFlow, type FlowBrowser } from '../../../stand-ins/authentik/flow-client';

const PAGE = 'https://sso.company/auth/if/flow/company-login/?next=%2F';

/** Shows one challenge after the other, whatever is answered. */
function showing(...challenges: object[]): FlowBrowser & { asked: string[] } {
    const asked: string[] = [];
    return {
        asked,
        send: (url) => {
            asked.push(url);
            return Promise.resolve({ status: 200, html: JSON.stringify(challenges.shift()) });
        },
        cookie: () => undefined,
    };
}

const identification = { component: 'ak-stage-identification', password_fields: true };

test('a stage that only a browser can answer is named, with its flow and what to do', async () => {
    const browser = showing(identification, { component: 'ak-stage-authenticator-validate' });
    const stopped = await passFlow(browser, PAGE, { username: 'ada' }).catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(FlowStopped);
    expect(stopped).toMatchObject({
        message:
            'The flow company-login asks for ak-stage-authenticator-validate, which only a browser can answer: ' +
            'log in there, or take that stage out of the flow',
        status: 200,
    });
    // below the web path that the page is below
    expect(browser.asked.map((url) => new URL(url).pathname)).toEqual(
        Array(2).fill('/auth/api/v3/flows/executor/company-login/'),
    );
});

test.each([
    [[{ component: 'ak-stage-access-denied' }], 'Request has been denied.'],
    [
        [{ component: 'ak-stage-flow-error', request_id: 'abc' }],
        'authentik failed in the flow company-login (request abc)',
    ],
    [[identification, identification], 'authentik asks for ak-stage-identification again and again'],
    [[{ detail: 'Not found.' }], 'Not found.'],
])('%j ends it with words', async (challenges, message) => {
    await expect(passFlow(showing(...challenges), PAGE, { username: 'ada' })).rejects.toThrow(message);
});
