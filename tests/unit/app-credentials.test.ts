import type { IEnvironmentWrite, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { AppCredentials } from '../../src/app/app-credentials';

/** The settings of the app, as calls into it share them. */
function build() {
    const settings = new Map<string, string>([
        ['client_id', ' id '],
        ['client_secret', 'secret'],
    ]);
    const reader = {
        getEnvironmentReader: () => ({ getSettings: () => ({ getValueById: async (id: string) => settings.get(id) }) }),
    } as unknown as IRead;
    const writer = {
        getSettings: () => ({ updateValue: async (id: string, value: string) => void settings.set(id, value) }),
    } as unknown as IEnvironmentWrite;
    return { settings, open: () => new AppCredentials(reader, writer) };
}

test('of the secrets that were replaced the newest forty can be given back', async () => {
    const { open } = build();
    const keys: string[] = [];
    for (let n = 0; n < 45; n++) keys.push(await open().keepReplacedSecret(`secret-${n}`));
    const found = await Promise.all(keys.map(async (key) => open().readReplacedSecret(key)));
    const newest = Array.from({ length: 40 }, (_, n) => `secret-${n + 5}`);
    expect(found).toEqual([...Array.from({ length: 5 }, () => ''), ...newest]);
});

test('what was saved in this call is what is read in it, whether the server has it yet or not', async () => {
    const { settings, open } = build();
    const credentials = open();
    expect(await credentials.read()).toEqual({ clientId: 'id', clientSecret: 'secret' });
    await credentials.save({ clientId: 'new', clientSecret: 'other' });
    settings.set('client_id', 'id');
    expect(await credentials.read()).toEqual({ clientId: 'new', clientSecret: 'other' });
});

test('kept secrets that somebody has damaged are none', async () => {
    const { settings, open } = build();
    settings.set('replaced_client_secrets', '{"a":');
    expect(await open().readReplacedSecret('a')).toBe('');
});
