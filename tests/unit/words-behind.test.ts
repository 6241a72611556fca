import type { AppCall } from '../../src/app/app-call';
import { answerCall } from '../../src/command/answer-call';
import type { CommandCall } from '../../src/command/call';
import { parseCommand } from '../../src/command/parse-command';
import { isVerb } from '../../src/command/verbs';
import { wordsBehind } from '../../src/command/words-behind';
import { toFailure } from '../../src/model/failure';
import { languages, messages } from '../../src/texts/languages';
import { withoutJoiners } from '../../src/texts/stop-autolinks';
import { english } from '../support/english';

test.each([
    ['apply 5c0f1be09a77', ['5c0f1be09a77']],
    ['apply `5c0f1be09a77` `only`', ['`5c0f1be09a77`', 'only']],
    ['apply 5c0f1be09a77 Only', ['5c0f1be09a77', 'only']],
    ['plan ALL', ['all']],
    ['undo all', ['all']],
    ['undo 1f2e3d4c "all"', ['1f2e3d4c', 'all']],
    ['history 1f2e3d4c CSV', ['1f2e3d4c', 'csv']],
    ['blueprint Token NEW', ['token', 'new']],
    ['user Ada all', ['Ada', 'all']],
])('%s is read as it is meant', (typed, words) => {
    const { verb, words: behind } = parseCommand(typed.split(' '));
    expect(wordsBehind(verb, behind)).toEqual({ words });
});

/** What whoever types it is answered, where no verb may be asked: there is nothing that it could ask. */
async function answered(typed: string): Promise<string> {
    const { verb, words } = parseCommand(typed.split(' '));
    const app = { actFor: () => undefined, logFailure: toFailure } as unknown as AppCall;
    const call = { app, texts: english, sender: { id: 'a', roles: ['admin'] }, words };
    return withoutJoiners((await answerCall(verb, call as unknown as CommandCall)).text);
}

test.each([
    ['apply 5c0f1be09a77 onli', 'apply', 'onli', 'Did you mean `only`?'],
    ['apply 5c0f1be09a77 without', 'apply', 'without', undefined],
    ['apply 5c0f1be09a77 only 4 people', 'apply', '4', undefined],
    ['run ada', 'run', 'ada', undefined],
    ['stop 1f2e3d4c', 'stop', '1f2e3d4c', undefined],
    ['keep 1f2e3d4c 4c3d2e1f', 'keep', '4c3d2e1f', undefined],
    ['history 1f2e3d4c xml', 'history', 'xml', undefined],
    ['blueprint tokn', 'blueprint', 'tokn', 'Did you mean `token`?'],
    ['blueprint token again', 'blueprint', 'again', undefined],
])('of "%s" no word is passed over', async (typed, verb, word, meant) => {
    const next = meant ?? '→ `/authentik-sync help` shows what may stand behind it.';
    expect(await answered(typed)).toBe(
        `✗ \`/authentik-sync ${verb}\` cannot do anything with \`${word}\`, so nothing was done. ${next}`,
    );
});

test.each(languages)('%s: whatever command a text quotes is one that is understood to its end', (language) => {
    const quoted = Object.values<string>(messages[language]).flatMap((text) =>
        [...text.matchAll(/`\/authentik-sync ([^`]+)`/g)].map(([, command = '']) => command),
    );
    expect(quoted.length).toBeGreaterThan(50);
    const wrong = quoted.filter((command) => {
        const [verb = '', ...words] = command.split(' ');
        return !verb.startsWith('{') && !(isVerb(verb) && wordsBehind(verb, words).unknown === undefined);
    });
    expect(wrong).toEqual([]);
});
