import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { AppCall } from '../../src/app/app-call';
import { messenger } from '../../src/command/messenger';
import { english } from '../support/english';

/** The call as far as a greeting needs it; whoever reads the message is noted instead of written to. */
function callWith(user: Partial<IUser>, typed = 'Hello {name}'): { app: AppCall; asked: string[] } {
    const asked: string[] = [];
    const read = {
        getEnvironmentReader: () => ({ getSettings: () => ({ getValueById: async () => typed }) }),
        getUserReader: () => ({ getById: async () => ({ id: 'user-ada', username: 'ada', name: 'Ada', ...user }) }),
    };
    const textsFor = async (reader: IUser) => {
        asked.push(reader.id);
        throw new Error('far enough');
    };
    return { app: { accessors: { read }, textsFor, texts: english } as unknown as AppCall, asked };
}

async function greeted(user: Partial<IUser>, typed?: string): Promise<string[]> {
    const { app, asked } = callWith(user, typed);
    const { greeter } = messenger(app);
    await greeter.greet('user-ada', { code: 'target.room', room: 'desk' }, 'staff').catch(() => undefined);
    return asked;
}

test('nobody writes a greeting to whoever is deactivated, nor where none is wanted', async () => {
    expect(await greeted({ isEnabled: true })).toEqual(['user-ada']);
    expect(await greeted({})).toEqual(['user-ada']);
    expect(await greeted({ isEnabled: false })).toEqual([]);
    expect(await greeted({ isEnabled: true }, ' ')).toEqual([]);
});
