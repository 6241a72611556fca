import assert from 'node:assert/strict';

import type { AcceptanceCase, Stage } from '../acceptance-case';
import type { World } from '../world';

const stage: Stage = { prepare: (world) => world.setUp() };

/** With a token that authentik refuses, nothing changes on either side, and the answer says what to do. */
async function isRefused(world: World, token: string): Promise<void> {
    const before = [await world.provider(), [...(await world.chat.settings())]];
    await world.configure({ authentik_token: token });
    (await world.ask('/authentik-sync'))
        .says(/^✗/, /refuses the token/, 'API Token', '"Expiring" unticked')
        .saysNot(token);
    (await world.ask('/authentik-sync check')).says(/✗ \*API token\*/).saysNot(token);
    assert.deepEqual([await world.provider(), [...(await world.chat.settings())]], before);
    await world.configure({ authentik_token: world.administrator.token });
    (await world.ask('/authentik-sync')).says(/^✓/);
}

export const tokenCases: readonly AcceptanceCase[] = [
    {
        id: 'token/wrong',
        title: 'A wrong API token changes nothing and is told, with what to do',
        stage,
        needs: ['answers'],
        play: (world) => isRefused(world, `wrong-${world.prefix}`),
    },
    {
        id: 'token/app-password',
        title: 'An app password is refused as a wrong token is, and the answer names the right intent',
        stage,
        needs: ['answers'],
        play: async (world) => isRefused(world, (await world.tokens.make({ intent: 'app_password' })).key),
    },
    {
        id: 'token/expired',
        title: 'A token that has expired, and so has another key, is told as such',
        stage,
        needs: ['answers'],
        play: async (world) => {
            const token = await world.tokens.make({ permissions: ['authentik_core.view_group'], isExpiring: true });
            await world.tokens.rotate(token);
            await isRefused(world, token.key);
        },
    },
    {
        id: 'token/expiring',
        title: 'A token that will expire works, and check warns of it by its name',
        stage,
        needs: ['answers'],
        play: async (world) => {
            const permissions = ['authentik_core.view_group'];
            const token = await world.tokens.make({ permissions, isExpiring: true });
            await world.configure({ authentik_token: token.key });
            const answer = await world.ask('/authentik-sync check');
            assert.match(answer.line('Expiry of the API token'), /^⚠/);
            assert.ok(answer.line('Expiry of the API token').includes(token.identifier));
            await world.configure({ authentik_token: world.administrator.token });
        },
    },
    {
        id: 'token/of-nobody-special',
        title: 'A token whose owner may nothing: check names what is missing, and the login goes on',
        stage,
        needs: ['answers'],
        play: async (world) => {
            const token = await world.tokens.make({ permissions: [] });
            await world.configure({ authentik_token: token.key });
            const answer = await world.ask('/authentik-sync check');
            assert.match(answer.line('Permissions of the API token'), /authentik_/);
            answer.says('✓ *Client id and secret*');
            await world.configure({ authentik_token: world.administrator.token });
        },
    },
    {
        id: 'asker/no-administrator',
        title: 'Who is no administrator of Rocket.Chat gets a refusal, and nothing is done',
        needs: ['answers'],
        play: async (world) => {
            const answer = await world.askAs(`${world.prefix}-bob`, '/authentik-sync');
            answer.says('Only administrators');
            assert.equal(await world.application(), undefined);
        },
    },
    {
        id: 'personal-token/wrong',
        title: 'A wrong personal access token is named by check',
        stage,
        needs: ['answers'],
        play: async (world) => {
            await world.configure({ rocketchat_token: `wrong-${world.prefix}` });
            const answer = await world.ask('/authentik-sync check');
            assert.match(answer.line('Personal access token'), /^✗/);
            answer.saysNot(`wrong-${world.prefix}`);
            await world.configure({ rocketchat_token: world.chat.server.credentials.token });
        },
    },
    {
        id: 'personal-token/no-administrator',
        title: 'A personal access token of somebody who is no administrator is named by check',
        stage,
        needs: ['answers'],
        play: async (world) => {
            const username = `${world.prefix}-carl`;
            const session = await world.chat.logInAs(username, { name: username, email: `${username}@accept.example` });
            await world.configure({ rocketchat_user_id: session.userId, rocketchat_token: session.token });
            const answer = await world.ask('/authentik-sync check');
            assert.match(answer.line('Personal access token'), /^✗.*not an administrator/);
            const { userId, token } = world.chat.server.credentials;
            await world.configure({ rocketchat_user_id: userId, rocketchat_token: token });
        },
    },
];
