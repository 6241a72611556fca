import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageKey } from '../../src/texts/en';
import { english } from '../support/english';
import { placeholders } from '../../src/texts/placeholders';
import { plainValue } from '../../src/texts/plain-value';
import { languages, messages as all, type Language } from '../../src/texts/languages';
import { languageOf } from '../../src/texts/reader';
import { showTime } from '../../src/texts/show-time';
import { Texts } from '../../src/texts/texts';
import { pageOf } from '../support/page-of';

const keys = Object.keys(en) as MessageKey[];

function namesIn(message: string, language: Language): string {
    return placeholders(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst()).join();
}

test.each(languages)(
    '%s: no two topics have a message of the same key, of which one would be lost',
    async (language) => {
        const folder = resolve(import.meta.dirname, '../../src/texts', language);
        const topics = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
            name.endsWith('.ts'),
        );
        const files = await Promise.all(topics.map(async (name) => (await import(join(folder, name))) as object));
        const found = files.flatMap((file) => Object.values(file).flatMap((topic: object) => Object.keys(topic)));
        expect(found.filter((key, index) => found.indexOf(key) < index)).toEqual([]);
        expect([...found].sort()).toEqual([...keys].sort());
    },
);

/** Names, titles and the like, which stand in other messages. */
const parts = /^check\.(?:(?:title|part)\.|counts$|changes$|not_checked$|claims\.no|collisions\.person)/;

test.each(languages)('%s: each message takes the same values as in English', (language) => {
    const other = keys.filter((key) => namesIn(all[language][key], language) !== namesIn(en[key], 'en'));
    expect(other).toEqual([]);
    expect(Object.keys(all[language])).toEqual(keys);
});

test.each(languages)('%s: no straight apostrophe, which would quote what stands behind it', (language) => {
    expect(keys.filter((key) => all[language][key].includes("'"))).toEqual([]);
});

/** What French writes with a space before it, or behind it, must not be parted from its word at the end of a line. */
const parted = /[ \u00a0][;:!?»]|«(?!\u202f)|(?<!\u202f)»/;

/** A value and what stands behind it; an address would take a narrow space for a part of itself. */
const valueBefore = /\{(\w+)\} [;:!?»]/g;

test('fr: the spaces of punctuation and of quotation marks are narrow and do not break, but behind an address', () => {
    const said = Object.entries<string>({ ...all.fr, ...pageOf('fr') });
    const address = 'https://authentik.company/';
    const isAddress = (name: string): boolean => plainValue(name, address) === address;
    const looked = said.map(([key, text]) => [
        key,
        text.replace(/`[^`]*`/g, '').replace(valueBefore, (found, name: string) => (isAddress(name) ? '' : found)),
    ]);
    expect(looked.filter(([, text]) => parted.test(text ?? ''))).toEqual([]);
});

test.each(languages)('%s: text and action are whole sentences, and apart', (language) => {
    const messages = keys
        .filter(
            (key) =>
                (/^(?:failure|check|withheld|setting|rule)\./.test(key) && !parts.test(key)) || key.endsWith('.action'),
        )
        .map((key) => all[language][key]);
    expect(
        messages.filter((message) => message.includes('→') || !/(?:[.!?]\}*|\{reason\}|\{problem\})$/.test(message)),
    ).toEqual([]);
    expect(messages.filter((message) => / {2}|^\s|\s$/.test(message))).toEqual([]);
});

test('a name from outside is one line that does nothing, and cannot be a placeholder', () => {
    const said = english.say('failure.role_unknown', { role: '*a*\n{role} @all' });
    expect(said).not.toContain('\n');
    expect(said).toContain('`*a* {role} @\u200ball`');
});

test('a value that is not given leaves no placeholder, and a key of every object is none', () => {
    expect(english.say('failure.role_unknown')).toBe('There is no role "".');
    expect(english.say('failure.role_unknown', { constructor: 'x' })).toBe('There is no role "".');
});

test.each([
    ['1', 'Try again in 1 second.'],
    ['60', 'Try again in 60 seconds.'],
])('a count that a server gave as text, %s, governs the words beside it', (seconds, said) => {
    expect(english.action('failure.authentik_throttled', { seconds })).toBe(said);
});

test('lists are shortened, and joined as the language joins them', () => {
    expect(String(english.list(['a', 'b', 'c'], 2))).toBe('a, b, and 1 more');
    expect(String(new Texts({ language: 'de', utcOffset: 0 }).list(['a', 'b']))).toBe('a und b');
});

test.each([
    [['de-AT'], 'de'],
    [['', 'de'], 'de'],
    [['pt'], 'pt-BR'],
    [['pt-br'], 'pt-BR'],
    [['pt-BR'], 'pt-BR'],
    [[undefined, 'pt_BR', 'de'], 'pt-BR'],
    [[undefined, 'it', 'de'], 'de'],
    [['xx'], 'en'],
    [['deutsch'], 'en'],
    [[], 'en'],
] as const)('who prefers %j reads %s', (preferred, language) => {
    expect(languageOf(preferred)).toBe(language);
});

test.each([
    [0, 'de', '28.11.26, 23:30 UTC'],
    [5.5, 'de', '29.11.26, 05:00 UTC+5:30'],
    [-8, 'de', '28.11.26, 15:30 UTC−8'],
] as const)('a moment is shown by the clock of the reader: %d', (utcOffset, language, shown) => {
    expect(showTime('2026-11-28T23:30:00.000Z', { language, utcOffset })).toBe(shown);
});
