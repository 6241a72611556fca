import de from '../../i18n/de.json';
import en from '../../i18n/en.json';
import { parseCommand } from '../../src/command/parse-command';
import { isVerb } from '../../src/command/verbs';

// one line of the composer: it names what is asked for most, and the verb that tells of all
test.each([
    ['en', en],
    ['de', de],
])('%s: the hint that Rocket.Chat shows while the command is typed names verbs, and help among them', (_, hints) => {
    const named = hints.command_params.replace(/^\[|\]$/g, '').split(' | ');
    expect(named.filter((verb) => verb !== '…' && !isVerb(verb))).toEqual([]);
    expect(named).toContain('help');
});

test.each([
    [[], 'run', []],
    [[''], 'run', []],
    [['run'], 'run', []],
    [['Plan', 'all'], 'plan', ['all']],
    [['user ada  lovelace'], 'user', ['ada', 'lovelace']],
    [['pla'], 'help', []],
    [['constructor'], 'help', []],
] as const)('%j is the verb %s', (typed, verb, words) => {
    expect(parseCommand(typed)).toEqual({ verb, words });
});
