import { Workspace, type WorkspaceFile } from '../../../stand-ins/workspace';
import { serverSettingBridge } from '../../../stand-ins/workspace/bridges/server-setting';

const appId = 'the-app';
const url = 'Accounts_OAuth_Custom-Authentik-url';

function bridgeOf(file: WorkspaceFile = {}) {
    const workspace = new Workspace({ file });
    // no engine runs here: an app that asks for this one hidden setting
    workspace.hiddenSettingsFor = async () => ['Asked_For'];
    return { workspace, bridge: serverSettingBridge(workspace) };
}

test('a setting that is not there, or is secret, cannot be read or written', async () => {
    const { bridge } = bridgeOf();
    const refusal = /^The setting ".+" is not readable\.$/;
    await expect(bridge.getOneById('Nonsense', appId)).rejects.toThrow(refusal);
    await expect(bridge.updateOne({ id: url, value: 'x' }, appId)).rejects.toThrow(refusal);
    await expect(bridge.updateOne({ id: 'Accounts_RegistrationForm_SecretURL', value: 'x' }, appId)).rejects.toThrow(
        refusal,
    );
    expect(await bridge.isReadableById('Accounts_RegistrationForm_SecretURL')).toBe(false);
});

test('a write resolves for a blocked setting and writes nothing', async () => {
    const { workspace, bridge } = bridgeOf({ blockedSettings: ['Accounts_ShowFormLogin'] });
    await bridge.updateOne({ id: 'Accounts_ShowFormLogin', value: false }, appId);
    expect(workspace.settings.rawValue('Accounts_ShowFormLogin')).toBe(true);
    expect(workspace.settings.audit).toEqual([]);
});

test('a write of the value that is there already is no change, and types are not looked at', async () => {
    const { workspace, bridge } = bridgeOf();
    await bridge.updateOne({ id: 'Accounts_AllowEmailChange', value: true }, appId);
    expect(workspace.settings.audit).toEqual([]);
    await bridge.updateOne({ id: 'Accounts_AllowEmailChange', value: 'false' }, appId);
    expect(await bridge.getOneById('Accounts_AllowEmailChange', appId)).toMatchObject({
        value: 'false',
        packageValue: true,
        type: 'boolean',
    });
    expect(workspace.settings.audit).toEqual([{ id: 'Accounts_AllowEmailChange', by: appId }]);
});

test.each([
    { version: '6.13.1', hidden: 'is read', secret: 'is refused' },
    { version: '8.8.1', hidden: 'is refused', secret: 'is read' },
])('on $version a hidden setting $hidden and a secret one $secret', async ({ version, hidden, secret }) => {
    const settings = { Asked_For: 'a', Not_Asked_For: 'b' };
    const { bridge } = bridgeOf({ version, settings, hiddenSettings: ['Asked_For', 'Not_Asked_For'] });
    const reads = async (id: string): Promise<string> =>
        bridge.getOneById(id, appId).then(
            () => 'is read',
            () => 'is refused',
        );
    expect(await reads('Not_Asked_For')).toBe(hidden);
    expect(await reads('Accounts_RegistrationForm_SecretURL')).toBe(secret);
    expect(await reads('Asked_For')).toBe('is read');
    await bridge.updateOne({ id: 'Not_Asked_For', value: 'written' }, appId);
});

test('an app sees the stored value of a setting that the licence switches off, and nothing of the licence', async () => {
    const id = 'Accounts_OAuth_Custom-Authentik';
    const { workspace, bridge } = bridgeOf({ version: '9.0.0', oauthEntries: ['authentik'] });
    await bridge.updateOne({ id, value: true }, appId);
    const setting = await bridge.getOneById(id, appId);
    expect(setting).toMatchObject({ value: true });
    expect(Object.keys(setting)).not.toEqual(expect.arrayContaining(['enterprise']));
    expect(workspace.settings.effectiveValue(id)).toBe(false);
});
