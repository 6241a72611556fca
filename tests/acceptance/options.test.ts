import { parseAcceptOptions } from './options';

const server = ['--authentik-url', 'https://authentik.example/'];

describe('options of npm run accept', () => {
    test('take a token that is not typed from the environment, and only for a server that is named', () => {
        const environment = { AUTHENTIK_TOKEN: 'of the environment', ROCKETCHAT_TOKEN: 'as well' };
        expect(parseAcceptOptions(server, environment).authentik).toEqual({
            ...{ url: 'https://authentik.example', token: 'of the environment' },
        });
        const typed = parseAcceptOptions([...server, '--authentik-token', 'typed'], environment);
        expect([typed.authentik?.token, typed.rocketChat]).toEqual(['typed', undefined]);
        expect(parseAcceptOptions([], environment).authentik).toBeUndefined();
        expect(() => parseAcceptOptions(server, {})).toThrow('go together');
        const rocketChat = ['--rocketchat-url', 'http://chat.example', '--rocketchat-user-id', 'abc'];
        expect(parseAcceptOptions(rocketChat, environment).rocketChat?.credentials).toEqual({
            ...{ userId: 'abc', token: 'as well' },
        });
    });

    test('refuse a wait that is no number of seconds', () => {
        expect(parseAcceptOptions(['--wait', '30']).waitSeconds).toBe(30);
        for (const wait of ['0', '-1', '1.5', 'long', '1000'])
            expect(() => parseAcceptOptions(['--wait', wait])).toThrow('number of seconds');
    });
});
