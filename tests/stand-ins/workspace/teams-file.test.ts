import { Workspace, type TeamEntry } from '../../../stand-ins/workspace';
import { roomBridge } from '../../../stand-ins/workspace/bridges/room';
import { memberNames, roomNamed } from './test-tools';

const users = ['ada', 'bob', 'cy'].map((username) => ({ username }));
const rooms = [{ name: 'crew-news' }, { name: 'crew-quiet', type: 'p' as const, owners: ['ada'] }];
const crew: TeamEntry = {
    name: 'crew',
    type: 'private',
    owners: ['ada'],
    members: ['bob'],
    rooms: ['crew-news', 'crew-quiet'],
    autoJoin: ['crew-news'],
};

const lab = (teams: TeamEntry[] = [crew]) => new Workspace({ file: { users, rooms, teams } });

test('a team of a file is dumped with its members and rooms, its main room among the rooms', () => {
    const dump = lab([crew, { name: 'all-hands', members: ['cy'] }]).dump();
    expect(dump.teams).toEqual([
        { name: 'all-hands', type: 'public', owners: [], members: ['cy'], rooms: [] },
        { name: 'crew', type: 'private', owners: ['ada'], members: ['ada', 'bob'], rooms: ['crew-news', 'crew-quiet'] },
    ]);
    expect(dump.rooms).toContainEqual({
        name: 'crew',
        type: 'p',
        owners: ['ada'],
        moderators: [],
        members: ['ada', 'bob'],
    });
    expect(dump.rooms).toContainEqual({
        name: 'all-hands',
        type: 'c',
        owners: [],
        moderators: [],
        members: ['cy'],
    });
});

test('a workspace without teams dumps an empty list of them', () => {
    expect(new Workspace().dump().teams).toEqual([]);
});

test('a patch changes what it names, and the team follows its main room', () => {
    const workspace = lab();
    workspace.patch({ teams: [{ name: 'crew', type: 'public', members: ['cy'] }] });
    expect(workspace.dump().teams).toMatchObject([{ type: 'public', owners: ['ada'], members: ['ada', 'cy'] }]);
    workspace.patch({ rooms: [{ name: 'crew', owners: ['bob'], members: [] }] });
    expect(workspace.dump().teams).toMatchObject([{ owners: ['bob'], members: ['bob'] }]);
    workspace.patch({ remove: { users: ['bob'] } });
    expect(workspace.dump().teams).toMatchObject([{ owners: [], members: [] }]);
    workspace.patch({ remove: { teams: ['crew'] } });
    const { teams, rooms: left } = workspace.dump();
    expect(teams).toEqual([]);
    expect(left.map(({ name }) => name)).toEqual(['crew-news', 'crew-quiet', 'general']);
});

test('a room that is there already becomes the main room', () => {
    const workspace = lab([{ name: 'crew-quiet', members: ['cy'] }]);
    expect(workspace.dump().teams).toMatchObject([
        { name: 'crew-quiet', type: 'private', owners: ['ada'], members: ['ada', 'cy'] },
    ]);
});

test.each([
    ['a member who is no user', { name: 'x', members: ['nobody'] }, 'nobody'],
    ['a room that does not exist', { name: 'x', rooms: ['nowhere'] }, 'nowhere'],
])('a team with %s is refused by name', (_what, team, named) => {
    expect(() => lab([team])).toThrow(named);
});

test('an app reaches a team through its main room, auto-join rooms included', async () => {
    const workspace = lab();
    const bridge = roomBridge(workspace);
    const main = await bridge.getByName('crew');
    expect(main).toMatchObject({ _unmappedProperties_: { teamMain: true }, type: 'p' });
    await bridge.update({ ...main }, ['cy']);
    expect(memberNames(workspace, 'crew-news')).toEqual(['cy']);
    expect(workspace.dump().teams).toMatchObject([{ members: ['ada', 'bob', 'cy'] }]);

    await bridge.removeUsers(roomNamed(workspace, 'crew')._id, ['ada', 'cy']);
    expect(workspace.dump().teams).toMatchObject([{ owners: [], members: ['bob'] }]);
    expect(memberNames(workspace, 'crew-news')).toEqual(['cy']);
});
