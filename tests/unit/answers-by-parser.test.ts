import { emoticons } from '../../src/texts/emoticons';
import { languages } from '../../src/texts/languages';
import { stopAutolinks, withoutJoiners } from '../../src/texts/stop-autolinks';
import { Texts } from '../../src/texts/texts';
import { everyAnswer } from '../support/messages/every-answer';
import { hostileNames } from '../support/messages/hostile-names';
import { messageFaults, wholeMessageFaults } from '../support/messages/message-faults';
import type { MessageNode } from '../support/messages/message-nodes';
import { messageParsers } from '../support/messages/message-parsers';

const others = languages.filter((language) => language !== 'en');

/** Characters. The older parser takes seconds for more of them at once. */
const short = 1_500;

/** Tens of texts each: a few names in each of them. */
const large = [
    ...['withheld and notes', 'failures', 'problems', 'logins', 'check', 'blueprint', 'help', 'settings'],
    ...['runs', 'keep-up', 'people', 'status', 'undo', 'leftovers'],
];

describe.each(hostileNames.map((name, index) => [JSON.stringify(name), name, index] as const))(
    'the name %s',
    (_, name, index) => {
        const answers = Object.entries(everyAnswer(name)).filter(
            ([about], place) => (index + place) % (large.includes(about) ? 16 : 4) === 0,
        );
        // in another language names stand beside other words, and in other quotation marks
        const language = others[index % others.length] ?? 'de';
        const inOther = Object.entries(everyAnswer(name, new Texts({ language, utcOffset: 1 }))).filter(
            (_answer, place) => (index + place) % 8 === 0,
        );
        test.each(inOther)(`does nothing in the ${language} answer about %s`, (_about, text) => {
            const message = stopAutolinks(text);
            expect(messageFaults(message)).toEqual([]);
            expect(nodesByLine(message).filter(leadsOutside)).toEqual([]);
        });
        test.each(answers)('does nothing in the answer about %s', (about, text) => {
            const message = stopAutolinks(text);
            expect(messageFaults(message)).toEqual([]);
            expect(nodesByLine(message).filter(leadsOutside)).toEqual([]);
            // as a place, just this is what the app itself calls the room
            const isPlace = name === '#general' && ['problems', 'runs', 'keep-up'].includes(about);
            if (about !== 'plan' && !isPlace) expect(mentions(nodesByLine(message))).not.toContain('general');
        });
        // a table without a row, which some names have, is an error to jest
        for (const [about, text] of answers.filter(([about, text]) => text.length <= short && !large.includes(about)))
            test(`opens nothing in the answer about ${about} that another line closes`, () => {
                expect(wholeMessageFaults(stopAutolinks(text))).toEqual([]);
            });
    },
);

test('rooms of a plan are mentions of those rooms, also before a full stop', () => {
    const message = stopAutolinks(everyAnswer('staff').plan ?? '');
    expect(new Set(mentions(nodes(message)))).toEqual(new Set(['general', 'ops.chat', 'staff']));
    expect(mentions(nodes(stopAutolinks('Nobody was added to #ops.chat.')))).toEqual(['ops.chat', 'ops.chat']);
});

const nowhere = [
    ...['Rocket.Chat', 'rocket.cat', 'deploy.bot', 'jane.page', 'a.b.chat/x?y=1', 'ada@example.com', '10.0.0.1:8065'],
    ...[
        '(+491234567890)',
        'xn--p1ai.xn--p1ai',
        ':smile:',
        '(5 of 8)',
        'D: x',
        'room X) y',
        '@-',
        '@-ada',
        '@_x',
        '@.x',
    ],
];

test.each(nowhere)('%s is text to each parser', (text) => {
    const types = nodes(stopAutolinks(`See ${text} here`)).map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(['PARAGRAPH', 'PLAIN_TEXT']));
});

test.each([
    'authentik_core.view_group, 7.7.1 and 2026.8.3-rc.1 at 10:30:45, +3 −1',
    'http://127.0.0.1:9000/application/o/rocketchat/ and https://chat.company/_oauth/authentik',
    '`jane.page`, `:smile:` and `10.0.0.1`',
    '```yaml\nname: Rocket.Chat\n```',
])('%s stays as it is', (text) => {
    expect(stopAutolinks(text)).toBe(text);
});

test('an address that is written out is a link to it, or text to a parser that knows no such address', () => {
    const links = nodes(stopAutolinks('Open https://authentik.company/if/admin/ now')).filter(isLink);
    expect(links.map(({ source }) => source)).toEqual(Array(2).fill('https://authentik.company/if/admin/'));
});

test.each(emoticons.map((text) => [text]))('%s is no picture', (text) => {
    for (const message of [text, `a ${text} b`, `${text} b`, `(a ${text}`, `*a* ${text}`])
        expect(nodes(stopAutolinks(message)).filter(({ shortCode }) => shortCode !== undefined)).toEqual([]);
});

test('without what has no width, the text is the one before', () => {
    const text = 'Rocket.Chat asks jane.page :) in #ops.chat. (5 of 8)';
    expect(withoutJoiners(stopAutolinks(text))).toBe(text);
});

test('what nobody has meant is found by the support of these tests', () => {
    const bad = [
        'a *b* c',
        '*Plan:* x',
        'see rocket.cat',
        ':)',
        '@all',
        '#general.',
        '[x](http://y)',
        '_a_',
        '> a',
        'a *b',
    ];
    for (const text of bad) {
        expect([text, messageFaults(text)]).not.toEqual([text, []]);
        expect([text, wholeMessageFaults(text)]).not.toEqual([text, []]);
    }
});

function nodes(message: string): MessageNode[] {
    return messageParsers.flatMap((parser) => parser.nodes(message));
}

function nodesByLine(message: string): MessageNode[] {
    return messageParsers.flatMap((parser) => parser.nodesByLine(message));
}

function mentions(all: readonly MessageNode[]): string[] {
    return all.flatMap(({ type, text }) => (type === 'MENTION_CHANNEL' ? [text] : []));
}

function isLink({ type }: MessageNode): boolean {
    return type === 'LINK';
}

function leadsOutside({ type, source = '' }: MessageNode): boolean {
    return type === 'LINK' && !/^https?:\/\/(?:(?:authentik|chat)\.company|localhost)/.test(source);
}
