import { Licence } from '../../../stand-ins/workspace/licence';
import { ServerVersion } from '../../../stand-ins/workspace/server-version';
import { Settings } from '../../../stand-ins/workspace/settings/settings';

function settingsOf(version: string, environment: Record<string, string> = {}): Settings {
    return new Settings({ version: new ServerVersion(version), licence: new Licence('community'), environment });
}

test('the modern login flow has a switch from 8.7 until 8.9 only', () => {
    const id = 'Accounts_OAuth_Use_Modern_Flow';
    const has = ['8.6.1', '8.7.0', '8.9.2', '9.0.0'].map((version) => settingsOf(version).row(id) !== undefined);
    expect(has).toEqual([false, true, true, false]);
});

test('an overwritten setting takes a write, until the server starts again', () => {
    const settings = settingsOf('8.8.1', { OVERWRITE_SETTING_Accounts_ShowFormLogin: 'false' });
    expect(settings.row('Accounts_ShowFormLogin')).toMatchObject({
        value: false,
        processEnvValue: false,
        valueSource: 'processEnvValue',
        packageValue: true,
    });
    expect(settings.set('Accounts_ShowFormLogin', true, 'admin')).toBe(true);
    expect(settings.rawValue('Accounts_ShowFormLogin')).toBe(true);
    settings.boot();
    expect(settings.rawValue('Accounts_ShowFormLogin')).toBe(false);
});

test('a variable of the same name gives a first value; what is stored later stays', () => {
    const settings = settingsOf('8.8.1', { Accounts_LoginExpiration: '30' });
    expect(settings.rawValue('Accounts_LoginExpiration')).toBe(30);
    settings.set('Accounts_LoginExpiration', 60, 'admin');
    settings.boot();
    expect(settings.rawValue('Accounts_LoginExpiration')).toBe(60);
});

test('blocked settings take no write from anybody', () => {
    const settings = settingsOf('8.8.1', { SETTINGS_BLOCKED: 'Site_Name, Site_Url' });
    expect(settings.set('Site_Url', 'https://chat.example.com', 'admin')).toBe(false);
    expect(settings.row('Site_Url')).toMatchObject({ blocked: true, value: 'http://localhost:3000' });
});
