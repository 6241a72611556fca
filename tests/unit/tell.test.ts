import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { namesUnheard } from '../../src/notify/place-named';
import { tell } from '../../src/notify/tell';
import type { CallAccessors } from '../../src/ports/call-accessors';
import { english } from '../support/english';

const users = ['ada', 'bob', 'root', 'gone'].map(
    (username) => ({ id: `id-${username}`, username, isEnabled: username !== 'gone' }) as IUser,
);
const rooms = ['it-desk'].map((name) => ({ id: name, slugifiedName: name }) as IRoom);

/** Tells it to these, and notes into which room what was written. */
async function told(notify: readonly string[], refusing?: string): Promise<{ heard: string[]; failed: number }> {
    const heard: string[] = [];
    let failed = 0;
    const message = () => {
        const written = { room: '', text: '' };
        const builder = {
            setSender: () => builder,
            setRoom: ({ id }: IRoom) => ((written.room = id), builder),
            setParseUrls: () => builder,
            setText: (text: string) => ((written.text = text), builder),
            written,
        };
        return builder;
    };
    const creator = {
        startMessage: message,
        finish: async ({ written }: ReturnType<typeof message>) => {
            if (written.room === refusing) throw new Error('refused');
            heard.push(`${written.room}: ${written.text}`);
        },
    };
    const read = {
        getUserReader: () => ({
            getAppUser: async () => ({ id: 'id-app', username: 'app', appId: 'app' }),
            getById: async (id: string) => users.find((user) => user.id === id),
            getByUsername: async (name: string) => {
                if (name === 'broken') throw new Error('no database');
                return users.find(({ username }) => username === name);
            },
        }),
        getRoomReader: () => ({
            getByName: async (name: string) => rooms.find(({ id }) => id === name),
            getDirectByUsernames: async ([, username]: string[]) => ({ id: `direct-${username}` }),
        }),
    };
    const accessors = { read, modify: { getCreator: () => creator } } as unknown as CallAccessors;
    await tell(
        {
            ...{ accessors, notify, textsFor: async () => english },
            administrators: async () => ['id-root', 'id-gone'],
            logFailure: () => (failed += 1),
        },
        () => ({ text: 'something waits' }),
    );
    return { heard: heard.map((line) => line.replace(': something waits', '')), failed };
}

test('administrators, people and rooms hear of it, each of them once, and who is not there does not', async () => {
    expect((await told(['administrators'])).heard).toEqual(['direct-root']);
    const { heard } = await told(['@ada', 'ada', 'Administrators', 'root', '#it-desk', 'nobody', '#nowhere']);
    expect(heard).toEqual(['direct-ada', 'direct-root', 'it-desk']);
    expect((await told([])).heard).toEqual([]);
});

test('where nobody is there any more who was to hear, the administrators do', async () => {
    expect((await told(['nobody', '#nowhere', 'gone'])).heard).toEqual(['direct-root']);
});

test('where it reaches none of them, the administrators do as well', async () => {
    expect(await told(['#it-desk'], 'it-desk')).toEqual({ heard: ['direct-root'], failed: 1 });
});

test('that one of them cannot be told keeps nobody else from hearing', async () => {
    expect(await told(['ada', 'broken', 'bob', '#it-desk'], 'direct-ada')).toEqual({
        heard: ['direct-bob', 'it-desk'],
        failed: 2,
    });
});

test('of those who are set to hear, the names under which nobody reads anything are known', async () => {
    const read = {
        getUserReader: () => ({
            getByUsername: async (name: string) => users.find(({ username }) => username === name),
        }),
        getRoomReader: () => ({ getByName: async (name: string) => rooms.find(({ id }) => id === name) }),
    } as unknown as IRead;
    const names = ['Administrators', 'ada', '@bob', '#it-desk', 'gone', 'nobody', '#nowhere'];
    expect(await namesUnheard(names, read)).toEqual(['gone', 'nobody', '#nowhere']);
});
