import hints from '../../i18n/en.json';
import { verbs } from '../../src/command/parse-command';

test('the hint that Rocket.Chat shows while the command is typed names every verb', () => {
    const named = hints.command_params.replace(/^\[|\]$/g, '').split(' | ');
    expect(named).toEqual(verbs.filter((verb) => verb !== ''));
});
