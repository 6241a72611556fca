import { SettingType } from '@rocket.chat/apps-engine/definition/settings';

import { entryName } from '../../src/config/entry-name';
import { parseConfig } from '../../src/config/parse-config';
import { parseUrl } from '../../src/config/parse-url';
import { settings } from '../../src/config/settings';
import { configOf } from '../support/memory-servers';

test.each(settings.map((setting) => [setting.id, setting] as const))('%s is not required', (_, { required }) => {
    expect(required).toBe(false);
});

test('tokens and secrets are masked', () => {
    const masked = settings.filter(({ type }) => type === SettingType.PASSWORD).map(({ id }) => id);
    expect(masked).toEqual([
        'authentik_token',
        'rocketchat_token',
        'webhook_secret',
        'client_secret',
        'replaced_client_secrets',
    ]);
});

test('a fresh installation says what is missing', () => {
    const { config, problems } = parseConfig(
        Object.fromEntries(settings.map(({ id, packageValue }) => [id, packageValue as unknown])),
    );
    expect(config).toBeUndefined();
    expect(problems.map(({ setting }) => setting)).toEqual(['authentik_url']);
});

test('every problem of the settings is reported at once', () => {
    const { problems } = parseConfig({
        authentik_url: 'authentik',
        application_slug: 'a b',
        rocketchat_user_id: 'x',
        scope: 'email',
        group_rules: 'a: { x: y }',
        allow_name_change: 'perhaps',
    });
    const found = problems.map(({ setting }) => setting);
    for (const id of [
        'authentik_url',
        'application_slug',
        'rocketchat_token',
        'scope',
        'group_rules',
        'allow_name_change',
    ])
        expect(found).toContain(id);
});

test.each([
    ['https://authentik.company/', 'https://authentik.company'],
    [' https://authentik.company:9443/auth/ ', 'https://authentik.company:9443/auth'],
    ['authentik.company', 'https://authentik.company'],
    ['10.0.0.5:9443/auth/', 'https://10.0.0.5:9443/auth'],
])('%j is the URL %j', (typed, url) => {
    expect(parseUrl(typed, '')).toEqual({ value: url });
});

test.each([
    ['authentik', 'setting.not_a_url'],
    ['authentik company', 'setting.not_a_url'],
    ['ftp://authentik.company', 'setting.url_scheme'],
    ['https://user:pass@authentik.company', 'setting.url_credentials'],
    ['https://authentik.company/?a=b', 'setting.url_query'],
    ['https://authentik.company/application/o/rocketchat/', 'setting.url_page'],
    ['https://authentik.company/if/admin/', 'setting.url_page'],
])('%j is refused: %s', (typed, code) => {
    expect(parseUrl(typed, '')).toMatchObject({ value: undefined, problems: [{ code }] });
});

test.each([
    ['authentik', 'Authentik'],
    ['AUTHENTIK', 'Authentik'],
    ['authen-tik', 'Authentik'],
    ['my_sso 2', 'My_sso2'],
    ['-', ''],
])('the service name %j makes the entry %j, as Rocket.Chat spells it', (typed, name) => {
    expect(entryName(typed)).toBe(name);
});

test('restrictions are left alone unless chosen', () => {
    expect(configOf().restrictions).toEqual([]);
    expect(configOf({ two_factor: 'off', registration_form: 'Secret URL' }).restrictions).toEqual([
        { id: 'Accounts_TwoFactorAuthentication_Enabled', value: false },
        { id: 'Accounts_RegistrationForm', value: 'Secret URL' },
    ]);
});
