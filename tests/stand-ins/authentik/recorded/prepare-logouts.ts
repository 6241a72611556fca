import { BrowserJar } from './browser-jar';
import { linkApplication } from './change-provider';
import { logInToClient } from './client-login';
import { tellLogouts } from './logout-scripts';
import type { Preparation, Stage } from './preparation';
import { api, rows } from '../test-client';

const recording = /08-backchannel-logout/;

async function logInAnew(stage: Stage, username: string): Promise<string> {
    await tellLogouts(stage);
    stage.browser.forget();
    return (await logInToClient(stage, username)).access_token;
}

/** "Back-channel logout": who was logged in, and how the provider was. */
export const logoutPreparations: readonly Preparation[] = [
    { recording, before: /^discovery: /, prepare: (stage) => tellLogouts(stage) },
    {
        recording,
        before: /^session deleted by an administrator$/,
        prepare: async (stage) => {
            await logInAnew(stage, 'ada');
            const [session] = rows(await api(stage.authentik, '/core/authenticated_sessions/?user__username=ada'));
            stage.placeholders.bind('<uuid:object 1>', String(session?.uuid));
        },
    },
    {
        recording,
        before: /^user deactivated /,
        prepare: async (stage) => {
            await logInAnew(stage, 'Grace');
        },
    },
    {
        recording,
        before: /^user deleted$/,
        prepare: async (stage) => {
            const { authentik, placeholders } = stage;
            authentik.patch({ users: [{ username: 'leaver', groups: ['team-platform'] }] });
            const [user] = rows(await api(authentik, '/core/users/?username=leaver'));
            placeholders.bind('<pk:user>', Number(user?.pk));
            await logInAnew(stage, 'leaver');
        },
    },
    {
        recording,
        before: /^access token revoked by the client$/,
        prepare: async (stage) => stage.placeholders.bind('<jwt>', await logInAnew(stage, 'ada')),
    },
    {
        recording,
        before: /^two sessions of ada$/,
        prepare: async (stage) => {
            await logInToClient(stage, 'ada', { browser: new BrowserJar(stage.authentik.url) });
            await logInAnew(stage, 'ada');
        },
    },
    {
        recording,
        before: /^logout after the access token has expired$/,
        prepare: async ({ authentik, placeholders }) => {
            const body = { pk: Number(placeholders.fill('<pk:user ada>')) };
            const path = placeholders.fill('/core/groups/<uuid:group leads>/add_user/');
            await api(authentik, path, { method: 'POST', body });
        },
    },
    {
        recording,
        before: /^frontchannel: the challenge/,
        prepare: async (stage) => {
            stage.browser.forget();
            await tellLogouts(stage, { fields: { logout_method: 'frontchannel' } });
            await logInToClient(stage, 'ada');
        },
    },
    {
        recording,
        before: /^application deleted$/,
        prepare: async (stage) => {
            await logInAnew(stage, 'ada');
        },
    },
    {
        recording,
        before: /^logout while the listener answers 500 /,
        prepare: async (stage) => {
            const body = { name: 'Rocket.Chat', slug: 'rocketchat' };
            await api(stage.authentik, '/core/applications/', { method: 'POST', body });
            await linkApplication(stage, true);
        },
    },
];
