import { Workspace } from '../../../stand-ins/workspace';
import { messageBridge } from '../../../stand-ins/workspace/bridges/message';
import { roomNamed, userNamed } from './test-tools';

const blocks = [{ type: 'divider' }];

function lab() {
    const workspace = new Workspace({ file: { users: [{ username: 'ada' }] } });
    const draft = { room: { id: 'GENERAL' }, sender: { id: 'rocket.cat' }, text: 'Hello', blocks };
    return { workspace, draft, bridge: messageBridge(workspace) };
}

test('a private notice is seen by the one it is for and found by nobody later', async () => {
    const { workspace, draft, bridge } = lab();
    await bridge.notifyUser({ id: userNamed(workspace, 'ada')._id }, draft);
    expect(workspace.dump().messages).toEqual([{ to: 'ada', room: 'general', text: 'Hello', blocks }]);
    expect(roomNamed(workspace, 'general').msgs).toBe(0);
    expect(await bridge.getById(workspace.model.messages[0]?._id ?? '')).toBeUndefined();
});

test('a message to the room counts, and a notice to the room reaches each member', async () => {
    const { workspace, draft, bridge } = lab();
    const id = await bridge.create(draft);
    expect(await bridge.getById(id)).toMatchObject({ text: 'Hello', sender: { username: 'rocket.cat' } });
    expect(roomNamed(workspace, 'general').msgs).toBe(1);
    await bridge.notifyRoom({ id: 'GENERAL' }, draft);
    expect(workspace.dump().messages.map(({ to }) => to)).toEqual([null, 'admin', 'ada']);
});

test('a message longer than the server takes is refused; a private notice may be longer', async () => {
    const { workspace, draft, bridge } = lab();
    workspace.patch({ settings: { Message_MaxAllowedSize: 10 } });
    await bridge.create({ ...draft, text: '0123456789' });
    await expect(bridge.create({ ...draft, text: '0123456789a' })).rejects.toThrow('[error-message-size-exceeded]');
    await bridge.notifyUser({ id: 'rocket.cat' }, { ...draft, text: '0123456789a' });
});

test('a message without a room that exists is refused', async () => {
    const { draft, bridge } = lab();
    const refusal = 'Invalid room provided on the message.';
    await expect(bridge.create({ ...draft, room: { id: 'nowhere' } })).rejects.toThrow(refusal);
    await expect(bridge.notifyUser({ id: 'rocket.cat' }, { ...draft, room: null })).rejects.toThrow(refusal);
    await expect(bridge.create({ ...draft, sender: null })).rejects.toThrow(TypeError);
});
