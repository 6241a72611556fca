import type { DirectoryUser } from '../../src/model/directory';
import type { Account } from '../../src/model/workspace';
import { runAnswer } from '../../src/report/run-answer';
import { english } from '../support/english';
import { mapOf } from '../support/map-of';
import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { roomOf } from '../support/sync-world';
import { atHome } from '../support/at-home';
import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import { RocketChat, type EngineAccessors } from '../../src/workspace/rocketchat';

const ada: DirectoryUser = { uid: 'uid-ada', username: 'ada', name: 'Ada', email: 'ada@x', isActive: false };
const eve: DirectoryUser = { uid: 'uid-eve', username: 'eve', name: 'Eve', email: 'eve@x', isActive: true };
const accountOf = (username: string): Account => ({
    ...{ id: `user-${username}`, username, type: 'user', isActive: true },
    emails: [{ address: `${username}@x`, isVerified: true }],
});

test('who leaves and alone owns a room that no rule names is told with it once, waits, and goes once somebody else owns it', async () => {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(accountOf('ada'), accountOf('eve'));
    workspace.rooms.set('club', roomOf('club', ['ada', 'eve'], { owners: ['user-ada'] }));
    const directory = new MemoryDirectory({
        ...{ users: [eve], people: [ada, eve], everyone: mapOf({ 'uid-ada': false, 'uid-eve': true }) },
        groups: [{ id: 'g', name: 'staff', parents: [], members: ['uid-eve'] }],
    });
    const typed = { group_rules: 'staff: "#staff"', deactivate_users: true, deactivate_after_hours: 0 };
    const run = memoryRunner(configOf({ ...typed, confirm_minutes: 0 }), directory, workspace);
    await run.memory.links.make([{ uid: 'uid-ada', userId: 'user-ada', ground: 'address' }]);
    const sync = async (id: string) => run.runner.start(await run.runner.plan(), { ...origin, id }, true);

    const first = await sync('one');
    expect(first.problems).toEqual([{ code: 'account_of_last_owner', subject: 'ada', rooms: ['club'] }]);
    expect(runAnswer(english, first).text).toContain('it alone owns #club. → Make somebody else an owner of each');

    const before = workspace.writes;
    const second = await sync('two');
    expect(second.problems).toEqual([]);
    expect(second.withheld).toMatchObject([
        {
            ...{ code: 'protected', change: { kind: 'deactivate', username: 'ada' } },
            ground: { code: 'ground.last_owner_of', places: [{ code: 'target.room', room: 'club' }] },
        },
    ]);
    expect(workspace.writes).toBe(before);

    workspace.rooms.set('club', roomOf('club', ['ada', 'eve'], { owners: ['user-ada', 'user-eve'] }));
    const third = await sync('three');
    expect(third).toMatchObject({ problems: [], withheld: [], counts: { accounts: 1 } });
    expect(workspace.accounts.find(({ username }) => username === 'ada')?.isActive).toBe(false);
    await sync('four');
    expect((await run.memory.read()).ownedAlone).toBeUndefined();
});

test('without a token it is told once that the server names no rooms, counts as open, and is tried again once there is one', async () => {
    const workspace = new MemoryWorkspace();
    workspace.canUseRest = false;
    workspace.accounts.push(accountOf('ada'));
    const directory = new MemoryDirectory({
        ...{ users: [eve], people: [ada, eve], everyone: mapOf({ 'uid-ada': false, 'uid-eve': true }) },
        groups: [{ id: 'g', name: 'staff', parents: [], members: ['uid-eve'] }],
    });
    const typed = { group_rules: 'staff: "#staff"', deactivate_users: true, deactivate_after_hours: 0 };
    const run = memoryRunner(configOf({ ...typed, confirm_minutes: 0 }), directory, workspace);
    await run.memory.links.make([{ uid: 'uid-ada', userId: 'user-ada', ground: 'address' }]);
    const tried: string[] = [];
    const setActive = workspace.setActive.bind(workspace);
    workspace.setActive = async (userId, isActive) => {
        tried.push(userId);
        return workspace.canUseRest ? setActive(userId, isActive) : 'unnamed';
    };
    const sync = async (id: string) => run.runner.start(await run.runner.plan(), { ...origin, id }, true);

    expect((await sync('one')).problems).toEqual([{ code: 'account_of_unnamed_rooms', subject: 'ada' }]);
    for (const id of ['two', 'three'])
        expect((await sync(id)).withheld).toContainEqual({
            ...{ code: 'protected', ground: { code: 'ground.last_owner_unnamed' } },
            change: expect.objectContaining({ kind: 'deactivate', username: 'ada' }) as unknown,
        });
    expect(tried).toEqual(['user-ada']);

    workspace.canUseRest = true;
    expect(await sync('four')).toMatchObject({ problems: [], withheld: [], counts: { accounts: 1 } });
    expect(tried).toEqual(['user-ada', 'user-ada']);
});

test('what the engine says of it is known from any other refusal', async () => {
    const deactivate = async (message: string) => {
        const read = {
            getUserReader: () => ({}),
            getRoomReader: () => ({}),
            getEnvironmentReader: () => ({ getServerSettings: () => ({}) }),
        };
        const refuse = async () => Promise.reject(new Error(message));
        const modify = { getUpdater: () => ({ getUserUpdater: () => ({ deactivate: refuse }) }) };
        const accessors = { read, modify, http: {}, environmentWriter: {} } as unknown as EngineAccessors;
        const { rocketchat } = configOf({ rocketchat_url: 'https://rocket.company', rocketchat_token: '' });
        return (await RocketChat.connect(accessors, rocketchat)).setActive('user-ada', false);
    };
    await expect(deactivate('[user-last-owner]')).resolves.toBe('unnamed');
    await expect(deactivate('[error-action-not-allowed]')).rejects.toThrow('[error-action-not-allowed]');
});

test('the rooms are those that the server names, those that it would remove as well; any other refusal is one', async () => {
    const answer = (body: object) => async (url: string) => {
        const [, endpoint = ''] = /v1\/([\w.]+)/.exec(url) ?? [];
        const refused = endpoint === 'users.setActiveStatus';
        const content = refused ? body : { success: true, version: '8.8', username: 'root', roles: ['admin'] };
        return { statusCode: refused ? 400 : 200, content: JSON.stringify(content), headers: {} };
    };
    const connect = async (body: object): Promise<RocketChat> => {
        const http = atHome({ get: answer(body), post: answer(body) } as unknown as IHttp);
        const read = {
            getUserReader: () => ({}),
            getRoomReader: () => ({}),
            getEnvironmentReader: () => ({ getServerSettings: () => ({}) }),
        };
        const typed = { rocketchat_url: 'https://rocket.company', rocketchat_user_id: 'id', rocketchat_token: 'token' };
        return RocketChat.connect(
            { read, modify: {}, http, environmentWriter: {} } as unknown as EngineAccessors,
            configOf(typed).rocketchat,
        );
    };
    const details = { shouldChangeOwner: ['club'], shouldBeRemoved: ['diary'] };
    const lastOwner = { success: false, error: '[user-last-owner]', errorType: 'user-last-owner', details };
    expect(await (await connect(lastOwner)).setActive('user-ada', false)).toEqual(['club', 'diary']);
    const other = { success: false, error: 'no', errorType: 'error-action-not-allowed', details };
    await expect((await connect(other)).setActive('user-ada', false)).rejects.toMatchObject({
        code: 'rocketchat_permission_missing',
    });
    await expect((await connect({ ...lastOwner, details: undefined })).setActive('a', false)).rejects.toMatchObject({
        code: 'rocketchat_refused',
    });
});
