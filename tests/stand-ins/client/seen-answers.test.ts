import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { settings } from '../../../src/config/settings';
import { buttonAction, everyButton } from '../../support/messages/every-button';
import { consoleView } from '../../../src/console/view';
import { tabNames, type Tab } from '../../../src/console/tabs';
import { languages, type Language } from '../../../src/texts/languages';
import { stopAutolinks, withoutJoiners } from '../../../src/texts/stop-autolinks';
import { Texts } from '../../../src/texts/texts';
import { ClientPage, inExample } from '../../../stand-ins/client/client-page';
import { everyAnswer } from '../../support/messages/every-answer';
import { inBrowser } from '../workspace/login/in-browser';
import { RealBrowser } from '../workspace/login/real-browser';

/** What parsers, and browsers, may take for more than a name. */
const names = [
    ...['*a*', '_ada', '~~a~~', '||spoiler||', '[x](http://evil.example)', '![x](http://evil.example)'],
    ...['http://evil.example', 'jane.page', '@all', '#general', ':smile:', 'color:#fff', '# head', '- [ ] task'],
    ...['<b>ada</b>', '<http://evil.example|x>', 'W'.repeat(120)],
];

/** Those in which names stand in most ways, and which are short. */
const named = ['plan', 'person', 'check of a person', 'leftovers'];

/** What the tabs of the console show, by the names of `everyAnswer`. */
const answerOf: Readonly<Record<Tab, string>> = {
    overview: 'status',
    plan: 'withheld and notes',
    people: 'people',
    rules: 'problems',
    check: 'check',
    history: 'history',
};

inBrowser('answers as on a telephone', () => {
    let browser: RealBrowser;
    let client: ClientPage;

    beforeAll(async () => {
        browser = await RealBrowser.launch();
        client = await ClientPage.open(await browser.context.newPage());
        await client.resize('narrow');
    }, 60_000);

    afterAll(async () => browser.close());

    async function show(text: string): Promise<void> {
        await client.showMessages([{ text: stopAutolinks(text), blocks: [] }]);
    }

    describe.each(languages)('in the language %s', (language) => {
        const texts = new Texts({ language, utcOffset: 1 });

        test.each(Object.entries(everyAnswer('Ada Lovelace', texts)))('%s can be read whole', async (_, text) => {
            await show(text);
            expect(await client.faults()).toEqual([]);
            expect((await client.links()).filter(leadsOutside)).toEqual([]);
        });

        test('the label of each button can be read whole', async () => {
            const buttons = everyButton(texts);
            await client.showMessages(buttons.map((button) => ({ text: '', blocks: [buttonAction(button)] })));
            expect(await client.faults()).toEqual([]);
            const read = await client.text();
            expect(buttons.filter((label) => !read.includes(label))).toEqual([]);
        });

        test('the console can be read whole, whichever tab it shows', async () => {
            const tabs = tabNames.map((name) => texts.say(`console.tab.${name}`));
            for (const tab of tabNames) {
                const text = everyAnswer('Ada Lovelace', texts)[answerOf[tab]] ?? '';
                const shown = { tab, answer: { text }, answeredAt: '2026-01-01T00:00:00Z', isAtWork: false };
                const view = consoleView(texts, 'app', 'bar', shown);
                await client.showBar({ title: view.title, blocks: view.blocks });
                expect([tab, await client.faults()]).toEqual([tab, []]);
                const read = await client.text();
                expect([tab, tabs.filter((label) => !read.includes(label))]).toEqual([tab, []]);
            }
        });

        test('the settings page has words for everything, and they can be read whole', async () => {
            const words = wordsOf(language);
            await client.showSettings({ settings, words });
            expect((await client.faults()).filter((fault) => !inExample.test(fault))).toEqual([]);
            const read = await client.text();
            const shown = settings.filter(({ hidden }) => hidden !== true).map(({ i18nLabel }) => words[i18nLabel]);
            expect(shown.filter((label) => label === undefined || !read.includes(label))).toEqual([]);
        });
    });

    test.each(names)('the name %s stands there as it is', async (name) => {
        const answers = everyAnswer(name);
        for (const about of named) {
            await show(answers[about] ?? '');
            expect([about, await client.faults()]).toEqual([about, []]);
            expect([about, (await client.links()).filter(leadsOutside)]).toEqual([about, []]);
        }
        await show(answers.person ?? '');
        expect(withoutJoiners(await client.text())).toContain(name);
    });

    test('what cannot be read, and what nobody meant, is found', async () => {
        for (const text of ['_a_', '||a||', 'Hello {name}', '{count, plural, other {x}}', 'is undefined']) {
            await client.showMessages([{ text, blocks: [] }]);
            expect([text, await client.faults()]).not.toEqual([text, []]);
        }
        await client.showMessages([{ text: '', blocks: [buttonAction('as long as it gets '.repeat(6))] }]);
        expect(await client.faults()).toHaveLength(1);
        await client.showSettings({ settings: settings.slice(0, 1), words: {} });
        expect(await client.faults()).not.toEqual([]);
    });
});

function wordsOf(language: Language): Record<string, string> {
    const file = resolve(import.meta.dirname, '../../../i18n', `${language}.json`);
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

function leadsOutside(address: string): boolean {
    return !/^https?:\/\/(?:(?:authentik|chat)\.company|localhost)/.test(address);
}
