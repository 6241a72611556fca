import { decodeJwt, decodeProtectedHeader } from 'jose';

import { changeProvider, type ProviderChange } from './change-provider';
import { logInToClient } from './client-login';
import { api, rows } from '../test-client';
import { compareValues } from './compare';
import { authorizeUrl } from './login-scripts';
import type { Script, Stage } from './preparation';

/** Sets the provider back to what it was in "back-channel logout", but for this. */
export function tellLogouts(stage: Stage, { fields, ...change }: ProviderChange = {}): Promise<void> {
    return changeProvider(stage, {
        ...change,
        fields: {
            logout_uri: stage.placeholders.fill('<listener>/logout'),
            logout_method: 'backchannel',
            access_token_validity: 'hours=1',
            invalidation_flow: stage.placeholders.fill('<uuid:flow default-provider-invalidation-flow>'),
            ...fields,
        },
    });
}

/** A login of ada at the provider as it is changed for this, and its end. */
function logout(change?: ProviderChange): Script {
    return async (stage) => {
        await tellLogouts(stage, change);
        stage.browser.forget();
        await logInToClient(stage, 'ada');
        await stage.browser.logOut();
    };
}

async function endSession(stage: Stage, change?: ProviderChange): Promise<void> {
    await tellLogouts(stage, change);
    stage.browser.forget();
    await logInToClient(stage, 'ada');
    await stage.browser.open(`${stage.authentik.url}/application/o/rocketchat/end-session/`);
}

const OFFLINE = 'openid email profile offline_access';

/** Logins and logouts of "back-channel logout". */
export const LOGOUT_SCRIPTS: Readonly<Record<string, Script>> = {
    'id_token of ada (for sid and sub)': async (stage, { response }, differences) => {
        stage.browser.forget();
        const { id_token: token } = await logInToClient(stage, 'ada');
        const actual = { header: decodeProtectedHeader(token), payload: decodeJwt(token) };
        differences.push(...compareValues(response.body, actual, 'id_token', stage.placeholders.copy()));
    },
    'logout by the default invalidation flow': ({ browser }) => browser.logOut(),
    'end-session of the provider (default-provider-invalidation-flow)': (stage) => endSession(stage),
    '  and then the session is logged out by the default invalidation flow': ({ browser }) => browser.logOut(),
    'end-session, provider with default-invalidation-flow': (stage) =>
        endSession(stage, {
            fields: { invalidation_flow: stage.placeholders.fill('<uuid:flow default-invalidation-flow>') },
        }),
    '  and then a logout': ({ browser }) => browser.logOut(),
    'logout after an authorize whose code was never redeemed': async (stage) => {
        stage.browser.forget();
        await stage.browser.codeFrom(authorizeUrl(stage), 'ada');
        await stage.browser.logOut();
    },
    'two sessions: one logs out': ({ browser }) => browser.logOut(),
    'one session, three logins of the client: logout': async (stage) => {
        stage.browser.forget();
        for (let logins = 0; logins < 3; logins++) {
            await logInToClient(stage, 'ada');
        }
        await stage.browser.logOut();
    },
    'access tokens deleted through the API': async ({ authentik, placeholders }) => {
        const path = '/oauth2/access_tokens/';
        for (const { pk } of rows(await api(authentik, placeholders.fill(`${path}?user=<pk:user ada>`)))) {
            await api(authentik, `${path}${String(pk)}/`, { method: 'DELETE' });
        }
    },
    'logout after the access token has expired': async (stage) => {
        await tellLogouts(stage, { fields: { access_token_validity: 'seconds=1' } });
        stage.browser.forget();
        const { access_token: token } = await logInToClient(stage, 'ada');
        while (Number(decodeJwt(token).exp) * 1000 > Date.now()) {
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        await stage.browser.logOut();
    },
    'logout with a refresh token': async (stage) => {
        await tellLogouts(stage, { scopes: ['openid', 'email', 'profile', 'offline_access'] });
        stage.browser.forget();
        const { refresh_token: token } = await logInToClient(stage, 'ada', { scope: OFFLINE });
        stage.placeholders.bind('<refresh token>', token ?? '');
        await stage.browser.logOut();
    },
    'no signing key: logout': logout({ key: null }),
    'issuer global: logout': logout({ fields: { issuer_mode: 'global' } }),
    'logout_method frontchannel: logout': logout({ fields: { logout_method: 'frontchannel' } }),
    'logout_uri empty: logout': logout({ fields: { logout_uri: '' } }),
    'logout while the listener answers 500 (40 s watched)': async (stage) => {
        await tellLogouts(stage, { fields: { logout_uri: stage.placeholders.fill('<listener>/fail') } });
        stage.browser.forget();
        await logInToClient(stage, 'ada');
        await stage.browser.logOut();
    },
};
