import { OptionsError, parseOptions } from '../../scripts/playground/options';

describe('options of the playground', () => {
    test('keep actions in the order given, wherever the initial state stands', () => {
        const options = parseOptions([
            '--run', '/authentik-sync plan',
            '--workspace', 'w.yaml',
            '--as', '@bob',
            '--set', 'group_rules=a: "b=c"\nd: e',
            '--login', 'ada',
            '--patch-directory=d.yaml',
            '--wait', '1.5',
            '--directory', 'd0.yaml',
            '--run', '/authentik-sync apply {fingerprint}',
            '--dump', 'out.json',
            '--exit',
        ]); // prettier-ignore
        expect(options.actions).toEqual([
            { kind: 'run', command: '/authentik-sync plan' },
            { kind: 'as', username: 'bob' },
            { kind: 'set', key: 'group_rules', value: 'a: "b=c"\nd: e' },
            { kind: 'login', username: 'ada' },
            { kind: 'patch-directory', file: 'd.yaml' },
            { kind: 'wait', seconds: 1.5 },
            { kind: 'run', command: '/authentik-sync apply {fingerprint}' },
            { kind: 'dump', file: 'out.json' },
        ]);
        expect(options).toMatchObject({ workspaceFile: 'w.yaml', directoryFile: 'd0.yaml', exit: true, isDemo: false });
    });

    test.each([
        [[], true],
        [['--exit'], true],
        [['--runtime', 'node', '--dump', 'x', '--exit'], true],
        [['--set', 'a=b'], false],
        [['--workspace', 'w.yaml'], false],
        [['--login', 'ada'], false],
    ])('%j plays the demonstration: %s', (args, isDemo) => {
        expect(parseOptions(args).isDemo).toBe(isDemo);
    });

    test.each(['-h', '--help'])('%s asks for help', (flag) => {
        expect(parseOptions([flag]).help).toBe(true);
    });

    test('press buttons, and give runs a time', () => {
        const { actions, runLimitSeconds, isDemo } = parseOptions(['--press', 'Keep', '--run-limit', '400']);
        expect({ actions, runLimitSeconds, isDemo }).toEqual({
            ...{ actions: [{ kind: 'press', label: 'Keep' }], runLimitSeconds: 400, isDemo: false },
        });
    });

    test('take a file for the password of those who log in', () => {
        const { passwordFile, actions } = parseOptions(['--login', 'ada', '--password-file', 'p']);
        expect({ passwordFile, actions }).toEqual({
            ...{ passwordFile: 'p', actions: [{ kind: 'login', username: 'ada' }] },
        });
    });

    test('take another authentik by address and token', () => {
        const { authentik } = parseOptions(['--authentik-url', 'https://sso.example.com/', '--authentik-token', 't']);
        expect(authentik).toEqual({ url: 'https://sso.example.com', token: 't' });
    });

    test.each([
        [['--rnu', 'x'], '--rnu'],
        [['word'], 'word'],
        [['--run'], '--run'],
        [['--login', '--exit'], '--login'],
        [['--run', 'authentik-sync'], 'begins with a slash'],
        [['--set', 'novalue'], 'KEY=VALUE'],
        [['--set', '=x'], 'KEY=VALUE'],
        [['--wait', 'long'], 'number of seconds'],
        [['--run-limit', 'long'], 'number of seconds'],
        [['--runtime', 'bun'], 'deno or node'],
        [['--workspace', 'a', '--workspace', 'b'], 'given twice'],
        [['--password-file', 'a', '--password-file', 'b'], 'given twice'],
        [['--authentik-url', 'https://sso.example.com'], 'go together'],
        [['--authentik-url', 'sso.example.com', '--authentik-token', 't'], 'begins with http'],
        [['--authentik-url', 'https://a', '--authentik-token', 't', '--patch-directory', 'd'], 'leave them out'],
    ])('%j is refused with what to do', (args, words) => {
        expect(() => parseOptions(args)).toThrow(OptionsError);
        expect(() => parseOptions(args)).toThrow(words);
    });
});

test('a token that is not typed comes from the environment, and only for an authentik that is named', () => {
    const environment = { AUTHENTIK_TOKEN: 'secret' };
    const options = parseOptions(['--authentik-url', 'https://authentik.example'], environment);
    expect(options.authentik).toEqual({ url: 'https://authentik.example', token: 'secret' });
    expect(parseOptions([], environment).authentik).toBeUndefined();
});
