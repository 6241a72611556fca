import { parseCommand } from '../../src/command/parse-command';
import { isVerb } from '../../src/command/verbs';
import { languages } from '../../src/texts/languages';
import { pageOf } from '../support/page-of';

// one line of the composer, where the description stands behind it: what is asked for most, and the verb that tells of all
test.each(languages)(
    '%s: the hint that Rocket.Chat shows while the command is typed names verbs, and help among them',
    (language) => {
        const hint = pageOf(language).command_params ?? '';
        const named = hint.replace(/^\[|\]$/g, '').split(' | ');
        expect(named.filter((verb) => !isVerb(verb))).toEqual([]);
        const asked = ['setup', 'plan', 'check', 'status', 'people', 'user', 'history', 'undo', 'help'];
        expect(named).toEqual(expect.arrayContaining(asked));
        expect(hint.length).toBeLessThanOrEqual(100);
    },
);

test.each([
    [[], 'run', []],
    [[''], 'run', []],
    [['run'], 'run', []],
    [['Plan', 'all'], 'plan', ['all']],
    [['user ada  lovelace'], 'user', ['ada', 'lovelace']],
    [['pla'], 'help', ['pla']],
    [['constructor', 'of'], 'help', ['constructor', 'of']],
] as const)('%j is the verb %s', (typed, verb, words) => {
    expect(parseCommand(typed)).toEqual({ verb, words });
});
