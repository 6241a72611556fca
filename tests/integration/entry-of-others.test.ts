import { loginThroughOAuth } from '../../stand-ins/workspace/login';
import { prefixed } from '../stand-ins/workspace/login/login-fixture';
import { Lab } from './lab';

const entry = 'Accounts_OAuth_Custom-Authentik';

let lab: Lab;

beforeAll(async () => {
    lab = await Lab.start({
        directory: {
            users: [
                { username: 'ada', name: 'Ada', email: 'ada@example.com', active: true, type: 'internal', groups: [] },
            ],
            groups: [],
        },
        workspace: {
            version: '8.8.1',
            licence: 'premium',
            settings: { Accounts_twoFactorAuthentication_email_available_for_OAuth_users: false },
        },
        settings: { client_id: '', client_secret: '', confirm_minutes: 0 },
    });
    const { clientId, clientSecret } = lab.authentik.bornProvider;
    // by hand, after authentik's guide, but for two values
    lab.workspace.patch({
        settings: prefixed({
            ...{ '': true, '-id': clientId, '-secret': clientSecret, '-scope': 'openid email profile' },
            ...{ '-url': `${lab.authentik.url}/application/o`, '-token_path': '/token/' },
            ...{ '-identity_path': '/userinfo/', '-authorize_path': '/authorize/' },
            ...{ '-button_label_text': 'Company login', '-button_color': '#112233' },
            ...{ '-username_field': 'preferred_username', '-email_field': 'email', '-name_field': 'name' },
        }),
    });
    lab.workspace.loginServices.updateNow();
}, 60_000);
afterAll(async () => lab.stop());

test('an entry that was made by hand is left alone until its values are adopted, and people log in all along', async () => {
    expect(await loginThroughOAuth(lab.workspace, { username: 'ada' })).toMatchObject({ ok: true, username: 'ada' });
    const answer = await lab.run('/authentik-sync');
    expect(answer).toContain('which the app has not set up');
    expect(answer).toContain('now "Company login"');
    expect(lab.setting(`${entry}-button_label_text`)).toBe('Company login');

    const adopted = await lab.press('admin', { actionId: 'adopt', value: '' });
    for (const setting of ['Button text', 'Button colour', 'Client ID', 'Client secret'])
        expect(adopted).toContain(setting);
    expect(adopted).not.toContain(lab.authentik.bornProvider.clientSecret);
    const left = await lab.run('/authentik-sync plan');
    expect(left).not.toContain('Company login');
    expect(left).not.toContain('"Secret"');

    const fingerprint = /fingerprint `?([0-9a-f]{12})/.exec(left)?.[1] ?? '';
    await lab.run(`/authentik-sync apply ${fingerprint}`);
    expect(lab.setting(`${entry}-button_label_text`)).toBe('Company login');
    expect(lab.setting(`${entry}-button_color`)).toBe('#112233');
    expect(await lab.run('/authentik-sync')).toContain('Nothing to do');
    expect(await loginThroughOAuth(lab.workspace, { username: 'ada' })).toMatchObject({ ok: true, username: 'ada' });
}, 60_000);
