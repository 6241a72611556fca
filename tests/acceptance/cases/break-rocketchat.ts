import { randomBytes } from 'node:crypto';

import { entryName } from '../../../src/config/entry-name';
import { Skipped } from '../acceptance-case';
import type { Plan } from '../../../stand-ins/workspace/licence';
import type { World } from '../world';
import { entrySetting, serverSetting, type Damage } from './damage';

/** A server of another version or licence, which only the stand-in can become. */
export function server(version: string, licence: Plan): Damage['make'] {
    return ({ site }) => {
        const { workspace } = site.parts;
        if (!workspace) throw new Skipped('a real Rocket.Chat has the version and the licence that it has');
        const before = { version: workspace.version.toString(), licence: workspace.licence.plan };
        workspace.patch({ version, licence });
        return Promise.resolve(() => {
            workspace.patch(before);
            return Promise.resolve();
        });
    };
}

export const noToken: Damage['make'] = async (world) => {
    await world.configure({ rocketchat_user_id: '', rocketchat_token: '' });
    return () => world.configure(ownToken(world));
};

export const askingForCodes: Damage['make'] = async (world) => {
    const tokenName = `${world.prefix}-${randomBytes(3).toString('hex')}`;
    const { token } = await world.chat.post('users.generatePersonalAccessToken', { tokenName });
    await world.configure({ rocketchat_token: String(token) });
    return async () => {
        await world.configure(ownToken(world));
        await world.chat.post('users.removePersonalAccessToken', { tokenName });
    };
};

/** @param suffix of the setting that lets the server map groups itself */
export function secondWriter(suffix: 'map_channels' | 'merge_roles'): Damage['make'] {
    return async (world) => {
        const staff = await world.directory.addGroup(`writers-${suffix}`);
        await world.configure({ group_rules: `"${staff.name}": "#${staff.name}"` });
        const mend = await entrySetting(suffix, true)(world);
        return async () => {
            await mend();
            await world.configure({ group_rules: '' });
        };
    };
}

export const lostRestriction: Damage['make'] = async (world) => {
    await world.configure({ allow_name_change: 'off' });
    return () => world.configure({ allow_name_change: 'leave' });
};

export const hiddenForm: Damage['make'] = async (world) => {
    const mends = [await serverSetting('Accounts_ShowFormLogin', false)(world)];
    mends.push(await entrySetting('', false)(world));
    await world.serviceIsLive(false);
    return async () => {
        for (const mend of mends) await mend();
        await world.serviceIsLive();
    };
};

export const switchedOff: Damage['make'] = async (world) => {
    const mend = await entrySetting('', false)(world);
    return async () => {
        await mend();
        await world.serviceIsLive();
    };
};

function ownToken({ chat }: World): Record<string, string> {
    const { userId, token } = chat.server.credentials;
    return { rocketchat_user_id: userId, rocketchat_token: token };
}

/** A session of a login: good for the API, and gone with that login. */
export const tokenOfLogin: Damage['make'] = async (world) => {
    const username = `${world.prefix}-dora`;
    const session = await world.chat.logInAs(username, { name: username, email: `${username}@accept.example` });
    await world.configure({ rocketchat_user_id: session.userId, rocketchat_token: session.token });
    return async () => {
        await world.configure(ownToken(world));
        await world.chat.removeAccounts(username);
    };
};

export const wrongToken: Damage['make'] = async (world) => {
    await world.configure({ rocketchat_token: `wrong-${world.prefix}` });
    return () => world.configure(ownToken(world));
};

export const removedEntry: Damage['make'] = async (world) => {
    const name = entryName(world.service);
    const left = await world.chat.removeEntry(name);
    if (left.length > 0) throw new Skipped(left.join('; '));
    await world.serviceIsLive(false);
    return async () => {
        await world.setUp();
        await world.serviceIsLive();
    };
};

/** In the modern flow the line of another check is another one. */
export function inModernFlow(make: Damage['make']): Damage['make'] {
    return async (world) => {
        const mends = [await serverSetting('Accounts_OAuth_Use_Modern_Flow', true)(world), await make(world)];
        return async () => {
            for (const mend of mends.reverse()) await mend();
        };
    };
}

export const emailCodes = 'Accounts_twoFactorAuthentication_email_available_for_OAuth_users';
