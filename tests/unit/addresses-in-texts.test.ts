import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageKey } from '../../src/texts/en';
import { languages } from '../../src/texts/languages';
import { placeholders } from '../../src/texts/placeholders';
import { plainValue } from '../../src/texts/plain-value';
import { stopAutolinks } from '../../src/texts/stop-autolinks';
import { Texts } from '../../src/texts/texts';
import { messageParsers } from '../support/messages/message-parsers';

const address = 'https://authentik.company/application/o/chat/';
const keys = Object.keys(en) as MessageKey[];
const named = new Map(
    keys.map((key) => [
        key,
        placeholders(new IntlMessageFormat(en[key], 'en', undefined, { ignoreTag: true }).getAst()),
    ]),
);

// each parser takes what it does not know as white space, such as U+202F before a colon, for a part of the address, and the older one
// the full stop that ends a message
test.each(languages)('%s: no sign of the language is taken into an address that stands before it', (language) => {
    const texts = new Texts({ language, utcOffset: 0 });
    const said = keys.flatMap((key) => {
        const names = (named.get(key) ?? []).filter((name) => plainValue(name, address) === address);
        return names.map((name) => texts.say(key, { count: 2, [name]: address }));
    });
    expect(said.length).toBeGreaterThan(20);
    const links = said.flatMap((text) => messageParsers.flatMap(({ nodes }) => nodes(stopAutolinks(text))));
    const sources = links.flatMap(({ type, source = '' }) => (type === 'LINK' ? [source] : []));
    expect(sources).toContain(address);
    expect(sources.filter((source) => !/^[\x21-\x7e]+$/.test(source))).toEqual([]);
    const longer = sources.filter((source) => source.startsWith(address) && source !== address);
    expect(longer.filter((source) => !/^[\w/-]+$/.test(source.slice(address.length)))).toEqual([]);
});

test.each(['.', ',', ';', ':', '!'])('a message that ends in an address and %j links to the address', (sign) => {
    for (const { version, nodes } of messageParsers) {
        const links = nodes(stopAutolinks(`Look at ${address}x${sign}`)).filter(({ type }) => type === 'LINK');
        expect([version, ...links.map(({ source }) => source)]).toEqual([version, `${address}x`]);
    }
});
