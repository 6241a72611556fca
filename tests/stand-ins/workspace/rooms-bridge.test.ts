import { ModifyDeleter } from '@rocket.chat/apps-engine/server/accessors/ModifyDeleter';
import { ModifyDeleter as OldestModifyDeleter } from '@rocket.chat/apps-engine-oldest/server/accessors/ModifyDeleter';
import { Workspace } from '../../../stand-ins/workspace';
import { roomBridge } from '../../../stand-ins/workspace/bridges/room';
import { errorCode, memberNames, roomNamed, userNamed } from './test-tools';

const people = ['ada', 'bob', 'cy'].map((username) => ({ username }));

function lab() {
    const workspace = new Workspace({
        file: {
            users: [...people, { username: 'away@other.example:8448', federated: true }],
            rooms: [
                { name: 'team', owners: ['ada'], moderators: ['bob'] },
                { name: 'guarded', type: 'p', abac: true },
            ],
        },
    });
    const bridge = roomBridge(workspace);
    /** what the engine's extender hands over: the whole room as it was read */
    const add = async (room: string, usernames: string[]) => {
        const read = await bridge.getByName(room);
        await bridge.update({ ...read }, usernames);
    };
    return { workspace, bridge, add };
}

test('rooms are found by their exact name, whatever their type', async () => {
    const { bridge } = lab();
    expect(await bridge.getByName('guarded')).toMatchObject({ type: 'p', slugifiedName: 'guarded' });
    expect(await bridge.getByName('Guarded')).toBeUndefined();
    expect(await bridge.getById('nonsense')).toBeUndefined();
});

test('members, owners and moderators are the users themselves', async () => {
    const { workspace, bridge } = lab();
    const { _id } = roomNamed(workspace, 'team');
    const names = (users: { username: string | undefined }[]) => users.map(({ username }) => username);
    expect(names(await bridge.getMembers(_id))).toEqual(['ada', 'bob']);
    expect(names(await bridge.getOwners(_id))).toEqual(['ada']);
    expect(names(await bridge.getModerators(_id))).toEqual(['bob']);
});

test('adding skips members and unknown names silently, and asks nobody for permission', async () => {
    const { workspace, add } = lab();
    await add('team', ['bob', 'nobody', 'CY', 'cy']);
    expect(memberNames(workspace, 'team')).toEqual(['ada', 'bob', 'cy']);
    expect(workspace.model.messages).toMatchObject([{ t: 'uj', msg: 'cy', u: { username: 'cy' } }]);
});

test('the first member who is refused ends the adding', async () => {
    const { workspace, add } = lab();
    expect(await errorCode(() => add('guarded', ['cy']))).toBe('error-room-is-abac-managed');
    expect(await errorCode(() => add('team', ['away@other.example:8448', 'cy']))).toMatch(/federated/);
    expect(memberNames(workspace, 'team')).toEqual(['ada', 'bob']);
    await expect(add('nowhere', ['cy'])).rejects.toThrow('Room id not found');
});

test('adding writes the whole room as it was read, system messages included', async () => {
    const { workspace, bridge } = lab();
    const read = await bridge.getByName('team');
    roomNamed(workspace, 'team').msgs = 7; // someone wrote meanwhile
    await bridge.update({ ...read }, []);
    expect(roomNamed(workspace, 'team')).toMatchObject({ msgs: 0, sysMes: true, name: 'team' });
});

test('a created room belongs to its creator, who needs the permission', async () => {
    const { workspace, bridge } = lab();
    const cat = { id: 'rocket.cat' } as never;
    const id = await bridge.create({ type: 'p', slugifiedName: 'secret', creator: cat }, ['ada', 'nobody']);
    expect(workspace.dump().rooms.find(({ name }) => name === 'secret')).toEqual({
        name: 'secret',
        type: 'p',
        owners: ['rocket.cat'],
        moderators: [],
        members: ['ada', 'rocket.cat'],
    });
    expect(id).toBe(roomNamed(workspace, 'secret')._id);

    userNamed(workspace, 'ada').roles = ['guest'];
    const ada = { id: userNamed(workspace, 'ada')._id } as never;
    expect(await errorCode(() => bridge.create({ type: 'c', slugifiedName: 'hers', creator: ada }))).toBe(
        'error-not-allowed',
    );
});

test.each([
    ['team', 'error-duplicate-channel-name'],
    ['with space', 'error-invalid-room-name'],
    ['größe', 'error-invalid-room-name'],
    ['admin', 'error-invalid-room-name'],
    [' ', 'error-invalid-name'],
])('a room cannot be called "%s"', async (slugifiedName, code) => {
    const { bridge } = lab();
    const creator = { id: 'rocket.cat' } as never;
    expect(await errorCode(() => bridge.create({ type: 'c', slugifiedName, creator }))).toBe(code);
});

test('removing people takes owners, the last one too, and does not mind strangers', async () => {
    const { workspace, bridge } = lab();
    await bridge.removeUsers(roomNamed(workspace, 'team')._id, ['ada', 'cy', 'nobody']);
    expect(memberNames(workspace, 'team')).toEqual(['bob']);
    expect(workspace.model.messages).toMatchObject([{ t: 'ul', msg: 'ada' }]);
});

test('an app that vetoes a join is heard, one that fails for another reason is not taken for a veto', async () => {
    const { workspace, add } = lab();
    const veto = Object.assign(new Error('Not on Mondays'), { name: 'AppsEngineException' });
    workspace.events.emit = async (event) => {
        if (event === 'IPreRoomUserJoined') throw veto;
    };
    expect(await errorCode(() => add('team', ['cy']))).toBe('error-app-prevented');
    expect(memberNames(workspace, 'team')).not.toContain('cy');
});

