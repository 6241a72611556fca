import { createHash } from 'node:crypto';

import { changeProvider, setActive, type ProviderChange } from './change-provider';
import type { Preparation, Stage } from './preparation';

const recording = /05b-oidc-logins/;

const ALL = ['openid', 'email', 'profile'];
const VERIFIER = 'v'.repeat(50);

/** How provider and request differ in a login, by the words of its title. */
interface Variant {
    title: RegExp;
    change?: ProviderChange;
    scope?: string;
    challenge?: string;
}

const VARIANTS: readonly Variant[] = [
    {
        title: /offline_access/,
        change: { scopes: [...ALL, 'offline_access'] },
        scope: 'openid email profile offline_access',
    },
    {
        title: /goauthentik\.io\/api/,
        change: { scopes: [...ALL, 'authentik_api'] },
        scope: 'openid goauthentik.io/api',
    },
    { title: /include_claims_in_id_token=false/, change: { fields: { include_claims_in_id_token: false } } },
    ...['user_id', 'user_uuid', 'user_username', 'user_email', 'user_upn'].map((sub_mode) => ({
        title: new RegExp(`sub_mode=${sub_mode}$`),
        change: { fields: { sub_mode } },
    })),
    { title: /no signing key/, change: { key: null } },
    { title: /issuer global/, change: { fields: { issuer_mode: 'global' } } },
    { title: /openid mapping only/, change: { scopes: ['openid'] } },
    { title: /no mappings/, change: { scopes: [] } },
    { title: /public client/, change: { fields: { client_type: 'public' } } },
    { title: /PKCE/, challenge: createHash('sha256').update(VERIFIER).digest('base64url') },
];

/** Logs this person in and gets a code, with the provider as the title says. */
async function getCode(stage: Stage, label: string, person: string): Promise<void> {
    const { browser, authentik, placeholders } = stage;
    const variant = VARIANTS.find(({ title }) => title.test(label));
    const encryption_key = label.includes('encryption key')
        ? placeholders.fill('<uuid:key pair authentik Self-signed Certificate>')
        : null;
    const change = variant?.change ?? {};
    await changeProvider(stage, { ...change, fields: { encryption_key, ...change.fields } });
    await browser.logIn(person);
    const query = new URLSearchParams({
        client_id: 'cid',
        redirect_uri: 'https://chat.lantern.example/_oauth/authentik',
        response_type: 'code',
        scope: variant?.scope ?? 'openid email profile',
        state: 'some-state',
        ...(variant?.challenge !== undefined && {
            code_challenge: variant.challenge,
            code_challenge_method: 'S256',
        }),
    });
    const code = await browser.codeFrom(`${authentik.url}/application/o/authorize/?${query.toString()}`, person);
    placeholders.bind(label.startsWith('code') ? `<${label}>` : `<code of ${label}>`, code);
}

/** The person at the beginning of a title, such as `ada, no mappings: token`. */
function personOf(title: string): string {
    return /^[^ ,:]+/.exec(title)?.[0] ?? '';
}

/** "OIDC logins": who logs in before, and how the provider was. */
export const loginPreparations: readonly Preparation[] = [
    {
        recording,
        before: /: authorize, with a session/,
        prepare: ({ browser }, title) => browser.logIn(title.replace(/: authorize.*/, '')),
    },
    {
        recording,
        before: /: token$/,
        prepare: async (stage, title) => {
            const label = title.replace(/: token$/, '');
            if (!stage.placeholders.isBound(`<code of ${label}>`)) {
                await getCode(stage, label, personOf(label));
            }
        },
    },
    {
        recording,
        before: /^token: good code, wrong secret$/,
        prepare: (stage) => getCode(stage, 'ada, wrong uses', 'ada'),
    },
    { recording, before: /^token: PKCE, no verifier$/, prepare: (stage) => getCode(stage, 'code with PKCE', 'ada') },
    {
        recording,
        before: /^token: verifier without a challenge$/,
        prepare: (stage) => getCode(stage, 'code, verifier nobody asked for', 'ada'),
    },
    {
        recording,
        before: /^authorize, with a session: prompt=none$/,
        prepare: ({ browser }) => browser.logIn('ada'),
    },
    {
        recording,
        before: /^API with an OAuth access token without the API scope$/,
        prepare: ({ placeholders }) =>
            placeholders.alias('<access_token of ada (second session)>', '<access token as OAuth access token>'),
    },
    {
        recording,
        before: /^API with an OAuth access token with the API scope$/,
        prepare: ({ placeholders }) =>
            placeholders.alias(
                '<access_token of ada with the scope goauthentik.io/api>',
                '<access token as OAuth access token (goauthentik.io/api)>',
            ),
    },
    {
        recording,
        before: /^refresh with the old token again$/,
        prepare: ({ placeholders }) => placeholders.swap('<refresh token>', '<refresh token of before>'),
    },
    {
        recording,
        before: /^refresh with a wrong secret$/,
        prepare: ({ placeholders }) => placeholders.swap('<refresh token>', '<refresh token of before>'),
    },
    { recording, before: /^Grace deactivated: userinfo$/, prepare: (stage) => setActive(stage, 'Grace', false) },
    { recording, before: /^Grace active again/, prepare: (stage) => setActive(stage, 'Grace', true) },
];
