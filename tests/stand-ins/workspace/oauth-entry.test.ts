import { mock } from 'node:test';
import { Workspace, type WorkspaceFile } from '../../../stand-ins/workspace';
import { addOAuthService } from '../../../stand-ins/workspace/oauth/add-oauth-service';
import { oauthServiceName } from '../../../stand-ins/workspace/oauth/oauth-service-name';
import { removeOAuthService } from '../../../stand-ins/workspace/oauth/remove-oauth-service';

const entry = 'Accounts_OAuth_Custom-Authentik';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'] }));
afterEach(() => mock.timers.reset());

function workspaceOf(file: WorkspaceFile = {}): Workspace {
    return new Workspace({ file });
}

function services(workspace: Workspace): string[] {
    return workspace.loginServices.all().map(({ service }) => service);
}

test('the name is cut to letters, digits and underscores, with a raised first letter', () => {
    expect(['Authentik', 'AUTHENTIK', 'authen-tik', 'My SSO_2', '- -'].map(oauthServiceName)).toEqual([
        'Authentik',
        'Authentik',
        'Authentik',
        'Mysso_2',
        '',
    ]);
});

test('a new entry has thirty settings with the defaults of the admin page', () => {
    const { settings, version } = workspaceOf();
    addOAuthService(settings, version, 'authentik');
    const rows = settings.rows().filter(({ _id }) => _id.startsWith(entry));
    expect(rows).toHaveLength(30);
    expect(rows.every(({ group, section }) => group === 'OAuth' && section === 'Custom OAuth: Authentik')).toBe(true);
    expect(settings.rawValue(`${entry}-token_path`)).toBe('/oauth/token');
    expect(settings.rawValue(`${entry}-login_style`)).toBe('popup');
    expect(settings.row(`${entry}-groups_claim`)).toMatchObject({ enterprise: true, invalidValue: 'groups' });
});

test('adding the name again fills gaps and resets nothing', () => {
    const { settings, version } = workspaceOf();
    addOAuthService(settings, version, 'authentik');
    settings.set(`${entry}-url`, 'https://sso.example.com', 'admin');
    settings.remove(`${entry}-avatar_field`);
    addOAuthService(settings, version, 'Authentik');
    expect(settings.rawValue(`${entry}-url`)).toBe('https://sso.example.com');
    expect(settings.rawValue(`${entry}-avatar_field`)).toBe('');
});

test('the button appears two seconds after the last change, and goes as slowly', () => {
    const workspace = workspaceOf({ oauthEntries: ['authentik'] });
    const { settings } = workspace;
    settings.set(`${entry}-url`, 'https://sso.example.com', 'admin');
    settings.set(entry, true, 'admin');
    mock.timers.tick(1900);
    settings.set(`${entry}-id`, 'client', 'admin');
    mock.timers.tick(1900);
    expect(services(workspace)).toEqual([]);
    mock.timers.tick(100);
    expect(workspace.loginServices.get('authentik')).toMatchObject({
        custom: true,
        serverURL: 'https://sso.example.com',
        clientId: 'client',
        loginStyle: 'popup',
        showButton: true,
    });

    settings.set(entry, false, 'admin');
    expect(services(workspace)).toEqual(['authentik']);
    mock.timers.tick(2000);
    expect(services(workspace)).toEqual([]);
});

test('removing the entry takes its settings and its button', () => {
    const workspace = workspaceOf({ settings: { [entry]: true } });
    workspace.loginServices.updateNow();
    expect(services(workspace)).toEqual(['authentik']);
    removeOAuthService(workspace.settings, workspace.loginServices, 'authentik');
    expect(services(workspace)).toEqual([]);
    expect(workspace.settings.rows().filter(({ _id }) => _id.startsWith(entry))).toEqual([]);
});

test('from 9.0 on the button needs a licence, comes with one, and goes with it', () => {
    const workspace = workspaceOf({ version: '9.0.0', settings: { [entry]: true } });
    workspace.loginServices.updateNow();
    expect(services(workspace)).toEqual([]);
    expect(workspace.settings.rawValue(entry)).toBe(true);

    workspace.licence.change('premium');
    mock.timers.tick(2000);
    expect(services(workspace)).toEqual(['authentik']);
    expect(workspace.settings.rawValue('Enterprise_License_Status')).toBe('Valid');

    workspace.licence.change('community');
    mock.timers.tick(2000);
    expect(services(workspace)).toEqual([]);
});

test('8.9 announces it, and an update to 9.0 switches an entry off that worked before', () => {
    const workspace = workspaceOf({ version: '8.9.0', settings: { [entry]: true } });
    expect(workspace.settings.row(entry)).toMatchObject({ alert: 'Premium_required_from_9_0_0_alert' });
    workspace.loginServices.updateNow();
    expect(services(workspace)).toEqual(['authentik']);
    workspace.patch({ version: '9.0.0' });
    workspace.loginServices.updateNow();
    expect(services(workspace)).toEqual([]);
});