test('joining and leaving the main room of a team is joining and leaving the team', async () => {
    const { workspace, bridge, add } = lab();
    Object.assign(roomNamed(workspace, 'team'), { teamId: 't1', teamMain: true });
    await add('team', ['cy']);
    expect([...workspace.model.teamMembers.values()]).toMatchObject([{ userId: userNamed(workspace, 'cy')._id }]);
    await bridge.removeUsers(roomNamed(workspace, 'team')._id, ['cy']);
    expect(workspace.model.teamMembers.size).toBe(0);
});

test('two people have one direct room for themselves, without a name or an owner', async () => {
    const { workspace, bridge } = lab();
    const creator = { id: userNamed(workspace, 'ada')._id } as never;
    const id = await bridge.create({ type: 'd', creator }, ['ada', 'bob']);
    expect(await bridge.create({ type: 'd', creator }, ['bob'])).toBe(id);
    const room = await bridge.getDirectByUsernames(['bob', 'ada']);
    expect(room).toMatchObject({ id, type: 'd', slugifiedName: undefined, creator: undefined });
    expect(workspace.dump().rooms[0]).toMatchObject({ name: 'ada, bob', type: 'd', owners: [] });
    expect(await bridge.getByName('')).toBeUndefined();
});

test('archived, read-only, federated rooms and those ruled by attributes let people be taken out', async () => {
    const { workspace, bridge, add } = lab();
    workspace.patch({
        rooms: [
            { name: 'old', archived: true, readOnly: true, members: ['ada', 'bob'] },
            { name: 'far', federated: true, members: ['ada', 'bob'] },
            { name: 'guarded', members: ['ada', 'bob'] },
        ],
    });
    for (const room of ['old', 'far', 'guarded']) {
        await bridge.removeUsers(roomNamed(workspace, room)._id, ['bob']);
        expect(memberNames(workspace, room)).toEqual(['ada']);
    }
    await add('old', ['cy']);
    expect(memberNames(workspace, 'old')).toEqual(['ada', 'cy']);
});

test('a deactivated person is added and taken out like anybody, and is among the members', async () => {
    const { workspace, bridge, add } = lab();
    userNamed(workspace, 'cy').active = false;
    await add('team', ['cy']);
    const { _id } = roomNamed(workspace, 'team');
    expect((await bridge.getMembers(_id)).map(({ username }) => username)).toEqual(['ada', 'bob', 'cy']);
    await bridge.removeUsers(_id, ['cy']);
    expect(memberNames(workspace, 'team')).toEqual(['ada', 'bob']);
});

test('one app that vetoes a leave stops that person only', async () => {
    const { workspace, bridge } = lab();
    const veto = Object.assign(new Error('Stay'), { name: 'AppsEngineException' });
    workspace.events.emit = async (event, data) => {
        const { leavingUser } = data as { leavingUser?: { username: string } };
        if (event === 'IPreRoomUserLeave' && leavingUser?.username === 'ada') throw veto;
    };
    const { _id } = roomNamed(workspace, 'team');
    expect(await errorCode(() => bridge.removeUsers(_id, ['ada', 'bob']))).toBe('error-app-prevented');
    expect(memberNames(workspace, 'team')).toEqual(['ada']);
});

test.each([
    ['1.62.0', ModifyDeleter],
    ['1.46.0', OldestModifyDeleter],
])('engine %s hands over at most fifty people to be taken out', async (_version, Deleter) => {
    const { workspace, bridge } = lab();
    const names = Array.from({ length: 51 }, (_, index) => `person${index}`);
    workspace.patch({ users: names.map((username) => ({ username })), rooms: [{ name: 'team', members: names }] });
    const { _id } = roomNamed(workspace, 'team');
    const doRemoveUsers = (roomId: string, usernames: string[]) => bridge.removeUsers(roomId, usernames);
    const bridges = { getRoomBridge: () => ({ doRemoveUsers }) };
    const deleter = new Deleter(bridges as never, 'app');
    await expect(deleter.removeUsersFromRoom(_id, names)).rejects.toThrow(
        'A maximum of 50 members can be removed in a single call',
    );
    await deleter.removeUsersFromRoom(_id, names.slice(0, 50));
    expect(memberNames(workspace, 'team').sort()).toEqual(['ada', 'bob', 'person50']);
});

test('leaders are members with that role; a deleted room is gone with its memberships', async () => {
    const { workspace, bridge } = lab();
    const { _id } = roomNamed(workspace, 'team');
    for (const subscription of workspace.model.subscriptions.values()) {
        if (subscription.u.username === 'bob' && subscription.rid === _id) subscription.roles.push('leader');
    }
    expect((await bridge.getLeaders(_id)).map(({ username }) => username)).toEqual(['bob']);
    await bridge.delete(_id);
    await bridge.delete('nonsense');
    expect(await bridge.getById(_id)).toBeUndefined();
    expect([...workspace.model.subscriptions.values()].some(({ rid }) => rid === _id)).toBe(false);
});

test('all rooms are listed from 8.0 on only', async () => {
    const { workspace, bridge } = lab();
    expect((await bridge.getAllRooms({ types: ['p'] })).map(({ slugifiedName }) => slugifiedName)).toEqual(['guarded']);
    workspace.patch({ version: '7.13.0' });
    await expect(bridge.getAllRooms()).rejects.toThrow('Invalid accessor method "getAllRooms"');
});
