import { Workspace } from '../../../stand-ins/workspace';
import { uploadBridge } from '../../../stand-ins/workspace/bridges/upload';
import { errorCode } from './test-tools';

const details = { name: 'a.csv', size: 3, rid: 'GENERAL', userId: 'rocket.cat' };

test('a file comes into its room as a message', async () => {
    const workspace = new Workspace();
    await uploadBridge(workspace).createUpload(details, Buffer.from('a,b'));
    expect(workspace.dump().messages).toMatchObject([
        { to: null, room: 'general', text: '', file: { name: 'a.csv', content: 'a,b' } },
    ]);
});

test.each([
    ['error-file-upload-disabled', { FileUpload_Enabled: false }],
    ['error-file-too-large', { FileUpload_MaxFileSize: 2 }],
    ['error-invalid-file-type', { FileUpload_MediaTypeBlackList: 'image/svg+xml, text/*' }],
    ['error-invalid-file-type', { FileUpload_MediaTypeWhiteList: 'image/*,application/json' }],
])('the server refuses it with %s by its settings %j', async (code, settings) => {
    const workspace = new Workspace();
    workspace.patch({ settings });
    expect(await errorCode(() => uploadBridge(workspace).createUpload(details, Buffer.from('a,b')))).toBe(code);
    expect(workspace.dump().messages).toEqual([]);
});

test('no limit, and a list that names its type, let it through', async () => {
    const workspace = new Workspace();
    workspace.patch({ settings: { FileUpload_MaxFileSize: -1, FileUpload_MediaTypeWhiteList: 'text/csv' } });
    expect(await uploadBridge(workspace).createUpload(details, Buffer.from('a,b'))).toMatchObject({ type: 'text/csv' });
});
