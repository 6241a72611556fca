import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { RoomType } from '@rocket.chat/apps-engine/definition/rooms';
import type { Account } from '../../src/model/workspace';
import { Rooms } from '../../src/workspace/rooms';

const members: Readonly<Record<string, readonly string[]>> = { desk: ['ada', 'bob'], lobby: ['bob', 'ada', 'cyd'] };

/** Each answer of the engine has objects of its own, and a user who was deleted, or has no name yet, among them. */
function build(): Rooms {
    const user = (username: string) => ({ id: `id-${username}`, username, emails: [], isEnabled: true });
    const roomOf = (name: string) => ({ id: name, slugifiedName: name, displayName: name, type: RoomType.CHANNEL });
    const reader = {
        getByName: async (name: string) => (name in members ? roomOf(name) : undefined),
        getMembers: async (id: string) => [
            ...(members[id] ?? []).map(user),
            null,
            { ...user('new'), username: undefined },
        ],
    };
    return new Rooms({ getRoomReader: () => reader } as unknown as IRead, {} as IModify, new Map());
}

test('whoever is in several rooms is one account, shown with the first of them, and a member of each', async () => {
    const rooms = build();
    const known = new Map<string, Account>();
    const [desk, lobby] = [await rooms.glance('desk', new Map(), known), await rooms.glance('lobby', new Map(), known)];
    expect(desk?.accounts.map(({ username }) => username)).toEqual(['ada', 'bob']);
    expect(lobby?.accounts.map(({ username }) => username)).toEqual(['cyd']);
    expect(desk?.room.members).toEqual(['id-ada', 'id-bob', 'id-new']);
    expect(lobby?.room.members).toEqual(['id-bob', 'id-ada', 'id-cyd', 'id-new']);
    expect([...known.keys()]).toEqual(['id-ada', 'id-bob', 'id-cyd']);
});
