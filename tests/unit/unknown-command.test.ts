import { helpAnswer, helpText } from '../../src/report/help';
import { anyReader } from '../../src/texts/reader';
import { Texts } from '../../src/texts/texts';

const texts = new Texts(anyReader);

test.each([
    ['statsu', 'Did you mean `/authentik-sync status`?'],
    ['Plann', 'Did you mean `/authentik-sync plan`?'],
    ['foo', '→ `/authentik-sync help` lists what there is.'],
    ['/etc', '→ `/authentik-sync help` lists what there is.'],
])('%s is told to be no command, with one thing to do', (typed, next) => {
    expect(helpAnswer(texts, typed)).toBe(
        `✗ There is no \`/authentik-sync\` \`${typed}\`, so nothing was done. ${next}`,
    );
});

test.each([undefined, '', '?', 'help', '--help', 'plan'])('%j is answered by the help', (typed) => {
    expect(helpAnswer(texts, typed)).toBe(helpText(texts));
});
