import { randomBytes } from 'node:crypto';

import { Skipped } from '../acceptance-case';
import type { Plan } from '../../../stand-ins/workspace/licence';
import type { World } from '../world';
import { entrySetting, serverSetting, type Damage } from './damage';

/** A server of another version or licence, which only the stand-in can become. */
function server(version: string, licence: Plan): Damage['make'] {
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

const noToken: Damage['make'] = async (world) => {
    await world.configure({ rocketchat_user_id: '', rocketchat_token: '' });
    return () => world.configure(ownToken(world));
};

const askingForCodes: Damage['make'] = async (world) => {
    const tokenName = `${world.prefix}-${randomBytes(3).toString('hex')}`;
    const { token } = await world.chat.post('users.generatePersonalAccessToken', { tokenName });
    await world.configure({ rocketchat_token: String(token) });
    return async () => {
        await world.configure(ownToken(world));
        await world.chat.post('users.removePersonalAccessToken', { tokenName });
    };
};

const secondWriter: Damage['make'] = async (world) => {
    const staff = await world.directory.addGroup('writers');
    await world.configure({ group_rules: `"${staff.name}": "#${staff.name}"` });
    const mend = await entrySetting('map_channels', true)(world);
    return async () => {
        await mend();
        await world.configure({ group_rules: '' });
    };
};

const lostRestriction: Damage['make'] = async (world) => {
    await world.configure({ allow_name_change: 'off' });
    return () => world.configure({ allow_name_change: 'leave' });
};

const hiddenForm: Damage['make'] = async (world) => {
    const mends = [await serverSetting('Accounts_ShowFormLogin', false)(world)];
    mends.push(await entrySetting('', false)(world));
    await world.serviceIsLive(false);
    return async () => {
        for (const mend of mends) await mend();
        await world.serviceIsLive();
    };
};

const switchedOff: Damage['make'] = async (world) => {
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

const emailCodes = 'Accounts_twoFactorAuthentication_email_available_for_OAuth_users';

export const damagesInRocketChat: readonly Damage[] = [
    {
        ...({ id: 'entry_settings', what: 'another scope', sign: '⚠', says: /scope/ } as const),
        make: entrySetting('scope', 'openid'),
    },
    {
        ...({ id: 'entry_settings', what: 'another secret', sign: '⚠', says: /secret/ } as const),
        make: entrySetting('secret', 'a wrong secret'),
    },
    {
        ...({ id: 'service_live', what: 'hidden button', sign: '⚠', says: /button is hidden/ } as const),
        make: entrySetting('show_button', false),
    },
    { id: 'login_style', what: 'third choice', make: entrySetting('login_style', ''), sign: '✗', says: /"\?close"/ },
    {
        ...({ id: 'login_flow', what: 'modern flow', sign: '⚠', says: /consent/ } as const),
        make: serverSetting('Accounts_OAuth_Use_Modern_Flow', true),
    },
    {
        ...({ id: 'merging', what: 'off', sign: '⚠', says: /"Merge users" is off/ } as const),
        make: entrySetting('merge_users', false),
    },
    {
        ...({ id: 'merging', what: 'from distinct services', sign: '⚠', says: /administrator's included/ } as const),
        make: entrySetting('merge_users_distinct_services', true),
    },
    {
        ...({ id: 'registration', what: 'off', sign: '✗', says: /may not register/ } as const),
        make: serverSetting('Accounts_Registration_AuthenticationServices_Enabled', false),
    },
    {
        ...({ id: 'manual_approval', what: 'on', sign: '⚠', says: /until an administrator approves/ } as const),
        make: serverSetting('Accounts_ManuallyApproveNewUsers', true),
    },
    {
        ...({ id: 'email_domains', what: 'another domain', sign: '⚠', says: /people/ } as const),
        make: serverSetting('Accounts_AllowedDomainsList', 'elsewhere.example'),
    },
    {
        ...({ id: 'email_verified', what: 'off', sign: '⚠', says: /do not count as verified/ } as const),
        make: serverSetting('Accounts_Verify_Email_For_External_Accounts', false),
    },
    {
        id: 'two_factor',
        what: 'codes by e-mail',
        make: serverSetting(emailCodes, true),
        sign: '⚠',
        says: /asks everybody/,
    },
    { id: 'second_writer', what: 'mapping by the server', make: secondWriter, sign: '⚠', says: /map_channels/ },
    {
        ...({ id: 'restrictions', what: 'changed', sign: '⚠', says: /Accounts_AllowRealNameChange/ } as const),
        make: lostRestriction,
    },
    { id: 'workspace_token', what: 'none', make: noToken, sign: '⚠', says: /no personal access token/ },
    {
        ...({ id: 'workspace_token_two_factor', what: 'asks for codes', sign: '⚠' } as const),
        ...{ make: askingForCodes, says: /Ignore Two Factor Authentication/ },
    },
    { id: 'ssrf', what: '8.2.0', make: server('8.2.0', 'premium'), sign: '⚠', says: /8\.2\.0 refuses/ },
    {
        ...({ id: 'licence', what: '9.0 without one', sign: '✗', says: /refuses custom OAuth/ } as const),
        make: server('9.0.0', 'community'),
    },
    {
        ...({ id: 'licence', what: '8.9 without one', sign: '⚠', says: /stops working with the update/ } as const),
        make: server('8.9.0', 'community'),
    },
    { id: 'entry', what: 'switched off', make: switchedOff, sign: '✗', says: /switched off/ },
    { id: 'login_form', what: 'hidden, and no button', make: hiddenForm, sign: '✗', says: /no way in/ },
];
